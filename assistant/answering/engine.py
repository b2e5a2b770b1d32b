"""The seam for engines that answer: hits and a question in, sentences with the keys of passages out.

An engine proposes; `verify.py` checks each quote in its passage and decides what goes out. A key is
the `id` of a passage among the hits given, so no engine can cite what it was not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.answering.question import Question
from indexing import Hit


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote said to stand in the passage with the id `passage`, first looked for at `start` (characters)."""

    passage: str
    quote: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class ProposedSentence:
    """A sentence and the evidence that is to carry it.

    `factoid` is the part of the sentence that was asked for; `item` says it is an item of a list.
    """

    text: str
    evidence: tuple[Evidence, ...]
    factoid: str = ""
    item: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an engine would answer, best first. No sentences: the hits do not hold the answer.

    `differing` says that the sentences come from sources that contradict each other; `nearest` are the hits
    in the engine's own order, () when it has none.
    """

    sentences: tuple[ProposedSentence, ...] = ()
    differing: bool = False
    nearest: tuple[Hit, ...] = ()


class AnswerEngine(Protocol):
    """Composes an answer from the given hits alone. `name` and `version` go into the provenance."""

    @property
    def name(self) -> str:
        """What a user may call it."""
        ...

    @property
    def version(self) -> str:
        """Changes when its answers may change."""
        ...

    def propose(self, question: Question, hits: Sequence[Hit]) -> Proposal:
        """The answer to `question` as far as `hits` hold it."""
        ...
