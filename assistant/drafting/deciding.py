"""The beslispunten of a draft: their text, what each is about, and which arguments of the brief belong to which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.drafting.brief import Brief
from assistant.drafting.decisions import decision, wished
from assistant.drafting.sources import Sources
from assistant.drafting.template import Source, Template
from indexing import analyse

AMOUNT = re.compile(r"€\s?\d[\d.]*(?:,\d{2}|,-)?(?:\s?(?:miljoen|mln))?")
# What every decision says, whatever it is about.
_IDLE = re.compile(
    r"\b(?:beschikbaar|stellen|vast|in|te|per|jaar|voor|besluiten|raad|college|burgemeester|gemeente|hierover|over"
    r"|jaarlijks|eenmalig|daartoe|dit|bijgaande?|concept|ontwerp|tot|euro|kennis|nemen|stemmen|met|uit)\b",
    re.IGNORECASE,
)
_MONEY = "kosten budget dekking bijdrage betalen begroting"


class Decisions:
    """Formed from the labelled lines of the brief, or from its wishes ("Wij willen ...")."""

    def __init__(self, template: Template, brief: Brief, sources: Sources) -> None:
        section = next((one for one in template.sections if one.source is Source.DECISIONS), None)
        lines = brief.lines(section.labels) if section else ()
        self.formed_from_wishes = section is not None and not lines
        self.texts = tuple(_formed(lines)) if lines or not section else tuple(_wishes(brief))
        self._sources = sources
        self._main = self._weightiest()

    def numbered(self) -> Iterator[tuple[int, str]]:
        """The beslispunten with their numbers."""
        yield from enumerate(self.texts, 1)

    def by_weight(self) -> list[int]:
        """The numbers, the one that is most about the subject last: the others are harder to argue for."""
        numbers = range(1, max(1, len(self.texts)) + 1)
        return sorted(numbers, key=lambda number: number == self._main)

    def about(self, number: int) -> frozenset[str] | None:
        """The terms that an argument for a beslispunt must share; None for the one that is the subject itself."""
        if number == self._main:
            return None
        text = self.texts[number - 1]
        money = frozenset(analyse(_MONEY)) if AMOUNT.search(text) else frozenset()
        return frozenset(analyse(_IDLE.sub(" ", text))) - self._sources.subject_terms | money

    def amounts(self) -> Iterator[tuple[int, str]]:
        """The amounts of money in the beslispunten, with their numbers."""
        for number, text in self.numbered():
            yield from ((number, found[0].strip()) for found in AMOUNT.finditer(text))

    def arguments(self, lines: Sequence[str]) -> dict[int, list[str]]:
        """Arguments of the brief, each with the beslispunt it shares most words with."""
        given: dict[int, list[str]] = {}
        terms = [frozenset(analyse(text)) for text in self.texts] or [frozenset()]
        for line in lines:
            own = frozenset(analyse(line))
            best = max(range(len(terms)), key=lambda place: (len(own & terms[place]), place + 1 == self._main))
            given.setdefault(best + 1, []).append(line)
        return given

    def _weightiest(self) -> int:
        shares = [self._sources.coverage(text) for text in self.texts] or [0.0]
        return shares.index(max(shares)) + 1


def _formed(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield decision(line) or f"{line.strip().rstrip('.;,')}."


def _wishes(brief: Brief) -> Iterator[str]:
    wishes = (wished(sentence) for sentence in brief.wishes())
    yield from (wish for wish in wishes if wish is not None)
