"""Filters: how they add up, and what they cost."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest

from indexing import EVERYTHING, DocumentFilter, DocumentState, one_of
from indexing.database import connect
from indexing.filtering import condition
from indexing.lexical import LexicalIndex
from indexing.searchable import Searchable

FIELDS = {
    "collections": ("a", "b"),
    "documents": ("x", "y"),
    "states": (DocumentState.INDEXED, DocumentState.HELD),
    "kinds": ("memo", "brief"),
    "themes": ("jeugd", "horeca"),
    "years": (2024, 2025),
    "sizes": ("klein", "groot"),
    "papers": ("p", "q"),
}


@pytest.mark.parametrize("field", FIELDS)
def test_two_filters_let_through_what_both_do(field: str) -> None:
    one, other = FIELDS[field]
    wide = DocumentFilter(**{field: frozenset({one, other})})  # type: ignore[arg-type]
    narrow = DocumentFilter(**{field: frozenset({one})})  # type: ignore[arg-type]
    nothing = narrow.also(DocumentFilter(**{field: frozenset({other})}))  # type: ignore[arg-type]
    assert wide.also(narrow) == narrow.also(wide) == narrow
    assert EVERYTHING.also(narrow) == narrow.also(EVERYTHING) == narrow
    assert getattr(nothing, field) == frozenset()
    assert EVERYTHING.is_open
    assert not nothing.is_open


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_a_condition_that_the_database_understands(field: str, tmp_path: Path) -> None:
    where, values = condition(DocumentFilter(**{field: frozenset(FIELDS[field])}))  # type: ignore[arg-type]
    with closing(connect(tmp_path / "leeg.sqlite3")) as connection:
        assert connection.execute(f"SELECT id FROM documents WHERE {where}", values).fetchall() == []


def test_what_nobody_ticked_asks_nothing() -> None:
    assert one_of([]) is None
    assert one_of(["a", "a"]) == {"a"}


def test_a_search_in_half_of_the_documents_costs_about_as_much_as_one_in_all(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "index.sqlite3")) as connection:
        index = LexicalIndex(connection)
        rows = [Searchable(n, f"p{n}", f"De burgemeester besluit over brug {n}.", "") for n in range(1, 3001)]
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO documents (number, id, name, title, format, state, reasons, findings, added, text, path_hash,"
            " content_hash) VALUES (?1, 'd' || ?1, ?1, '', '', '', '', '', '', '', ?1, '')",
            [(row.number,) for row in rows],
        )
        connection.executemany(
            "INSERT INTO passages VALUES (?1, ?2, ?1, 0, 'text', NULL, '[]', '', ?3, NULL)",
            [(row.number, row.id, row.lexical) for row in rows],
        )
        index.add(rows)
        connection.execute("COMMIT")
        half = [f"d{n}" for n in range(1, 1501)]
        costs = []
        for documents in (None, half):
            index.search("besluit burgemeester", 200, documents)
            begun = time.process_time()
            found = index.search("besluit burgemeester", 200, documents)
            costs.append(time.process_time() - begun)
        assert len(found.stems) == 200
        assert costs[1] < 5 * costs[0] + 0.05
