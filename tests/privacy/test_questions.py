"""Questions pass the gate: names go before anything else, and come back on one screen only."""

from __future__ import annotations

import copy
import pickle

import pytest

from privacy import PLACEHOLDER, Recall
from tests.privacy.helpers import GATE

ASKED = "Wat is er afgesproken met mevrouw Hofstra, Kerkstraat 12, BSN 111222333?"


def test_placeholders_of_questions_are_none_of_documents() -> None:
    document = GATE.scrub("Mevrouw Hofstra belde.").text
    question = GATE.scrub_question("Wie is mevrouw Hofstra?", Recall()).text
    assert document == "Mevrouw [PERSOON-1] belde."
    assert question == "Wie is mevrouw [PERSOON-A]?"
    assert all(PLACEHOLDER.search(text) for text in (document, question))


def test_a_name_comes_back_and_a_number_does_not() -> None:
    recall = Recall()
    question = str(GATE.scrub_question(ASKED, recall).text)
    assert "Hofstra" not in question
    assert "111222333" not in question
    shown = recall.restored(question)
    assert shown == "Wat is er afgesproken met mevrouw Hofstra, Kerkstraat 12, BSN [BSN-A]?"


def test_placeholders_of_documents_are_never_filled_in() -> None:
    recall = Recall()
    GATE.scrub_question(ASKED, recall)
    assert recall.restored("[PERSOON-1] en [PERSOON-B] en [ADRES-1]") == "[PERSOON-1] en [PERSOON-B] en [ADRES-1]"


def test_a_person_keeps_the_letter_through_the_conversation_and_is_known_without_a_title() -> None:
    recall = Recall()
    first = str(GATE.scrub_question("Wie is mevrouw Hofstra?", recall).text)
    second = str(GATE.scrub_question("En wanneer sprak Hofstra met de heer Terpstra?", recall).text)
    assert first == "Wie is mevrouw [PERSOON-A]?"
    assert second == "En wanneer sprak [PERSOON-A] met de heer [PERSOON-B]?"
    assert recall.restored(second) == "En wanneer sprak Hofstra met de heer Terpstra?"


def test_what_someone_types_of_this_form_is_left_and_not_given_out_again() -> None:
    recall = Recall()
    question = str(GATE.scrub_question("Is [PERSOON-A] dezelfde als mevrouw Hofstra?", recall).text)
    assert question == "Is [PERSOON-A] dezelfde als mevrouw [PERSOON-B]?"
    assert recall.restored(question) == "Is [PERSOON-A] dezelfde als mevrouw Hofstra?"


def test_a_question_that_was_scrubbed_stays_as_it_is() -> None:
    once = str(GATE.scrub_question(ASKED, Recall()).text)
    assert [str(one.text) for one in GATE.scrub_questions([once])] == [once]


def test_letters_go_on_after_z() -> None:
    names = " en ".join(f"mevrouw {chr(65 + n // 6)}{'aeiouy'[n % 6]}lstra" for n in range(30))
    given = {match["number"] for match in PLACEHOLDER.finditer(GATE.scrub_questions([f"Ken je {names}?"])[0].text)}
    assert {"A", "Z", "AA", "AD"} <= given


def test_what_is_remembered_stays_in_memory() -> None:
    recall = Recall()
    GATE.scrub_question(ASKED, recall)
    assert "Hofstra" not in repr(recall)
    with pytest.raises(TypeError):
        pickle.dumps(recall)
    assert copy.deepcopy(recall).restored("[PERSOON-A]") == "[PERSOON-A]"
