"""The table of readers: a new format is one line here, one file beside it and one test file."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import cast

from indexing.errors import UnreadableFileError
from indexing.readers.source import Reader


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, its suffixes, the module whose `read` reads it, and how its files begin.

    `container` is what the first bytes must show (see magic.py): "text", "zip", "ole" or "pdf".
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    container: str

    def reader(self) -> Reader:
        """Import the reader; its libraries are heavy, so only when a file asks for it."""
        return cast("Reader", import_module(f"indexing.readers.{self.module}").read)


FORMATS = (
    Format("txt", (".txt",), "txt", "text"),
    Format("md", (".md", ".markdown"), "markdown", "text"),
    Format("html", (".html", ".htm", ".xhtml"), "html", "text"),
    Format("docx", (".docx", ".docm", ".dotx"), "docx", "zip"),
    Format("pdf", (".pdf",), "pdf", "pdf"),
    Format("odt", (".odt", ".ott"), "odt", "zip"),
    Format("xlsx", (".xlsx", ".xlsm"), "xlsx", "zip"),
    Format("eml", (".eml",), "eml", "text"),
    Format("msg", (".msg",), "msg", "ole"),
)

SUPPORTED_SUFFIXES = frozenset(suffix for known in FORMATS for suffix in known.suffixes)


def format_of(name: str) -> Format:
    """The format of a file by its suffix; raises UnreadableFileError (`file-unsupported`)."""
    suffix = PurePath(name).suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    raise UnreadableFileError("file-unsupported", suffix=suffix[:12])
