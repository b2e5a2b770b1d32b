from __future__ import annotations

import json

import pytest

from assistant.evaluation import Case, is_right, read_cases, states, wilson
from tests.assistant.answering.samples import hit, record
from tests.evaluation.measure import QUESTIONS


@pytest.mark.parametrize(
    ("text", "facts", "held"),
    [
        ("Er waren 85 meldingen.", ["85"], True),
        ("Er waren 185 meldingen.", ["85"], False),
        ("Er waren 85,5 meldingen.", ["85"], False),
        ("Het kost 1.215,00 euro.", ["1.215"], True),
        ("Het saldo is -114.", ["-114"], True),
        ("De 30.000 – 80.000 inwoners", ["30.000-80.000"], True),
        ("K80 en M50", ["K80 + M50"], True),
        ("alleen K80", ["K80 + M50"], False),
        ("Bob is er.", ["Bo"], False),
        ("niet dit maar dat", ["dit", "iets anders"], True),
        ("de “Wet op de markt” en het *position paper* van 2024", ['"Wet op de markt"', "position paper van"], True),
        ("het position paper van 2024", ["*position paper*"], True),
    ],
)
def test_a_fact_is_held_as_a_whole(text: str, facts: list[str], held: bool) -> None:
    assert states(text, facts) is held


def test_the_right_passage_holds_the_fact_and_the_evidence_in_the_right_paper() -> None:
    case = Case("x", "Hoeveel?", "how many", "tune", "nota", ("14",), ("camera",))
    assert is_right(case, hit("Er hangen 14 camera's.", document=record("nota.pdf")))
    assert not is_right(case, hit("Er hangen 14 palen.", document=record("nota.pdf")))
    assert not is_right(case, hit("Er hangen 14 camera's.", document=record("ander.pdf")))


@pytest.mark.parametrize(
    ("stored", "document", "same"),
    [
        ("Waarschuwing mw [PERSOON-1].docx", "Waarschuwing mw Pietersen.docx", True),
        ("Beleid [ZAAKNUMMER-1]", "Beleid 2025.odt", True),
        ("Waarschuwing mw [PERSOON-1].docx", "Uitnodiging mw Pietersen.docx", False),
        ("nota (definitief).pdf", "nota (definitief).pdf", True),
    ],
)
def test_a_paper_is_known_by_the_name_that_its_file_had(stored: str, document: str, *, same: bool) -> None:
    case = Case("x", "Hoeveel?", "how many", "tune", document, ("14",), ())
    assert is_right(case, hit("Er hangen 14 camera's.", document=record(stored))) is same


def test_the_interval_is_that_of_wilson() -> None:
    assert wilson(50, 100) == pytest.approx((0.4038, 0.5962), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_question_set_is_whole() -> None:
    rows = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows)
    cases = read_cases(QUESTIONS)
    assert sum(case.answerable for case in cases) >= 60
    assert sum(not case.answerable for case in cases) >= 20
    assert {case.split for case in cases} == {"tune", "test", "fresh"}
    assert all(case.facts for case in cases if case.answerable)
