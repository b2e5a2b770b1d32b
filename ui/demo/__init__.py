"""The demo municipality: documents in every supported format. All names in them are fictional."""

from __future__ import annotations

from pathlib import Path


def documents_folder() -> Path:
    """The folder with the demo documents."""
    return Path(__file__).parent / "documents"
