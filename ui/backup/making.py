"""Making a back-up: whole and read back, or not there at all."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ui.backup.archive import FORMAT, FileEntry, Manifest, passed_on, put, put_manifest, read_manifest
from ui.backup.snapshot import kept_files, still
from ui.composition import open_library
from ui.errors import UsageError
from ui.version import version

if TYPE_CHECKING:
    from ui.settings import Settings


@dataclass(frozen=True, slots=True)
class Backup:
    """A back-up that was made: its file, size in bytes, SHA-256 in hex, and what it holds."""

    path: Path
    bytes: int
    sha256: str
    manifest: Manifest


def back_up(settings: Settings, path: Path) -> Backup:
    """Write the data folder to `path`, readable by this account only; nobody changes documents meanwhile.

    Raises UsageError `backup-exists`, `backup-inside`, `backup-not-written` or `backup-damaged`, and what opening the
    library raises: LibraryError `library-locked` while documents are read in or removed.
    """
    path = path.expanduser().absolute()
    if path.exists():
        raise UsageError("backup-exists")
    if path.resolve().is_relative_to(settings.data.resolve()):
        raise UsageError("backup-inside")
    return passing_back_up(settings, path)


def passing_back_up(settings: Settings, path: Path) -> Backup:
    """The same where it stays for a while only, which may be the folder for passing files of the web app."""
    with _explained(), _appearing(path) as file:
        manifest = _written(settings, file)
        file.seek(0)
        with zipfile.ZipFile(file) as archive:
            check(archive, read_manifest(archive))
        file.seek(0)
        return Backup(path, *passed_on(file), manifest)


def _written(settings: Settings, file: BinaryIO) -> Manifest:
    scratch = settings.data / "tmp"
    with open_library(settings, other_model=True) as library, zipfile.ZipFile(file, "w") as archive:
        scratch.mkdir(exist_ok=True, mode=0o700)
        statistics = library.statistics()
        entries = tuple(_entries(archive, settings.data, scratch))
        manifest = Manifest(
            format=FORMAT,
            version=version(),
            made=datetime.now(UTC).isoformat(timespec="seconds"),
            documents=sum(statistics.documents.values()),
            passages=statistics.passages,
            files=entries,
        )
        put_manifest(archive, manifest)
    return manifest


def _entries(archive: zipfile.ZipFile, folder: Path, scratch: Path) -> Iterator[FileEntry]:
    for path in kept_files(folder):
        try:
            with still(path, scratch) as content:
                yield put(archive, path.relative_to(folder).as_posix(), content)
        except FileNotFoundError:  # a kept conversation that someone threw away just now
            continue


def check(archive: zipfile.ZipFile, manifest: Manifest) -> None:
    """Read every file back. Raises UsageError `backup-damaged` at the first that is not as the manifest says."""
    for entry in manifest.files:
        try:
            with archive.open(entry.name) as content:
                found = passed_on(content)
        except (zipfile.BadZipFile, EOFError) as error:
            raise UsageError("backup-damaged", file=entry.name) from error
        if found != (entry.bytes, entry.sha256):
            raise UsageError("backup-damaged", file=entry.name)


@contextmanager
def _appearing(path: Path) -> Iterator[BinaryIO]:
    """A file that gets its name when the block ends well, and leaves nothing when it does not."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)  # of a machine that lost power
    try:
        with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        problem = getattr(error, "strerror", None) or type(error).__name__
        raise UsageError("backup-not-written", problem=problem) from error
