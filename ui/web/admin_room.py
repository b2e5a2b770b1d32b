"""What the page Beheer asks: collections, lists, words, settings, health, storage, the log, the report, a back-up.

An administrator looks after all collections, also those whose documents that person does not see on other pages.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.gate_settings import Value, changed_settings, flat
from ui.reviews import Reviews
from ui.texts import message

if TYPE_CHECKING:
    from indexing import AuditEvent, Collection, DocumentRecord, Library, ListEntry
    from privacy import Gate
    from ui.auditing import Auditor
    from ui.backup import Backup
    from ui.health import Finding
    from ui.judgements import Tally
    from ui.setting_sources import SettingRow
    from ui.settings import Settings
    from ui.storage import Storage

_HEADS = ("at", "who", "action", "document", "name", "detail", "reason")


class AdminRoom:
    """Looking after one open library, for one administrator; methods may be called from any thread."""

    def __init__(self, settings: Settings, library: Library, gate: Gate, auditor: Auditor) -> None:
        self.settings = settings
        self._library = library
        self._gate = gate
        self._auditor = auditor
        self._reviews = Reviews(library, auditor)

    # Collections

    def collections(self) -> tuple[Collection, ...]:
        """All collections, the default one first."""
        return self._library.collections()

    def create(self, name: str) -> Collection:
        """Make a collection. Raises LibraryError as the library does, as all that follow."""
        made = self._library.create_collection(name)
        self._auditor.done("collection-create", detail=made.id)
        return made

    def rename(self, key: str, name: str) -> Collection:
        """Give a collection another name."""
        renamed = self._library.rename_collection(key, name)
        self._auditor.done("collection-rename", detail=renamed.id)
        return renamed

    def remove(self, key: str) -> None:
        """Remove an empty collection."""
        self._library.remove_collection(key)
        self._auditor.done("collection-remove", detail=key)

    def gate_values(self, key: str) -> Mapping[str, Value]:
        """How the gate decides for a collection, by name."""
        return flat(self._library.gate_settings(key))

    def configure(self, key: str, given: Sequence[str]) -> tuple[DocumentRecord, ...]:
        """Change that ("name=value", or "standaard"); gives the documents to read again."""
        return self._reviews.configure(key, changed_settings(self._library.gate_settings(key), given))

    # Lists

    def lists(self, key: str) -> tuple[ListEntry, ...]:
        """The keep list and the scrub list of a collection."""
        return self._library.lists(key)

    def to_read_again(self, key: str) -> tuple[DocumentRecord, ...]:
        """The documents of a collection that were made by other rules than those of today."""
        return self._library.to_read_again(key)

    def keep(self, key: str, term: str, reason: str) -> None:
        """Let a term stand."""
        self._reviews.keep(key, term, reason)

    def scrub(self, key: str, term: str, kind: str, reason: str) -> tuple[DocumentRecord, ...]:
        """Scrub a term; gives the documents that changed."""
        return self._reviews.scrub(key, term, kind, reason)

    def unlist(self, entry: str) -> None:
        """Take an entry from its list."""
        self._reviews.unlist(entry)

    def words(self) -> tuple[str, ...]:
        """The municipality's own words for the spelling check."""
        from assistant import OwnWords

        return OwnWords(self.settings.data).read()

    def remove_words(self, words: Sequence[str]) -> None:
        """Take words from that list."""
        from assistant import OwnWords

        OwnWords(self.settings.data).remove(words)
        self._auditor.done("word-remove", detail=str(len(words)))

    # Looks

    def setting_rows(self) -> tuple[SettingRow, ...]:
        """Each setting with its value and source."""
        from ui.setting_sources import setting_rows

        return tuple(setting_rows(self.settings))

    def health(self) -> tuple[Finding, ...]:
        """What `doctor` says."""
        from ui.health import examine

        return tuple(examine(self.settings))

    def storage(self) -> Storage:
        """How much each part takes."""
        from ui.storage import storage

        return storage(self.settings.data)

    def tally(self, days: int | None) -> Tally:
        """What was said of answers, of the last `days` or ever."""
        from ui.feedback import Feedback
        from ui.judgements import tally

        return tally(Feedback(self.settings).all(), self._library.documents(), days)

    # The log

    def events(self, days: int | None, action: str, document: str) -> tuple[AuditEvent, ...]:
        """Lines of the audit log, newest first; `document` is (a part of) a name or an id, "" for all."""
        wanted = document.strip().casefold()
        since = "" if days is None else (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
        events = self._auditor.log.events(since)
        return tuple(
            event
            for event in reversed(events)
            if action in ("", event.action) and (wanted in event.name.casefold() or wanted == event.document)
        )

    def is_sound(self) -> bool:
        """Whether nobody changed the log outside Stukwijzer."""
        return self._auditor.log.is_sound()

    @staticmethod
    def csv(events: Iterable[AuditEvent]) -> bytes:
        """Lines of the log for a spreadsheet, oldest first."""
        from indexing import write_csv

        file = io.StringIO(newline="")
        write_csv(list(events)[::-1], [message(f"audit-{name}") for name in _HEADS], file)
        return file.getvalue().encode("utf-8-sig")

    # Files

    def report(self) -> bytes:
        """The account for a privacy officer as a Word file."""
        from ui.report import gather, word_file

        return word_file(gather(self.settings, self._gate, self._auditor.log, self._library))

    def back_up(self, folder: Path) -> Backup:
        """A back-up in `folder`, where files stay only until they are fetched."""
        from ui.backup import passing_back_up

        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = passing_back_up(self.settings, folder / f"{secrets.token_hex(8)}.zip")
        self._auditor.done("backup", detail=made.sha256[:16])
        return made

    def note(self, action: str, **details: Any) -> None:  # noqa: ANN401 - as Auditor.done takes them
        """Write to the audit log what was done elsewhere."""
        self._auditor.done(action, **details)
