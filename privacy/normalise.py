"""A text as the recognisers read it, with the way back to the text as given.

Removed: zero-width characters, soft hyphens (with the line break behind one), direction marks.
Put together: words and lines that a page width broke.
Read as meant: a letter in a number that a scanner took for a digit (`O6`, `l2`), a digit in a word (`geb0ren`).
Made plain: full-width and mathematical letters and digits, digits of other scripts, ligatures,
no-break and other odd spaces, odd hyphens, decomposed accents; and Cyrillic or Greek look-alikes inside
a word that is otherwise Latin (Unicode TS 39, "confusables"; only the letters that look the same).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from privacy.unwrap import HYPHENATED, joint, unwrap

_REMOVED = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
)
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011\u2012\u2015\u2043\u2212\ufe58\ufe63\uff0d"
_COMPATIBLE = (
    "\ufb00-\ufb06\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u2080-\u2089"
    "\u24b6-\u24e9\U0001d400-\U0001d7ff"
)
_ACCENTED = f"[^\\W\\d_](?:[{_REMOVED}]{{0,8}}[\u0300-\u036f]){{1,8}}"
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԌасеѕіјорухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν",
    "ABESIJKMHOPCTYXGacesijopyxhdqwABEZHIKMNOPTYXoav",
)
_ODD = re.compile(
    f"\u00ad[ \t]*\r?\n[ \t]*|{HYPHENATED}|[{_REMOVED}]+|[{_SPACES}]|[{_HYPHENS}]|{_ACCENTED}|[{_COMPATIBLE}]",
    re.DOTALL,
)
_MIXED_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_LATIN = re.compile("[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """The text to recognise in.

    Pieces begin at `_here` in this text and at `_given` in the given one, ascending; those with an even
    index are letter for letter the same, those with an odd one were replaced as a whole.
    """

    text: str
    _here: tuple[int, ...]
    _given: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the given text behind `start` to `end` (exclusive, not empty) here."""
        return self._start(start), self._end(end)

    def _start(self, offset: int) -> int:
        piece = bisect_right(self._here, offset) - 1
        inside = 0 if piece % 2 else offset - self._here[piece]
        return self._given[piece] + inside

    def _end(self, offset: int) -> int:
        piece = bisect_right(self._here, offset - 1) - 1
        return self._given[piece + 1] if piece % 2 else self._given[piece] + offset - self._here[piece]


def normalise(text: str) -> Normalised:
    """Give the recognisers' view of `text`; linear in its length."""
    text = unwrap(_as_meant(_plain_lookalikes(text)))
    out: list[str] = []
    here, given, length, last = [0], [0], 0, 0
    for match in _ODD.finditer(text):
        start, end = match.span()
        broken = match[0][0] == "-" and "\n" in match[0]
        replacement = joint(text, start, end) if broken else _replacement(match[0])
        if replacement == match[0]:
            continue
        if start > last:
            length += start - last
            out.append(text[last:start])
        here.append(length)
        given.append(start)
        out.append(replacement)
        length += len(replacement)
        here.append(length)
        given.append(end)
        last = end
    out.append(text[last:])
    return Normalised(_plain_lookalikes("".join(out)), tuple(here), tuple(given))


def _replacement(odd: str) -> str:
    first = odd[0]
    if "\n" in odd or re.fullmatch(f"[{_REMOVED}]+", odd):
        return ""
    if re.match(f"[{_SPACES}]", first):
        return " "
    if re.match(f"[{_HYPHENS}]", first):
        return "-"
    if first.isdigit() and len(odd) == 1:
        return str(unicodedata.digit(first))
    return unicodedata.normalize("NFKC", re.sub(f"[{_REMOVED}]", "", odd))


def _plain_lookalikes(text: str) -> str:
    """Latin letters for their look-alikes in words of mixed script; never changes the length."""
    if text.isascii() or not _FOREIGN.search(text):
        return text
    return _MIXED_WORD.sub(_plain_word, text)


def _plain_word(match: re.Match[str]) -> str:
    word = match[0]
    if _FOREIGN.search(word) and _LATIN.search(word):
        return word.translate(_LOOKALIKES)
    return word


def _as_meant(text: str) -> str:
    """Digits for letters in numbers and letters for digits in words; never changes the length."""
    if _CONFUSED.search(text) is None:
        return text
    return _WORD_WITH_DIGIT.sub(_as_word, _NUMBER_WITH_LETTER.sub(_as_number, text))


def _as_number(match: re.Match[str]) -> str:
    return match[0] if _POSTCODE.fullmatch(match[0]) else match[0].translate(_DIGITS)


def _as_word(match: re.Match[str]) -> str:
    return match[0].translate(_LETTERS)


_CONFUSED = re.compile(r"\d[OoIlЗa-z]|[OoIlЗ]\d")
_NUMBER_WITH_LETTER = re.compile(
    r"(?<![\w@.])(?:\d+[OoIlЗ][\dOoIlЗ]*|[OoIlЗ]{1,2}\d[\dOoIlЗ]*|[OlЗ]{2}(?=[-/]\d))(?![\w@])"
)
_WORD_WITH_DIGIT = re.compile(r"(?<![\w@.])[A-Za-z]{2,30}[01][a-z]{2,30}(?![\w@]|\.\w)")
_POSTCODE = re.compile(r"\d{4}[A-Z]{2}")
_DIGITS = str.maketrans("OoIlЗ", "00113")
_LETTERS = str.maketrans("01", "ol")
