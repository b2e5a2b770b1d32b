"""PDF: tables with and without lines, over page ends, and those that lost their columns."""

from __future__ import annotations

from indexing.document import BlockKind
from tests.indexing.readers.helpers import body, of_kind, read, rows
from tests.indexing.readers.pdfs import PITCH, Sheet, pdf

ROWS = [
    ["Programma", "Begroot", "Besteed"],
    ["Toezicht", "€ 12.500", "€ 9.800"],
    ["Crisisbeheersing", "€ 3.000", "€ 250"],
]
EXPECTED = [
    [(None, "Programma"), (None, "Begroot"), (None, "Besteed")],
    [("Programma", "Toezicht"), ("Begroot", "€ 12.500"), ("Besteed", "€ 9.800")],
    [("Programma", "Crisisbeheersing"), ("Begroot", "€ 3.000"), ("Besteed", "€ 250")],
]
COLUMNS = [70, 230, 340, 450]


def test_a_ruled_table() -> None:
    def fill(page: Sheet) -> None:
        page.text("Het overzicht van het programma staat in de tabel hieronder, met de bedragen in euro's.")
        page.table(ROWS, COLUMNS, ruled=True)
        page.text("Na de tabel gaat de tekst verder.")

    document = read(pdf(fill), "a.pdf")
    assert rows(document) == EXPECTED
    assert [block.kind for block in document.blocks][:5] == [
        BlockKind.PARAGRAPH,
        *[BlockKind.TABLE_ROW] * 3,
        BlockKind.PARAGRAPH,
    ]


def test_a_table_without_lines() -> None:
    document = read(pdf(lambda page: (page.table(ROWS, COLUMNS, ruled=False), page.text("Einde."))), "a.pdf")
    assert rows(document) == EXPECTED
    assert of_kind(document, BlockKind.PARAGRAPH) == ["Einde."]


def test_cells_of_several_lines_stay_one_cell() -> None:
    def fill(page: Sheet) -> None:
        canvas = page.canvas
        canvas.setFont("Helvetica", 11)
        for top, label in ((700, ["Openbare orde en", "veiligheid"]), (650, ["Crisis-", "beheersing"])):
            for at, text in enumerate(label):
                canvas.drawString(73, top - at * PITCH, text)
            canvas.drawString(203, top, "€ 5")
            canvas.drawString(303, top, "€ 7")
        for y in (714, 664, 614):
            canvas.line(70, y, 400, y)
        for x in (70, 200, 300, 400):
            canvas.line(x, 714, x, 614)

    assert [[value for _, value in row] for row in rows(read(pdf(fill), "a.pdf"))] == [
        ["Openbare orde en veiligheid", "€ 5", "€ 7"],
        ["Crisisbeheersing", "€ 5", "€ 7"],
    ]


def test_cells_merged_by_missing_lines() -> None:
    def fill(page: Sheet) -> None:
        canvas = page.canvas
        canvas.setFont("Helvetica", 11)
        places = [(73, 700, "Post"), (203, 700, "Raming"), (203, 680, "2025"), (303, 680, "2026")]
        places += [(73, 660, "Boa"), (203, 660, "1"), (303, 660, "2")]
        for x, y, text in places:
            canvas.drawString(x, y, text)
        for y in (714, 674, 654):
            canvas.line(70, y, 400, y)
        canvas.line(200, 694, 400, 694)
        for x in (70, 200, 400):
            canvas.line(x, 714, x, 654)
        canvas.line(300, 694, 300, 654)

    assert rows(read(pdf(fill), "a.pdf")) == [
        [(None, "Post"), (None, "Raming 2025"), (None, "Raming 2026")],
        [("Post", "Boa"), ("Raming 2025", "1"), ("Raming 2026", "2")],
    ]


def test_a_table_over_a_page_end_is_one_table_with_one_head() -> None:
    first = [ROWS[0], *[[f"Post {n}", f"€ {n}", f"€ {n + 1}"] for n in range(1, 4)]]
    second = [ROWS[0], *[[f"Post {n}", f"€ {n}", f"€ {n + 1}"] for n in range(4, 6)]]
    document = read(
        pdf(lambda page: page.table(first, COLUMNS, ruled=True), lambda page: page.table(second, COLUMNS, ruled=True)),
        "a.pdf",
    )
    assert len(rows(document)) == 6
    assert rows(document)[-1] == [("Programma", "Post 5"), ("Begroot", "€ 5"), ("Besteed", "€ 6")]
    assert [block.page for block in document.blocks][:6] == [1, 1, 1, 1, 2, 2]


def test_a_frame_around_text_is_no_table() -> None:
    def fill(page: Sheet) -> None:
        page.canvas.rect(60, 600, 460, 190)
        page.text(
            "In dit kader staat een samenvatting van het besluit, in gewone lopende tekst over twee regels of meer."
        )

    document = read(pdf(fill), "a.pdf")
    assert rows(document) == [] and "samenvatting van het besluit" in body(document)


def test_a_form_of_labels_and_values() -> None:
    form = [["Datum", "12 mei 2026"], ["Aan", "het college"], ["Van", "team OOV"]]
    document = read(pdf(lambda page: page.table(form, [70, 200, 400], ruled=False)), "a.pdf")
    assert rows(document)[1] == [(None, "Aan"), ("Aan", "het college")]


def test_a_budget_set_as_plain_lines() -> None:
    def fill(page: Sheet) -> None:
        page.lines(
            "Omschrijving Raming 2025 Raming 2026", "0.1 - Bestuur 76 49", "1.2 - Veiligheid 85 -10", "Totaal 161 39"
        )

    assert rows(read(pdf(fill), "a.pdf"))[2] == [
        ("Omschrijving", "1.2 - Veiligheid"),
        ("Raming 2025", "85"),
        ("Raming 2026", "-10"),
    ]
