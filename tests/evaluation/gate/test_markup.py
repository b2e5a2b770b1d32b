from __future__ import annotations

import pytest

from tests.evaluation.gate.markup import Item, MarkupError, parse


def test_marks_are_stripped_and_offsets_are_those_of_the_stripped_text() -> None:
    marked = parse("x", "Aan ⟦PERSOON|Jan Jansen⟧, over de ⟦=|Wet Damocles⟧.")
    assert marked.text == "Aan Jan Jansen, over de Wet Damocles."
    assert marked.items == (Item("PERSOON", 4, 14), Item("", 24, 36))
    assert [marked.value(item) for item in marked.items] == ["Jan Jansen", "Wet Damocles"]
    assert [item.goes for item in marked.items] == [True, False]


def test_an_item_may_hold_a_bar_a_line_break_and_brackets_and_touch_another() -> None:
    marked = parse("x", "⟦ADRES|a|b⟧⟦POSTCODE|1234\nAB⟧ ⟦TELEFOON|(010) [1]⟧")
    assert [marked.value(item) for item in marked.items] == ["a|b", "1234\nAB", "(010) [1]"]
    assert marked.text == "a|b1234\nAB (010) [1]"


def test_text_without_marks_is_left_as_it_is() -> None:
    assert parse("x", "| a | [b] |\n").text == "| a | [b] |\n"
    assert parse("x", "").items == ()


@pytest.mark.parametrize(
    "marked",
    ["⟦PERSOON|Jan", "Jan⟧", "⟦PERSOON Jan⟧", "⟦persoon|Jan⟧", "⟦PERSOON|⟧", "⟦PERSOON|⟦=|Jan⟧⟧"],
    ids=["not-closed", "not-opened", "no-bar", "lower-case", "empty", "nested"],
)
def test_a_bracket_that_belongs_to_no_item_is_an_error(marked: str) -> None:
    with pytest.raises(MarkupError):
        parse("x", marked)


def test_the_context_of_an_item_is_one_line() -> None:
    marked = parse("x", "een\ntwee ⟦PERSOON|Jan\nJansen⟧ drie")
    assert marked.around(marked.items[0], reach=5) == "twee »Jan Jansen« drie"
