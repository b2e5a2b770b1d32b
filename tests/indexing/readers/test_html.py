"""HTML: what a browser shows is body, the rest is hidden, nothing is fetched."""

from __future__ import annotations

import pytest

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from tests.indexing.readers.helpers import at, body, headings, of_kind, read, rows

NAME = "Truus van der Hoeven"


def _page(inner: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{inner}</body></html>".encode()


def test_headings_lists_and_paragraphs() -> None:
    document = read(
        _page(
            "<h1>Beleid</h1><p>Een  zin\nmet <b>vet</b>.<br>Regel twee.</p><h3>Onderdeel</h3>"
            "<div>Los<p>Alinea</p>na</div>"
            "<ul><li>een<ul><li>twee</li></ul></li></ul><ol start='3'><li>drie</li><li>vier</li></ol>"
        ),
        "a.html",
    )
    assert headings(document) == [(1, "Beleid"), (3, "Onderdeel")]
    assert of_kind(document, BlockKind.PARAGRAPH) == ["Een zin met vet.\nRegel twee.", "Los", "Alinea", "na"]
    assert of_kind(document, BlockKind.LIST_ITEM) == ["- een", "- twee", "3. drie", "4. vier"]


def test_tables_with_spans_captions_and_two_rows_of_heads() -> None:
    document = read(
        _page(
            "<table><caption>Tabel 1</caption><thead><tr><th rowspan=2>Post</th><th colspan=2>Raming</th></tr>"
            "<tr><th>2025</th><th>2026</th></tr></thead><tr><td rowspan=2>Boa</td><td>1<br>2</td><td>3</td></tr>"
            "<tr><td>4</td><td>5</td></tr></table>"
        ),
        "a.htm",
    )
    assert rows(document) == [
        [(None, "Post"), (None, "Raming 2025"), (None, "Raming 2026")],
        [("Post", "Boa"), ("Raming 2025", "1 2"), ("Raming 2026", "3")],
        [("Post", "Boa"), ("Raming 2025", "4"), ("Raming 2026", "5")],
    ]
    assert "Tabel 1" in of_kind(document, BlockKind.PARAGRAPH)


def test_a_table_that_places_text_is_no_table() -> None:
    document = read(
        _page("<table role=presentation><tr><td><h2>Kop</h2><p>Tekst</p></td><td>Meer</td></tr></table>"), "a.html"
    )
    assert headings(document) == [(2, "Kop")]
    assert rows(document) == []


HIDING = {
    "comment": f"<!-- {NAME} -->",
    "display": f"<div style='display: none'>{NAME}</div>",
    "attribute": f"<p hidden>{NAME}</p>",
    "template": f"<template><p>{NAME}</p></template>",
    "alternative text": f"<img alt='{NAME}' src='https://voorbeeld.example/x.png'>",
    "title": f"<span title='{NAME}'>x</span>",
    "link": f"<a href='mailto:{NAME}'>mail</a>",
    "input": f"<input type=hidden value='{NAME}'>",
}


@pytest.mark.parametrize("place", HIDING)
def test_what_a_browser_does_not_show_is_hidden_text(place: str) -> None:
    document = read(_page(f"<p>Gewone tekst {HIDING[place]} loopt door.</p>"), "a.html")
    assert any(NAME in text for text in of_kind(document, BlockKind.HIDDEN))
    assert NAME not in body(document)


def test_scripts_and_styles_are_dropped_and_margins_set_apart() -> None:
    document = read(
        _page(
            "<nav>Home</nav><script>geheim()</script><style>p{}</style><p>Tekst<del>weg</del>.</p><footer>Colofon</footer>",
            f"<title>Nota</title><meta name=author content='{NAME}'><script>var a</script>",
        ),
        "a.html",
    )
    assert "geheim" not in document.text and "var a" not in document.text
    assert of_kind(document, BlockKind.MARGIN) == ["Home", "Colofon"]
    assert of_kind(document, BlockKind.DELETED) == ["weg"]
    assert document.title and at(document, document.title) == "Nota"
    assert NAME in of_kind(document, BlockKind.HIDDEN)


def test_raised_numbers_are_notes_but_for_areas() -> None:
    assert body(read(_page("<p>Zie noot<sup>1</sup> over 12 m<sup>2</sup>.</p>"), "a.html")) == "Zie noot over 12 m²."


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("iso-8859-15", "iso-8859-15"), ("", "cp1252")],
)
def test_the_declared_encoding_is_used(declared: str, encoding: str) -> None:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    data = f"<html><head>{head}</head><body><p>Coördinatie: 5 € café</p></body></html>".encode(encoding)
    assert body(read(data, "a.html")) == "Coördinatie: 5 € café"


def test_entities_do_not_expand_without_bound() -> None:
    bomb = (
        "<!DOCTYPE html ["
        + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
        + "]><p>&a9;</p>tekst"
    )
    assert len(read(bomb.encode(), "a.html").text) < 2000


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<script>x</script>", b"%PDF-1.4"])
def test_pages_without_text_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read(data, "a.html")
