"""What someone fills in about a document on the command line: `soort=memo`, `thema=jeugd,horeca`, `datum=?`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ui.errors import UsageError
from ui.naming import kind_code, size_code, theme_code

if TYPE_CHECKING:
    from indexing import DescriptionChange

GUESS_AGAIN = "?"
FIELDS = {
    "soort": "kind",
    "datum": "date",
    "jaar": "years",
    "thema": "themes",
    "organisatie": "organisation",
    "grootte": "sizes",
}
"""The word for each field, as someone types it."""


def read_change(assignments: Iterable[str]) -> DescriptionChange:
    """The change that assignments `VELD=WAARDE` make; `VELD=` empties a field, `VELD=?` has it guessed again.

    Raises UsageError `usage-set`, or for a value `kind-unknown`, `theme-unknown`, `size-unknown`, `date-invalid`.
    """
    from indexing import DescriptionChange

    values: dict[str, object] = {}
    again: set[str] = set()
    for assignment in assignments:
        word, sign, value = assignment.partition("=")
        field = FIELDS.get(word.strip().lower())
        if not sign or field is None:
            raise UsageError("usage-set", known=", ".join(FIELDS))
        if value.strip() == GUESS_AGAIN:
            again.add(field)
        else:
            values[field] = _READ[field](value.strip())
    return DescriptionChange(**values, guessed=frozenset(again))  # type: ignore[arg-type]


def _each(read: Callable[[str], object]) -> Callable[[str], object]:
    return lambda value: tuple(read(part) for part in value.split(",") if part.strip())


def _year(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise UsageError("date-invalid") from None


_READ: dict[str, Callable[[str], object]] = {
    "kind": lambda value: kind_code(value) if value else "",
    "date": str,
    "years": _each(_year),
    "themes": _each(theme_code),
    "organisation": str,
    "sizes": _each(size_code),
}
