"""Writes an OLE compound file ([MS-CFB], version 3): the container of MSG files."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

_SECTOR = 512
_MINI = 64
_CUTOFF = 4096
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
Storage = Mapping[str, "bytes | Storage"]


@dataclass
class _Entry:
    name: str
    kind: int  # 5 root, 1 storage, 2 stream
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    left: int = _NONE
    right: int = _NONE
    child: int = _NONE
    red: bool = False
    start: int = _END


def write_compound_file(root: Storage) -> bytes:
    """The bytes of a compound file with the streams (bytes) and storages (mappings) of `root`."""
    entries = [_Entry("Root Entry", 5)]
    _collect(root, entries, 0)
    for entry in entries:
        if entry.kind != 2:
            ordered = sorted(entry.children, key=lambda index: (len(entries[index].name), entries[index].name.upper()))
            entry.child = _tree(entries, ordered, len(ordered).bit_length() - 1)
    return _lay_out(entries)


def _collect(storage: Storage, entries: list[_Entry], parent: int) -> None:
    for name, content in storage.items():
        index = len(entries)
        entries[parent].children.append(index)
        if isinstance(content, bytes):
            entries.append(_Entry(name, 2, content))
        else:
            entries.append(_Entry(name, 1))
            _collect(content, entries, index)


def _tree(entries: list[_Entry], ordered: list[int], depth: int, level: int = 0) -> int:
    """Link siblings as a balanced search tree; the deepest row is red, so that it is a red-black tree."""
    if not ordered:
        return _NONE
    middle = len(ordered) // 2
    node = entries[ordered[middle]]
    node.left = _tree(entries, ordered[:middle], depth, level + 1)
    node.right = _tree(entries, ordered[middle + 1 :], depth, level + 1)
    node.red = level == depth and level > 0
    return ordered[middle]


def _chain(table: list[int], count: int) -> int:
    """Append a chain of `count` sectors to an allocation table; its first sector."""
    first = len(table)
    table += [*range(first + 1, first + count), _END] if count else []
    return first if count else _END


def _pad(data: bytes, size: int) -> bytes:
    return data + b"\0" * (-len(data) % size)


def _lay_out(entries: list[_Entry]) -> bytes:
    mini_table: list[int] = []
    fat: list[int] = []
    mini_stream, sectors = b"", b""
    for entry in (entry for entry in entries if entry.kind == 2 and entry.data):
        if len(entry.data) < _CUTOFF:
            entry.start = _chain(mini_table, -(-len(entry.data) // _MINI))
            mini_stream += _pad(entry.data, _MINI)
        else:
            entry.start = _chain(fat, -(-len(entry.data) // _SECTOR))
            sectors += _pad(entry.data, _SECTOR)
    entries[0].data = mini_stream
    entries[0].start = _chain(fat, -(-len(mini_stream) // _SECTOR))
    mini_fat = _numbers(mini_table)
    directory = _directory(entries)
    mini_start = _chain(fat, len(mini_fat) // _SECTOR)
    directory_start = _chain(fat, len(directory) // _SECTOR)
    sectors += _pad(mini_stream, _SECTOR) + mini_fat + directory
    fat_count = 1
    while (len(fat) + fat_count) * 4 > fat_count * _SECTOR:
        fat_count += 1
    fat_start = len(fat)
    fat += [_FAT] * fat_count
    header = _header(fat_start, fat_count, directory_start, mini_start, len(mini_fat) // _SECTOR)
    return header + sectors + _numbers(fat)


def _numbers(values: list[int]) -> bytes:
    packed = struct.pack(f"<{len(values)}I", *values)
    return packed + b"\xff" * (-len(packed) % _SECTOR)


def _directory(entries: list[_Entry]) -> bytes:
    packed = b""
    for entry in entries:
        name = entry.name.encode("utf-16-le") + b"\0\0"
        packed += struct.pack(
            "<64sHBBIII16sIQQIQ",
            name,
            len(name),
            entry.kind,
            0 if entry.red else 1,
            entry.left,
            entry.right,
            entry.child,
            b"",
            0,
            0,
            0,
            entry.start if entry.data else (0 if entry.kind == 1 else _END),
            len(entry.data),
        )
    empty = struct.pack("<64sHBBIII48s", b"", 0, 0, 0, _NONE, _NONE, _NONE, b"")
    return packed + empty * (-len(entries) % 4)


def _header(fat_start: int, fat_count: int, directory: int, mini_fat: int, mini_count: int) -> bytes:
    head = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        b"",
        0,
        fat_count,
        directory,
        0,
        _CUTOFF,
        mini_fat,
        mini_count,
        _END,
        0,
    )
    places = [fat_start + index for index in range(fat_count)]
    return head + struct.pack("<109I", *places, *[_FREE] * (109 - len(places)))
