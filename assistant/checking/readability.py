"""Figures that say how a text reads. No claim of a language level (B1): no formula can give that."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.checking.text import CheckedText, Sentence

_LONG = 20  # words; the share above it is the usual figure (Communicatierijk, "Schrijven voor de overheid")
_VOWELS = re.compile(
    r"(?:aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|eu|oe|ou|au|ui|ei|ij|ai|oi|[aeiouyáàâäéèêëíìîïóòôöúùûü])", re.IGNORECASE
)
_PASSIVE = frozenset({"word", "wordt", "worden", "werd", "werden"})


def figures(text: CheckedText) -> Mapping[str, float]:
    """Figures of the running text by name; empty when it has none.

    words, sentences: counts; words_per_sentence; share_long: sentences over 20 words (0 to 1); longest:
    words; share_passive: sentences with a form of "worden" (0 to 1); syllables_per_word; flesch_douma:
    206.84 - .93 words a sentence - 77 syllables a word, 0 (hard) to 100 (easy), W.H. Douma, De
    leesbaarheid van landbouwbladen (Wageningen, 1960), his Dutch form of Flesch.
    """
    return figures_of([sentence for sentence in text.prose if sentence.words])


def figures_of(prose: Sequence[Sentence]) -> Mapping[str, float]:
    """The same figures for some sentences that all hold words."""
    words = sum(len(sentence.words) for sentence in prose)
    if not words:
        return {}
    per_sentence = words / len(prose)
    syllables_per_word = sum(syllables(word.text) for sentence in prose for word in sentence.words) / words
    return {
        "words": float(words),
        "sentences": float(len(prose)),
        "words_per_sentence": round(per_sentence, 1),
        "share_long": round(_share(prose, _is_long), 3),
        "longest": float(max(len(sentence.words) for sentence in prose)),
        "share_passive": round(_share(prose, _is_passive), 3),
        "syllables_per_word": round(syllables_per_word, 2),
        "flesch_douma": round(206.84 - 0.93 * per_sentence - 77 * syllables_per_word, 1),
    }


def syllables(word: str) -> int:
    """Syllables of a Dutch word by its vowel groups, at least one."""
    return max(1, len(_VOWELS.findall(word)))


def _share(sentences: Sequence[Sentence], has: Callable[[Sentence], bool]) -> float:
    return sum(map(has, sentences)) / len(sentences)


def _is_long(sentence: Sentence) -> bool:
    return len(sentence.words) > _LONG


def _is_passive(sentence: Sentence) -> bool:
    return passives_in(sentence) > 0


def passives_in(sentence: Sentence) -> int:
    """How many forms of "worden" the sentence holds."""
    return sum(word.lower in _PASSIVE for word in sentence.words)
