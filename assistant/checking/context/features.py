"""Tokens of a sentence, and what the words around a place say about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from assistant.checking.closed import AUXILIARIES, CLOSED, MODALS, SUBORDINATORS
from assistant.checking.masks import FILLER
from assistant.checking.nouns import Nouns

_TOKEN = re.compile(rf"{FILLER}+|[^\W\d_]+(?:['’‑-][^\W\d_]+)*|[^\s\w]")
_EDGE = "|"
NUMBER = "0"  # what every number is read as
_BOUNDS = frozenset({",", ";", ":", "(", ")", ".", "–", "—", '"', "“", "”"})
_VERBS = AUXILIARIES | MODALS
_REACH = 9  # tokens on either side that may belong to the same clause
_PARTICIPLE = re.compile(r"(?:ge|be|ver|ont|her|\w{2,5}ge)\w{2,}(?:d|t|en)")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number ("0") or a sign of the masked text; `text` is lower case."""

    text: str
    start: int
    end: int
    capital: bool = False


def tokens(masked: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `masked` between two offsets."""
    return [_token(found) for found in _TOKEN.finditer(masked, start, len(masked) if end is None else end)]


def _token(found: re.Match[str]) -> Token:
    text, (start, end) = found.group(), found.span()
    if text[0] == FILLER:
        return Token(NUMBER, start, end)
    return Token(text.lower().replace("’", "'").replace("‑", "-"), start, end, text[0].isupper())


class Features:
    """Hashes of the features of a place; `nouns` tells article and number of the words around it."""

    def __init__(self, nouns: Nouns) -> None:
        self._nouns = nouns
        self._kind = lru_cache(maxsize=200_000)(self._of_kind)

    def kind(self, word: str) -> str:
        """What `word` (lower case) is like: itself when it is common, else its article, number and ending."""
        return self._kind(word, False)

    def of(
        self, sentence: Sequence[Token], start: int, end: int, lemma: str = "", traits: Sequence[str] = ()
    ) -> list[int]:
        """The features of the place that tokens `start` up to `end` take up, or a gap when they are equal.

        `lemma` names what the forms that compete for the place have in common, `traits` what stands there is like.
        """
        before = sentence[max(0, start - _REACH) : start][::-1]
        after = sentence[end : end + _REACH]
        return [crc32(name.encode()) for name in self._names(before, after, lemma, traits)]

    def _names(
        self, before: Sequence[Token], after: Sequence[Token], lemma: str, traits: Sequence[str]
    ) -> Iterator[str]:
        """`before` and `after` have the nearest token first."""
        (w1, w2, _), (v1, v2, _) = _texts(before), _texts(after)
        (a1, a2, a3), (b1, b2, b3) = self._kinds(before), self._kinds(after)
        yield from (f"a{w1}", f"b{w2}", f"c{v1}", f"d{v2}", f"e{w1} {v1}", f"f{w2} {w1}", f"g{v1} {v2}")
        yield from (f"h{a1}", f"i{a2}", f"j{b1}", f"k{b2}", f"l{a1} {b1}", f"m{a2} {a1}", f"n{b1} {b2}")
        yield from (f"o{a2} {a1} {b1}", f"p{a1} {b1} {b2}", f"q{a3}", f"r{b3}", f"D{a3} {a2} {a1}", f"E{b1} {b2} {b3}")
        if lemma:
            yield from (f"s{lemma}", f"t{lemma} {w1}", f"u{lemma} {v1}", f"v{lemma} {a1} {b1}")
        for number, trait in enumerate(traits):
            yield from (f"X{number}{trait}", f"Y{number}{trait} {a1}", f"Z{number}{trait} {b1}")
        yield from self._clause(before, after, a1, b1)

    def _clause(self, before: Sequence[Token], after: Sequence[Token], a1: str, b1: str) -> Iterator[str]:
        """The clause as a whole: its verbs, its conjunction, its first word, how far its ends are."""
        left, right = _within(before), _within(after)
        verb, later = _nearest(left, _VERBS), _nearest(right, _VERBS)
        opener, subject = _nearest(left, SUBORDINATORS), self._subject(left)
        ends = "." if not right else "_"
        yield from (
            f"w{verb} {ends}",
            f"x{later}",
            f"y{opener} {ends}",
            f"z{verb} {opener} {b1}",
            f"A{len(left)} {ends}",
        )
        yield from (f"B{subject} {verb}", f"C{subject} {b1}", f"F{verb} {later} {a1}", f"G{opener} {later} {b1}")
        yield f"H{self._kind(left[-1].text, left[-1].capital) if left else _EDGE} {a1}"

    def _subject(self, left: Sequence[Token]) -> str:
        """The kind of the first noun of the clause, with its place."""
        for place, token in enumerate(reversed(left)):
            if token.text not in CLOSED and self._nouns.like(token.text):
                return f"{min(place, 3)}{self._kind(token.text, token.capital)}"
        return "-"

    def _kinds(self, side: Sequence[Token]) -> tuple[str, str, str]:
        near = [self._kind(token.text, token.capital) for token in side[:3]] + [_EDGE] * 3
        return near[0], near[1], near[2]

    def _of_kind(self, text: str, capital: bool) -> str:  # noqa: FBT001 - cached by place
        """What a word is like: itself when it is common or a sign, else its article, number and ending."""
        if text in CLOSED or not text[0].isalpha():
            return text
        if capital:
            return "^" + text[-2:]
        return f"{''.join(self._nouns.like(text) or '')}{'p' if _PARTICIPLE.fullmatch(text) else ''}{text[-3:]}"


def _texts(side: Sequence[Token]) -> tuple[str, str, str]:
    near = [token.text for token in side[:3]] + [_EDGE] * 3
    return near[0], near[1], near[2]


def _within(side: Sequence[Token]) -> Sequence[Token]:
    """The tokens up to the border of the clause."""
    for place, token in enumerate(side):
        if token.text in _BOUNDS:
            return side[:place]
    return side


def _nearest(side: Sequence[Token], among: frozenset[str]) -> str:
    return next((token.text for token in side if token.text in among), "-")
