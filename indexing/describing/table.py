"""The table of descriptions: a row a value, guessed or filled in by hand."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from indexing.describing.description import DescriptionChange
from indexing.records import DESCRIBED, Description
from privacy import NotScrubbedError

Values = Mapping[str, tuple[str, ...]]
_GUESSED, _EDITED = 0, 1


class Descriptions:
    """What is known of each document; the caller holds the transactions.

    A field has its guess and, when someone filled it in, what was filled in, which wins. A field that was
    filled in as empty has one row with the value "".
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def write_guess(self, document_id: str, guess: Description) -> None:
        """Put a new guess in the place of the old one; what was edited stays.

        Raises NotScrubbedError for an organisation that does not stand in the document's scrubbed text.
        """
        if guess.organisation and not self._stands_in(document_id, guess.organisation):
            raise NotScrubbedError("Descriptions.write_guess")
        self._write(document_id, _GUESSED, {field: _texts(getattr(guess, field)) for field in DESCRIBED})

    def change(self, document_id: str, change: DescriptionChange) -> None:
        """Take over what someone filled in, and forget what they want guessed again."""
        self._write(document_id, _EDITED, {field: values or ("",) for field, values in change.values().items()})
        self._delete(document_id, _EDITED, change.guessed)

    def edited(self, document_id: str) -> Values:
        """What was filled in by hand, to be carried over to the document's next version."""
        rows = self._connection.execute(
            "SELECT field, value FROM descriptions WHERE document = (SELECT number FROM documents WHERE id = ?)"
            " AND edited ORDER BY field, place",
            (document_id,),
        )
        return _gathered(rows)

    def carry_over(self, document_id: str, edited: Values) -> None:
        """Give a document what `edited` gave of its former version."""
        self._write(document_id, _EDITED, edited)

    def _stands_in(self, document_id: str, stretch: str) -> bool:
        row = self._connection.execute("SELECT instr(text, ?) FROM documents WHERE id = ?", (stretch, document_id))
        return bool(row.fetchone()[0])

    def _write(self, document_id: str, edited: int, fields: Values) -> None:
        self._delete(document_id, edited, fields)
        self._connection.executemany(
            "INSERT INTO descriptions (document, field, edited, place, value)"
            " VALUES ((SELECT number FROM documents WHERE id = ?), ?, ?, ?, ?)",
            [
                (document_id, field, edited, place, value)
                for field, values in fields.items()
                for place, value in enumerate(values)
            ],
        )

    def _delete(self, document_id: str, edited: int, fields: Iterable[str]) -> None:
        self._connection.executemany(
            "DELETE FROM descriptions WHERE document = (SELECT number FROM documents WHERE id = ?)"
            " AND field = ? AND edited = ?",
            [(document_id, field, edited) for field in fields],
        )


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return tuple(map(str, value))
    return (str(value),) if value else ()


def _gathered(rows: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for field, value in rows:
        found[field].append(value)
    return {field: tuple(values) for field, values in found.items()}
