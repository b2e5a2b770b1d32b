from __future__ import annotations

import pytest

from assistant.answering.followup import resolve
from privacy import Scrubbed
from tests.assistant.answering.samples import sealed


@pytest.mark.parametrize(
    ("question", "history", "expected"),
    [
        ("en in 2022?", ["Hoeveel meldingen waren er in 2021?"], "Hoeveel meldingen waren er in 2022?"),
        ("En in mei?", ["Hoeveel controles waren er in april?"], "Hoeveel controles waren er in mei?"),
        ("en voor Oostdam?", ["Hoeveel fte heeft Westdam?"], "Hoeveel fte heeft Oostdam?"),
        ("en grote?", ["Hoeveel fte hebben kleine gemeenten?"], "Hoeveel fte hebben grote gemeenten?"),
        ("en in 2023?", ["Hoeveel fte was er in 2021?", "en in 2022?"], "Hoeveel fte was er in 2023?"),
        ("en wie betaalt dat?", ["Wanneer start de pilot?"], "Wanneer start de pilot? wie betaalt dat?"),
        ("Waarom?", ["Is de pilot gestopt?"], "Is de pilot gestopt? Waarom?"),
        (
            "Welke voorwaarden gelden er voor een evenement?",
            ["Hoeveel meldingen waren er in 2021?"],
            "Welke voorwaarden gelden er voor een evenement?",
        ),
        ("en in 2022?", [], "en in 2022?"),
    ],
)
def test_a_follow_up_is_read_with_the_question_before_it(question: str, history: list[str], expected: str) -> None:
    resolved = resolve(sealed(question), [sealed(one) for one in history])
    assert resolved == expected
    assert isinstance(resolved, Scrubbed)
