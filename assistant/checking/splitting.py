"""Where a long sentence can be cut in two."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.checking.text import CheckedText, Sentence, Word

_EDGE = 5  # words that each half keeps at least
_LIST = 3  # commas that make an enumeration
_AFTER_COMMA = frozenset(
    {"en", "maar", "want", "waarbij", "waardoor", "waarin", "waarmee", "waarna", "waarvoor", "terwijl", "zodat"}
    | {"omdat", "doordat", "hoewel", "tenzij", "mits", "die", "dat", "wat", "wanneer", "als", "indien", "of", "dus"}
)
_FREE = frozenset({"en", "maar", "want", "terwijl", "waarbij", "zodat", "omdat", "waardoor", "doordat"})


@dataclass(frozen=True, slots=True)
class Cut:
    """A sentence can end after `before` and go on with `after`; `listed` when it is an enumeration instead."""

    before: str = ""
    after: str = ""
    listed: bool = False


def cut(text: CheckedText, sentence: Sentence) -> Cut | None:
    """The best place to cut, nearest to the middle; None when no place shows itself."""
    words = sentence.words
    places = [
        place for place in range(_EDGE, len(words) - _EDGE) if _opens_clause(text, words[place - 1], words[place])
    ]
    commas = text.masked[sentence.span.start : sentence.span.end].count(",")
    if commas >= _LIST and len(places) <= 1:
        return Cut(listed=True)
    if not places:
        return None
    middle = len(words) / 2
    best = min(places, key=lambda place: abs(place - middle))
    return Cut(words[best - 1].text, words[best].text)


def _opens_clause(text: CheckedText, before: Word, word: Word) -> bool:
    between = text.masked[before.end : word.start]
    if any(sign in between for sign in ";–—:"):
        return True
    return (word.lower in _AFTER_COMMA and "," in between) or (word.lower in _FREE - {"en"} and between.isspace())
