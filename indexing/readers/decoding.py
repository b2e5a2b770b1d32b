"""Bytes to text for the formats that are plain text, exactly as written: no newline is translated."""

from __future__ import annotations

import codecs

from indexing.errors import UnreadableFileError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
# Windows-1252 leaves five bytes undefined; browsers read those as the C1 control of the same number
# (WHATWG Encoding Standard, index-windows-1252).
_CP1252 = {byte: bytes([byte]).decode("cp1252", "replace") for byte in range(256)}
_CP1252.update({byte: chr(byte) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)})
_CP1252_TABLE = "".join(_CP1252[byte] for byte in range(256))


def decode(data: bytes) -> tuple[str, bool]:
    """The text of `data` without its byte order mark, and whether all of it could be decoded.

    Tries the byte order mark, UTF-16 by its zero bytes, UTF-8, then Windows-1252. UTF-8 with a few
    broken bytes stays UTF-8. Raises UnreadableFileError (`file-wrong-extension`) for binary data.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    guess = _utf16_guess(data[:_SAMPLE])
    if guess:
        return _replacing(data, guess)
    if b"\0" in data:
        raise UnreadableFileError("file-wrong-extension")
    try:
        return data.decode("utf-8"), True
    except UnicodeDecodeError:
        return _eight_bit(data)


def _replacing(data: bytes, encoding: str) -> tuple[str, bool]:
    text = data.decode(encoding, "replace")
    return text, "\ufffd" not in text


def _utf16_guess(sample: bytes) -> str | None:
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half >= 4 and odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if half >= 4 and even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _eight_bit(data: bytes) -> tuple[str, bool]:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - broken
    if sound > 2 * broken:
        return text, False
    return codecs.charmap_decode(data, "strict", _CP1252_TABLE)[0], True
