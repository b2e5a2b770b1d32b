"""The key of a data folder's hashes: a file of its own, so that a copy of the database alone gives nothing away."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from indexing.errors import LibraryError

KEY_FILE = "lists.key"
_BYTES = 32


def folder_key(folder: Path, *, make: bool, name: str = KEY_FILE) -> bytes:
    """The key `name` in `folder`; with `make` it is made when there is none.

    Raises LibraryError `rules-key-missing`: hashes that were made with a lost key match nothing any more.
    """
    path = folder / name
    if make and not path.exists():
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(_BYTES))
    try:
        key = path.read_bytes()
    except FileNotFoundError:
        raise LibraryError("rules-key-missing", name) from None
    if len(key) != _BYTES:
        raise LibraryError("rules-key-missing", name)
    return key
