"""The closed classes of word_classes.txt, and the words that may stand for each other of same.txt."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import Stemmer


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one class. KeyError for an unknown one."""
    return _classes()[name]


@cache
def listed_stems(name: str) -> frozenset[str]:
    """The stems of the words of one class."""
    return frozenset(map(stem, listed(name)))


def same_stems(word: str) -> frozenset[str]:
    """The stems of the words that may stand for the one with the stem `word`, itself among them."""
    return _same().get(word, frozenset({word}))


@cache
def _same() -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for line in files(__package__).joinpath("same.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        group = {stem(word) for name in line.split(",") for word in name.split()[:1]}
        for one in group:
            known.setdefault(one, set()).update(group)
    return {one: frozenset(group) for one, group in known.items()}


def stem(word: str) -> str:
    """The stem of a lower-case word."""
    return str(_stemmer().stemWord(word))


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("dutch", 0)


@cache
def _classes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    name = ""
    for line in files(__package__).joinpath("word_classes.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif not line.startswith("#"):
            found.setdefault(name, set()).update(line.split())
    return {name: frozenset(words) for name, words in found.items() if name}
