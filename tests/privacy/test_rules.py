"""Keep lists, scrub lists and decisions on a document: what stays, what goes; no list says what it is about."""

from __future__ import annotations

import pytest

from privacy import HashedTerm, Rules, TermHasher, hashed_term, plain_words, terms_here
from tests.privacy.helpers import GATE

KEY = bytes(range(32))
HASHER = TermHasher(KEY)
TEXT = "Mevrouw Hofstra sprak met wijkagent Terpstra. Zij bellen via 06-12345678 over De Zwaan."


def _keep(*terms: str) -> Rules:
    return Rules(keep=frozenset(map(plain_words, terms)))


def _scrub(*terms: str, kind: str = "PERSOON") -> Rules:
    return Rules(scrub=tuple(hashed_term(term, kind, HASHER) for term in terms), key=KEY)


def _scrubbed(text: str, rules: Rules) -> str:
    return str(GATE.scrub(text, rules).text)


@pytest.mark.parametrize("term", ["Terpstra", "TERPSTRA", "wijkagent Terpstra", "Térpstra"])
def test_a_kept_term_stays_whatever_its_case(term: str) -> None:
    text = _scrubbed(TEXT, _keep(term))
    assert "Terpstra" in text
    assert "Hofstra" not in text


def test_a_kept_surname_does_not_keep_a_longer_name() -> None:
    assert "Sytske" not in _scrubbed("Mevrouw Sytske Terpstra belde.", _keep("Terpstra"))


@pytest.mark.parametrize("term", ["De Zwaan", "de  zwaan", "DE ZWAAN.", "De Zwa\u00adan"])
def test_a_listed_term_goes_however_it_is_written(term: str) -> None:
    assert _scrubbed(TEXT, _scrub(term, kind="ADRES")).endswith("over [ADRES-1].")


@pytest.mark.parametrize("written", ["4711 0815", "47110815", "4711-0815", "4711.08.15"])
def test_a_listed_number_goes_however_it_is_grouped(written: str) -> None:
    text = _scrubbed(f"Het pasje met {written} werd gevonden.", _scrub("4711 08 15", kind="ACCOUNT"))
    assert text == "Het pasje met [ACCOUNT-1] werd gevonden."


def test_a_listed_term_goes_before_a_kept_one() -> None:
    both = Rules(keep=_keep("De Zwaan").keep, scrub=_scrub("De Zwaan").scrub, key=KEY)
    assert "Zwaan" not in _scrubbed(TEXT, both)


def test_an_undone_finding_stays_everywhere_in_the_document() -> None:
    rules = Rules(undone=(hashed_term("Hofstra", "PERSOON", HASHER),), key=KEY)
    text = _scrubbed(TEXT + " Hofstra ging weg.", rules)
    assert text.count("Hofstra") == 2
    assert "Terpstra" not in text


def test_what_was_undone_goes_before_the_scrub_list() -> None:
    undone = (hashed_term("De Zwaan", "ADRES", HASHER),)
    assert "De Zwaan" in _scrubbed(TEXT, Rules(scrub=_scrub("De Zwaan").scrub, undone=undone, key=KEY))


HALL = "Het feest in de blauwe loods was druk. Volgens mevrouw Hofstra is de blauwe loods te klein voor een feest."


def _here(text: str, part: str, *, last: bool = False) -> Rules:
    start = text.rindex(part) if last else text.index(part)
    return Rules(scrub=tuple(terms_here(text, start, start + len(part), "ADRES", HASHER)), key=KEY)


def test_one_place_can_go_while_the_others_stay() -> None:
    text = _scrubbed(HALL, _here(HALL, "blauwe loods"))
    assert text.startswith("Het feest in de [ADRES-1] was druk.")
    assert "is de blauwe loods te klein" in text


def test_one_place_chosen_in_scrubbed_text_is_found_in_the_original() -> None:
    scrubbed = _scrubbed(HALL, Rules())
    for text in (HALL, scrubbed):
        assert "[PERSOON-1] is de [ADRES-1] te klein" in _scrubbed(text, _here(scrubbed, "blauwe loods", last=True))


def test_one_place_is_found_again_where_its_surroundings_were_cut_off() -> None:
    assert _scrubbed("blauwe loods was druk. Volgens haar.", _here(HALL, "blauwe loods")).startswith("[ADRES-1] was")


def test_a_list_does_not_say_what_it_is_about() -> None:
    term = hashed_term("Sytske Hofstra", "PERSOON", HASHER)
    assert b"hofstra" not in term.digest.lower()
    assert "ofstra" not in repr(term)
    assert term.digest != hashed_term("Sytske Hofstra", "PERSOON", TermHasher(KEY[::-1])).digest


def test_rules_have_a_name_that_changes_with_them() -> None:
    names = {Rules().digest, _keep("a").digest, _keep("b").digest, _scrub("a").digest, _scrub("a", kind="IP").digest}
    assert len(names) == 5
    assert Rules().digest == ""
    assert _keep("a", "b").digest == _keep("b", "a").digest


def test_placeholders_count_as_words_of_their_kind() -> None:
    assert plain_words("[PERSOON-3] en [ADRES-12]") == ("PERSOON\0", "en", "ADRES\0")


def test_findings_of_a_list_name_it() -> None:
    found = GATE.scrub(TEXT, _scrub("De Zwaan")).findings
    assert [one.recognizer for one in found if one.score == 1.0] == ["list"]
    assert isinstance(_scrub("x").scrub[0], HashedTerm)
