"""The demo municipality: the papers of the fictional Dutch municipality Elzenwaard.

All people, addresses and numbers in them are made up; tests/demo/make_documents.py writes them.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

__all__ = ["EXAMPLE_QUESTIONS", "documents_folder"]

EXAMPLE_QUESTIONS = (
    "Hoe lang sluit een woning als er voor het eerst harddrugs zijn gevonden?",
    "Hoeveel geld is er in 2026 voor de aanpak van ondermijning?",
    "Wat kosten de camera's op de Markt in Kesterwijk?",
    "Binnen hoeveel minuten moet de Officier van Dienst Bevolkingszorg ter plaatse zijn?",
)


def documents_folder() -> Path:
    """The folder with the demo documents, as installed."""
    return Path(str(files("ui.demo"))) / "documents"
