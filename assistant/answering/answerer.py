"""Answerer: a question in, an answer with checked quotes out, or the one sentence that it is not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.answering.answer import Answer, AnswerSentence, Citation
from assistant.answering.asking import asking_part
from assistant.answering.builtin import BuiltInEngine
from assistant.answering.engine import AnswerEngine
from assistant.answering.followup import resolve
from assistant.answering.plain import plain
from assistant.answering.question import Question, read_question
from assistant.answering.ranking import SentenceRanker
from assistant.answering.selection import PASSAGES
from assistant.answering.values import years
from assistant.answering.verify import verified
from indexing import EVERYTHING, DocumentFilter, Hit
from privacy import Reason, Scrubbed
from prompts import load_phrases

if TYPE_CHECKING:
    from indexing import Library
    from privacy import Gate

NEAREST = 5  # passages shown with every answer
_EARLIER = 4  # questions of the conversation that a follow-up may lean on


@dataclass(frozen=True, slots=True)
class Found:
    """A question made to stand on its own, the passages for it, and the questions before it; all scrubbed.

    `typed` is the question before it was put right and cut down to what asks; `notices` say what was put right.
    """

    question: Question
    hits: tuple[Hit, ...]
    earlier: tuple[Scrubbed, ...]
    typed: Scrubbed
    notices: tuple[Reason, ...]


class Answerer:
    """Answers questions over a library.

    `engine` composes the answers, the built-in one when None; whatever it proposes is verified here.
    """

    def __init__(self, library: Library, gate: Gate, engine: AnswerEngine | None = None) -> None:
        self._library = library
        self._gate = gate
        self._ranker = SentenceRanker()
        self._engine = engine or BuiltInEngine(self._ranker)
        self._phrases = load_phrases()
        self._model: str | None = None

    @property
    def engine(self) -> str:
        """The name of what composes answers, as they carry it."""
        return self._engine.name

    def answer(self, question: str, history: Sequence[str] = (), within: DocumentFilter = EVERYTHING) -> Answer:
        """The answer to `question`; `history` are the earlier questions of the conversation, oldest first.

        It comes from the documents that `within` lets through. Only the scrubbed question goes further than the
        gate. Raises what the library raises.
        """
        return self.built_in(question, history, within)

    def built_in(self, question: str, history: Sequence[str] = (), within: DocumentFilter = EVERYTHING) -> Answer:
        """The answer of the built-in engine, at once, whatever else may answer."""
        return self._composed(self.found(question, history, within))

    def stream(
        self, question: str, history: Sequence[str] = (), within: DocumentFilter = EVERYTHING
    ) -> Iterator[Answer]:
        """The answer as it grows, the whole of it last; the built-in engine has it at once."""
        yield self.answer(question, history, within)

    def find(self, query: str, limit: int = 10, within: DocumentFilter = EVERYTHING) -> tuple[Hit, ...]:
        """The passages for a question or some words, no answer: found by the library, ordered by their sentences.

        Only the scrubbed query goes further than the gate. Raises what the library raises.
        """
        asked = asking_part(self._respelled(self._gate.scrub_questions([query])[0].text))
        return self._ranker.ranked(read_question(asked), self._hits(asked, max(PASSAGES, limit), within))[:limit]

    def found(self, question: str, history: Sequence[str] = (), within: DocumentFilter = EVERYTHING) -> Found:
        """The question, scrubbed and read with the conversation, and the passages for it."""
        asked, *earlier = (one.text for one in self._gate.scrub_questions([question, *history[-_EARLIER:]]))
        typed = resolve(asked, earlier)
        meant = self._respelled(typed)
        whole = asking_part(meant)
        hits = self._hits(whole, PASSAGES, within)
        return Found(read_question(whole), hits, tuple(earlier), typed, _read_as(typed, meant))

    def _hits(self, asked: Scrubbed, limit: int, within: DocumentFilter) -> tuple[Hit, ...]:
        """What the library finds; nothing for a question of which nothing is left."""
        return self._library.search(asked, limit, within) if asked.strip() else ()

    def _respelled(self, question: Scrubbed) -> Scrubbed:
        """`question` with its slips of the pen put right."""
        meant = self._library.respelled(question)
        return question if meant == question else self._gate.scrub_questions([meant])[0].text

    def _composed(self, found: Found) -> Answer:
        """The answer of the engine, verified."""
        proposal = self._engine.propose(found.question, found.hits)
        sentences, citations = verified(proposal.sentences, found.hits)
        return self._answer(
            found,
            proposal.nearest or found.hits,
            sentences,
            citations,
            differing=proposal.differing and len(sentences) > 1,
        )

    def _answer(
        self,
        found: Found,
        nearest: Sequence[Hit],
        sentences: tuple[AnswerSentence, ...],
        citations: tuple[Citation, ...],
        *,
        differing: bool,
    ) -> Answer:
        return Answer(
            question=found.typed,
            engine=self._engine.name,
            abstained=not sentences,
            text=self._text(found.question, sentences, citations, differing=differing),
            sentences=sentences,
            citations=citations,
            nearest=tuple(nearest[:NEAREST]),
            provenance=(
                (self._engine.name, self._engine.version),
                ("embedding", self._embedding()),
                ("phrases", self._phrases.version),
            ),
            factoid=sentences[0].factoid if sentences and not differing else "",
            differing=differing,
            notices=found.notices,
        )

    def _embedding(self) -> str:
        """The model of the index; asked once, for counting the library takes time."""
        if self._model is None:
            self._model = self._library.statistics().embedder or ""
        return self._model

    def _text(
        self,
        question: Question,
        sentences: Sequence[AnswerSentence],
        citations: Sequence[Citation],
        *,
        differing: bool,
    ) -> str:
        """The answer as plain text: the sentences, list items on lines of their own; or the refusal."""
        if not sentences:
            return self._phrases.refusal
        if differing:
            return "\n".join([self._phrases.differing, *(self._attributed(one, citations) for one in sentences)])
        text = self._under(sentences[0], citations) if question.place else ""
        for before, one in zip((None, *sentences), sentences, strict=False):
            apart = one.item or (before is not None and before.item)
            text += "\n" if text and apart else " " if text else ""
            text += f"- {one.text}" if one.item else one.text
        return text

    def _under(self, sentence: AnswerSentence, citations: Sequence[Citation]) -> str:
        """Where the sentence stands: the deepest heading with a number, or the deepest."""
        headings = citations[sentence.citations[0] - 1].section.split(" > ")
        numbered = [heading for heading in headings if any(map(str.isdigit, heading))]
        heading = plain((numbered or headings)[-1])
        return self._phrases.under.format(heading=heading) if heading else ""

    def _attributed(self, sentence: AnswerSentence, citations: Sequence[Citation]) -> str:
        citation = citations[sentence.citations[0] - 1]
        source = plain(citation.title) or plain(citation.document)
        year = citation.date[:4] or max(years(citation.document), default="")
        if year and not years(source):
            source = f"{source} ({year})"
        return f"- {self._phrases.attributed.format(source=source)} {sentence.text}"


def _read_as(typed: str, meant: str) -> tuple[Reason, ...]:
    """What to say of the words that were put right; nothing when there are none."""
    new = [word.strip(".,;:!?\"'()") for word in meant.split() if word not in typed.split()]
    return (Reason("read-as", (("words", ", ".join(new)),)),) if new else ()
