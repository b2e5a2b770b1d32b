"""Keeps documents in step with the files of folders, by looking now and then.

A file is read when two looks in a row found it the same, so that one that is still being copied is left alone. A
document goes when two looks in a row missed its file; not when the folder itself is away, and not when most of
it is gone at once: then a disk was unplugged, or someone cleared up by mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from indexing.library import Library
from indexing.records import DocumentRecord, FileOutcome, FileState, Progress

_BATCH = 20  # files a run, so that others get their turn in between
_FEW = 5  # documents that may go at once, however small the folder


class _Stamp(NamedTuple):
    """What tells that a file has changed: when it was written (nanoseconds), and its size (bytes)."""

    written: int
    size: int


@dataclass(frozen=True, slots=True)
class Look:
    """What one look did: `files` that were read, documents `removed`, and how many were `kept` though their files
    are gone; `away` counts folders that are not there now.
    """

    files: tuple[FileOutcome, ...] = ()
    removed: tuple[DocumentRecord, ...] = ()
    kept: int = 0
    away: int = 0


class Watch:
    """Watches folders for one open library. Not safe for use by several threads at once."""

    def __init__(self, library: Library, folders: Mapping[Path, str]) -> None:
        """`folders` gives the collection (id or name) of each folder's documents; "" leaves them where they are."""
        self._library = library
        self._folders = dict(folders)
        self._seen: dict[Path, _Stamp] = {}
        self._done: dict[Path, _Stamp] = {}
        self._missed: frozenset[str] = frozenset()

    def look(self, report: Callable[[Progress], None] | None = None) -> Look:
        """Read what is new or changed and rests, remove what is gone. Raises what the library raises."""
        stamps: dict[Path, _Stamp] = {}
        files: list[FileOutcome] = []
        missing: dict[str, DocumentRecord] = {}
        known = away = 0
        for folder, collection in self._folders.items():
            if not folder.is_dir():
                away += 1
                continue
            here = dict(self._stamps(folder))
            stamps |= here
            files.extend(self._read(here, collection, report))
            lost, total = self._library.missing(folder, list(here))
            missing |= {record.id: record for record in lost}
            known += total
        self._seen = stamps
        gone = [record for id_, record in missing.items() if id_ in self._missed]
        self._missed = frozenset(missing)
        if len(gone) > max(_FEW, known // 2):
            return Look(tuple(files), (), len(gone), away)
        removed = self._library.remove([record.id for record in gone]).documents if gone else ()
        return Look(tuple(files), removed, 0, away)

    def _stamps(self, folder: Path) -> Iterator[tuple[Path, _Stamp]]:
        for file in self._library.files_of(folder):
            try:
                status = file.stat()
            except OSError:
                continue  # it went between listing and looking
            yield file, _Stamp(status.st_mtime_ns, status.st_size)

    def _read(
        self, stamps: Mapping[Path, _Stamp], collection: str, report: Callable[[Progress], None] | None
    ) -> Iterator[FileOutcome]:
        """Index the files that rest and were not read as they are now."""
        settled = [file for file, now in stamps.items() if self._seen.get(file) == now != self._done.get(file)]
        for start in range(0, len(settled), _BATCH):
            batch = settled[start : start + _BATCH]
            outcomes = self._library.index(batch, report, collection or None).files
            self._done |= {file: stamps[file] for file in batch}
            yield from (one for one in outcomes if one.state is not FileState.UNCHANGED)
