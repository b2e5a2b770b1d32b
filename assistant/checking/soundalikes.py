"""Words that sound like what was written, however many letters differ ("tarriven", "buroo")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from assistant.checking.words import WordList

_LEAST_ZIPF = 2.8
_LENGTH = 6  # letters: shorter words sound alike by chance
_KEPT = 3
_SOUNDS = (
    (r"[^\w]|'", ""), ("ë|é|è|ê", "e"), ("ï", "i"), ("ö", "o"), ("ü", "u"),
    ("sch", "sg"), ("ch", "g"), ("ieu", "iu"), ("ei", "ij"), ("au", "ou"), ("ouw", "ou"), ("tie(?=[^n]|$)", "si"),
    ("ci|cie", "si"), ("ce", "se"), ("c", "k"), ("qu", "kw"), ("x", "ks"), ("ph", "f"), ("th", "t"), ("y", "i"),
    ("dt$", "t"), ("d$", "t"), ("z", "s"), ("v", "f"), ("ie", "i"), ("ij", "Y"), (r"(.)\1+", r"\1"),
)  # fmt: skip


class SoundAlikes:
    """Common words by how they sound; the table is made at the first question, in about a second."""

    def __init__(self, words: WordList) -> None:
        self._words = words

    def of(self, word: str) -> tuple[str, ...]:
        """Common words that sound like `word` (lower case), commonest first; none for short words."""
        if len(word) < _LENGTH:
            return ()
        near = (one for one in self._table.get(sound(word), ()) if one != word and self._words.known(one))
        return tuple(sorted(near, key=self._words.zipf, reverse=True)[:_KEPT])

    @cached_property
    def _table(self) -> Mapping[str, list[str]]:
        table = defaultdict(list)
        for word in self._words.common(_LEAST_ZIPF):
            if len(word) >= _LENGTH:
                table[sound(word)].append(word)
        return table


def sound(word: str) -> str:
    """The sounds of a Dutch word, roughly: doubled letters, ie, ei and ij, c and k, d and t at the end are levelled."""
    for pattern, said in _PATTERNS:
        word = pattern.sub(said, word)
    return word


_PATTERNS = tuple((re.compile(pattern), said) for pattern, said in _SOUNDS)
