"""The model at work: asks it, reads its sentences as they come, has each judged, and sees that all was read."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from assistant.answering.answer import Support
from assistant.answering.engine import Evidence
from assistant.answering.llm.prompting import MOST_SENTENCES, Asked, ask, repair
from assistant.answering.llm.reading_back import SentenceReader, Written
from assistant.answering.llm.support import Judge, Judgement
from assistant.language_model import Ending, Gauge, LanguageModel, LanguageModelError, Message, Piece
from indexing import Hit
from privacy import Reason
from prompts import AnsweringPrompt

_CARRIERS = 3  # quotes for one sentence, at most
_LESS = 0.6  # of what a server has read of a prompt that it cut: so much is sent the second time
_SAME_SENTENCE = 0.85
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """A sentence of the model, in plain text, with what the passages say of it and the quotes that carry it."""

    text: str
    support: Support
    evidence: tuple[Evidence, ...]
    item: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """The answer so far. `refused` says that the model found no answer; `model` is what the server calls itself."""

    sentences: tuple[CheckedSentence, ...] = ()
    notices: tuple[Reason, ...] = ()
    refused: bool = False
    model: str = ""


class ModelWriter:
    """Has `model` write answers after `prompt`; `refusal` is the sentence for "not in the sources"."""

    def __init__(self, model: LanguageModel, prompt: AnsweringPrompt, refusal: str) -> None:
        self._model = model
        self._prompt = prompt
        self._refusal = refusal
        self._gauge = Gauge()

    def write(self, question: str, earlier: Sequence[str], hits: Sequence[Hit]) -> Iterator[Draft]:
        """The draft as it grows; each replaces the one before. `hits` are the passages, best first.

        Raises LanguageModelError when nothing usable comes, also at the second try.
        """
        asked = self._ask(question, earlier, hits)
        try:
            yield from self._write(asked)
        except LanguageModelError as error:
            smaller = self._smaller(error, asked, question, earlier, hits)
            if smaller is None:
                raise
            yield from self._write(smaller)

    def _smaller(
        self, error: LanguageModelError, asked: Asked, question: str, earlier: Sequence[str], hits: Sequence[Hit]
    ) -> Asked | None:
        """The question with fewer passages after `error`; None when that does not help."""
        room = _room(error, asked)
        if room is None:
            return None
        try:
            return self._ask(question, earlier, hits, room)
        except LanguageModelError:
            return None  # not even one passage fits

    def _ask(self, question: str, earlier: Sequence[str], hits: Sequence[Hit], room: int | None = None) -> Asked:
        return ask(question, earlier, hits, self._prompt, self._refusal, self._model, room)

    def _write(self, asked: Asked) -> Iterator[Draft]:
        """One answer, and a second one when the first has no form at all."""
        writing = _Writing(asked, Judge(list(asked.sources.values())), self._refusal)
        yield from writing.follow(self._model.stream(asked.messages), self._gauge)
        if writing.usable:
            return
        said = writing.said
        again = _Writing(asked, writing.judge, self._refusal)
        messages: tuple[Message, ...] = repair(asked, said, self._prompt, self._refusal)
        yield from again.follow(self._model.stream(messages), self._gauge)
        if not again.usable:
            raise LanguageModelError("model-unusable" if said or again.said else "model-empty")


def _room(error: LanguageModelError, asked: Asked) -> int | None:
    """How many tokens to send instead after `error`; None when that is not what was wrong."""
    if error.code == "model-context-exceeded":
        return int(asked.tokens * _LESS)
    if error.code == "model-truncated":
        return int(min(asked.tokens, int(error.details.get("read", asked.tokens))) * _LESS)
    return None


@dataclass
class _Writing:
    """One answer as it comes in."""

    asked: Asked
    judge: Judge
    refusal: str
    draft: Draft = field(default_factory=Draft)
    said: str = ""
    named: bool = False

    @property
    def usable(self) -> bool:
        """Whether it refuses, has a sentence that the sources carry, or at least kept to the form."""
        carried = any(sentence.support > Support.NONE for sentence in self.draft.sentences)
        return self.draft.refused or carried or (self.named and bool(self.draft.sentences))

    def follow(self, pieces: Generator[Piece], gauge: Gauge) -> Iterator[Draft]:
        """Read the pieces; gives the draft each time it has grown, and once more at the end."""
        reader, ending = self._restarted(), Ending()
        for piece in pieces:
            if piece.restart:
                reader, self.draft, self.said, self.named = (
                    SentenceReader(self.asked.sources.keys()),
                    Draft(),
                    "",
                    False,
                )
            self.said += piece.text
            ending = piece.ending or ending
            if self._took(reader.feed(piece.text)):
                yield self.draft
            if self._full:
                break
        if not self._full:
            self._took(() if ending.cut else reader.finish())
        if not gauge.read_all(self.asked.tokens, ending.prompt_tokens):
            raise LanguageModelError("model-truncated", read=ending.prompt_tokens or 0)
        self._end(ending)
        yield self.draft

    def _restarted(self) -> SentenceReader:
        """A reader for an answer from its beginning."""
        self.draft, self.said, self.named = Draft(), "", False
        return SentenceReader(self.asked.sources.keys())

    @property
    def _full(self) -> bool:
        """Whether no more is wanted: a refusal is the whole answer, and an answer has its bounds."""
        return self.draft.refused or len(self.draft.sentences) >= 2 * MOST_SENTENCES

    def _took(self, written: Sequence[Written]) -> bool:
        """Add the sentences to the draft; whether it has grown."""
        before = self.draft
        for one in written:
            self.named = self.named or bool(one.keys)
            if refuses(one.text, self.refusal):
                self.draft = replace(self.draft, refused=not self.draft.sentences)
            elif not self.draft.refused and all(one.text != known.text for known in self.draft.sentences):
                self.draft = replace(self.draft, sentences=(*self.draft.sentences, self._checked(one)))
        return self.draft is not before

    def _checked(self, written: Written) -> CheckedSentence:
        preferred = frozenset(self.asked.sources[key].passage.id for key in written.keys)
        judgement = self.judge.judge(written.text, preferred)
        return CheckedSentence(written.text, judgement.support, _evidence(judgement), written.item)

    def _end(self, ending: Ending) -> None:
        notices = []
        if self.asked.left_out:
            sent = len(self.asked.sources)
            notices.append(Reason("fewer-passages", (("sent", sent), ("found", sent + self.asked.left_out))))
        if ending.cut or len(self.draft.sentences) >= 2 * MOST_SENTENCES:
            notices.append(Reason("answer-cut"))
        self.draft = replace(self.draft, notices=tuple(notices), model=ending.model)


def refuses(sentence: str, refusal: str) -> bool:
    """Whether `sentence` is the refusal, give or take a word."""
    said, asked = (" ".join(_WORDS.findall(text.lower())) for text in (sentence, refusal))
    return SequenceMatcher(None, said, asked, autojunk=False).ratio() >= _SAME_SENTENCE


def _evidence(judgement: Judgement) -> tuple[Evidence, ...]:
    """The quotes, cut by our own hand from the passages."""
    return tuple(Evidence(unit.hit.passage.id, unit.text, unit.start) for unit in judgement.carriers[:_CARRIERS])
