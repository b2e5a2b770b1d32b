"""Work in progress, kept per user until deleted: scrubbed, and without a copy of any document.

A quote is kept as a place in the library only. When its document goes, so does the quote, and a gap shows where it
stood; so "removed is gone" holds for drafts too. What someone typed passed the gate before.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.drafting.draft import Draft
from assistant.drafting.keeping import record, restored
from assistant.drafting.templates import Shelf
from assistant.errors import AssistantError
from indexing import EVERYTHING, DocumentFilter, Library

_NAME = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft on the desk: its title, kind, when it was last changed, how much is still open."""

    id: str
    title: str
    kind: str
    changed: datetime
    open_fields: int


class Desk:
    """The drafts of the users in one folder, a file each, readable by this account only."""

    def __init__(self, folder: Path, library: Library, shelf: Shelf) -> None:
        self._folder = folder
        self._library = library
        self._shelf = shelf

    def keep(self, owner: str, draft: Draft, name: str = "") -> str:
        """Keep `draft` for `owner`, in the place of `name` when it has one; gives its name."""
        name = name if _NAME.fullmatch(name) else secrets.token_hex(8)
        place = self._place(owner)
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = place / f".{name}.new"
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(record(draft), file, ensure_ascii=False)
        fresh.replace(place / f"{name}.json")
        return name

    def all(self, owner: str) -> tuple[Kept, ...]:
        """The drafts of `owner`, the last changed first."""
        return tuple(sorted(self._read(owner), key=lambda kept: kept.changed, reverse=True))

    def take(self, owner: str, name: str, within: DocumentFilter = EVERYTHING) -> Draft:
        """The draft `name` of `owner`, its quotes read anew `within`. Raises AssistantError "draft-unknown"."""
        path = self._path(owner, name)
        if not path.is_file():
            raise AssistantError("draft-unknown")
        return restored(json.loads(path.read_text(encoding="utf-8")), self._library, self._shelf, within)

    def delete(self, owner: str, name: str) -> None:
        """Remove the draft `name` of `owner`; one that is not there is gone already."""
        self._path(owner, name).unlink(missing_ok=True)

    def _read(self, owner: str) -> Iterator[Kept]:
        for path in self._place(owner).glob("[0-9a-f]*.json"):
            kept = json.loads(path.read_text(encoding="utf-8"))
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            yield Kept(path.stem, kept["title"], kept["kind"], changed, len(kept["open_fields"]))

    def _path(self, owner: str, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise AssistantError("draft-unknown")
        return self._place(owner) / f"{name}.json"

    def _place(self, owner: str) -> Path:
        """A folder that does not tell the name of its owner."""
        return self._folder / hashlib.sha256(owner.encode()).hexdigest()[:16]
