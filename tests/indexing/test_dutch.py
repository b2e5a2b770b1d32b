"""Dutch search terms: what must meet in a search does, and what must not does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexing.dutch import Analyser, analyse, fold, stop_words

SAME = [
    ("vergunning", "vergunningen"),
    ("gemeente", "gemeenten"),
    ("sluit", "sluiting"),
    ("coördinatie", "coordinatie"),
    ("2.279 gesprekken", "2279 gesprekken"),
    ("e-mail", "email"),
    ("O.O.V.", "OOV"),
    ("B&W", "B en W"),
    ("drugs-overlast", "drugsoverlast"),
]
PARTS = [
    ("cameratoezicht", "toezicht"),
    ("cameratoezicht", "camera's"),
    ("jeugdgroepenaanpak", "aanpak"),
    ("informatieveiligheidsbeleid", "veiligheid"),
    ("schuldhulpverlening", "schuld"),
    ("damoclesbeleid", "Damocles"),
    ("ondermijningsbeeld", "ondermijning"),
    ("OOV-ambtenaren", "ambtenaar"),
]
WHOLE = ["verantwoordelijkheid", "bijzonderheden", "maatregel", "evenement", "leefbaarheid", "openbare", "minister"]
REFERENCES = [
    ("actie 5.2.2", "5.2.2"),
    ("artikel 2:74 APV", "2:74"),
    ("artikel 13b Opiumwet", "13b"),
    ("artikel 172a.", "172a"),
    ("I.a.4. Innovatieve service", "i.a.4"),
    ("in 2021.", "2021"),
    ("de A12", "a12"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_forms_of_one_word_meet(one: str, other: str) -> None:
    assert set(analyse(one)) & set(analyse(other)) >= set(analyse(other))


@pytest.mark.parametrize(("compound", "part"), PARTS)
def test_a_compound_gives_its_parts(compound: str, part: str) -> None:
    assert set(analyse(part)) < set(analyse(compound))


@pytest.mark.parametrize("word", WHOLE)
def test_a_whole_word_stays_whole(word: str) -> None:
    assert len(analyse(word)) == 1


@pytest.mark.parametrize(("text", "term"), REFERENCES)
def test_references_are_one_term(text: str, term: str) -> None:
    assert term in analyse(text)


def test_numbers_that_differ_do_not_meet() -> None:
    assert not set(analyse("artikel 5.2.2")) & {"5", "2", "5.2"}
    assert analyse("1.000,50") == ["1000", "50"]


def test_words_without_meaning_give_nothing() -> None:
    assert analyse("Wat is er, en waarom wordt dat niet gedaan?") == []


def test_an_acronym_is_no_stop_word() -> None:
    assert analyse("het OM om advies vragen") == ["om", *analyse("advies vragen")]


def test_placeholders_give_no_terms() -> None:
    assert analyse("Mail van [PERSOON-1] aan [EMAIL-12]") == analyse("Mail van aan")


def test_own_words_make_parts() -> None:
    assert Analyser().terms("kwelderpost") == ["kwelderpost"]
    assert Analyser(["kwelder"]).terms("kwelderpost") == ["kwelderpost", "kwelder", "post"]


def test_an_own_word_may_be_made_of_own_words() -> None:
    assert Analyser(["kwelder", "brugkwelder"]).terms("brugkwelder") == ["brugkwelder", "brug", "kwelder"]


def test_words_know_their_place() -> None:
    text = "De Woningsluiting, d.d. 3 mei."
    places = {text[word.span.start : word.span.end]: word.terms for word in Analyser().words(text)}
    assert places["Woningsluiting"][0] == analyse("woningsluiting")[0]
    assert "De" not in places


@given(st.text(max_size=60))
def test_any_text_gives_clean_terms(text: str) -> None:
    for term in analyse(text):
        assert term
        assert not any(character.isspace() or character == '"' for character in term)
        assert term not in stop_words() or term.upper() in fold(text).upper()


@given(st.text(alphabet="abcdeéëïnsg ", max_size=40))
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
