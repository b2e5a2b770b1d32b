"""The text of an HTML file, in the encoding that it declares."""

from __future__ import annotations

import codecs
import re

from indexing.readers.decoding import decode

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_WITHIN = 4096
_NARROW = frozenset({"latin-1", "iso8859-1", "ascii", "cp1252"})


def decode_html(data: bytes, declared: str | None = None) -> tuple[str, bool]:
    """The text and whether all of it could be decoded; `declared` is what came with it, as in a message."""
    found = _DECLARED.search(data[:_WITHIN])
    name = declared or (found[1].decode("ascii", "replace") if found else "")
    try:
        encoding = codecs.lookup(name).name if name else ""
        # Latin-1 means Windows-1252 to browsers, and UTF-8 is recognised by itself.
        if encoding and encoding not in _NARROW and not encoding.startswith("utf"):
            text = data.decode(encoding, "replace")
            return text, "\ufffd" not in text
    except (LookupError, ValueError):
        pass
    return decode(data)
