"""The form of a back-up: a zip file with the files of a data folder, and last of all a manifest with their checksums.

Zip because every system can open it, and a manifest of our own because the CRC-32 of zip is no proof: SHA-256 is.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import IO

from ui.errors import UsageError

FORMAT = 1
MANIFEST = "manifest.json"
_BLOCK = 1 << 20  # bytes
_LARGEST_MANIFEST = 1 << 26  # bytes: half a million files
_MODE = 0o600 << 16  # where zip keeps the rights of a file


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of the data folder: its name below it with slashes, its size in bytes, its SHA-256 in hex."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a back-up holds: `made` is ISO in UTC, `version` that of Stukwijzer; counts are those of the library."""

    format: int
    version: str
    made: str
    documents: int
    passages: int
    files: tuple[FileEntry, ...]

    @property
    def bytes(self) -> int:
        """What the files take when they are restored."""
        return sum(entry.bytes for entry in self.files)


def put(archive: zipfile.ZipFile, name: str, source: IO[bytes]) -> FileEntry:
    """Add the rest of `source` under `name`."""
    with archive.open(_info(name), "w", force_zip64=True) as target:
        return FileEntry(name, *passed_on(source, target))


def put_manifest(archive: zipfile.ZipFile, manifest: Manifest) -> None:
    """Add the manifest; without it a file is no back-up, so that it goes last."""
    archive.writestr(_info(MANIFEST), json.dumps(asdict(manifest), indent=1))


def read_manifest(archive: zipfile.ZipFile) -> Manifest:
    """The manifest of an archive, checked.

    Raises UsageError `backup-unreadable`, `backup-newer` when a later version made it, or `backup-damaged` when its
    names are not plain ones or not those of the archive.
    """
    manifest = _parsed(archive)
    names = [entry.name for entry in manifest.files]
    if sorted([*names, MANIFEST]) != sorted(archive.namelist()):
        raise UsageError("backup-damaged", file=MANIFEST)
    for name in names:
        if not _is_plain(name):
            raise UsageError("backup-damaged", file=MANIFEST)
    return manifest


def _parsed(archive: zipfile.ZipFile) -> Manifest:
    try:
        if archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
            raise UsageError("backup-unreadable")
        kept = json.loads(archive.read(MANIFEST))
        if kept["format"] > FORMAT:
            raise UsageError("backup-newer", version=str(kept["version"]))
        return Manifest(**{**kept, "files": tuple(FileEntry(**entry) for entry in kept["files"])})
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        raise UsageError("backup-unreadable") from error


def passed_on(source: IO[bytes], target: IO[bytes] | None = None, most: int | None = None) -> tuple[int, str]:
    """Write the rest of `source` to `target`; gives its size in bytes and its SHA-256 in hex.

    It stops where there are more than `most` bytes; these are counted and not written.
    """
    digest, size = hashlib.sha256(), 0
    while block := source.read(_BLOCK):
        size += len(block)
        if most is not None and size > most:
            break
        digest.update(block)
        if target is not None:
            target.write(block)
    return size, digest.hexdigest()


def _is_plain(name: str) -> bool:
    """Whether a name stays below the folder it is put in, on every system."""
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and not set(name) & set("\\:\0")


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = _MODE
    return info
