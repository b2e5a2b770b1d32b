"""What the tagger looks at: what a word is by the lists, what it looks like, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from privacy.names import lexicon
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

CAPS = (Kind.CAPITAL, Kind.UPPER)
_KIND = {Kind.LOWER: "l", Kind.CAPITAL: "C", Kind.UPPER: "U", Kind.INITIALS: "I", Kind.NUMBER: "0", Kind.MARK: "m"}
_ENDS = frozenset('.!?:;”")…]')
_LONG = 9
_SHORTEST_BEHIND = 4
_FLAGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("g", ("given_netherlands", "given_communities", "given_regional")),
    ("w", ("given_opentaal", "given_world")),
    ("s", ("surnames_netherlands", "surnames_communities", "surnames_regional")),
    ("S", ("surnames_opentaal", "surnames_world")),
    ("a", ("names_ambiguous",)),
    ("c", ("words",)),
    ("p", ("keep_places", "keep_areas")),
    ("P", ("places_opentaal",)),
    ("k", ("keep_organisations", "keep_numbered")),
    ("f", ("functions",)),
    ("t", ("titles",)),
    ("n", ("named_things",)),
    ("o", ("org_tails",)),
    ("x", ("particles",)),
    ("e", ("english",)),
)
MIXED = re.compile(
    r"^(?!(?:Mc|Mac|Fitz|De|Van|Ter|Di|Du|Le|La|Ben|El|Al)[A-Z])[^\W\d_]*[a-zà-ÿ][A-Z]|^[A-Z]{2,}['’a-z]"
)
"""Abbreviations and brands with capitals inside (`JenV`, `AOV'ers`); not `McAllister`."""
NAME_FLAGS = frozenset("gwsSa")
PLAIN = frozenset("cvpPkftnoixNe")
"""The flags of what is something else than a name."""


class Word(NamedTuple):
    """What is known of a folded word: a letter for each kind of list it is in, and how much it looks like a name."""

    flags: str
    likeness: int


@cache
def _sets() -> tuple[tuple[str, frozenset[str]], ...]:
    """For each flag the words that have it."""
    return tuple((letter, frozenset().union(*map(word_list, names))) for letter, names in _FLAGS)


@lru_cache(maxsize=50_000)
def flags(word: str) -> str:
    """A letter for each kind of list that `word` is in; `v` a rarer word or compound, `i` a street or institution."""
    if len(word) > _SHORTEST_BEHIND and word[1] == "'":
        word = word[2:]
    found = "".join(letter for letter, words in _sets() if word in words)
    if "c" not in found and (word in word_list("vocabulary") or lexicon.is_compound(word)):
        found += "v"
    if lexicon.is_institution(word):
        found += "i"
    if not found.strip("a") and "-" in word:
        found += _parted(word)
    return found


def main_part(word: str) -> str:
    """`word` without the particles that hyphens or an apostrophe join to it (`al-Bayati`, `d'Hont`)."""
    if len(word) > _SHORTEST_BEHIND and word[1] == "'":
        return word[2:]
    parts = [part for part in word.split("-") if part not in TUSSENVOEGSELS]
    return "-".join(parts) or word


def _parted(word: str) -> str:
    """What the parts of a word with a hyphen are: `D` a double name, `N` a thing named after somebody."""
    parts = [part for part in word.split("-") if part not in TUSSENVOEGSELS]
    if len(parts) < len(word.split("-")):
        return flags("-".join(parts)) if parts else ""
    if parts[0] in word_list("named_things"):
        return "N"
    return "D" if all(lexicon.is_surname(part) or lexicon.is_given(part) for part in parts) else "H"


def is_candidate(tokens: list[Token], at: int) -> bool:
    """Whether the tagger has an opinion of the token at `at`: no common word, or one behind initials or a capital."""
    token = tokens[at]
    if token.kind is Kind.LOWER:
        return _is_lower_name(token.fold)
    if token.kind not in CAPS or len(token.fold) < 2 or token.fold in TUSSENVOEGSELS or MIXED.search(token.text):
        return False
    if not _is_common(token.fold) or at == 0:
        return True
    before = tokens[at - 1]
    return before.kind is Kind.INITIALS or before.kind in CAPS or before.fold in TUSSENVOEGSELS


@lru_cache(maxsize=50_000)
def _is_common(word: str) -> bool:
    known = flags(word)
    return "c" in known and NAME_FLAGS.isdisjoint(known)


@lru_cache(maxsize=50_000)
def _is_lower_name(word: str) -> bool:
    """Whether a word in lower case can be a name: a listed one that is no word, or a given name of the Netherlands."""
    known = flags(word)
    return len(word) > 2 and (
        word in word_list("given_netherlands") or (not NAME_FLAGS.isdisjoint(known) and PLAIN.isdisjoint(known))
    )


@cache
def _spelled() -> frozenset[str]:
    """The words in lower case that count as themselves beside a name."""
    return word_list("words") | TUSSENVOEGSELS


class Surroundings:
    """The tokens of one text as the tagger sees them. `know` tells what is known of a word."""

    def __init__(self, tokens: list[Token], expected: Callable[[int], bool], know: Callable[[str], Word]) -> None:
        self._tokens = tokens
        self._expected = expected
        self._know = know
        spelled, lower, code = _spelled(), Kind.LOWER, self._code
        self._codes = [
            (token.fold if token.fold in spelled else "~") if token.kind is lower else code(token) for token in tokens
        ]
        self._lower = {token.fold for token in tokens if token.kind is lower}

    def candidates(self) -> Iterator[int]:
        """The indexes of the tokens to judge."""
        lower, tokens = Kind.LOWER, self._tokens
        for index, token in enumerate(tokens):
            if token.kind is lower:
                if _is_lower_name(token.fold):
                    yield index
            elif token.kind in CAPS and is_candidate(tokens, index):
                yield index

    def features(self, at: int) -> list[str]:
        """What surrounds the token at `at`; each string begins with the kind of the token."""
        token = self._tokens[at]
        kind, word = _KIND[token.kind], self._know(token.fold)
        before, after = self._around(at, -1), self._around(at, 1)
        before2, after2 = self._around(at, -2), self._around(at, 2)
        place = self._place(at) + ("E" if self._expected(token.start) else "")
        own = f"{word.flags}{word.likeness // 2}"
        left, right = self._chain(at)
        seen = "d" if token.fold in self._lower and token.kind is not Kind.LOWER else ""
        return [
            f"{kind}1{before}", f"{kind}2{after}", f"{kind}3{before2}", f"{kind}4{after2}",
            f"{kind}5{before}|{own}", f"{kind}6{after}|{own}", f"{kind}7{before}|{after}",
            f"{kind}8{before2}|{before}", f"{kind}9{after}|{after2}", f"{kind}p{place}", f"{kind}q{place}|{own}",
            f"{kind}h{left}", f"{kind}H{left}|{own}", f"{kind}t{right}", f"{kind}T{right}|{own}",
            f"{kind}s{seen}|{own}", f"{kind}b{before}|{place}", f"{kind}a{after}|{place}",
        ]  # fmt: skip

    def own(self, at: int) -> list[str]:
        """What the token at `at` is by itself."""
        word = self._tokens[at].fold
        return own_features(self.kind(at), word, self._know(word))

    def kind(self, at: int) -> str:
        """The letter for the kind of the token at `at`."""
        return _KIND[self._tokens[at].kind]

    def _around(self, at: int, step: int) -> str:
        index = at + step
        return self._codes[index] if 0 <= index < len(self._codes) else "^"

    def _code(self, token: Token) -> str:
        """What a token that is no word in lower case is to its neighbours."""
        kind = token.kind
        if kind in CAPS:
            word = self._know(token.fold)
            return f"{_KIND[kind]}{word.flags}{word.likeness // 3}"
        if kind is Kind.MARK:
            return token.text
        return "¶" + token.text[:2] if kind is Kind.GAP else _KIND.get(kind, "")

    def _place(self, at: int) -> str:
        """Where a token stands: at the start of a line or sentence, at its end."""
        before = self._tokens[at - 1] if at else None
        after = self._tokens[at + 1] if at + 1 < len(self._tokens) else None
        start = "L" if before is None or before.kind is Kind.GAP else "S" if before.text in _ENDS else ""
        return start + ("e" if after is None or after.kind is Kind.GAP else "")

    def _chain(self, at: int) -> tuple[str, str]:
        """The codes of what stands before and behind the capitalised words around `at`."""
        first = last = at
        while first > 0 and first > at - 6 and self._joins(first - 1):
            first -= 1
        while last + 1 < len(self._tokens) and last < at + 6 and self._joins(last + 1):
            last += 1
        return f"{self._around(first, -1)}{min(at - first, 3)}", f"{self._around(last, 1)}{min(last - at, 3)}"

    def _joins(self, at: int) -> bool:
        token = self._tokens[at]
        return (
            token.kind in CAPS
            or token.kind is Kind.INITIALS
            or (token.kind is Kind.LOWER and token.fold in TUSSENVOEGSELS)
        )


def own_features(kind: str, text: str, word: Word) -> list[str]:
    """What a word is by itself: its lists, its looks, its length, its end."""
    return [
        f"{kind}w{word.flags}", f"{kind}l{word.likeness}", f"{kind}W{word.flags}|{word.likeness}",
        f"{kind}n{min(len(text), _LONG)}", f"{kind}e{text[-3:]}", f"{kind}-{'-' in text}{word.flags}",
        *(f"{kind}f{letter}" for letter in word.flags),
    ]  # fmt: skip
