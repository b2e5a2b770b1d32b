"""Damaged files of every format give an UnreadableFileError or a document that holds, in bounded time."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexing.errors import FILE_PROBLEMS, UnreadableFileError
from indexing.limits import Limits
from indexing.readers.dispatch import read_source
from indexing.readers.source import Source
from tests.indexing.readers import test_html, test_markdown, test_msg, test_odt, test_txt, test_xlsx
from tests.indexing.readers.helpers import check
from tests.indexing.readers.pdfs import pdf
from tests.indexing.readers.test_eml import data_of, message
from tests.indexing.readers.words import word

_LIMITS = Limits(file_bytes=5_000_000, unpacked_bytes=20_000_000, pages=50)


def _docx() -> bytes:
    def fill(document: object) -> None:
        document.add_heading("Kop", 1)
        document.add_paragraph("Een alinea.", style="List Number")
        table = document.add_table(2, 2)
        for cell in table._cells:
            cell.text = "cel"

    return word(fill)


def _eml() -> bytes:
    made = message()
    made.add_attachment(_docx(), maintype="application", subtype="octet-stream", filename="a.docx")
    return data_of(made)


def _msg() -> bytes:
    part = test_msg.properties({0x3707: "lijst.txt"}, {0x3701: b"Woning 17 is afgesloten."})
    return test_msg.msg(test_msg.MAIL, parts={"__attach_version1.0_#00000000": part})


def _pdf() -> bytes:
    return pdf(
        lambda page: (page.heading("Kop"), page.text("Een alinea over van alles en nog wat. " * 9)),
        lambda page: page.table([["a", "b", "c"], ["1", "2", "3"]], [70, 150, 250, 400], ruled=True),
    )


SAMPLES = {
    "txt": cache(lambda: test_txt.ACTIONS.encode()),
    "md": cache(lambda: test_markdown.SAMPLE.encode()),
    "html": cache(
        lambda: test_html._page("<h1>Kop</h1><table><tr><td>a<td>b<tr><td rowspan=2>c</table><ul><li>d</ul>")
    ),
    "docx": cache(_docx),
    "pdf": cache(_pdf),
    "odt": cache(lambda: test_odt.odt("<text:h>Kop</text:h><text:p>Alinea<text:s/></text:p>")),
    "xlsx": cache(lambda: test_xlsx.book(lambda made: [made.active.append(["a", 1, None]) for _ in range(4)])),
    "eml": cache(_eml),
    "msg": cache(_msg),
}


def _survives(data: bytes, suffix: str) -> None:
    try:
        check(read_source(Source(data, f"bestand.{suffix}", _LIMITS)))
    except UnreadableFileError as refused:
        assert refused.code in FILE_PROBLEMS


_SETTINGS = settings(max_examples=25, deadline=8000, suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.parametrize("suffix", SAMPLES)
@_SETTINGS
@given(data=st.data())
def test_a_cut_file(suffix: str, data: st.DataObject) -> None:
    sample = SAMPLES[suffix]()
    _survives(sample[: data.draw(st.integers(0, len(sample)))], suffix)


@pytest.mark.parametrize("suffix", SAMPLES)
@_SETTINGS
@given(data=st.data())
def test_a_file_with_changed_bytes(suffix: str, data: st.DataObject) -> None:
    sample = bytearray(SAMPLES[suffix]())
    places = st.tuples(st.integers(0, len(sample) - 1), st.integers(0, 255))
    for at, byte in data.draw(st.lists(places, min_size=1, max_size=30)):
        sample[at] = byte
    _survives(bytes(sample), suffix)


@pytest.mark.parametrize("suffix", SAMPLES)
@_SETTINGS
@given(junk=st.binary(max_size=400), keep=st.integers(0, 200))
def test_a_file_that_goes_on_as_something_else(suffix: str, junk: bytes, keep: int) -> None:
    _survives(SAMPLES[suffix]()[:keep] + junk, suffix)


@pytest.mark.parametrize("suffix", ["txt", "md", "html", "eml"])
@_SETTINGS
@given(text=st.text(max_size=600))
def test_any_text(suffix: str, text: str) -> None:
    head = "From: a@b.example\n\n" if suffix == "eml" else ""
    _survives((head + text).encode("utf-8", "surrogatepass"), suffix)


LINES = st.sampled_from(
    [
        "",
        "Kop",
        "1.2 Kop",
        "- punt",
        "| a | b |",
        "|---|---|",
        "===",
        "a\tb",
        "Artikel 3",
        "12",
        "tekst " * 15,
        "\f",
        "# Kop",
        "> x",
        "`",
        "1 2 3",
    ]
)


@pytest.mark.parametrize("suffix", ["txt", "md"])
@_SETTINGS
@given(lines=st.lists(LINES, max_size=40), newline=st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_order_of_lines(suffix: str, lines: list[str], newline: str) -> None:
    _survives(newline.join(lines).encode(), suffix)


@pytest.mark.parametrize("suffix", ["txt", "md", "html", "eml"])
def test_long_and_deep_texts_take_no_long_time(suffix: str) -> None:
    head = b"From: a@b.example\n\n" if suffix == "eml" else b""
    for piece in (
        b"1 ",
        b"(",
        b"<b>",
        b"> ",
        b"| ",
        b"- ",
        b"[",
        b"*a ",
        b"1.1.",
        b"a-\n",
        b"<div>",
        b". . . ",
        b"\t",
        b"I.",
        b"<b>x?</b> ",
    ):
        _survives(head + piece * 20_000, suffix)
