"""The properties of an Outlook message file ([MS-OXMSG]): streams of an OLE container, by MAPI number."""

from __future__ import annotations

import codecs
import datetime as dt
import io
import struct
from collections.abc import Iterator

import olefile

from indexing.errors import UnreadableFileError

# Property types of [MS-OXCDATA] 2.11.1 that are streams.
_UNICODE, _STRING, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_PROPERTIES = "__properties_version1.0"
_ENTRY = struct.Struct("<HHI8s")
# Bytes before the entries: in the message itself, in a message inside it, in recipients and attachments.
_TOP, _INNER, _PART = 32, 24, 8
_CODE_PAGES = (0x3FDE, 0x3FFD)
_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_UTF8 = 65001


def opened(data: bytes) -> olefile.OleFileIO:
    """The OLE container in `data`; raises UnreadableFileError (`file-damaged`, `file-wrong-extension`)."""
    try:
        ole = olefile.OleFileIO(io.BytesIO(data))
    except (OSError, ValueError, IndexError):
        raise UnreadableFileError("file-damaged") from None
    if not ole.exists(_PROPERTIES):
        raise UnreadableFileError("file-wrong-extension")
    return ole


class Storage:
    """A storage of the container with MAPI properties: the message, a recipient or an attachment."""

    def __init__(self, ole: olefile.OleFileIO, path: tuple[str, ...], budget: list[int]) -> None:
        self._ole = ole
        self.path = path
        self._budget = budget
        self._fixed = self._read_fixed()

    def text(self, number: int) -> str:
        """A text property; empty when absent."""
        data = self._stream(number, _UNICODE)
        if data is not None:
            return data.decode("utf-16-le", "replace").rstrip("\0")
        data = self._stream(number, _STRING)
        return "" if data is None else data.decode(self._encoding(), "replace").rstrip("\0")

    def binary(self, number: int) -> bytes:
        """A binary property; empty when absent."""
        return self._stream(number, _BINARY) or b""

    def number(self, number: int) -> int | None:
        """A 32-bit whole number; None when absent."""
        value = self._fixed.get(number)
        return None if value is None else int.from_bytes(value[:4], "little", signed=True)

    def moment(self, number: int) -> dt.datetime | None:
        """A point in time, UTC; None when absent or out of range."""
        value = self._fixed.get(number)
        ticks = int.from_bytes(value, "little") if value else 0
        try:
            return _EPOCH + dt.timedelta(microseconds=ticks // 10) if ticks else None
        except OverflowError:
            return None

    def inner(self, prefix: str) -> Iterator[Storage]:
        """The storages directly below this one whose names begin with `prefix`, by name."""
        depth = len(self.path)
        paths = {tuple(path[: depth + 1]) for path in self._ole.listdir() if tuple(path[:depth]) == self.path}
        for path in sorted(paths):
            if path[-1].startswith(prefix) and len(path) == depth + 1:
                yield Storage(self._ole, path, self._budget)

    def message(self, number: int) -> Storage | None:
        """A property that is a message of its own; None when absent."""
        path = (*self.path, f"__substg1.0_{number:04X}{_OBJECT}")
        return Storage(self._ole, path, self._budget) if self._ole.exists([*path, _PROPERTIES]) else None

    def _encoding(self) -> str:
        page = next((found for code in _CODE_PAGES if (found := self.number(code))), 1252)
        try:
            return "utf-8" if page == _UTF8 else codecs.lookup(f"cp{page}").name
        except LookupError:
            return "cp1252"

    def _stream(self, number: int, kind: str) -> bytes | None:
        return self._read((*self.path, f"__substg1.0_{number:04X}{kind}"))

    def _read(self, path: tuple[str, ...]) -> bytes | None:
        if not self._ole.exists(list(path)):
            return None
        data = bytes(self._ole.openstream(list(path)).read())
        self._budget[0] -= len(data)
        if self._budget[0] < 0:
            raise UnreadableFileError("file-bomb")
        return data

    def _read_fixed(self) -> dict[int, bytes]:
        """The properties that stand in the properties stream itself."""
        data = self._read((*self.path, _PROPERTIES)) or b""
        last = self.path[-1] if self.path else ""
        start = _TOP if not self.path else _INNER if last.startswith("__substg") else _PART
        end = start + (len(data) - start) // _ENTRY.size * _ENTRY.size
        return {number: value for _, number, _, value in _ENTRY.iter_unpack(data[start:end])} if end > start else {}
