"""Pieces of a marked text put together again are the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant import Category, Remark, Severity
from privacy import Finding
from ui.web.marking import mark, mark_findings


def _remark(start: int, end: int) -> Remark:
    return Remark("regel", Category.STYLE, Severity.HINT, start, end, "", "Let op.")


@st.composite
def _marked(draw: st.DrawFn) -> tuple[str, list[Remark]]:
    text = draw(st.text(max_size=60))
    places = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(places, places).map(sorted), max_size=6))
    return text, [_remark(start, end) for start, end in sorted(spans)]


@given(_marked())
def test_the_pieces_are_the_text(marked: tuple[str, list[Remark]]) -> None:
    text, remarks = marked
    pieces = mark(text, remarks)
    assert "".join(piece.text for piece in pieces) == text
    assert sum(piece.first for piece in pieces) == len({piece.remark for piece in pieces if piece.remark})


def test_the_shorter_of_two_overlapping_remarks_is_shown_and_the_longer_around_it() -> None:
    pieces = mark("een lange zin", [_remark(0, 13), _remark(4, 9)])
    assert [(piece.text, piece.remark, piece.first) for piece in pieces] == [
        ("een ", 1, True),
        ("lange", 2, True),
        (" zin", 1, False),
    ]


def test_findings_are_marked_where_they_stand() -> None:
    pieces = list(mark_findings("bel 112 nu", [Finding("TELEFOON", 4, 7, 1.0, "x", "[TELEFOON-1]")]))
    assert [(piece.text, piece.type) for piece in pieces] == [("bel ", ""), ("112", "TELEFOON"), (" nu", "")]
