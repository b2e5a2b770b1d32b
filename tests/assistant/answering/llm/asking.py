"""A question put to a scripted server, as the tests of this folder do."""

from __future__ import annotations

from assistant.answering import Answer
from assistant.answering.llm import ModelAnswerer
from assistant.language_model import Connection, Endpoint, ServedModel
from indexing import Hit
from prompts import load_phrases
from tests.assistant.answering.samples import FixedLibrary, OpenGate, hit, record
from tests.assistant.language_model.scripted import Act, Server, serving

REFUSAL = load_phrases().refusal
QUESTION = "Hoeveel camera's hangen er in het centrum?"
CAMERAS = hit(
    "In het centrum hangen 14 camera's. De beelden worden zeven dagen bewaard. De politie kijkt niet live mee.",
    headings=("4 Toezicht",),
)
BOARD = hit(
    "De stuurgroep kwam in 2023 zes keer bijeen. De voorzitter is de burgemeester van Oostdam.",
    score=0.8,
    headings=("3 Overleg",),
    document=record("overleg.docx", "Overleg 2023"),
)
QUICK = Connection(connect=2.0, silence=5.0, total=30.0, bytes=2_000_000)


def answerer(server: Server, *hits: Hit, gate: OpenGate | None = None, **more: int) -> ModelAnswerer:
    model = ServedModel(Endpoint.at(server.address), "klein", connection=QUICK, pause=lambda _: None, **more)
    return ModelAnswerer(FixedLibrary(*(hits or (CAMERAS, BOARD))), gate or OpenGate(), model)  # type: ignore[arg-type]


def answer_of(*acts: Act, question: str = QUESTION, **more: int) -> Answer:
    with serving(*acts) as server:
        return answerer(server, **more).answer(question)


def codes(answer: Answer) -> list[str]:
    return [notice.code for notice in answer.notices]


def problem(answer: Answer) -> object:
    return dict(answer.notices[-1].details)["problem"]
