"""Slips of the pen in a question, put right by the words of the library: `opebare orde` is `openbare orde`.

A word that stands nowhere in the library, and that hardly anyone writes, is read as the one word of the library that
is a single slip away: a letter too many, too few, another or two changed places. How common a word is comes from
wordfreq (code Apache-2.0, data CC BY-SA 4.0), on the Zipf scale: a word of 3 stands once in a million words.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from indexing.dutch import Analyser
from indexing.vocabulary import Vocabulary

_SHORTEST = 5  # letters of a word that is looked at
_SHORTEST_NAME = 8  # the same of one with a capital within a sentence: Weert is no "weet"
_SHORTEST_KNOWN = 7  # the same of one that some people do write
_RARER = 1.5  # Zipf; so much rarer than what was meant a slip is that people do make
_RARER_NAME = 3.0  # the same of one with a capital: "Veilgheid" is hardly a name beside veiligheid
_END = 2  # letters at the end of such a slip, where a word is bent and others are made of it: "handhaver"


def respelled(text: str, analyser: Analyser, vocabulary: Vocabulary) -> str:
    """`text` with its slips put right; itself when there are none."""
    parts: list[str] = []
    last = 0
    for word in analyser.words(text):
        written = text[word.span.start : word.span.end]
        if word.span.start < last or not written.isalpha() or written.isupper():
            continue
        meant = _meant(word.folded, vocabulary, analyser, name=bool(last or word.span.start) and written[0].isupper())
        if meant:
            parts += [text[last : word.span.start], meant.capitalize() if written[0].isupper() else meant]
            last = word.span.end
    return "".join([*parts, text[last:]])


def _meant(word: str, vocabulary: Vocabulary, analyser: Analyser, *, name: bool) -> str:
    """The word of the library that `word` (folded) is a slip of, which stands in most passages; "" for none."""
    if len(word) < (_SHORTEST_NAME if name else _SHORTEST) or vocabulary.holds(word):
        return ""
    terms = analyser.terms_of(word)
    near = [other for other in _near(word, vocabulary) if analyser.terms_of(other) != terms]
    return next((other for other in near if _is_slip(word, other, name=name)), "")


def _near(word: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The words one slip away, those in most passages first: their first or their last half is the same."""
    half = len(word) // 2
    framed = vocabulary.framed(word[:half], word[half + 1 :], len(word))
    return (other for other in framed if is_one_slip(word, other))


def is_one_slip(one: str, other: str) -> bool:
    """Whether a letter too many, too few, another, or two that changed places make the one of the other."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) == 1 or (len(left) == 2 == len(right) and left == right[::-1])


def _is_slip(word: str, other: str, *, name: bool) -> bool:
    """Whether people mean `other` by `word`, and not a word that the library does not know."""
    known = _zipf(word)
    if not known:
        return word[-1] == other[-1] or len(word) != len(other)
    common = len(word) >= _SHORTEST_KNOWN and word[-_END:] == other[-_END:]
    return common and _zipf(other) - known >= (_RARER_NAME if name else _RARER)


@lru_cache(maxsize=10_000)
def _zipf(word: str) -> float:
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, "nl"))
