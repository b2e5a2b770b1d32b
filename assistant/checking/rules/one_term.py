"""One term written in two ways: with and without a hyphen, in one word and in two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.grammar import follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_LENGTH = 8  # letters of the term
_PART = 3
_COMMON = 3.0  # Zipf of the second part


class OneTerm:
    """One hint a term, at the first place of its rarer form."""

    name = "one-term"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault a term."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        places: dict[str, tuple[Word, ...]] = {}
        for term, form, words in _forms(text):
            counts[term][form] += 1
            places.setdefault(form, words)
        for term, forms in counts.items():
            if len(forms) > 1 and term in forms:
                # What is written apart is mended, however often; for a hyphen the habit of the text decides.
                apart = [form for form in forms if " " in form]
                rare, often = (apart[0], term) if apart else _by_habit(forms, term)
                values = (("rare", rare), ("often", often), ("count", str(forms[often])))
                yield Fault("two-ways", at(*places[rare]), Severity.HINT, (often,), values)


def _by_habit(forms: Counter[str], term: str) -> tuple[str, str]:
    rare, often, *_ = sorted(forms, key=lambda form: (forms[form], form == term))
    return rare, often


def _forms(text: CheckedText) -> Iterator[tuple[str, str, tuple[Word, ...]]]:
    """Each term as one word without hyphens, the form it has here, and its words."""
    pdf = text.document.format == "pdf"  # there a hyphen may come from the end of a line
    solid = {word for word in text.counts if len(word) >= _LENGTH and word.isalpha()}
    bare = {word: without for word in solid if (without := _without_link(word, solid, text))}
    for sentence in text.sentences:
        for word in sentence.words:
            plain = word.lower.replace("-", "")
            if plain in solid and not (pdf and "-" in word.lower) and not word.hangs:
                yield bare.get(plain, plain), word.lower, (word,)
        for one, other in pairwise(sentence.words):
            joined = one.lower + other.lower
            if (
                joined in solid
                and other.text.islower()
                and not other.hangs
                and min(len(one.lower), len(other.lower)) >= _PART
                and follows(one, other, text)
            ):
                yield joined, f"{one.lower} {other.lower}", (one, other)


def _without_link(word: str, solid: set[str], text: CheckedText) -> str:
    """The same compound without its linking s, where the text has that too: "leefbaarheidsteam"; "" otherwise."""
    for place in range(_PART + 1, len(word) - _PART):
        left, right = word[:place], word[place + 1 :]
        linked = word[place] == "s" and left + right in solid and not text.words.known(word[place:])
        if linked and all(text.words.known(part) and text.words.zipf(part) >= _COMMON for part in (left, right)):
            return left + right
    return ""
