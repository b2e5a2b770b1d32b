"""What a name found is, why it counts as one, and what stands before it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Rule(Enum):
    """Why a span counts as a name, with its score."""

    TITLE = 0.9
    EXPECTED = 0.88
    INITIALS = 0.87
    GIVEN = 0.86
    ROLE = 0.85
    INVERTED = 0.84
    CITED = 0.8
    PARTICLE = 0.78
    LISTED = 0.7
    SPEAKS = 0.69
    TAGGED = 0.66


class Name(NamedTuple):
    """Tokens `first` to `last` (inclusive) are a name, by `rule`; `surname` is the token of the surname or -1."""

    first: int
    last: int
    rule: Rule
    surname: int


class Context(Enum):
    """What stands before a chain of capitalised words: a title, function, label, thing or organisation."""

    NONE = 0
    TITLE = 1
    ROLE = 2
    EXPECTED = 3
    THING = 4
    KEPT = 5
