"""Markings and the decision: a marked document is held, one that talks about secrecy is not."""

from __future__ import annotations

import time

import pytest

from privacy import Decision, Gate, GateSettings, Thresholds
from privacy.markings import find_markings
from tests.privacy import decision_cases, decision_later
from tests.privacy.helpers import GATE

HOLD = [*decision_cases.HOLD, *decision_later.HOLD]
INDEX = [*decision_cases.INDEX, *decision_later.INDEX]
MARKED = [
    ("VERTROUWELIJK\n\nMemo aan het college", "vertrouwelijk"),
    ("Memo\n\n**Geheim**\n\nTekst", "geheim"),
    ("Rubricering: vertrouwelijk\nTekst", "vertrouwelijk"),
    ("Openbaar: nee\nTekst", "niet openbaar"),
    ("| Status | Niet openbaar |\n", "niet openbaar"),
    ("Geheim ex artikel 87 Gemeentewet\n\nTekst", "geheim"),
    ("Op dit stuk is geheimhouding opgelegd op grond van artikel 25 Gemeentewet.", "geheimhouding"),
    ("TLP:AMBER\nDreigingsbeeld", "tlp:amber"),
    ("# Collegevoorstel - vertrouwelijk\n\nTekst", "vertrouwelijk"),
    ("Dit document is strikt vertrouwelijk.", "vertrouwelijk"),
    ("Departementaal vertrouwelijk\n", "departementaal vertrouwelijk"),
    ("memo_vertrouwelijk_2024.docx", "vertrouwelijk"),
]
OPEN = [
    "Medewerkers gaan zorgvuldig om met vertrouwelijke informatie.",
    "De raad kan geheimhouding opleggen op grond van artikel 87 Gemeentewet.",
    "De burgemeester kan op de stukken geheimhouding opleggen; de raad bekrachtigt die.",
    "## Vertrouwelijke informatie delen\n\nHet convenant regelt dit.",
    "Wat is geheim en wat is openbaar? Dat staat in de Woo.",
    "Vertrouwenspersonen en de geheimhoudingsplicht van ambtenaren (artikel 5 Ambtenarenwet).",
    "TLP:GREEN\nNieuwsbrief",
    "Rubricering: openbaar",
]


@pytest.mark.parametrize(("text", "label"), MARKED, ids=[text[:35] for text, _ in MARKED])
def test_marked_documents_are_held(text: str, label: str) -> None:
    scrubbing = GATE.scrub(text)
    assert [marking.label for marking in scrubbing.markings] == [label]
    assert scrubbing.decision is Decision.HOLD
    assert scrubbing.reasons[0].code == "marking"


@pytest.mark.parametrize("text", OPEN)
def test_talk_of_secrecy_is_no_marking(text: str) -> None:
    scrubbing = GATE.scrub(text)
    assert scrubbing.markings == ()
    assert scrubbing.decision is Decision.INDEX


def test_a_marking_anywhere_holds_all_texts_of_the_document() -> None:
    body, header = GATE.scrub_together(["Gewone tekst over beleid.", "GEHEIM"])
    assert body.decision is header.decision is Decision.HOLD


def test_a_dossier_is_held() -> None:
    text = "Casusoverleg 6 februari\n\nDe heer Hofstra veroorzaakt overlast."
    assert [reason.code for reason in GATE.scrub(text).reasons] == ["person-document"]


def test_a_list_of_people_is_held() -> None:
    rows = "".join(f"Naam: Jan Hofstra, tel. 06-1234567{digit}, Kerkstraat {digit + 1}\n" for digit in range(8))
    assert "dense-findings" in {reason.code for reason in GATE.scrub(rows).reasons}


@pytest.mark.parametrize(("name", "text"), HOLD, ids=[name for name, _ in HOLD])
def test_what_needs_a_reviewer_waits(name: str, text: str) -> None:
    assert GATE.scrub(text).decision is Decision.HOLD, name


@pytest.mark.parametrize(("name", "text"), INDEX, ids=[name for name, _ in INDEX])
def test_what_needs_none_does_not_wait(name: str, text: str) -> None:
    assert GATE.scrub(text).reasons == (), name


def test_many_doubtful_findings_hold() -> None:
    text = "Zo schreef men in de notitie over toezicht. " * 4 + "Het gaat om de Kerkstraat 12. "
    careful = Gate(GateSettings(thresholds=Thresholds(sure=0.99, doubtful=1)))
    assert [reason.code for reason in careful.scrub(text).reasons] == ["doubtful-findings"]
    assert GATE.scrub(text).decision is Decision.INDEX


def test_text_without_meaning_is_refused() -> None:
    refused = GATE.scrub("(cid:12)(cid:7)(cid:88) " * 200)
    assert refused.decision is Decision.REFUSE
    assert [reason.code for reason in refused.reasons] == ["unreadable-text"]


def test_a_font_without_letters_is_held() -> None:
    prose = "De burgemeester besluit over het toezicht op de openbare orde in deze wijk en over de inzet. " * 8
    shifted = "".join(chr(ord(c) + 3) if c.isalpha() and c < "w" else c for c in prose)
    assert next(reason.code for reason in GATE.scrub(shifted).reasons) == "partly-unreadable"


def test_another_script_is_held() -> None:
    text = "Мерія повідомляє мешканців про новий порядок на ринковій площі міста. " * 6
    assert next(reason.code for reason in GATE.scrub(text).reasons) == "other-script"


def test_a_paper_that_gives_away_one_person_is_held() -> None:
    text = "Mevrouw Hofstra, geboren 3 maart 1984, tel. 06-12345678, woont Kerkstraat 12. Zij kwam langs."
    assert [reason.code for reason in GATE.scrub(text).reasons] == ["person-dossier"]


@pytest.mark.parametrize("piece", ["geheim ", "[x] geheim ", "dit stuk ", "V ", "rust geheimhouding "])
def test_looking_for_markings_takes_time_in_proportion(piece: str) -> None:
    def once(times: int) -> float:
        start = time.thread_time()
        find_markings(piece * times)
        return time.thread_time() - start

    def seconds(times: int) -> float:
        return min(once(times) for _ in range(3))  # the collector of garbage may come by in one of them

    assert seconds(16_000) < 4 * 8 * max(seconds(2_000), 0.01)
