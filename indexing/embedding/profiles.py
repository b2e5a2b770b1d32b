"""What is known of families of sentence-transformers models: their prefixes and their share in the blend."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """Prefixes that a model was trained with, and its share (0 to 1) in the blend with lexical search."""

    weight: float
    query: str = ""
    passage: str = ""


UNKNOWN = Profile(0.2)
"""A model that nobody measured on Dutch gets a share that could not harm when MiniLM had it."""

_PROFILES = (
    # English MiniLM on 367 questions over Dutch government text: +.009 nDCG@10 at .2, worse above.
    (re.compile(r"all-minilm|gt.all.minilm", re.IGNORECASE), Profile(0.15)),
    # Prefixes: model card of intfloat/multilingual-e5. Share not measured here: kept below one half.
    (re.compile(r"e5-.*instruct", re.IGNORECASE), UNKNOWN),
    (re.compile(r"\be5-(?:small|base|large)", re.IGNORECASE), Profile(0.3, "query: ", "passage: ")),
    (re.compile(r"bge-m3|paraphrase-multilingual|gte-multilingual", re.IGNORECASE), Profile(0.3)),
)


def profile_of(model: str) -> Profile:
    """The profile of a model by its name or folder name."""
    return next((profile for pattern, profile in _PROFILES if pattern.search(model)), UNKNOWN)
