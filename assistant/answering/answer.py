"""An answer and its citations. All text in it is scrubbed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from indexing import Hit
from privacy import Reason


class Support(IntEnum):
    """How far the sources carry a sentence; of several, the lowest holds for them together."""

    NONE = 0
    PARTLY = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Citation:
    """A literal quote: characters `start` to `end` of `passage` are `quote`, letter for letter.

    `n` is the number shown to the reader, from 1. `document` is the scrubbed file name, `section` the
    heading path joined by " > ", `page` counts from 1 or is None, `score` that of the passage (0 to 1), `date`
    that of the paper ("2026-03-12", "2026-03", "2026" or "").
    A quote may hold markup of the document: whoever shows it escapes it.
    """

    n: int
    document: str
    document_id: str
    title: str
    section: str
    page: int | None
    quote: str
    passage: str
    passage_id: str
    start: int
    end: int
    score: float
    date: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSentence:
    """One sentence of an answer, in plain text, with the numbers of the citations that carry it.

    `factoid` is the part of `text` that was asked for, to be shown first and bold; "" when the whole
    sentence answers. `item` says that the sentence is an item of a list. `support` is FULL for what stands
    in a source literally, and whatever was found for a sentence that a language model wrote.
    """

    text: str
    citations: tuple[int, ...]
    factoid: str = ""
    item: bool = False
    support: Support = Support.FULL


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question; `abstained` when the sources do not hold it.

    `question` is the scrubbed question, `engine` names what made it, `nearest` the best passages
    (also when abstained), `provenance` (name, version) pairs of engine, embedding and prompts.
    `factoid` is the answer in a word or figure when there is one; `differing` says that the sentences
    come from sources that contradict each other. `notices` say what a reader should know of how the answer
    was made, such as that a language model failed.
    """

    question: str
    engine: str
    abstained: bool
    text: str
    sentences: tuple[AnswerSentence, ...]
    citations: tuple[Citation, ...]
    nearest: tuple[Hit, ...]
    provenance: tuple[tuple[str, str], ...]
    factoid: str = ""
    differing: bool = False
    notices: tuple[Reason, ...] = ()
