"""Bounds on what one file may cost; the settings in ui/ fill them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds per file: bytes on disk, bytes after unpacking, pages, seconds of reading, bytes of memory.

    `attachment_depth` is how deep messages in messages are read.
    """

    file_bytes: int = 100_000_000
    unpacked_bytes: int = 500_000_000
    pages: int = 3000
    seconds: float = 120.0
    attachment_depth: int = 3
    memory_bytes: int = 4_000_000_000


DEFAULT_LIMITS = Limits()
"""What holds where nobody sets anything."""
