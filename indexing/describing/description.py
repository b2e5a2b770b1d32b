"""What someone changes in the description of a document, and whether that can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexing.describing.dates import partial_date
from indexing.describing.kinds import kinds
from indexing.describing.sources import SIZES
from indexing.describing.themes import themes
from indexing.errors import LibraryError

_LONGEST = 120  # characters of an organisation


@dataclass(frozen=True, slots=True)
class DescriptionChange:
    """The fields that change; None leaves one as it is, "" and () say that there is none.

    `guessed` names fields that go back to what was guessed. The other fields as in records.Description.
    """

    kind: str | None = None
    date: str | None = None
    years: Sequence[int] | None = None
    themes: Sequence[str] | None = None
    organisation: str | None = None
    sizes: Sequence[str] | None = None
    guessed: frozenset[str] = frozenset()

    def values(self) -> dict[str, tuple[str, ...]]:
        """The values of the fields that change; a new date alone changes the years with it."""
        years = self.years
        if years is None and self.date:
            years = (int(self.date[:4]),)
        given: dict[str, Sequence[object] | None] = {
            "kind": _one(self.kind),
            "date": _one(self.date),
            "years": years,
            "themes": self.themes,
            "organisation": _one(self.organisation),
            "sizes": self.sizes,
        }
        return {field: tuple(map(str, values)) for field, values in given.items() if values is not None}


def checked(change: DescriptionChange) -> DescriptionChange:
    """The change itself. Raises LibraryError `kind-unknown`, `theme-unknown`, `size-unknown`, `date-invalid`, ..."""
    if change.kind and change.kind not in kinds():
        raise LibraryError("kind-unknown", known=", ".join(kinds()))
    if unknown := set(change.themes or ()).difference(themes()):
        raise LibraryError("theme-unknown", f"{len(unknown)} unknown", known=", ".join(themes()))
    if set(change.sizes or ()).difference(SIZES):
        raise LibraryError("size-unknown", known=", ".join(SIZES))
    years_wrong = any(not partial_date(str(year)) for year in change.years or ())
    if years_wrong or (change.date and not partial_date(change.date)):
        raise LibraryError("date-invalid")
    if change.organisation and len(change.organisation) > _LONGEST:
        raise LibraryError("organisation-too-long", limit=_LONGEST)
    return change


def _one(value: str | None) -> tuple[str, ...] | None:
    return None if value is None else (value,) if value else ()
