"""Plain text: the text is the decoded file itself, and the lines show its structure."""

from __future__ import annotations

import pytest

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from tests.indexing.readers.helpers import body, headings, of_kind, read, rows

SAMPLE = "Veiligheid in de wijk – coördinatie\r\n\r\nDe kosten zijn € 1.250 per jaar.\r\n"


@pytest.mark.parametrize(
    "data",
    [
        SAMPLE.encode(),
        b"\xef\xbb\xbf" + SAMPLE.encode(),
        b"\xff\xfe" + SAMPLE.encode("utf-16-le"),
        b"\xfe\xff" + SAMPLE.encode("utf-16-be"),
        b"\xff\xfe\x00\x00" + SAMPLE.encode("utf-32-le"),
        SAMPLE.encode("utf-16-le"),
        SAMPLE.encode("cp1252"),
    ],
    ids=["utf-8", "bom", "utf-16-le", "utf-16-be", "utf-32", "utf-16 without bom", "cp1252"],
)
def test_the_text_is_the_decoded_file_with_its_own_line_ends(data: bytes) -> None:
    document = read(data, "memo.txt")
    assert document.text == SAMPLE
    assert document.notices == ()
    assert of_kind(document, BlockKind.PARAGRAPH)[-1] == "De kosten zijn € 1.250 per jaar."


def test_a_few_broken_bytes_in_utf8_do_not_turn_the_rest_into_cp1252() -> None:
    document = read(("Coördinatie van één bureau op het plein, café " * 3).encode() + b"\xc3", "a.txt")
    assert document.text.startswith("Coördinatie van één")
    assert document.notices == ("text-undecodable",)


def test_bytes_that_windows_1252_leaves_undefined_are_kept() -> None:
    assert read(b"Caf\xe9 \x81 \x80 5", "a.txt").text == "Café \x81 € 5"


def test_wrapped_lines_form_paragraphs_and_blank_lines_part_them() -> None:
    text = (
        "De burgemeester kan bij ernstige overlast een gebiedsverbod opleggen aan wie de openbare\n"
        "orde herhaaldelijk heeft verstoord, en maakt daarvan melding aan de raad in het eerste\n"
        "overleg daarna.\n\n"
        "De politie levert de cijfers aan. Die gaan over het afgelopen kwartaal en worden door de\n"
        "gemeente verwerkt in het jaarlijkse overzicht.\n"
    )
    paragraphs = of_kind(read(text.encode(), "a.txt"), BlockKind.PARAGRAPH)
    assert len(paragraphs) == 2
    assert paragraphs[0].endswith("overleg daarna.")


def test_one_paragraph_a_line_stays_one_paragraph_a_line() -> None:
    lines = [
        f"Dit is alinea {number} van een memo waarin elke alinea op één lange regel staat. " * 3 for number in range(5)
    ]
    assert len(of_kind(read("\n".join(lines).encode(), "a.txt"), BlockKind.PARAGRAPH)) == 5


def test_headings_by_underline_word_and_number() -> None:
    text = (
        "Beleidsregel cameratoezicht\n===========================\n\n"
        "Deze regel gaat over camera's op de openbare weg.\n\n"
        "Hoofdstuk 1 Algemeen\n\n"
        "Artikel 1 Begrippen\n\nIn deze regel wordt verstaan onder camera: een vast toestel.\n\n"
        "Artikel 2:10 Plaatsing\n\nEen camera hangt op ten minste drie meter hoogte.\n\n"
        "Artikel 3 van de wet is niet van toepassing op tijdelijke camera's.\n"
    )
    assert headings(read(text.encode(), "a.txt")) == [
        (1, "Beleidsregel cameratoezicht"),
        (2, "Hoofdstuk 1 Algemeen"),
        (5, "Artikel 1 Begrippen"),
        (5, "Artikel 2:10 Plaatsing"),
    ]


ACTIONS = """Thema I: Veiligheid

I.a. De straten zijn veiliger dan in het jaar daarvoor.

Inhoud
De wijkagent is vaker zichtbaar en spreekt elke maand met bewoners in het buurthuis.

Planning
Verloopt volgens planning.

I.b. Ondernemers doen vaker aangifte van bedreiging.

Inhoud
Er zijn twee bijeenkomsten geweest waar de politie uitleg gaf over aangifte doen.

Planning
In het najaar volgt een derde bijeenkomst.

I.c. Jongeren hebben een eigen plek.

Inhoud
De jongerenwerker heeft samen met de jongeren een locatie gekozen aan de rand van het park.

Planning
Afgerond.
"""


def test_numbered_actions_and_returning_labels_become_the_heading_path() -> None:
    document = read(ACTIONS.encode(), "a.txt")
    paths = {
        document.text[section.blocks[0].span.start : section.blocks[0].span.end]: [
            document.text[head.start : head.end] for head in section.headings
        ]
        for section in document.sections()
        if section.blocks
    }
    assert paths["Afgerond."] == ["Thema I: Veiligheid", "I.c. Jongeren hebben een eigen plek.", "Planning"]
    assert paths["Verloopt volgens planning."][1:] == [
        "I.a. De straten zijn veiliger dan in het jaar daarvoor.",
        "Planning",
    ]


def test_numbered_clauses_that_follow_each_other_are_no_headings() -> None:
    clauses = "\n\n".join(f"1.{n} De opdrachtnemer levert onderdeel {n} op tijd." for n in range(1, 7))
    assert headings(read(clauses.encode(), "a.txt")) == []


def test_lists_keep_their_markers_and_continue_over_lines() -> None:
    first = "Wij vragen u:\n- het plan vast te stellen, met\n  de bijlage;\n- de raad in te lichten."
    text = f"{first}\n\n1. eerste\n2. tweede\n"
    assert of_kind(read(text.encode(), "a.txt"), BlockKind.LIST_ITEM) == [
        "- het plan vast te stellen, met\n  de bijlage;",
        "- de raad in te lichten.",
        "1. eerste",
        "2. tweede",
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| Post | 2025 | 2026 |\n|------|------|------|\n| Boa's | 10 | 12 |\n| Camera | 5 | 7 |\n",
        "Post\t2025\t2026\nBoa's\t10\t12\nCamera\t5\t7\n",
        "Post      2025   2026\n-------   ----   ----\nBoa's     10     12\nCamera    5      7\n",
    ],
    ids=["pipes", "tabs", "blanks"],
)
def test_tables_carry_their_column_heads(table: str) -> None:
    document = read(f"Het overzicht staat hieronder.\n\n{table}\nDe bedragen zijn in euro's.\n".encode(), "a.txt")
    assert rows(document) == [
        [(None, "Post"), (None, "2025"), (None, "2026")],
        [("Post", "Boa's"), ("2025", "10"), ("2026", "12")],
        [("Post", "Camera"), ("2025", "5"), ("2026", "7")],
    ]


def test_a_budget_whose_columns_were_lost_is_still_a_table() -> None:
    text = (
        "Bedragen x € 1.000\n\nOmschrijving Raming 2025 Raming 2026\n\nLasten\n1.2 - Openbare orde 85 -10\n"
        "0.1 - Bestuur 76 49\nTotaal lasten 161 39\n\nToelichting volgt.\n"
    )
    assert rows(read(text.encode(), "a.txt")) == [
        [(None, "Omschrijving"), (None, "Raming 2025"), (None, "Raming 2026")],
        [("Omschrijving", "Lasten")],
        [("Omschrijving", "1.2 - Openbare orde"), ("Raming 2025", "85"), ("Raming 2026", "-10")],
        [("Omschrijving", "0.1 - Bestuur"), ("Raming 2025", "76"), ("Raming 2026", "49")],
        [("Omschrijving", "Totaal lasten"), ("Raming 2025", "161"), ("Raming 2026", "39")],
    ]


def test_labels_without_a_head_row_head_their_own_row() -> None:
    document = read(b"Datum:    12 mei 2026\nAan:      het college\nVan:      team OOV\n", "a.txt")
    assert rows(document)[1] == [(None, "Aan:"), ("Aan:", "het college")]


def test_form_feeds_make_pages_and_their_repeated_edges_are_margins() -> None:
    pages = [
        f"Gemeente Voorbeeld | Nota\n\nTekst van bladzijde {n} over een eigen onderwerp {'abcd'[n]}.\n\nPagina {n}\n"
        for n in range(1, 4)
    ]
    document = read("\f".join(pages).encode(), "a.txt")
    assert document.pages == 3
    assert [block.page for block in document.blocks if block.kind is BlockKind.PARAGRAPH] == [1, 2, 3]
    assert "Gemeente Voorbeeld" not in body(document) and "Pagina" not in body(document)
    assert of_kind(document, BlockKind.MARGIN).count("Gemeente Voorbeeld | Nota") == 3


def test_a_page_number_amid_the_text_and_a_table_of_contents_are_margins() -> None:
    text = "1 Inleiding ........ 3\n2 Aanpak ........... 5\n\nDe aanpak wordt\n\n4\n\nvoortgezet in het nieuwe jaar.\n"
    margins = of_kind(read(text.encode(), "a.txt"), BlockKind.MARGIN)
    assert "4" in margins and any("Inleiding" in margin for margin in margins)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b" \r\n\t", "file-empty"),
        (b"%PDF-1.7 binary", "file-wrong-extension"),
        (b"PK\x03\x04rest", "file-wrong-extension"),
        (b"abc\x00def\x01" * 40, "file-wrong-extension"),
        (b"----\n....\n", "file-no-text"),
    ],
)
def test_bad_text_files_are_refused_with_their_reason(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(data, "a.txt")
    assert refused.value.code == code


def test_pages_are_bounded() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(b"a\fb\fc\fd", "a.txt", Limits(pages=3))
    assert refused.value.code == "file-too-many-pages"
