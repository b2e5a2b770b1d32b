"""Two denials in one breath: "niet onmogelijk", "geen reden om niet".

Communicatierijk, "Schrijven voor de overheid": write positively.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word

_DENIALS = frozenset({"niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch"})
_REACH = 8  # words between the two
_BREAKS = frozenset(
    {"en", "maar", "of", "noch", "omdat", "want", "terwijl", "als", "indien", "dan", "alleen", "tenzij", "zodat"}
)
_UN_LENGTH, _UN_ZIPF = 6, 2.5
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
        if word.lower not in _DENIALS:
            continue
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


def _un(word: str, text: CheckedText) -> bool:
    """Whether `word` denies by its prefix: "onwelwillend", not "onderdeel"."""
    if not word.startswith("on") or len(word) < _UN_LENGTH or word.startswith(("onder", "ont", "onaf")):
        return False
    return word.endswith(_ENDINGS) and text.words.zipf(word[2:]) >= _UN_ZIPF and text.words.known(word[2:])
