"""What the parts of the page Beheer share: a table, and a step that ends in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ui.failures import explain
from ui.web.rendering import problem, render

PRIVATE: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
"""How every event of this page is bound: no call of its own for other programs."""


def table(label: str, heads: Sequence[str], rows: Iterable[Sequence[object]], empty: str) -> str:
    """A table as HTML; the first cell of a row is its head. `empty` says what to do when there are no rows."""
    return render("table", label=label, heads=heads, rows=list(rows), empty=empty)


def done(step: Callable[[], str]) -> tuple[str, bool]:
    """Take a step; gives the line about it as HTML, and whether it went well."""
    try:
        return render("decided", line=step()), True
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1]), False


def shown(look: Callable[[], str]) -> str:
    """What a look gives as HTML, or the line that says why it does not."""
    try:
        return look()
    except Exception as error:  # noqa: BLE001 - as above
        return problem(explain(error)[1])


def size(count: int) -> str:
    """`1,2 MB`: bytes for people, in powers of a thousand."""
    if count < 1_000_000:
        return f"{count / 1000:.0f} kB"
    if count < 1_000_000_000:
        return f"{count / 1_000_000:.1f} MB".replace(".", ",")
    return f"{count / 1_000_000_000:.1f} GB".replace(".", ",")
