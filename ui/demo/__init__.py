"""The demo municipality: documents in every supported format. All names in them are fictional."""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path


def documents_folder() -> AbstractContextManager[Path]:
    """The folder with the demo documents, for as long as the context lasts."""
    return as_file(files(__name__).joinpath("documents"))
