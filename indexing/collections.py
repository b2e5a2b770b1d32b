"""The collections: documents that a group of users may use. Each document is in one."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Collection as AnyOf

from indexing.database import in_json
from indexing.errors import LibraryError
from indexing.records import Collection
from privacy import Scrubbed, require_scrubbed

_LONGEST = 60  # characters of a name
_ALL = """SELECT collections.id, collections.name, count(documents.number)
    FROM collections LEFT JOIN documents ON collection = collections.number GROUP BY collections.number"""


class Collections:
    """The table of collections; the caller holds the transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Collection, ...]:
        """All collections, the default one first, the others as they were made."""
        rows = self._connection.execute(f"{_ALL} ORDER BY collections.number")
        return tuple(Collection(*row) for row in rows)

    def find(self, key: str) -> Collection:
        """The collection with this id or name, whatever its case. Raises LibraryError `collection-unknown`."""
        known = self.all()
        found = [one for one in known if one.id == key] or [one for one in known if _alike(one.name, key)]
        if not found:
            raise LibraryError("collection-unknown")
        return found[0]

    def create(self, name: Scrubbed) -> Collection:
        """A new, empty collection. Raises LibraryError `collection-exists` or `collection-name`."""
        id_ = secrets.token_hex(8)
        self._connection.execute("INSERT INTO collections (id, name) VALUES (?, ?)", (id_, self._free(name)))
        return self.find(id_)

    def rename(self, key: str, name: Scrubbed) -> Collection:
        """Give a collection another name. Raises as `find` and `create` do."""
        known = self.find(key)
        new = self._free(name, but=known.id)
        self._connection.execute("UPDATE collections SET name = ? WHERE id = ?", (new, known.id))
        return self.find(known.id)

    def remove(self, key: str) -> None:
        """Remove a collection. Raises LibraryError `collection-unknown`, `-in-use` or `-default`."""
        known = self.find(key)
        if known.documents:
            raise LibraryError("collection-in-use")
        if known.id == self.all()[0].id:
            raise LibraryError("collection-default")
        self._connection.execute("DELETE FROM collections WHERE id = ?", (known.id,))

    def move(self, documents: AnyOf[str], key: str) -> None:
        """Put the documents with these ids into a collection. Raises LibraryError `collection-unknown`."""
        self._connection.execute(
            "UPDATE documents SET collection = (SELECT number FROM collections WHERE id = ?)"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (self.find(key).id, in_json([*documents])),
        )

    def _free(self, name: Scrubbed, but: str = "") -> str:
        """`name` as it is stored, when no other collection has it."""
        plain = " ".join(require_scrubbed(name, "Collections").split())
        if not plain or len(plain) > _LONGEST:
            raise LibraryError("collection-name", limit=_LONGEST)
        if any(_alike(one.name, plain) for one in self.all() if one.id != but):
            raise LibraryError("collection-exists")
        return plain


def _alike(one: str, other: str) -> bool:
    return one.casefold() == other.strip().casefold()
