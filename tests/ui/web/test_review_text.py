"""A text under review: put together its parts are the text, and doubtful findings are told apart."""

from __future__ import annotations

from indexing import ReviewFinding
from ui.web.rendering import render
from ui.web.review_text import doubts, legend, parts_of

TEXT = "Mevrouw [PERSOON-1] belt [TELEFOON-1]; later belt [PERSOON-1] <b>weer</b>."


def _found(placeholder: str, at: int, **more: bool) -> ReviewFinding:
    start = [i for i in range(len(TEXT)) if TEXT.startswith(placeholder, i)][at]
    kind = placeholder[1:].rpartition("-")[0]
    return ReviewFinding(kind, start, start + len(placeholder), 0.66, "x", placeholder, **more)


FINDINGS = (
    _found("[PERSOON-1]", 0, doubtful=True),
    _found("[TELEFOON-1]", 0, doubtful=True, accepted=True),
    _found("[PERSOON-1]", 1, doubtful=True),
)


def test_the_parts_are_the_text() -> None:
    parts = list(parts_of(TEXT, FINDINGS))
    assert "".join(part.text for part in parts) == TEXT
    assert [(part.text, part.group, part.number) for part in parts if part.finding] == [
        ("[PERSOON-1]", "person", 1),
        ("[TELEFOON-1]", "contact", 2),
        ("[PERSOON-1]", "person", 3),
    ]


def test_a_doubtful_finding_is_named_once_with_its_surroundings() -> None:
    (doubt,) = doubts(TEXT, FINDINGS)
    assert (doubt.placeholder, doubt.number, doubt.before) == ("[PERSOON-1]", 1, "Mevrouw")
    assert doubt.after.startswith("belt")


def test_the_legend_counts_in_dutch() -> None:
    assert legend(FINDINGS) == [("person", "2 namen van personen"), ("contact", "1 telefoonnummer")]


def test_the_marked_text_holds_nothing_but_the_text() -> None:
    from datetime import UTC, datetime

    from indexing import DocumentRecord, DocumentState, Review

    record = DocumentRecord(
        "0f", "brief.md", "Brief", "md", DocumentState.HELD, (), {}, 1, None, datetime(2026, 3, 1, tzinfo=UTC)
    )
    page = render(
        "held",
        record=record,
        review=Review(TEXT, FINDINGS, (), ()),
        legend=legend(FINDINGS),
        doubts=doubts(TEXT, FINDINGS),
        parts=list(parts_of(TEXT, FINDINGS)),
    )
    inside = page.split('data-document="0f">', 1)[1].split("</div>", 1)[0]
    import re

    shown = re.sub(r"</?mark[^>]*>", "", inside).replace("&lt;", "<").replace("&gt;", ">")
    assert shown == TEXT
    assert inside.count('class="found person doubtful"') == 2
    assert inside.count('class="found contact accepted"') == 1
