"""The two models together, in the real checker: what they mend, and what they leave in peace."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from assistant.checking.context import GAP, Neighbours, tokens
from assistant.checking.judging import Judge
from assistant.checking.tagger import Proposal, believed
from assistant.checking.words import WordList
from tests.evaluation.checking.measure import alarms


@pytest.fixture(scope="module")
def judge() -> Judge:
    return Judge(WordList.open())


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("Het is onduidelijk wat er met de meldingen gebeurd.", "gebeurt"),
        ("Naar drie maanden bespreken wij de uitkomst met de wijkagent.", "Na"),
        ("De gemeente doet onderzoek na de herkomst van het afval.", "naar"),
    ],
)
def test_an_error_that_needs_the_sentence_is_mended(checker: Checker, written: str, mended: str) -> None:
    assert any(mended in remark.suggestions for remark in alarms(checker, written))


@pytest.mark.parametrize(
    "sound",
    [
        "Een thema dat door inwoners vaak wordt genoemd is de verlichting van het pad.",
        "Wie zijn aanvraag voor de zomer indient, ontvangt in het najaar bericht.",
        "De politie en de boa's zijn na de wedstrijd naar het plein gegaan.",
        "Wij hebben hen uitgenodigd en hun de stukken gestuurd.",
    ],
)
def test_sound_sentences_stay_in_peace(checker: Checker, sound: str) -> None:
    assert not alarms(checker, sound)


SENTENCE = tokens("De raad vraagt het college de nota te sturen.")


@pytest.mark.parametrize(
    ("proposal", "holds"),
    [
        (Proposal(GAP, 5, 5, "dat", 0.95), True),
        (Proposal(GAP, 5, 5, "om", 0.99), False),  # good Dutch may leave it out
        (Proposal("word", 1, 2, "raadd", 0.99), False),  # no word
        (Proposal("word", 0, 1, "die", 0.99), False),  # a pair that people do not mistake
        (Proposal("number", 2, 3, "vragen", 0.99), False),  # not without the context model
    ],
)
def test_what_is_believed(judge: Judge, proposal: Proposal, holds: bool) -> None:
    assert bool(list(believed([proposal], SENTENCE, judge.neighbours, judge.words))) is holds


def test_the_context_model_gives_its_opinion_of_any_edit(judge: Judge) -> None:
    neighbours: Neighbours = judge.neighbours
    faulty = tokens("Het college besluit de nota vast stellen.")
    assert (neighbours.lead(faulty, 6, 6, "te") or 0) > 0
    assert neighbours.lead(faulty, 6, 6, "gisteren") is None
    assert (neighbours.lead(tokens("De burgemeester is van mening veranderd."), 2, 3, "zijn") or 0) < 0
