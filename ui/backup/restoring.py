"""Restoring a back-up into an empty data folder: whole and proven, or nothing at all.

The files are laid beside the folder, compared with their checksums, opened as a library, and only then get its name.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

from ui.backup.archive import FileEntry, Manifest, passed_on, read_manifest
from ui.composition import build_gate, open_library
from ui.errors import UsageError
from ui.settings import load_settings


def restore(path: Path, folder: Path) -> Manifest:
    """Restore the back-up `path` as the data folder `folder`, which is empty or not there yet.

    Raises UsageError `restore-not-empty`, `restore-no-room`, `restore-not-written`, `restore-differs`,
    `backup-unreadable`, `backup-newer` or `backup-damaged`; then `folder` is as it was.
    """
    folder = folder.expanduser().absolute()
    beside = folder.with_name(f".{folder.name}.restoring")
    try:
        _require_empty(folder)
        with zipfile.ZipFile(path.expanduser()) as archive:
            manifest = read_manifest(archive)
            _begin(beside, manifest)
            for entry in manifest.files:
                _lay(archive, entry, beside)
        prove(beside, manifest)
        beside.rename(folder)
    except zipfile.BadZipFile as error:
        raise UsageError("backup-unreadable") from error
    except OSError as error:
        raise UsageError("restore-not-written", problem=error.strerror or type(error).__name__) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return manifest


def _require_empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("restore-not-empty", folder=str(folder))


def _begin(beside: Path, manifest: Manifest) -> None:
    shutil.rmtree(beside, ignore_errors=True)  # of a machine that lost power
    beside.mkdir(parents=True, mode=0o700)
    if shutil.disk_usage(beside).free < manifest.bytes:
        raise UsageError("restore-no-room", size=manifest.bytes // 1_000_000 + 1)


def _lay(archive: zipfile.ZipFile, entry: FileEntry, beside: Path) -> None:
    """Write one file, and no more of it than the manifest says. Raises UsageError `backup-damaged`."""
    target = beside / entry.name
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file, archive.open(entry.name) as content:
            found = passed_on(content, file, most=entry.bytes)
    except (zipfile.BadZipFile, EOFError) as error:
        raise UsageError("backup-damaged", file=entry.name) from error
    if found != (entry.bytes, entry.sha256):
        raise UsageError("backup-damaged", file=entry.name)


def prove(folder: Path, manifest: Manifest) -> None:
    """Open what was restored: sound databases, as many documents and passages, an unbroken audit log.

    Raises UsageError `restore-differs`, or what opening the library raises.
    """
    from indexing import AuditLog

    for path in sorted(folder.rglob("*.sqlite3")):
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise UsageError("restore-differs")
    settings = load_settings(folder)
    gate = build_gate(settings)
    with open_library(settings, gate, other_model=True) as library:
        statistics = library.statistics()
    log = AuditLog(folder, gate)
    counts = sum(statistics.documents.values()), statistics.passages
    if counts != (manifest.documents, manifest.passages) or not log.is_sound():
        raise UsageError("restore-differs")
