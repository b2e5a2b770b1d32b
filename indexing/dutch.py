"""The Dutch search terms of a text.

Words are lower-cased, stripped of accents and stop words, stemmed after Kraaij and Pohlmann (1994), and
compounds give their parts as well. Numbers, article references (5.2.2, 2:74, 13b, I.a.1) and
abbreviations with stops (B.V., o.o.v.) are one term each. Placeholders of the gate give none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import Stemmer

from indexing.compounds import CompoundSplitter
from indexing.document import Span
from privacy import PLACEHOLDER

_TOKEN = re.compile(
    rf"""
    (?P<skip>{PLACEHOLDER.pattern})
  | (?P<bw>\bb\s?(?:&|en)\s?w\b)
  | (?P<thousands>\b\d{{1,3}}(?:\.\d{{3}})+(?![.:\d]))
  | (?P<reference>\b(?:\d+|[ivx]{{1,5}})(?:[.:]\w{{1,4}})*(?:[.:]\d{{1,4}}[a-z]{{0,2}})\b)
  | (?P<stops>\b(?:[^\W\d_]\.){{2,}})
  | (?P<word>[^\W_]+(?:['’][^\W_]+)*)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HYPHENS = "-‐‑"
_CACHE_WORDS = 200_000  # distinct words remembered, some 50 MB


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its place, its folded form, and the search terms it stands for."""

    span: Span
    folded: str
    terms: tuple[str, ...]


def fold(text: str) -> str:
    """`text` in lower case without accents; a letter stays one letter wherever Unicode allows."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return plain if plain.isascii() else "".join(c for c in plain if not unicodedata.combining(c))


@cache
def stop_words() -> frozenset[str]:
    """The words of stopwords.txt."""
    lines = files("indexing").joinpath("stopwords.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


class Analyser:
    """Turns texts into terms. `own` are words of the municipality that compounds may be made of."""

    def __init__(self, own: Collection[str] = ()) -> None:
        self._splitter = CompoundSplitter(own)
        self._stemmer = Stemmer.Stemmer("dutch", 0)
        self._known: dict[str, tuple[str, ...]] = {}

    def terms(self, text: str) -> list[str]:
        """The search terms of `text` in order, with repeats."""
        return [term for word in self.words(text) for term in word.terms]

    def words(self, text: str) -> Iterator[Word]:
        """The words of `text` that carry terms, with their places; a hyphened word also gives its joined form."""
        joined = ""
        last = 0
        for found in _TOKEN.finditer(text):
            if found["skip"]:
                joined = ""
                continue
            folded = _normal(found)
            linked = bool(joined) and text[last : found.start()] in _HYPHENS and found.start() - last == 1
            joined = joined + folded if linked else folded
            last = found.end()
            terms = self.terms_of(folded) or _acronym(found.group(), folded)
            if linked:
                terms += self.terms_of(joined)[:1]
            if terms:
                yield Word(Span(found.start(), found.end()), folded, terms)

    def terms_of(self, folded: str) -> tuple[str, ...]:
        """The terms of one folded word: its stem and those of its parts; () for a stop word."""
        known = self._known.get(folded)
        if known is None:
            if len(self._known) > _CACHE_WORDS:
                self._known.clear()
            known = self._known[folded] = self._analyse(folded)
        return known

    def _analyse(self, folded: str) -> tuple[str, ...]:
        if folded in stop_words() or (len(folded) == 1 and not folded.isdigit()):
            return ()
        if not folded.isalpha():
            return (folded,)
        stems = [self._stemmer.stemWord(part) for part in (folded, *self._splitter.parts(folded))]
        return tuple(dict.fromkeys(stems))


def _acronym(written: str, folded: str) -> tuple[str, ...]:
    """The term of an acronym that is written like a stop word but for its capitals (OM, EN)."""
    return (folded,) if len(written) > 1 and written.isupper() and written.isalpha() else ()


def _normal(found: re.Match[str]) -> str:
    """The folded form of a token: thousands without stops, abbreviations without stops."""
    text = fold(found.group())
    if found["bw"]:
        return "b&w"
    if found["thousands"] or found["stops"]:
        return text.replace(".", "")
    return text.split("'")[0].split("’")[0] if found["word"] else text


@cache
def _default() -> Analyser:
    return Analyser()


def analyse(text: str) -> list[str]:
    """The Dutch search terms of `text`, in order, with repeats, by the shipped words alone."""
    return _default().terms(text)
