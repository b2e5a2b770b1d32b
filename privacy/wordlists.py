"""The plain text lists in privacy/lists: one entry a line, `#` begins a comment, UTF-8.

Entries are compared without case and accents (`fold`), so that a clerk may write them as they come.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources


def fold(word: str) -> str:
    """Lower case without accents, with straight apostrophes: the form in which words are compared."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.replace("’", "'").lower())
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain.translate(_LETTERS)


_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "e", "þ": "th"})


def among(words: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(words.split())


@cache
def word_list(prefix: str) -> frozenset[str]:
    """The folded entries of every list whose file name starts with `prefix`."""
    return frozenset(fold(entry) for entry in _entries(prefix))


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of `words`, by their beginnings: `re` tries a plain alternation word by word."""
    tree: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        tree.setdefault(word[:1], []).append(word[1:])
    rests = [re.escape(first) + alternatives(tails) for first, tails in tree.items() if first]
    if not rests:
        return ""
    return f"(?:{'|'.join(rests)})" + ("?" if "" in tree else "")


def _entries(prefix: str) -> Iterator[str]:
    folder = resources.files("privacy") / "lists"
    for file in folder.iterdir():
        if file.name.startswith(prefix) and file.name.endswith(".txt"):
            for line in file.read_text("utf-8").splitlines():
                entry = line.partition("#")[0].strip()
                if entry:
                    yield entry
