"""The texts are what README.md says they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from stdnum import iban, luhn
from stdnum.nl import bsn, btw

from privacy import TYPES, Finding, Gate, Scrubbing
from tests.evaluation.gate.markup import HALVES, SPLITS, Item, MarkedText, read
from tests.evaluation.gate.measure import measure_texts, report

TEXTS = tuple(marked for split in SPLITS for marked in read(split))
_CARD = 13  # digits; accounts from before IBAN are shorter and have another check or none
_NOTHING = Gate().scrub("")
ITEMS = tuple((marked, item) for marked in TEXTS for item in marked.items)


def _values(kind: str) -> list[str]:
    return [re.sub(r"[\s.-]", "", marked.value(item)).upper() for marked, item in ITEMS if item.type == kind]


def test_there_are_enough_texts_and_items() -> None:
    assert len(TEXTS) >= 140
    assert sum(item.goes for _, item in ITEMS) >= 4000
    assert sum(not item.goes for _, item in ITEMS) >= 4000


def test_each_kind_of_text_is_in_both_halves() -> None:
    assert [marked.name for marked in read("tune")] == [marked.name for marked in read("test")]


@pytest.mark.parametrize("split", HALVES)
def test_each_type_of_the_gate_is_in_both_halves(split: str) -> None:
    assert {item.type for marked in read(split) for item in marked.items if item.goes} == set(TYPES)


def test_no_text_has_another_type_than_the_gate() -> None:
    assert {item.type for _, item in ITEMS if item.goes} == set(TYPES)


@pytest.mark.parametrize(
    ("kind", "valid"),
    [
        ("BSN", lambda value: bsn.is_valid(value.zfill(9))),
        ("IBAN", iban.is_valid),
        ("BTW", btw.is_valid),
        ("REKENING", lambda value: len(value) < _CARD or luhn.is_valid(value)),
    ],
    ids=["BSN", "IBAN", "BTW", "REKENING"],
)
def test_numbers_with_a_check_have_a_right_one(kind: str, valid: Callable[[str], bool]) -> None:
    assert [value for value in _values(kind) if not valid(value)] == []


def test_items_begin_and_end_with_something_to_hide_or_keep() -> None:
    assert [marked.value(item) for marked, item in ITEMS if marked.value(item) != marked.value(item).strip()] == []


class _Oracle(Gate):
    """Finds the items of the marked texts, and nothing else."""

    def scrub(self, text: str) -> Scrubbing:
        found = [_finding(item) for marked in TEXTS if marked.text == text for item in marked.items if item.goes]
        return replace(_NOTHING, findings=tuple(found))


def _finding(item: Item) -> Finding:
    return Finding(item.type, item.start, item.end, 1.0, "oracle", "[X-1]")


@pytest.mark.parametrize("split", SPLITS)
def test_a_gate_that_knows_all_scores_all(split: str) -> None:
    figures = measure_texts(split, read(split), _Oracle())
    assert figures.names.value == figures.identifiers.value == 1.0
    assert figures.harmed.hits == 0
    assert not figures.misses
    assert not figures.harms


def test_misses_and_harms_are_listed_only_when_asked_for() -> None:
    texts = (MarkedText("brief", "Jan en de Wet Damocles", (Item("PERSOON", 0, 3), Item("", 10, 22))),)
    figures = measure_texts("tune", texts, _Oracle())
    assert figures.names.hits == 0
    assert "»Jan« en de" in report(figures, reveal=True)
    assert "Jan" not in report(figures, reveal=False)
