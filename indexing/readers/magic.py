"""What a file really is, by its first bytes."""

from __future__ import annotations

from indexing.errors import UnreadableFileError
from indexing.readers.formats import Format

HEAD_BYTES = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY = (
    b"%PDF-",
    b"PK\x03\x04",
    b"PK\x05\x06",
    _OLE,
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"\x1f\x8b\x08",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\x7fELF",
    b"MZ\x90\x00",
    b"II*\x00",
    b"MM\x00*",
    b"BM6",
    b"ID3",
    b"OggS",
    b"{\\rtf",
    b"SQLite format 3\x00",
)
_PDF_WITHIN = 1024
# The stream in which Office puts a document with a password, in the UTF-16 of an OLE directory.
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def check_container(head: bytes, known: Format) -> None:
    """Raise UnreadableFileError (`file-wrong-extension`) when `head` is not how such files begin.

    An OLE file in place of a zip is let through: it may be an encrypted Office document, which only
    the whole file tells (see `check_not_encrypted`).
    """
    fits = {
        "pdf": b"%PDF-" in head[:_PDF_WITHIN],
        "zip": head.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLE)),
        "ole": head.startswith(_OLE),
        "text": not head.startswith(_BINARY),
    }
    if not fits[known.container]:
        raise UnreadableFileError("file-wrong-extension")


def check_not_encrypted(data: bytes) -> None:
    """Raise UnreadableFileError for an Office file in an OLE container: encrypted, or an old `.doc`."""
    if data.startswith(_OLE):
        raise UnreadableFileError("file-encrypted" if _ENCRYPTED_PACKAGE in data else "file-wrong-extension")
