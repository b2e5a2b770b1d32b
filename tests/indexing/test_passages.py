"""Passages follow the structure of the document, and hold nothing that did not pass the gate."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexing import Block, BlockKind, Cell, Document, Span
from indexing.passages import NewPassage, make_passages
from indexing.pieces import MAX_WORDS
from privacy import Scrubbed
from tests.indexing.documents import document
from tests.indexing.gates import FakeGate


def passages(source: str, name: str = "stuk.txt", **options: int) -> list[NewPassage]:
    made = document(source, name, **options)
    return make_passages(made, FakeGate().scrub(made.text))


def texts(source: str, name: str = "stuk.txt") -> list[str]:
    return [str(passage.text) for passage in passages(source, name)]


def words(count: int, word: str = "woord") -> str:
    return " ".join([word.capitalize()] + [word] * (count - 2) + ["einde."])


def test_short_paragraphs_of_a_section_are_merged() -> None:
    assert texts("# Kop\n\nEerste zin.\n\nTweede zin.") == ["Eerste zin.\n\nTweede zin."]


def test_a_passage_never_crosses_a_section() -> None:
    found = passages("# Een\n\nEerste.\n\n## Onder\n\nTweede.\n\n# Twee\n\nDerde.")
    assert [(str(passage.text), [str(head) for head in passage.headings]) for passage in found] == [
        ("Eerste.", ["Een"]),
        ("Tweede.", ["Een", "Onder"]),
        ("Derde.", ["Twee"]),
    ]


def test_a_passage_never_crosses_a_page() -> None:
    found = passages("Eerste.\n\n===\n\nTweede.", page=1)
    assert [(str(passage.text), passage.page) for passage in found] == [("Eerste.", 1), ("Tweede.", 2)]


def test_a_long_paragraph_is_cut_at_sentences() -> None:
    found = texts(" ".join(words(30) for _ in range(50)))
    assert len(found) > 3
    assert all(60 <= len(text.split()) <= MAX_WORDS and text.endswith("einde.") for text in found)


def test_a_text_without_sentences_is_cut_too() -> None:
    found = texts("woord " * 1000)
    assert max(len(text.split()) for text in found) <= MAX_WORDS
    assert sum(len(text.split()) for text in found) == 1000


def test_a_list_stands_with_its_lead_in() -> None:
    found = texts(f"{words(80)}\n\nWij doen:\n\n- {words(25)}\n\n- {words(25)}\n\n{words(90)}")
    assert found == [words(80), f"Wij doen:\n{words(25)}\n{words(25)}", words(90)]


def test_a_list_that_does_not_fit_repeats_its_lead_in() -> None:
    items = "\n\n".join(f"- punt {number} {words(40)}" for number in range(20))
    found = texts(f"Het college besluit:\n\n{items}")
    assert len(found) > 2
    assert all(text.startswith("Het college besluit:") for text in found)


def test_a_table_row_is_one_passage_with_its_heads_and_caption() -> None:
    source = (
        "Inleiding.\n\nTabel 1: kosten (x € 1.000)\n\n| Post | 2021 |\n| Toezicht | 45 |\n| Wijkteam | 12 |\n\nSlot."
    )
    found = passages(source)
    assert [(passage.kind, str(passage.text)) for passage in found] == [
        ("text", "Inleiding.\n\nTabel 1: kosten (x € 1.000)"),
        ("row", "Tabel 1: kosten (x € 1.000)\nPost: Toezicht | 2021: 45"),
        ("row", "Tabel 1: kosten (x € 1.000)\nPost: Wijkteam | 2021: 12"),
        ("text", "Slot."),
    ]


@pytest.mark.parametrize(("name", "shown"), [("Datum", "Datum: 3 maart"), ("Datum:", "Datum: 3 maart")])
def test_a_name_and_its_value_are_said_once(name: str, shown: str) -> None:
    text = f"| {name} | 3 maart |"
    value = text.index("3 maart")
    cells = (Cell(None, Span(2, 2 + len(name))), Cell(Span(2, 2 + len(name)), Span(value, value + 7)))
    memo = Document("memo.txt", "txt", text, (Block(BlockKind.TABLE_ROW, Span(0, len(text)), cells=cells),))
    (made,) = make_passages(memo, FakeGate().scrub(text))
    assert str(made.text) == shown


def test_a_caption_alone_is_no_passage() -> None:
    assert len(texts("# Kop\n\nTabel 1: kosten\n\n| Post | 2021 |\n| Toezicht | 45 |")) == 1


def test_a_footnote_is_found_by_the_sentence_it_belongs_to() -> None:
    note = passages("Eerste zin. De bezetting is krap.\n\n^ 3 Zie bijlage 7.")[-1]
    assert (note.kind, str(note.text), str(note.context)) == ("footnote", "3 Zie bijlage 7.", "De bezetting is krap.")


def test_a_footnote_is_found_by_the_sentence_with_its_number_where_that_is_known() -> None:
    made = document("De bezetting is krap. De haven is open.\n\n^ 3 Zie bijlage 7.")
    first, note = made.blocks
    marked = replace(made, blocks=(first, replace(note, mark=first.span.start + len("De bezetting is krap."))))
    found = make_passages(marked, FakeGate().scrub(made.text))[-1]
    assert (found.kind, str(found.context)) == ("footnote", "De bezetting is krap.")


def test_an_article_stays_whole_and_begins_a_passage() -> None:
    article = f"Artikel 2:74 Drugshandel\n\n{words(100)}\n\n{words(100)}"
    found = texts(f"Voorwoord.\n\n{article}\n\nArtikel 2:75 Alcohol\n\n{words(20)}")
    assert len(found) == 3
    assert found[1].startswith("Artikel 2:74")
    assert found[2].startswith("Artikel 2:75")


def test_a_numbered_post_begins_a_passage() -> None:
    found = texts(f"Lasten\n\n0.1 - Bestuur (hogere lasten € 5.000): {words(20)}\n\n0.2 - Burgerzaken: {words(20)}")
    assert [passage[:16] for passage in found] == ["Lasten\n\n0.1 - Be", "0.2 - Burgerzake"]


def test_the_rest_of_a_long_article_is_found_by_its_beginning() -> None:
    found = passages(f"Actie 5.2.2. Standaardbrieven\n\n{words(220)}\n\n{words(220)}")
    assert [str(passage.context) for passage in found] == ["", "Actie 5.2.2. Standaardbrieven"]


def test_a_numbered_line_inside_a_block_begins_a_passage() -> None:
    found = texts("Wat gaan we doen?\nI.a.1. Wij meten de balie\nInhoud\nEr is gemeten.\nI.a.2. Wij bellen terug")
    assert found == [
        "Wat gaan we doen?\n\nI.a.1. Wij meten de balie\nInhoud\nEr is gemeten.",
        "I.a.2. Wij bellen terug",
    ]


def test_a_heading_with_nothing_below_it_is_a_passage() -> None:
    assert texts("# Artikel 4 (vervallen)\n\n# Artikel 5\n\nTekst.") == ["Artikel 4 (vervallen)", "Tekst."]


def test_comments_and_margins_are_no_passages() -> None:
    assert texts("Tekst.\n\n% Weg hiermee\n\n~ Pagina 1") == ["Tekst."]


def test_wrapped_lines_are_joined_and_labels_are_not() -> None:
    wrapped = (
        "Inhoud\nDe gemeente heeft een lange regel die op dit punt\nafbreekt, bij het klant-\ncontact van OOV-\nzaken."
    )
    joined = "Inhoud\nDe gemeente heeft een lange regel die op dit punt afbreekt, bij het klantcontact van OOV-zaken."
    assert texts(wrapped) == [joined]


def test_markdown_marks_are_left_out() -> None:
    source = "De **burgemeester** sluit [de woning](https://example.org) volgens `artikel` *13b* ![foto](x.png)\\_nu"
    assert texts(source, "stuk.md") == ["De burgemeester sluit de woning volgens artikel 13b _nu"]
    assert texts("Een *ster* blijft in tekst 3 * 4.") == ["Een *ster* blijft in tekst 3 * 4."]


def test_names_are_gone_from_all_parts() -> None:
    table = "| Naam | Rol |\n| Wilma Smeets | tolk |"
    source = f"# Gesprek met Jan de Bruin\n\nJan de Bruin zei:\n\n- Wilma Smeets komt\n\n{table}"
    for passage in passages(source):
        parts = (passage.text, passage.context, *passage.headings)
        assert all(isinstance(part, Scrubbed) for part in parts)
        assert not any(name in part for part in parts for name in ("Bruin", "Wilma"))
    assert "[PERSOON-1] zei:" in passages(source)[0].text


@given(
    st.lists(
        st.sampled_from(["# Kop", "Een zin.", "Wij doen:", "- punt", "^ noot", "| a | b |\n| c | d |", "==="]),
        max_size=12,
    )
)
def test_no_text_is_lost(parts: list[str]) -> None:
    made = document("\n\n".join(parts) or "leeg", page=1)
    found = make_passages(made, FakeGate().scrub(made.text))
    everything = " ".join(
        [*(passage.text for passage in found), *(head for passage in found for head in passage.headings)]
    )
    for part in ("Een zin.", "Wij doen:", "punt", "noot", "a: c | b: d"):
        if part in made.text or (part.startswith("a: c") and "| c |" in made.text):
            assert part in everything


STATEMENT = "Wij werken samen met de provincies Oost en West"


def test_a_heading_that_states_something_can_be_quoted() -> None:
    (found,) = passages(f"# Doelen\n\n## {STATEMENT}\n\n### Stand\n\nLoopt goed.")
    assert str(found.text) == f"{STATEMENT}\n\nLoopt goed."
    assert [str(head) for head in found.headings] == ["Doelen", STATEMENT, "Stand"]


def test_a_heading_that_states_something_stands_once() -> None:
    found = texts(f"# {STATEMENT}\n\nEen.\n\n## Twee\n\nTwee.")
    assert found == [f"{STATEMENT}\n\nEen.", "Twee."]


def test_a_heading_that_keeps_coming_back_is_no_passage() -> None:
    assert texts("# Een\n\n## Wat doen wij?\n\n# Twee\n\n## Wat doen wij?\n\nIets.") == ["Iets."]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "# Lijst met afkortingen\n\nBIT: Bestuurlijk Interventie Team\n\nKvK: Kamer van Koophandel",
            ["BIT: Bestuurlijk Interventie Team", "KvK: Kamer van Koophandel"],
        ),
        (
            "# Begrippen\n\n- Erf: de grond bij een huis.\n- Perceel: een stuk grond.",
            ["Erf: de grond bij een huis.", "- Perceel: een stuk grond."],
        ),
        ("# Uitgaven\n\n- Palen: tien.\n- Borden: drie.", ["Palen: tien.\n- Borden: drie."]),
    ],
)
def test_a_term_and_its_meaning_stand_alone(source: str, expected: list[str]) -> None:
    assert texts(source) == expected
