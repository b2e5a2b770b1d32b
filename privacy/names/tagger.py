"""How likely each word of a text is part of a person's name: a linear model over `features`.

It adds to the rules what they have no rule for; see docs/decisions/0005-tagger-of-names.md.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from zlib import crc32

from privacy.names.features import Surroundings, Word, flags, main_part, own_features
from privacy.names.likeness import likeness
from privacy.names.tokens import Token
from privacy.names.weights import weights


def logits(tokens: list[Token], expected: Callable[[int], bool]) -> dict[int, float]:
    """For each candidate token, by index: above 0 it is rather a name than not. Time linear in the text."""
    table = weights().context
    values, mask, scale, bias = table.values, table.mask, table.scale, table.bias
    around = Surroundings(tokens, expected, known)
    found: dict[int, float] = {}
    for at in around.candidates():
        total = sum([values[crc32(feature.encode()) & mask] for feature in around.features(at)])
        found[at] = bias + scale * (total + _own(around.kind(at), tokens[at].fold))
    return found


@lru_cache(maxsize=50_000)
def known(word: str) -> Word:
    """What the lists and the letters tell of a folded word."""
    return Word(flags(word), likeness(main_part(word)))


@lru_cache(maxsize=50_000)
def _own(kind: str, word: str) -> int:
    table = weights().context
    return sum(table.values[crc32(feature.encode()) & table.mask] for feature in own_features(kind, word, known(word)))
