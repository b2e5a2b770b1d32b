"""People that an installed spaCy pipeline finds (`nl_core_news_lg`, or a folder), under the same keep rules as ours.

Models trained on news take laws, towns and headings for people: what our lists keep is cut off, and what is
left without a word that can be a name is dropped. Nothing is ever downloaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from privacy.analyzer import Found
from privacy.errors import StukwijzerError
from privacy.names import possible_people

_LABELS = frozenset({"PER", "PERSON", "PERSOON"})
_SCORE = 0.6
_PIECE = 50_000
"""Characters that the pipeline gets at once: its memory grows with the text."""


def people_by_model(text: str, model: str) -> list[Found]:
    """The people that `model` finds in `text` and our lists allow.

    Raises StukwijzerError (`names-model-missing`) when the model is not installed.
    """
    spans = [span for start, piece in _pieces(text) for span in _entities(piece, start, model)]
    return [Found("PERSOON", start, end, _SCORE, model) for start, end in possible_people(text, spans)]


def _entities(piece: str, offset: int, model: str) -> Iterator[tuple[int, int]]:
    for entity in _pipeline(model)(piece).ents:
        if entity.label_ in _LABELS:
            yield offset + entity.start_char, offset + entity.end_char


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces that end at a paragraph where there is one."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _PIECE)
        cut = text.rfind("\n\n", start + 1, end) if end < len(text) else -1
        end = cut if cut > start else end
        yield start, text[start:end]
        start = end


@lru_cache(maxsize=2)
def _pipeline(model: str) -> Any:  # noqa: ANN401
    import spacy

    if not (spacy.util.is_package(model) or (Path(model) / "meta.json").is_file()):
        raise StukwijzerError("names-model-missing", f"spaCy pipeline {model} is not installed", model=model)
    return spacy.load(model)
