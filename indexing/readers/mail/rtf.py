"""Bodies of Outlook messages that are kept as compressed RTF only ([MS-OXRTFCP], [MS-OXRTFEX])."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, replace

from indexing.errors import UnreadableFileError

_HEADER = struct.Struct("<IIII")
_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_MOST = 50_000_000
_WINDOW = 4096
# The dictionary that every stream starts with ([MS-OXRTFCP] 2.1.3.1.5).
_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20"
    b"\\b\\i\\u\\tab\\tx"
)
_TOKEN = re.compile(
    r"\\(?P<word>[a-z]{1,32})(?P<value>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-z])|"
    r"(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)"
)
_BREAKS = {"par": "\n", "line": "\n", "tab": "\t", "row": "\n", "cell": "\t", "sect": "\n", "page": "\n"}
_SIGNS = {"emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"}
_SIGNS |= {"~": " ", "_": "-", "-": "", "\\": "\\", "{": "{", "}": "}"}
_UNSHOWN = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "pict", "themedata", "datastore", "listtable", "generator"}
)


def html_or_text(data: bytes) -> tuple[str, str]:
    """The HTML that the RTF wraps, or else its plain text; the other one is empty."""
    rtf = decompress(data).decode("latin-1")
    wraps_html = "\\fromhtml" in rtf[:500]
    text = _Rtf(wraps_html=wraps_html).read(rtf)
    return (text, "") if wraps_html else ("", text)


def decompress(data: bytes) -> bytes:
    """Undo the compression; raises UnreadableFileError (`file-damaged`, `file-bomb`)."""
    if len(data) < _HEADER.size:
        raise UnreadableFileError("file-damaged")
    _, size, kind, _ = _HEADER.unpack_from(data)
    if size > _MOST:
        raise UnreadableFileError("file-bomb")
    if kind == _PLAIN:
        return data[_HEADER.size : _HEADER.size + size]
    if kind != _COMPRESSED:
        raise UnreadableFileError("file-damaged")
    return _unpacked(data, size)


def _unpacked(data: bytes, size: int) -> bytes:
    """Runs of eight tokens after a byte that says which are references into the last 4096 bytes."""
    window = _Window()
    at = _HEADER.size
    while at < len(data) and len(window.made) < size:
        control = data[at]
        at += 1
        for bit in range(8):
            if not control >> bit & 1:
                window.put(data[at : at + 1])
                at += 1
                continue
            if at + 1 >= len(data):
                return bytes(window.made)
            offset, length = data[at] << 4 | data[at + 1] >> 4, (data[at + 1] & 15) + 2
            at += 2
            if offset == window.place:
                return bytes(window.made)
            window.repeat(offset, length)
    return bytes(window.made)


class _Window:
    """The last 4096 bytes in a ring, and all that was made."""

    def __init__(self) -> None:
        self.made = bytearray()
        self.place = len(_START)
        self._ring = bytearray(_START.ljust(_WINDOW, b"\0"))

    def put(self, data: bytes | bytearray) -> None:
        for byte in data:
            self.made.append(byte)
            self._ring[self.place] = byte
            self.place = (self.place + 1) % _WINDOW

    def repeat(self, offset: int, length: int) -> None:
        for step in range(length):
            self.put(self._ring[(offset + step) % _WINDOW : (offset + step) % _WINDOW + 1])


@dataclass(slots=True)
class _Group:
    """What holds within braces: text that is not shown, RTF beside HTML, letters to skip after a Unicode one."""

    unshown: bool = False
    beside: bool = False
    skip: int = 1


class _Rtf:
    """Reads the text out of RTF; out of RTF that wraps HTML, the HTML."""

    def __init__(self, *, wraps_html: bool) -> None:
        self._wraps_html = wraps_html
        self._parts: list[str] = []
        self._groups = [_Group()]
        self._skipping = 0
        self._starred = False

    def read(self, rtf: str) -> str:
        """The text of `rtf`, which is one character a byte."""
        for token in _TOKEN.finditer(rtf):
            if token["brace"] == "{":
                self._groups.append(replace(self._groups[-1]))
            elif token["brace"] == "}":
                del self._groups[max(1, len(self._groups) - 1) :]
            elif token["word"]:
                self._word(token["word"], token["value"])
            elif token["hex"]:
                self._put(bytes([int(token["hex"], 16)]).decode("cp1252", "replace"))
            elif token["sign"] == "*":
                self._starred = True
                continue
            else:
                self._put(_SIGNS.get(token["sign"] or "", "") or token["text"] or "")
            self._starred = False
        return "".join(self._parts)

    def _word(self, word: str, value: str | None) -> None:
        group = self._groups[-1]
        if word == "htmlrtf":
            group.beside = value != "0"
        elif word in _UNSHOWN or (self._starred and word != "htmltag"):
            group.unshown = True
        elif word == "uc":
            group.skip = int(value or 1)
        elif word == "u" and value:
            self._put(chr(int(value) % 0x10000))
            self._skipping = group.skip
        elif word in _BREAKS and not self._wraps_html:
            self._put(_BREAKS[word])
        elif word in _SIGNS:
            self._put(_SIGNS[word])

    def _put(self, text: str) -> None:
        skipped = min(self._skipping, len(text))
        self._skipping -= skipped
        group = self._groups[-1]
        if not group.unshown and not group.beside:
            self._parts.append(text[skipped:])
