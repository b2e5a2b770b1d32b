"""What of a passage counts in search: one place for both halves, so that they cannot drift apart."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

_SELECT = """SELECT passages.number, passages.id, title, headings, context, passages.text
    FROM passages JOIN documents ON documents.number = document"""


@dataclass(frozen=True, slots=True)
class Searchable:
    """A stored passage as the search indexes see it; `number` is its row."""

    number: int
    id: str
    lexical: str
    dense: str


def lexical_text(title: str, headings: Sequence[str], context: str, text: str) -> str:
    """What the lexical half indexes of a passage: all that is known of it."""
    return "\n".join(part for part in (title, *headings, context, text) if part)


def dense_text(headings: Sequence[str], text: str) -> str:
    """What is embedded of a passage: every further word moves a vector away from what the passage says."""
    return "\n".join(part for part in (*headings[-1:], text) if part)


def searchable(connection: sqlite3.Connection, where: str, value: str | int) -> list[Searchable]:
    """The stored passages that meet a condition of ours with one `?`, in order."""
    rows = connection.execute(f"{_SELECT} WHERE {where} ORDER BY document, ordinal", (value,))
    return [_searchable(*row) for row in rows]


def _searchable(number: int, id_: str, title: str, headings: str, context: str, text: str) -> Searchable:
    path = json.loads(headings)
    return Searchable(number, id_, lexical_text(title, path, context, text), dense_text(path, text))
