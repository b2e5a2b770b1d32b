"""The errors of indexing; the tree stands in privacy/errors.py."""

from __future__ import annotations

from privacy import StukwijzerError


class UnreadableFileError(StukwijzerError):
    """Raised when a file cannot be read; `code` is one of FILE_PROBLEMS."""


class LibraryError(StukwijzerError):
    """Raised when the data folder is locked, damaged, of another version or not a folder."""


class EmbedderError(StukwijzerError):
    """Raised when an embedding model is missing, or is not the one that made the index."""


FILE_PROBLEMS = (
    "file-empty",
    "file-encrypted",
    "file-damaged",
    "file-no-text",
    "file-wrong-extension",
    "file-unsupported",
    "file-bomb",
    "file-too-large",
    "file-too-many-pages",
    "file-too-slow",
    "file-vanished",
    "file-no-permission",
    "file-not-a-file",
    "file-unexpected",
)
