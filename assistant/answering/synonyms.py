"""Words for the same thing, and words that help to find it: the adviser says "voltijdsbaan", the paper "fte".

Groups of synonyms.txt say the same; those of related.txt only belong together.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from assistant.answering.terms import words_of


@cache
def _groups(name: str) -> dict[str, frozenset[str]]:
    """For each term the terms of the groups it stands in, in the list called `name`."""
    known: dict[str, set[str]] = {}
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        group = {word.terms[0] for name in line.split(",") for word in words_of(name)[:1]}
        for term in group:
            known.setdefault(term, set()).update(group)
    return {term: frozenset(others) for term, others in known.items()}


def synonyms_of(term: str) -> frozenset[str]:
    """The terms that say the same as `term`, itself left out."""
    return _groups("synonyms").get(term, frozenset()) - {term}


def related_to(term: str) -> frozenset[str]:
    """Its synonyms, and the terms that help to find it."""
    return synonyms_of(term) | (_groups("related").get(term, frozenset()) - {term})
