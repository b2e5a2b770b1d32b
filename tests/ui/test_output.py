"""What is printed cannot steer a terminal, and JSON is one value on one line."""

from __future__ import annotations

import json

import pytest

from ui.output import harmless, note, print_json, print_result, print_table


@pytest.mark.parametrize(
    "text", ["\x1b[2Jweg", "a\rb", "\x07", "\x9b31m", "om\u202ekeer", "\u2066x"], ids=lambda text: repr(text)
)
def test_control_characters_do_not_reach_the_terminal(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_result(text)
    note(text)
    print_table(["kop"], [[text]])
    shown = capsys.readouterr()
    steering = {c for c in text if not c.isalnum() and c not in "[m"}
    assert not steering & set(shown.out + shown.err)


def test_ordinary_dutch_stays_as_it_is() -> None:
    text = "Coördinatie à 10 % – ‘één’ regel\n\tingesprongen …"
    assert harmless(text) == text


def test_json_is_one_line_even_with_line_breaks_inside(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"tekst": "één\ntwee"})
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert json.loads(out) == {"tekst": "één\ntwee"}


def test_a_table_shows_markup_of_a_document_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["stuk"], [["[bold red]kop[/bold red]"]])
    assert "[bold red]kop[/bold red]" in capsys.readouterr().out
