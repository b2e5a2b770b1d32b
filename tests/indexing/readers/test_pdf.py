"""PDF: paragraphs over line and page ends, headings, lists, margins, footnotes."""

from __future__ import annotations

import pytest

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from tests.indexing.readers.helpers import at, body, headings, of_kind, read, rows
from tests.indexing.readers.pdfs import Sheet, pdf

PROSE = (
    "De burgemeester kan bij ernstige overlast een gebied aanwijzen waar de politie preventief mag fouilleren, als de "
    "raad daarvoor in de verordening de bevoegdheid heeft gegeven. De aanwijzing geldt niet langer dan nodig is."
)


def test_lines_form_paragraphs_with_their_page() -> None:
    second = PROSE.replace("burgemeester", "voorzitter")
    document = read(pdf(lambda page: (page.text(PROSE), page.text("Kort.")), lambda page: page.text(second)), "a.pdf")
    assert of_kind(document, BlockKind.PARAGRAPH) == [PROSE, "Kort.", second]
    assert [block.page for block in document.blocks if block.kind is BlockKind.PARAGRAPH] == [1, 1, 2]
    assert document.pages == 2


def test_a_paragraph_goes_on_over_the_page_end() -> None:
    def first(page: Sheet) -> None:
        page.y = 120
        page.lines(
            "De raad heeft in de vergadering van maart de verordening gewijzigd, zodat de", "burgemeester voortaan"
        )

    def second(page: Sheet) -> None:
        page.lines("ook camera's kan plaatsen op bedrijventerreinen.")

    document = read(pdf(first, second), "a.pdf")
    assert of_kind(document, BlockKind.PARAGRAPH) == [
        "De raad heeft in de vergadering van maart de verordening gewijzigd, zodat de burgemeester voortaan ook "
        "camera's kan plaatsen op bedrijventerreinen."
    ]


def test_hyphens_at_line_ends_go_unless_they_belong_to_the_word() -> None:
    def fill(page: Sheet) -> None:
        page.lines("De gemeente werkt aan de handhaving van de openbare orde en aan de veilig-")
        page.lines("heidsregels. Daarbij zijn ook de OOV-ambtenaren betrokken, net als de OOV-")
        page.lines("medewerkers. Er zijn klanttevredenheids- of belevingsonderzoeken, en tevredenheids-")
        page.lines("of belevingsmetingen, en niet-planbare taken en andere niet-")
        page.lines("planbare taken.")

    text = body(read(pdf(fill), "a.pdf"))
    assert "veiligheidsregels" in text and "OOV-medewerkers" in text and "tevredenheids- of belevingsmetingen" in text
    assert "andere niet-planbare" in text


def test_headings_by_size_and_weight_with_their_levels() -> None:
    def fill(page: Sheet) -> None:
        page.lines("Beleidsregel cameratoezicht", size=20, bold=True)
        page.heading("1 Inleiding")
        page.text(PROSE)
        page.heading("1.1 Aanleiding", 12.5)
        page.text(PROSE)
        page.lines("Vet tussenkopje", bold=True)
        page.text(PROSE)

    document = read(pdf(fill), "a.pdf")
    assert headings(document) == [
        (1, "Beleidsregel cameratoezicht"),
        (2, "1 Inleiding"),
        (3, "1.1 Aanleiding"),
        (4, "Vet tussenkopje"),
    ]
    assert document.title and at(document, document.title) == "Beleidsregel cameratoezicht"


def test_bookmarks_give_the_levels() -> None:
    def fill(page: Sheet) -> None:
        for level, text in enumerate(("Deel een", "Hoofdstuk twee")):
            page.canvas.bookmarkPage(text)
            page.canvas.addOutlineEntry(text, text, level)
            page.lines(text)
            page.y -= 10
            page.text(PROSE)

    assert headings(read(pdf(fill), "a.pdf")) == [(1, "Deel een"), (2, "Hoofdstuk twee")]


def test_page_headers_footers_and_numbers_are_given_once_as_margin() -> None:
    def page(number: int) -> object:
        def fill(sheet: Sheet) -> None:
            sheet.canvas.setFont("Helvetica", 9)
            sheet.canvas.drawString(70, 800, "Gemeente Voorbeeld – VERTROUWELIJK")
            sheet.canvas.drawRightString(500, 40, f"Pagina {number} van 4")
            sheet.text(f"Op bladzijde {number} staat een eigen verhaal over wijk {'ABCD'[number - 1]}. {PROSE}")

        return fill

    document = read(pdf(*(page(number) for number in range(1, 5))), "a.pdf")
    assert "VERTROUWELIJK" not in body(document) and "Pagina" not in body(document)
    assert of_kind(document, BlockKind.MARGIN).count("Gemeente Voorbeeld – VERTROUWELIJK") == 1
    assert len(of_kind(document, BlockKind.PARAGRAPH)) == 4


def test_a_text_that_happens_to_stand_at_the_edge_is_not_a_margin() -> None:
    texts = ["Eerste regel van een brief.", "Heel andere tekst bovenaan.", "En weer iets nieuws hier."]
    pages = [lambda page, text=text: (setattr(page, "y", 810), page.lines(text)) for text in texts]
    assert of_kind(read(pdf(*pages), "a.pdf"), BlockKind.MARGIN) == []


def test_lists_keep_their_items_whole() -> None:
    def fill(page: Sheet) -> None:
        page.lines("Wij vragen u het volgende te doen voor de vergadering van donderdag aanstaande in het huis:")
        page.lines("• het plan van aanpak vast te stellen, met daarin alle maatregelen die nodig zijn om de", x=80)
        page.lines("overlast te beperken;", x=92)
        page.lines("• de raad te informeren.", x=80)
        page.lines("1. ten eerste", "2. ten tweede", x=80)

    items = of_kind(read(pdf(fill), "a.pdf"), BlockKind.LIST_ITEM)
    assert [item[:12] for item in items] == ["• het plan v", "• de raad te", "1. ten eerst", "2. ten tweed"]
    assert items[0].endswith("overlast te beperken;")


def test_bullets_drawn_apart_from_their_text_belong_to_it() -> None:
    def fill(page: Sheet) -> None:
        for text in ("eerste punt", "tweede punt", "derde punt"):
            page.canvas.setFont("Helvetica", 11)
            page.canvas.drawString(80, page.y, "•")
            page.lines(text, x=110)

    document = read(pdf(fill), "a.pdf")
    assert of_kind(document, BlockKind.LIST_ITEM) == ["• eerste punt", "• tweede punt", "• derde punt"]


def test_footnotes_in_small_type_are_set_apart_and_raised_numbers_left_out() -> None:
    def fill(page: Sheet) -> None:
        page.lines("De cijfers zijn gebaseerd op de registraties van de politie over het afgelopen jaar")
        page.canvas.setFont("Helvetica", 11)
        page.canvas.drawString(70, page.y, "in de regio")
        page.canvas.setFont("Helvetica", 6)
        page.canvas.drawString(70 + page.canvas.stringWidth("in de regio", "Helvetica", 11), page.y + 5, "3")
        page.canvas.setFont("Helvetica", 11)
        page.canvas.drawString(136, page.y, "en niet op aangiften.")
        page.y = 110
        page.lines("3 Bron: politie, cijfers van januari.", size=8)

    document = read(pdf(fill), "a.pdf")
    assert of_kind(document, BlockKind.PARAGRAPH)[0].endswith("in de regio en niet op aangiften.")
    assert of_kind(document, BlockKind.FOOTNOTE) == ["3 Bron: politie, cijfers van januari."]


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"Links regel {n} vult de hele eerste kolom" for n in range(12)]
    right = [f"rechts regel {n} vult de hele tweede kolom" for n in range(12)]

    def columns(page: Sheet) -> None:
        page.lines(*left, x=60)
        page.y = 760
        page.lines(*right, x=320)

    def line_by_line(page: Sheet) -> None:
        for one, other in zip(left, right, strict=True):
            y = page.y
            page.lines(one, x=60)
            page.y = y
            page.lines(other, x=320)

    for fill in (columns, line_by_line):
        document = read(pdf(fill), "a.pdf")
        assert rows(document) == []
        text = body(document)
        assert text.index("Links regel 11") < text.index("rechts regel 0")


@pytest.mark.parametrize("turn", [90, 270])
def test_text_that_is_drawn_sideways_reads_the_same(turn: int) -> None:
    def fill(page: Sheet) -> None:
        page.canvas.translate(*((595, 0) if turn == 90 else (0, 842)))
        page.canvas.rotate(turn)
        page.y = 500
        page.text(PROSE)
        page.text("Tweede alinea.")

    assert of_kind(read(pdf(fill), "a.pdf"), BlockKind.PARAGRAPH) == [PROSE, "Tweede alinea."]


def test_a_slanting_watermark_is_no_running_text() -> None:
    def fill(page: Sheet) -> None:
        page.text(PROSE)
        page.canvas.translate(200, 300)
        page.canvas.rotate(45)
        page.canvas.setFont("Helvetica", 60)
        page.canvas.drawString(0, 0, "CONCEPT")

    document = read(pdf(fill), "a.pdf")
    assert of_kind(document, BlockKind.PARAGRAPH) == [PROSE]
    assert of_kind(document, BlockKind.MARGIN) == ["CONCEPT"]


def test_a_table_of_contents_is_not_indexed() -> None:
    def fill(page: Sheet) -> None:
        page.lines(
            "1 Inleiding ........................................ 3",
            "2 Aanpak ........................................... 5",
        )
        page.y -= 20
        page.text(PROSE)

    assert body(read(pdf(fill), "a.pdf")) == PROSE


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.4\nonzin", "file-damaged"),
        (b"geen pdf", "file-wrong-extension"),
        (pdf(lambda page: page.canvas.rect(10, 10, 400, 400)), "file-no-text"),
        (pdf(lambda page: page.text(PROSE))[:600], "file-damaged"),
        (pdf(*[lambda page: page.text(PROSE)] * 3).rpartition(b"xref")[0].rpartition(b"xref")[0], "file-damaged"),
    ],
    ids=["damaged", "other file", "scan", "cut", "cut near the end"],
)
def test_unreadable_files_are_refused_with_their_reason(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(data, "a.pdf")
    assert refused.value.code == code


def test_a_password_and_too_many_pages_are_refused() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(pdf(lambda page: page.text(PROSE), encrypt="geheim"), "a.pdf")
    assert refused.value.code == "file-encrypted"
    with pytest.raises(UnreadableFileError) as refused:
        read(pdf(*[lambda page: page.text("x")] * 4), "a.pdf", Limits(pages=3))
    assert refused.value.code == "file-too-many-pages"


def test_pages_without_text_are_told() -> None:
    document = read(pdf(lambda page: page.text(PROSE), lambda page: page.canvas.rect(1, 1, 9, 9)), "a.pdf")
    assert document.notices == ("pages-without-text",)
