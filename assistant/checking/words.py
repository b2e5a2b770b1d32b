"""The words of Dutch: the OpenTaal dictionary of Debian, word frequencies, and the house's own list.

Spelling asks hunspell (package hunspell-nl, BSD and CC BY 3.0). How common a word is comes from wordfreq
(code Apache-2.0; data CC BY-SA 4.0, https://github.com/rspeer/wordfreq), on the Zipf scale of Van Heuven
et al. (2014): log10 of occurrences per thousand million words, 3 is once in a million.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Protocol

from assistant.checking.tables import lines
from assistant.errors import AssistantError

DICTIONARY_FOLDER = Path("/usr/share/hunspell")
_LANGUAGE = "nl_NL"
_COMMON_ZIPF = 3.0
_OWN_ZIPF = 3.5  # words of the house join in compounds as common ones do
_ENGLISH_ZIPF = 3.0  # measured on the development sentences: below it, misspelt Dutch passes for English


class Speller(Protocol):
    """What we need of hunspell."""

    def spell(self, word: str) -> bool:
        """Whether the dictionary knows `word`."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Replacements for `word`, about 0.12 seconds a call."""
        ...


class WordList:
    """Which words exist and how common they are; `own` are words of the municipality, lower case."""

    def __init__(
        self,
        speller: Speller,
        frequencies: Mapping[str, float],
        english: Mapping[str, float],
        own: Collection[str] = (),
    ) -> None:
        self._speller = speller
        self._frequencies = frequencies
        self._english = english
        self._own = _accepted() | {word.lower() for word in own}
        self._cached = lru_cache(maxsize=200_000)(self._known)

    @classmethod
    def open(cls, folder: Path = DICTIONARY_FOLDER, own: Collection[str] = ()) -> WordList:
        """The installed Dutch dictionary in `folder`; AssistantError "dictionary-missing" without it."""
        if not ((folder / f"{_LANGUAGE}.dic").is_file() and (folder / f"{_LANGUAGE}.aff").is_file()):
            raise AssistantError("dictionary-missing", folder=str(folder))
        import hunspell
        import wordfreq

        speller = hunspell.Hunspell(_LANGUAGE, hunspell_data_dir=str(folder))
        dutch = wordfreq.get_frequency_dict("nl", "best")
        return cls(speller, dutch, wordfreq.get_frequency_dict("en", "small"), own)

    def known(self, word: str) -> bool:
        """Whether `word` is spelt as the dictionary or the municipality has it."""
        return self._cached(word.replace("’", "'").replace("‑", "-"))

    def zipf(self, word: str) -> float:
        """How common `word` (lower case) is: 0 unknown, 3 once in a million, 6 once in a thousand."""
        counted = _zipf(self._frequencies.get(word, 0.0))
        return max(counted, _OWN_ZIPF) if word in self._own else counted

    def listed(self, word: str) -> bool:
        """Whether `word` (lower case) is common enough to be counted, whatever its spelling."""
        return word in self._frequencies

    def common(self, least: float) -> Iterator[str]:
        """All words whose Zipf frequency is at least `least`."""
        return (word for word, frequency in self._frequencies.items() if _zipf(frequency) >= least)

    def looks_dutch(self, word: str) -> bool:
        """Whether every three letters in a row of `word` also stand in a common word; quicker than asking hunspell."""
        return all(word[place : place + 3] in self._triples for place in range(len(word) - 2))

    @cached_property
    def _triples(self) -> frozenset[str]:
        common = (word for word, frequency in self._frequencies.items() if _zipf(frequency) >= _COMMON_ZIPF)
        return frozenset(word[place : place + 3] for word in common for place in range(len(word) - 2))

    def english(self, word: str) -> bool:
        """Whether `word` (lower case) is a common English word."""
        return _zipf(self._english.get(word, 0.0)) >= _ENGLISH_ZIPF

    def suggest(self, word: str) -> tuple[str, ...]:
        """What hunspell would write; slow, so for real alarms only."""
        return tuple(self._speller.suggest(word))

    def _known(self, word: str) -> bool:
        return word.lower() in self._own or bool(self._speller.spell(word))


@cache
def _accepted() -> frozenset[str]:
    """Words of the field that we accept beside the dictionary."""
    return frozenset(word for line in lines("accepted.txt") for word in line.split())


def _zipf(frequency: float) -> float:
    return math.log10(frequency) + 9 if frequency > 0 else 0.0
