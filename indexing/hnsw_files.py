"""Blanks the unused ends of Chroma's HNSW files.

hnswlib writes files as large as the index may grow, and the part that no vector uses yet is whatever the
process had in memory: found by searching the files for a removed vector. header.bin says how much counts
(hnswlib's saveIndex; Chroma 1.5.9).
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEADER = struct.Struct("<iQQQQ")
"""Version, offset, largest number of elements, number of elements, bytes of an element."""
_LENGTH_BYTES = 4
_BLOCK = 1 << 20


def blank_unused(folder: Path) -> None:
    """Write zeros behind the last vector in the files of all segments below `folder`."""
    for header in folder.glob("*/header.bin"):
        with header.open("rb") as file:
            start = file.read(_HEADER.size)
        if len(start) == _HEADER.size:
            _, _, _, count, element = _HEADER.unpack(start)
            _blank(header.with_name("data_level0.bin"), count * element)
            _blank(header.with_name("length.bin"), count * _LENGTH_BYTES)


def _blank(path: Path, used: int) -> None:
    if not path.is_file():
        return
    with path.open("r+b") as file:
        file.seek(used)
        while block := file.read(_BLOCK):
            if block.strip(b"\0"):
                file.seek(-len(block), 1)
                file.write(bytes(len(block)))
