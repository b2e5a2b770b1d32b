"""Sums in running text that do not come to the total that is named: "... en € 4.200. Samen is dat € 32.700"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from assistant.checking.amounts import Amount, amounts
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText
from indexing import BlockKind, Span, split_sentences

_TOGETHER = re.compile(
    r"\b(?:samen|opgeteld|bij elkaar|in totaal|totaal|totale \w+|de som|tezamen|alles bij elkaar)\b", re.IGNORECASE
)
_AFTER = re.compile(
    r"\b(?:namelijk|te weten|bestaande uit|bestaat uit|verdeeld|waarvan|uitgesplitst)\b|:", re.IGNORECASE
)
_OTHERWISE = re.compile(
    r"\b(?:meer|minder|hoger|lager|tekort|overschot|resteert|resterende?|beschikbaar|maximaal|minimaal|begroot|plafond"
    r"|per (?:jaar|maand|uur|stuk|inwoner|woning|deelnemer)|jaarlijks|vorig jaar|eerder)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"\W*(?:daarvan|hiervan|waarvan)\b", re.IGNORECASE)  # parts that may come to less, never to more
_TWO, _MOST = 2, 8  # amounts that make a sum
_ROUNDED = Decimal(1)  # of an amount in whole euros


class ProseTotals:
    """One remark a paragraph."""

    name = "prose-totals"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on the total."""
        for block in text.document.blocks:
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
                yield from _of_block(text.text, block.span)


def _of_block(text: str, span: Span) -> Iterator[Fault]:
    previous: list[Amount] = []
    for found in split_sentences(text[span.start : span.end]):
        sentence = Span(span.start + found.start, span.start + found.end)
        here = list(amounts(text, sentence))
        cue = _TOGETHER.search(text, sentence.start, sentence.end)
        if cue is not None and not _OTHERWISE.search(text, sentence.start, sentence.end):
            total, parts = _split(text, here, previous, cue)
            if total is not None and _TWO <= len(parts) <= _MOST and not _adds_up(total.value, parts):
                yield _fault(total, parts)
                return
        elif _OF_IT.match(text, sentence.start, sentence.end) and _too_much(text, sentence, previous, here):
            yield _fault(previous[0], here)
            return
        previous = here


def _too_much(text: str, sentence: Span, previous: list[Amount], here: list[Amount]) -> bool:
    if len(previous) != 1 or len(here) < _TWO or _OTHERWISE.search(text, sentence.start, sentence.end):
        return False
    return sum((one.value for one in here), -previous[0].value) > _ROUNDED


def _fault(total: Amount, parts: Sequence[Amount]) -> Fault:
    values = (("total", _shown(total.value)), ("sum", _shown(sum((one.value for one in parts), Decimal(0)))))
    return Fault("differs", total.span, Severity.WARNING, values=values)


def _split(
    text: str, here: list[Amount], previous: list[Amount], cue: re.Match[str]
) -> tuple[Amount | None, list[Amount]]:
    """The total, which is the first amount behind the cue, and what should make it up."""
    after = [one for one in here if one.span.start > cue.start()]
    if not after:
        return None, []
    total = after[0]
    before = [one for one in here if one.span.start < cue.start()]
    rest = after[1:]
    if len(rest) >= _TWO and not before and _AFTER.search(text, total.span.end, rest[0].span.start):
        return total, rest
    return (total, before) if before else (total, previous if not rest else [])


def _adds_up(total: Decimal, parts: Sequence[Amount]) -> bool:
    """Whether some of the parts come to the total: one of them may be the sum of others."""
    values = [one.value for one in parts]
    if total in values:
        return True
    sums = (sum(some, Decimal(0)) for count in range(_TWO, len(values) + 1) for some in combinations(values, count))
    return any(abs(found - total) <= _ROUNDED for found in sums)


def _shown(value: Decimal) -> str:
    return f"€ {value:,.0f}".replace(",", ".") if value == value.to_integral_value() else f"€ {value}"
