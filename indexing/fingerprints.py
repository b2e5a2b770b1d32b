"""Keyed hashes of paths and contents: files are recognised again without a path being stored."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

_BYTES = 20
_BLOCK = 1 << 20


class Fingerprints:
    """BLAKE2b with the key of one data folder, so that hashes of known paths cannot be looked up elsewhere."""

    def __init__(self, key: str) -> None:
        """`key` is hexadecimal, 32 bytes."""
        self._key = bytes.fromhex(key)

    def of_path(self, path: Path) -> bytes:
        """The hash of a file's or folder's real path."""
        return self._digest(b"path", os.fsencode(os.path.realpath(path)))

    def of_folders(self, path: Path) -> list[bytes]:
        """The hashes of all folders above a file."""
        return [self._digest(b"path", os.fsencode(folder)) for folder in Path(os.path.realpath(path)).parents]

    def of_content(self, path: Path, recipe: str) -> bytes:
        """The hash of what is in a file, and of the `recipe` by which it becomes passages. Raises OSError."""
        digest = hashlib.blake2b(recipe.encode(), key=self._key, person=b"content", digest_size=_BYTES)
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
        return digest.digest()

    def _digest(self, kind: bytes, data: bytes) -> bytes:
        return hashlib.blake2b(data, key=self._key, person=kind, digest_size=_BYTES).digest()
