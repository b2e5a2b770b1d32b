"""Zip files whose bytes depend on their content alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_MOMENT = (2026, 4, 1, 9, 0, 0)


def pack(entries: Iterable[tuple[str, bytes]], stored_first: bool = False) -> bytes:
    """A zip of name and content pairs; with `stored_first` the first entry is left uncompressed (ODF)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for index, (name, content) in enumerate(entries):
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_STORED if stored_first and index == 0 else zipfile.ZIP_DEFLATED
            target.writestr(info, content)
    return buffer.getvalue()


def repack(data: bytes, replace: dict[str, bytes] | None = None) -> bytes:
    """The same zip with fixed moments, in its own order, with the entries of `replace` replaced or added."""
    replaced = dict(replace or {})
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        entries = [(name, replaced.pop(name, None) or source.read(name)) for name in source.namelist()]
    return pack([*entries, *replaced.items()])
