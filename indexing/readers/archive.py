"""Zip files, bounded: what they unpack to is counted as it is unpacked, not believed beforehand."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from typing import IO

from indexing.errors import UnreadableFileError
from indexing.limits import Limits

_CHUNK = 1 << 20
_MAX_MEMBERS = 20_000
# Large spreadsheets of repeated XML pack up to about 100 times; deflate cannot pass 1032.
_MAX_RATIO = 250
_RATIO_COUNTS_FROM = 50_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError, ValueError)


class Archive:
    """The members of a zip file; raises UnreadableFileError (`file-damaged`, `file-encrypted`, `file-bomb`)."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limit = min(limits.unpacked_bytes, max(_RATIO_COUNTS_FROM, _MAX_RATIO * len(data)))
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN:
            raise UnreadableFileError("file-damaged") from None
        members = self._zip.infolist()
        if len(members) > _MAX_MEMBERS or sum(member.file_size for member in members) > self._limit:
            raise UnreadableFileError("file-bomb")
        self.names = frozenset(member.filename for member in members)

    def read(self, name: str) -> bytes | None:
        """The bytes of a member; None when there is none of that name."""
        if name not in self.names:
            return None
        try:
            if self._zip.getinfo(name).flag_bits & 1:
                raise UnreadableFileError("file-encrypted")
            with self._zip.open(name) as member:
                return self._bounded(member)
        except _BROKEN:
            raise UnreadableFileError("file-damaged") from None

    def _bounded(self, member: IO[bytes]) -> bytes:
        chunks = []
        while chunk := member.read(_CHUNK):
            self._unpacked += len(chunk)
            if self._unpacked > self._limit:
                raise UnreadableFileError("file-bomb")
            chunks.append(chunk)
        return b"".join(chunks)
