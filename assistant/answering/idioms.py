"""Everyday expressions in a question, and what papers say for them: "oogje in het zeil" is toezicht.

The words of an expression say nothing of the subject one by one; idioms.txt gives the words that do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from indexing import Span

_GAP = "~"
_MOST_BETWEEN = 4  # words that a gap may hold
_TOKEN = re.compile(r"[\w’'-]+")

_Step = frozenset[str]  # the forms of one word; empty for a gap


@dataclass(frozen=True, slots=True)
class Idiom:
    """An expression found: its characters in the question, and the words for it, the commonest first."""

    span: Span
    meanings: tuple[str, ...]


def idioms_in(question: str) -> tuple[Idiom, ...]:
    """The expressions in `question`, in order; of two that overlap the longer one."""
    tokens = [(found.group().lower(), found.start(), found.end()) for found in _TOKEN.finditer(question)]
    words = [word for word, _, _ in tokens]
    found = sorted(_found_in(words), key=lambda one: (one[0] - one[1], one[0]))
    kept: list[tuple[int, int, tuple[str, ...]]] = []
    for start, end, meanings in found:
        if all(end <= other_start or other_end <= start for other_start, other_end, _ in kept):
            kept.append((start, end, meanings))
    return tuple(Idiom(Span(tokens[start][1], tokens[end - 1][2]), meanings) for start, end, meanings in sorted(kept))


def _found_in(words: Sequence[str]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for at, word in enumerate(words):
        for steps, meanings in _table().get(word, ()):
            end = _end(words, at + 1, steps[1:])
            if end is not None:
                yield at, end, meanings


def _end(words: Sequence[str], at: int, steps: Sequence[_Step]) -> int | None:
    """Where the expression ends that goes on with `steps` at word `at`; None where it does not."""
    if not steps:
        return at
    if not steps[0]:
        ends = (_end(words, at + between, steps[1:]) for between in range(1, _MOST_BETWEEN + 1))
        return next((end for end in ends if end is not None), None)
    return _end(words, at + 1, steps[1:]) if at < len(words) and words[at] in steps[0] else None


@cache
def _table() -> dict[str, list[tuple[tuple[_Step, ...], tuple[str, ...]]]]:
    """For each form of a first word the expressions that begin with it."""
    table: dict[str, list[tuple[tuple[_Step, ...], tuple[str, ...]]]] = {}
    for line in files(__package__).joinpath("idioms.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        expression, _, said = line.partition(" = ")
        steps = tuple(frozenset() if word == _GAP else frozenset(word.split("/")) for word in expression.split())
        for first in steps[0]:
            table.setdefault(first, []).append((steps, tuple(said.split(", "))))
    return table
