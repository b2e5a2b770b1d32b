"""Markings and the decision: a marked document is held, one that talks about secrecy is not."""

from __future__ import annotations

import pytest

from privacy import Decision
from tests.privacy.helpers import GATE

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
