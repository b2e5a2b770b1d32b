"""What the Dutch recognisers share: they are Presidio recognisers that do without an NLP model.

A recogniser says where (`find`); context words are its own business, because Presidio's enhancer costs
more than all recognisers together on a text of 250,000 characters.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from presidio_analyzer import EntityRecognizer, RecognizerResult

from privacy.recognizers.view import ends_near, lowered
from privacy.tables import columns

WEAK, LIKELY, SURE = 0.5, 0.75, 0.95
"""Scores: by form alone; by form and context; by checksum or an unmistakable form."""


class Match(NamedTuple):
    """Characters `start` to `end` (exclusive) of a text hold the datum, with a score of 0 to 1."""

    start: int
    end: int
    score: float


class DutchRecognizer(EntityRecognizer):
    """A recogniser of one entity in Dutch text."""

    ENTITY: ClassVar[str]
    COUNTRY_CODE: ClassVar[str | None] = "nl"

    def __init__(self, supported_language: str = "nl") -> None:
        super().__init__([self.ENTITY], supported_language=supported_language)

    def load(self) -> None:
        """Nothing to load: lists are read at first use."""

    @abstractmethod
    def find(self, text: str) -> Iterator[Match]:
        """Where the entity stands in `text`; time linear in its length."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:  # noqa: ANN401, ARG002
        """Presidio's way to ask: the matches as results."""
        if self.ENTITY not in entities:
            return []
        return [RecognizerResult(self.ENTITY, *match) for match in self.find(text)]


class LabelledRecognizer(DutchRecognizer):
    """A datum that only its label tells apart: `KvK-nummer: 12345678`, or a cell under such a head.

    `LABEL` and `HEAD` (of a table column) are matched in the text in lower case; `VALUE` is the datum, within
    `REACH` characters of the label and in the same sentence, or alone on the next line. `LOWER` says whether
    the value is looked for in lower case too. Each label and head holds one of `SIGNS`, when there are any: a text
    without one of them need not be searched.
    """

    LABEL: ClassVar[re.Pattern[str]]
    VALUE: ClassVar[re.Pattern[str]]
    HEAD: ClassVar[re.Pattern[str]]
    SIGNS: ClassVar[tuple[str, ...]] = ()
    REACH: ClassVar[int] = 30
    LOWER: ClassVar[bool] = False

    def find(self, text: str) -> Iterator[Match]:
        """Values behind a label or under a head."""
        low = lowered(text)
        if self.SIGNS and not any(sign in low for sign in self.SIGNS):
            return
        view = low if self.LOWER else text
        for end in ends_near(self.LABEL, low):
            yield from self._behind(view, end)
        for cell in columns(low, self.HEAD):
            for value in self.VALUE.finditer(view, cell.start, cell.end):
                if self.check(value[0]):
                    yield Match(*value.span(), LIKELY)

    def check(self, value: str) -> bool:
        """Whether `value` can be the datum."""
        return bool(value)

    def _behind(self, text: str, start: int) -> Iterator[Match]:
        """The first value within reach, and those that follow it in an enumeration."""
        end, window = start + self.REACH, len(text)
        while value := self.VALUE.search(text, start, min(window, end + 40)):
            if value.start() > end or not self.check(value[0]) or _is_apart(text, start, value.start()):
                return
            yield Match(*value.span(), LIKELY)
            start, end = value.end(), value.end() + _NEXT


_NEXT = 6
_SENTENCE_END = re.compile(r"[.;?!]\s+[A-Z]|\n\s*\n|\|")
_ONLY_SIGNS = re.compile(r"[\s:=#>.|*_-]*")


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether a sentence or paragraph ends between a label and a value, with more than signs between them."""
    return _SENTENCE_END.search(text, start, end) is not None and not _ONLY_SIGNS.fullmatch(text, start, end)


def label(words: str) -> re.Pattern[str]:
    """A label pattern: any of the alternatives in lower case, as whole words."""
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def numbered(words: str) -> re.Pattern[str]:
    """A label pattern: any of the alternatives with `nummer` behind in one of its spellings, or without."""
    return label(rf"(?:{words}){NUMBER}?")


NUMBER = r"(?:[ -]?\(?(?:nummers?|nmrs?\.?|nrs?\.?|no\.|num\.|id|code|kenmerk)\)?|[ -]?#)"
"""How a number is called, behind what it is the number of."""


def before(text: str, start: int, width: int) -> str:
    """The `width` characters before `start`, for a look at the context; never across a blank line."""
    return text[max(0, start - width) : start].rpartition("\n\n")[2]
