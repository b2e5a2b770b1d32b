"""Answering with a language model: the same question, gate and passages; what it writes is checked or said to fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.answering.answer import Answer, AnswerSentence, Citation, Support
from assistant.answering.answerer import Answerer, Found
from assistant.answering.llm.writer import CheckedSentence, Draft, ModelWriter
from assistant.answering.verify import citation_at, locate
from assistant.language_model import LanguageModel, LanguageModelError
from indexing import EVERYTHING, DocumentFilter, Hit
from privacy import Reason
from prompts import load_answering_prompt

if TYPE_CHECKING:
    from indexing import Library
    from privacy import Gate

ENGINE, VERSION = "taalmodel", "1"


class ModelAnswerer(Answerer):
    """Answers with `model`, and with the built-in engine when the model fails; which of the two is always said."""

    def __init__(self, library: Library, gate: Gate, model: LanguageModel) -> None:
        super().__init__(library, gate)
        self._language_model = model
        self._prompt = load_answering_prompt()
        self._writer = ModelWriter(model, self._prompt, self._phrases.refusal)

    @property
    def engine(self) -> str:
        """The name of the language model, as answers carry it."""
        return f"{ENGINE} {self._language_model.name}"

    def answer(self, question: str, history: Sequence[str] = (), within: DocumentFilter = EVERYTHING) -> Answer:
        """The whole answer; see Answerer."""
        *_, last = self.stream(question, history, within)
        return last

    def stream(
        self, question: str, history: Sequence[str] = (), within: DocumentFilter = EVERYTHING
    ) -> Iterator[Answer]:
        """The answer as it grows: each replaces the one before, the last is the whole. Closing it stops the model."""
        found = self.found(question, history, within)
        built_in = self._composed(found)
        if not found.hits:
            yield built_in
            return
        ranked = self._ranker.ranked(found.question, found.hits)
        answer = built_in
        try:
            for draft in self._writer.write(found.question.text, found.earlier, ranked):
                answer = self._shown(draft, found, built_in)
                if not answer.abstained:  # a first sentence without a source is no refusal yet
                    yield answer
            yield answer
        except LanguageModelError as error:
            notice = Reason("model-failed", (("problem", error.code), *error.details.items()))
            yield replace(built_in, notices=(*built_in.notices, notice))

    def _shown(self, draft: Draft, found: Found, built_in: Answer) -> Answer:
        """The draft as an answer; a refusal when nothing in it is carried by the sources."""
        carried = any(sentence.support > Support.NONE for sentence in draft.sentences)
        notices = (*found.notices, *draft.notices)
        if built_in.abstained and carried:
            notices = (*notices, Reason("built-in-unsure"))
        if draft.sentences and not carried:
            notices = (*notices, Reason("nothing-carried"))
        sentences, citations = self._cited(draft.sentences if carried else (), found.hits)
        return replace(
            built_in,
            engine=self.engine,
            abstained=not sentences,
            text=self._written(sentences) or self._phrases.refusal,
            sentences=sentences,
            citations=citations,
            provenance=(*self._makers(draft), *built_in.provenance[1:]),
            factoid="",
            differing=False,
            notices=notices,
        )

    def _cited(
        self, checked: Sequence[CheckedSentence], hits: Sequence[Hit]
    ) -> tuple[tuple[AnswerSentence, ...], tuple[Citation, ...]]:
        """The sentences with their quotes numbered; what no source carries passes the gate like any other text."""
        shown = {hit.passage.id: hit for hit in hits}
        citations: dict[tuple[str, int, int], Citation] = {}
        sentences = []
        for one in checked:
            places = [place for evidence in one.evidence if (place := locate(evidence, shown))]
            for place in places:
                citations.setdefault(place, citation_at(len(citations) + 1, place, shown[place[0]]))
            numbers = tuple(citations[place].n for place in places)
            text = one.text if one.support is Support.FULL else str(self._gate.scrub(one.text).text)
            sentences.append(AnswerSentence(text, numbers, item=one.item, support=one.support))
        return tuple(sentences), tuple(citations.values())

    def _written(self, sentences: Sequence[AnswerSentence]) -> str:
        """The sentences as plain text, each that is not wholly carried with the words that say so."""
        doubts = {Support.PARTLY: f" ({self._prompt.partly})", Support.NONE: f" ({self._prompt.unsupported})"}
        text = ""
        for before, one in zip((None, *sentences), sentences, strict=False):
            apart = one.item or (before is not None and before.item)
            text += "\n" if text and apart else " " if text else ""
            text += f"{'- ' if one.item else ''}{one.text}{doubts.get(one.support, '')}"
        return text

    def _makers(self, draft: Draft) -> tuple[tuple[str, str], ...]:
        """What made it: a server may say that it runs another model than was asked for."""
        asked, said = self._language_model.name, draft.model
        return (
            (ENGINE, VERSION),
            ("model", f"{asked} ({said})" if said and said != asked else asked),
            ("prompt", self._prompt.version),
        )
