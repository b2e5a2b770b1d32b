"""The Dutch sentence splitter: a table of texts with `|` where a sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexing.sentences import split_sentences

CASES = [
    "Bij brief d.d. 3 maart 2021 is besloten.| Daarna niet meer.",
    "Zie art. 5 lid 2.| Daarna artikel 6.",
    "De heer mr. J. de Vries (o.a. wethouder) sprak.| Dhr. P.A. Jansen kwam niet.",
    "Zie artikel 172 e.v. Gemeentewet.| Meer niet.",
    "Zie artikel 172 e.v.| De burgemeester beslist.",
    "Het kost € 1.000,50.| 25 inwoners klaagden.",
    "Er waren dranghekken, borden enz.| Niemand zag ze.",
    "Bouwbedrijf Zandloper B.V.| De gemeente weigerde.",
    "De firma Zandloper B.V. Noord is gesloten.",
    '"Waarom?" vroeg hij.| "Daarom."| Toen ging hij.',
    "Dit deed [PERSOON-1].| [PERSOON-2] niet.| Dhr. [PERSOON-3] wel.",
    "Dat staat elders (zie bijlage 2.| Daar staat meer.",
    "Dat staat elders (zie bijlage 2. Daar staat meer.) en klopt.",
    "Het bleef rustig.| 's Avonds niet.| ‘s Morgens wel.",
    "Wij doen:|\n- een ding;|\n- nog een ding.| En meer\n  op een nieuwe regel.",
    "1. De eerste.| Nog iets.|\n2. De tweede",
    "5.2.2. Regel dit goed.| Klaar.",
    "Artikel 2:74. Drugshandel is verboden.| Dat geldt altijd.",
    "I.a.1. Jaarlijks wordt gemeten.| Dat kost geld.",
    "Plan B.| De raad koos dat... maar later niet.",
    "Wie?| Wat?!| Waar…| Daar.",
    "In 2021.| Twee keer.",
    "# Kop zonder punt|\nTekst die\nover regels loopt.| Klaar.",
    "| a | b. C ||\n| c | d |",
    "Een alinea zonder punt|\n\nEen volgende alinea",
    "De Wet van 12 dec. 2001 geldt.| Dat was in dec.| De rest volgt.",
    "Wij reizen met OV.| Anderen met de trein.",
    "Het gaat om een deel.| De rest volgt.",
    "Inhoud|\nIn maart 2021 is het team begonnen met de\nGemeente Veen aan een proef.",
    "Datum: 3 maart 2021|\nAan: het college van Veen|\nOnderwerp: de begroting",
    "Kosten t.b.v. de wijk, m.b.t. Zorg, zijn bijv. Hoog te noemen.",
]


@pytest.mark.parametrize("marked", CASES)
def test_ends_where_a_reader_would(marked: str) -> None:
    is_table = marked.startswith("| a")
    wanted = ["| a | b. C |", "| c | d |"] if is_table else [part.strip() for part in marked.split("|")]
    text = "\n".join(wanted) if is_table else marked.replace("|", "")
    assert [text[span.start : span.end] for span in split_sentences(text)] == wanted


@given(st.text(alphabet="aBé. \n\t1?!()|#-'\"[]", max_size=80))
def test_spans_cover_all_but_white_space(text: str) -> None:
    position = 0
    for span in split_sentences(text):
        assert text[position : span.start].strip() == ""
        assert span.start < span.end
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        position = span.end
    assert text[position:].strip() == ""


def test_long_text_is_fast() -> None:
    text = "Bij besluit (nr. 5 is dit bepaald. " * 20_000
    assert len(split_sentences(text)) == 20_000
