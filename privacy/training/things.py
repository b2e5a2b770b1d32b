"""What is no person in training texts: organisations, places, streets, laws, venues, projects, products.

`things.txt` holds words and patterns; a slot `<name>` in a pattern is filled by a word or pattern of the list of that
name, or by one of the makers below.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from importlib import resources

from privacy.wordlists import word_list

_SLOT = re.compile(r"<(\w+)>")
_SMALL = frozenset({"en", "de", "het", "van", "der", "den", "voor", "in", "aan", "op", "&", "of", "and", "the"})
_SHOUTED, _MUNICIPAL = 0.12, 0.6


class Things:
    """Draws what is no person."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._lists = sections("things.txt")
        named = word_list("surnames_netherlands") | word_list("given_netherlands")
        self._words = sorted(word for word in word_list("words_common") - named if word.isalpha() and len(word) > 3)
        self._towns = sorted(
            place for place in word_list("keep_places") | word_list("places_opentaal") if len(place) > 3
        )
        self._english = sorted(word_list("english"))
        self._phrases = sorted(entry for entry in word_list("phrases_kept") if " " in entry)
        self._known = sorted(word for word in word_list("keep_organisations") if len(word) > 2)
        self._makers: dict[str, Callable[[], str]] = {
            "word": self._word,
            "small": lambda: rng.choice(self._words),
            "foreign": lambda: rng.choice(self._english).capitalize(),
            "heading": self._heading,
            "place": self._place,
            "brand": self._brand,
            "phrase": lambda: _capitals(rng.choice(self._phrases)),
            "known": lambda: _capital(rng.choice(self._known)),
            "number": lambda: str(rng.randint(1, 400)),
            "minute": lambda: str(rng.randint(10, 59)),
            "mobile": lambda: f"06-{rng.randint(10_000_000, 99_999_999)}",
            "year": lambda: str(rng.randint(1950, 2026)),
        }

    def draw(self, slot: str) -> str:
        """Something for `slot`: the name of a list or of a maker."""
        if slot in self._makers:
            return self._makers[slot]()
        return _SLOT.sub(lambda match: self.draw(match[1]), self._rng.choice(self._lists[slot]))

    def _word(self) -> str:
        return self._rng.choice(self._words).capitalize()

    def _heading(self) -> str:
        """One to four words, all or only the first with a capital."""
        rng = self._rng
        words = [rng.choice(self._words) for _ in range(rng.randint(1, 4))]
        every = rng.random() < 1 / 2
        joined = [word.capitalize() if every or index == 0 else word for index, word in enumerate(words)]
        if len(joined) > 2:
            joined[1] = rng.choice(("en", "van", "in", "voor", joined[1]))
        text = " ".join(joined)
        return text.upper() if rng.random() < _SHOUTED else text

    def _place(self) -> str:
        rng = self._rng
        municipal = rng.random() < _MUNICIPAL
        return rng.choice(self._lists["municipalities"]) if municipal else _capital(rng.choice(self._towns))

    def _brand(self) -> str:
        """A made-up name of a firm."""
        syllables = self._lists["syllables"]
        return "".join(self._rng.choice(syllables) for _ in range(self._rng.randint(2, 3))).capitalize()


def sections(name: str) -> dict[str, list[str]]:
    """The lines of a text file of this folder, by the `== name` above them."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in (resources.files("privacy") / "training" / name).read_text("utf-8").splitlines():
        if line.startswith("== "):
            current = found.setdefault(line[3:], [])
        elif line and not line.startswith("#"):
            current.append(line)
    return found


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _capitals(phrase: str) -> str:
    words = phrase.split(" ")
    return " ".join(word if word in _SMALL and index else _capital(word) for index, word in enumerate(words))
