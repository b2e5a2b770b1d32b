"""The result of checking a text. Offsets count characters of the text as read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Category(StrEnum):
    """The kinds of remarks."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"
    STYLE = "style"
    READABILITY = "readability"
    STRUCTURE = "structure"
    CONSISTENCY = "consistency"


class Severity(StrEnum):
    """How sure and how grave: an error is almost certainly wrong, a warning likely, a hint a question."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark of the rule named `rule` about characters `start` to `end`, which read `fragment`.

    `message` is a Dutch sentence from prompts/, `suggestions` replacements for the fragment, best first.
    """

    rule: str
    category: Category
    severity: Severity
    start: int
    end: int
    fragment: str
    message: str
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckResult:
    """All remarks on a text, in order of place, and its readability figures by name.

    `unknown` are words that are neither known nor clearly wrong, for the word list; `sections` has the figures by
    section, `hardest` the sentences that are hardest to read.
    """

    remarks: tuple[Remark, ...]
    readability: Mapping[str, float]
    unknown: tuple[str, ...] = ()
    sections: tuple[SectionFigures, ...] = ()
    hardest: tuple[HardSentence, ...] = ()

    def also(self, remarks: Sequence[Remark]) -> CheckResult:
        """The same result with these remarks among its own."""
        return replace(self, remarks=tuple(sorted((*self.remarks, *remarks), key=lambda one: (one.start, one.end))))


@dataclass(frozen=True, slots=True)
class SectionFigures:
    """A section with its figures by name (see readability) and the words of each sentence, in order."""

    title: str
    start: int
    figures: Mapping[str, float]
    lengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HardSentence:
    """A sentence from `start` to `end` of `words` words, and a Dutch sentence on how to split it."""

    start: int
    end: int
    words: int
    advice: str
