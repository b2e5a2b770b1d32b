"""Briefs as advisers type them."""

from __future__ import annotations

from assistant.drafting.brief import parse_brief
from assistant.drafting.templates import template
from assistant.drafting.weaving import given_rows


def test_labels_lists_and_free_text_are_told_apart() -> None:
    brief = parse_brief(
        "Onderwerp: Proef\n\nBeslispunten:\n1. De proef starten\n- Geld reserveren\n\nLet op: de raad wil dit.\n"
        "## Communicatie\nEen brief.\n",
        template("collegevoorstel"),
    )
    assert brief.subject() == "Proef"
    assert brief.lines(["beslispunten"]) == ("De proef starten", "Geld reserveren")
    assert brief.lines(["communicatie"]) == ("Een brief.",)
    assert brief.free == ("Let op: de raad wil dit.",)


def test_without_a_label_the_first_line_is_the_subject() -> None:
    brief = parse_brief("Proef met bodycams.\nDe raad vroeg hierom.", template("memo"))
    assert brief.subject() == "Proef met bodycams"


def test_a_label_that_the_template_does_not_know_ends_the_one_before() -> None:
    brief = parse_brief("Onderwerp: Proef met bodycams\nHaast: ja, graag snel.\n", template("memo"))
    assert brief.lines(["onderwerp"]) == ("Proef met bodycams",)
    assert brief.free == ("Haast: ja, graag snel.",)


def test_a_row_loses_its_dash_and_keeps_its_time() -> None:
    brief = parse_brief("Onderwerp: Controle\nVerloop:\n10.00 | Begin\n- 11.30 | Einde\n", template("controleverslag"))
    assert brief.lines(["verloop"]) == ("10.00 | Begin", "11.30 | Einde")


def test_a_cell_that_the_brief_leaves_out_is_asked_for() -> None:
    rows = [row.text for row in given_rows(("Tijd", "Wat", "Wie"), ("10.00 | Begin", "11.00 | | boa"))]
    assert rows == ["Tijd: 10.00 | Wat: Begin | Wie: [aanvullen: wie]", "Tijd: 11.00 | Wat:  | Wie: boa"]
