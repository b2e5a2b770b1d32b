"""Two denials in one breath: "niet onmogelijk", "geen reden om niet".

Communicatierijk, "Schrijven voor de overheid": write positively.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word

_DENIALS = frozenset({"niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch"})
_REACH = 8  # words between the two
_BREAKS = frozenset(
    {"en", "maar", "of", "noch", "omdat", "want", "terwijl", "als", "indien", "dan", "alleen", "tenzij", "zodat"}
)
_UN_LENGTH, _UN_ZIPF = 6, 2.5
_DENYING = frozenset({"ontkennen", "ontkend", "uitgesloten", "uitsluiten"})  # "niet te ontkennen"
_NEAR = 2  # words from "niet" to such a verb
# Denials of words that do not exist without it: "onoverkomelijk", "onmisbaar".
_ALWAYS = re.compile(r"on(?:ver|ont|over|her|weer|mis|aan)\w*(?:lijke?|bare?|baar)")
_ENDINGS = (
    "lijk",
    "lijke",
    "ig",
    "ige",
    "baar",
    "bare",
    "eens",
    "end",
    "ende",
    "zaam",
    "gewenst",
    "gewenste",
    "bekend",
    "rechtmatig",
)


class DoubleNegations:
    """One hint a place, over both denials."""

    name = "double-negations"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault a sentence."""
        for sentence in text.prose:
            pair = _pair(sentence, text)
            if pair is not None:
                yield Fault("double", at(*pair), Severity.HINT)


def _pair(sentence: Sentence, text: CheckedText) -> tuple[Word, Word] | None:
    words = sentence.words
    for place, word in enumerate(words):
        if word.lower not in _DENIALS and not word.lower.startswith("niet-"):
            continue
        if word.lower == "niet" and (second := _beside(words[place + 1 : place + 2 + _NEAR])):
            return word, second
        for other in words[place + 1 : place + 2 + _REACH]:
            if other.lower in _BREAKS or any(sign in text.masked[word.end : other.start] for sign in ";:()"):
                break
            if (
                other.lower in _DENIALS - {"zonder", "noch"}
                or other.lower.startswith("niet-")
                or _un(other.lower, text)
            ):
                return word, other
    return None


def _beside(later: Sequence[Word]) -> Word | None:
    """As in "niet zonder risico" and "niet te ontkennen"."""
    if later and later[0].lower == "zonder":
        return later[0]
    return next((word for word in later if word.lower in _DENYING), None)


def _un(word: str, text: CheckedText) -> bool:
    """Whether `word` denies by its prefix: "onwelwillend", not "onderdeel"."""
    if not word.startswith("on") or len(word) < _UN_LENGTH or word.startswith(("onder", "ont", "onaf")):
        return False
    if _ALWAYS.fullmatch(word) and text.words.known(word):
        return True
    return word.endswith(_ENDINGS) and text.words.zipf(word[2:]) >= _UN_ZIPF and text.words.known(word[2:])
