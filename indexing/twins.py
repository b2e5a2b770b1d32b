"""Tells which documents are the same paper: as Word file and as PDF, or twice the same.

Each document has a sketch, the lowest hashes of its stretches of four words (Broder 1997): the share that two
sketches have in common is about the share that the texts have in common.
"""

from __future__ import annotations

import re
import secrets
import sqlite3
from zlib import crc32

from indexing.dutch import fold
from privacy import PLACEHOLDER

_SKETCH = 128  # hashes of a document
_STRETCH = 4  # words
_SAME = 0.7  # share of the hashes in common; readings of one paper in two formats have .94 and more, others under .1
_LEAST = 8  # hashes; of less text nobody can tell
_WORD = re.compile(r"\w+")


def sketch(text: str) -> list[int]:
    """The lowest hashes of a scrubbed text; placeholders left out, for they may be numbered otherwise."""
    words = _WORD.findall(fold(PLACEHOLDER.sub(" ", text)))
    stretches = {" ".join(words[at : at + _STRETCH]) for at in range(len(words) - _STRETCH + 1)}
    return sorted({crc32(stretch.encode()) for stretch in stretches})[:_SKETCH]


class Twins:
    """The table of sketches, and the paper that each document is; the caller holds the transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def place(self, document_id: str, hashes: list[int]) -> None:
        """Store the sketch of a document, and give it the paper of its twin, or one of its own."""
        paper = self._twin(document_id, hashes) or secrets.token_hex(8)
        self._connection.execute("UPDATE documents SET paper = ? WHERE id = ?", (paper, document_id))
        self._connection.executemany(
            "INSERT OR IGNORE INTO sketches VALUES (?, (SELECT number FROM documents WHERE id = ?))",
            [(each, document_id) for each in hashes],
        )

    def _twin(self, document_id: str, hashes: list[int]) -> str | None:
        """The paper of the document most like this one: in another format, or with the very same text."""
        if len(hashes) < _LEAST:
            return None
        rows = self._connection.execute(_ALIKE, {"hashes": str(hashes), "id": document_id})
        for paper, size, common in rows:
            if common >= _SAME * max(size, len(hashes)):
                return str(paper)
        return None


_DATED = "coalesce((SELECT value FROM described WHERE document = {0}.number AND field = 'date'), '')"
_ALIKE = f"""SELECT other.paper, (SELECT count(*) FROM sketches WHERE document = other.number), count(*) AS common
    FROM sketches JOIN documents AS other ON other.number = sketches.document, documents AS own
    WHERE hash IN (SELECT value FROM json_each(:hashes)) AND own.id = :id AND other.number <> own.number
    AND other.paper <> '' AND (other.format <> own.format OR other.text = own.text)
    AND ({_DATED.format("own")} IN ({_DATED.format("other")}, own.saved) OR {_DATED.format("other")} = other.saved)
    GROUP BY other.number ORDER BY common DESC LIMIT 5"""  # noqa: S608 - nothing of a user's
# A standard letter of another day is another letter; the day on which a file was saved tells nothing.
