"""What stands behind a question tells why it is asked, and is not searched for."""

from __future__ import annotations

import pytest

from assistant.answering.asking import asking_part
from privacy.scrubbed import seal


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Komt er een verbod op carbid? Dan passen wij de APV aan.", "Komt er een verbod op carbid?"),
        ("De kas is leeg. Waar komt dat door?", "De kas is leeg. Waar komt dat door?"),
        ("Wie betaalt de griffier? En wie betaalt de rest?", "Wie betaalt de griffier? En wie betaalt de rest?"),
        ("Waarom? Ik bedoel het verbod op carbid.", "Waarom? Ik bedoel het verbod op carbid."),
        ("budget boa's 2021", "budget boa's 2021"),
    ],
)
def test_a_sentence_behind_the_question_goes(typed: str, asked: str) -> None:
    assert asking_part(seal(typed)) == asked
