"""Which documents count: what a user may see, and what someone searches in.

A filter is kept inside the search itself, so that a search in few documents still finds as much as one in
all, and nothing outside the filter reaches anyone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Self, TypeVar

from indexing.database import in_json
from indexing.records import DocumentState

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """The documents that meet all of these; None asks nothing, an empty set lets nothing through.

    `collections`, `documents` and `papers` hold ids, `kinds`, `themes` and `sizes` codes; of a set one will do.
    """

    collections: frozenset[str] | None = None
    documents: frozenset[str] | None = None
    states: frozenset[DocumentState] | None = None
    kinds: frozenset[str] | None = None
    themes: frozenset[str] | None = None
    years: frozenset[int] | None = None
    sizes: frozenset[str] | None = None
    papers: frozenset[str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether every document gets through."""
        return all(getattr(self, field.name) is None for field in fields(self))

    def also(self, other: DocumentFilter) -> Self:
        """Both at once: what a user may see, and what that user asks for."""
        both = {field.name: _both(getattr(self, field.name), getattr(other, field.name)) for field in fields(self)}
        return type(self)(**both)


EVERYTHING = DocumentFilter()


def one_of(values: Collection[_Value]) -> frozenset[_Value] | None:
    """What someone ticked, as a filter knows it: nothing ticked asks nothing."""
    return frozenset(values) or None


def _described(field: str) -> str:
    return (
        f"number IN (SELECT document FROM described WHERE field = '{field}'"  # noqa: S608 - a field of ours
        " AND value IN (SELECT CAST(value AS TEXT) FROM json_each(?)))"
    )


_CONDITIONS = {
    "collections": "collection IN (SELECT number FROM collections WHERE id IN (SELECT value FROM json_each(?)))",
    "documents": "documents.id IN (SELECT value FROM json_each(?))",
    "papers": "paper IN (SELECT value FROM json_each(?))",
    "states": "state IN (SELECT value FROM json_each(?))",
    "kinds": _described("kind"),
    "themes": _described("themes"),
    "years": _described("years"),
    "sizes": _described("sizes"),
}


def condition(within: DocumentFilter) -> tuple[str, list[str]]:
    """The filter as a condition in SQL over the table `documents`, and its values."""
    parts = [(_CONDITIONS[field.name], getattr(within, field.name)) for field in fields(within)]
    asked = [(sql, in_json(sorted(values))) for sql, values in parts if values is not None]
    return " AND ".join(sql for sql, _ in asked) or "TRUE", [values for _, values in asked]


def _both(one: frozenset[_Value] | None, other: frozenset[_Value] | None) -> frozenset[_Value] | None:
    if one is None or other is None:
        return one if other is None else other
    return one & other
