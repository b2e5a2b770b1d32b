"""Things that bear a person's name, by what they end in: `Joke Smitprijs`, `Willem Ruis Festival`."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import among, word_list

_MOST = 6
"""Words of the longest name of a thing."""
_SHORTEST_STEM = 3
_ARTICLES = among("de het 't dit deze ons onze")
_PREPOSITIONS = among("in op aan bij uit over onder voor tot te en")


def namesake_words(chains: Chains) -> set[int]:
    """The tokens of the names of such things."""
    found: set[int] = set()
    for at in chains.capitals:
        word = chains.tokens[at].fold
        if _end(word) is not _End.NONE and _is_called_so(chains, at):
            found.update(whole_name(chains, at))
    return found


def _is_called_so(chains: Chains, at: int) -> bool:
    """Whether the capitalised word at `at` ends the name of a thing."""
    word = chains.tokens[at].fold
    end = _end(word)
    if end in (_End.BORNE, _End.DOUBTFUL) and _is_beside_street(chains, at):
        return True
    if end is _End.BORNE:
        return _is_housed(chains, at)
    if end is _End.BARE:
        return _is_behind_name(chains, at)
    if end is _End.DOUBTFUL:
        return _is_determined(chains, at)
    return not is_titled(chains, at) and (not word.endswith("hal") or _is_stemmed(word) or _is_determined(chains, at))


class _End(Enum):
    """What a word ends in: nothing of note, what only things do, what surnames do too, or it is a listed name."""

    NONE = 0
    BARE = 1
    SURE = 2
    DOUBTFUL = 3
    BORNE = 4


@lru_cache(maxsize=50_000)
def _end(word: str) -> _End:
    if lexicon.is_surname(word) or lexicon.is_given(word):
        return _End.BORNE if word.endswith((*_NEUTER, *_WAYS)) else _End.NONE
    if word in word_list("namesake_tails"):
        return _End.BARE
    if _is_tailed(word, "namesake_tails"):
        return _End.SURE
    return _End.DOUBTFUL if _is_tailed(word, "namesake_doubtful") else _End.NONE


_WAYS = ("dijk", "weg", "hoek", "berg", "baan")
_NEUTER = ("huis", "park", "veld", "pad", "plein", "bos", "hof")
_WHERE = among("in van bij aan naar uit op voor rond achter langs")


def _is_beside_street(chains: Chains, at: int) -> bool:
    """Whether a lone word is joined to a street (`Kuipersdijk en Haaksbergerstraat`)."""
    tokens = chains.tokens
    if tokens[at].kind is not Kind.CAPITAL or _start(chains, at) != at or is_titled(chains, at):
        return False
    behind = at + 2 < len(tokens) and tokens[at + 1].text in _LISTING and lexicon.is_street(tokens[at + 2].fold)
    before = at > 1 and tokens[at - 1].text in _LISTING and lexicon.is_street(tokens[at - 2].fold)
    return behind or before


_LISTING = ("en", "/", "&")


def _is_housed(chains: Chains, at: int) -> bool:
    """Whether a preposition and `het` stand before a given name and the word at `at` (`in het Jan Veldhuis`)."""
    first, tokens = _start(chains, at), chains.tokens
    neuter = tokens[at].fold.endswith(_NEUTER)
    led = neuter and first > 1 and first < at and tokens[first - 1].fold == "het" and tokens[first - 2].fold in _WHERE
    return led and lexicon.is_given(tokens[first].fold)


def _is_tailed(word: str, tails: str) -> bool:
    """Whether `word` ends in one of the `tails`, behind the letters of a name."""
    return any(word.endswith(tail) and len(word) - len(tail) >= _SHORTEST_STEM for tail in word_list(tails))


def _is_stemmed(word: str) -> bool:
    """Whether a name or a word stands before `hal`, as in no surname from abroad (`Carvalhal`)."""
    stem = word.removesuffix("hal")
    return lexicon.is_surname(stem) or lexicon.is_given(stem) or lexicon.is_kept(stem) or stem in word_list("words")


def _is_behind_name(chains: Chains, at: int) -> bool:
    """Whether the word for a thing stands behind a name with nothing between them (`Willem Ruis Festival`)."""
    tokens = chains.tokens
    near = at > 0 and tokens[at].start - tokens[at - 1].end == 1 and tokens[at - 1].kind is Kind.CAPITAL
    return near and not is_titled(chains, at)


def is_titled(chains: Chains, at: int) -> bool:
    """Whether a form of address stands before the chain that ends at `at`."""
    first = _start(chains, at)
    before = chains.tokens[first - 1] if first else None
    if before is not None and before.text == "." and first > 1:
        before = chains.tokens[first - 2]
    named = before is not None and before.fold in word_list("address_forms")
    return named or chains.tokens[first].fold in word_list("address_forms")


def _is_determined(chains: Chains, at: int) -> bool:
    """Whether an article stands before the whole name that ends at `at`, which has two words or more."""
    first = _start(chains, at)
    if first == at or chains.tokens[at].kind is not Kind.CAPITAL:
        return False
    if chains.tokens[first].kind is Kind.CAPITAL and chains.tokens[first].fold in ("de", "het"):
        return first + 1 < at
    before = chains.tokens[first - 1] if first else None
    return before is not None and before.fold in _ARTICLES and chains.tokens[first].start - before.end == 1


def _start(chains: Chains, at: int) -> int:
    """The first token of the capitalised words and particles that lead to `at`."""
    first, plain = at, lexicon.is_ordinary(chains.tokens[at].fold)
    while first > 0 and at - first < _MOST and _goes_before(chains, first):
        if plain and chains.tokens[first - 1].kind is Kind.LOWER and not _is_articled(chains, first - 1):
            break
        first -= 1
    while first < at and chains.tokens[first].kind is Kind.LOWER:
        first += 1
    return first


def _is_articled(chains: Chains, at: int) -> bool:
    """Whether one word with an article before it leads to the particles at `at` (`de Anton van Ekerenschool`)."""
    tokens = chains.tokens
    while at > 0 and tokens[at].kind is Kind.LOWER and tokens[at].fold in TUSSENVOEGSELS:
        at -= 1
    return at > 0 and tokens[at].kind is Kind.CAPITAL and tokens[at - 1].fold in ("de", "het")


def _goes_before(chains: Chains, first: int) -> bool:
    token, before = chains.tokens[first], chains.tokens[first - 1]
    if token.start - before.end != 1:
        return before.text == "." and token.start - before.end <= 1 and chains.tokens[first - 2].fold in _SHORT
    if before.kind is Kind.LOWER:
        article = before.fold in ("de", "het") and not _follows_name(chains, first - 1)
        leading = before.fold in TUSSENVOEGSELS and before.fold not in _PREPOSITIONS and not article
        return leading and not _is_whole(chains, first - 1)
    return before.kind in CAPS or before.kind is Kind.INITIALS


def _is_whole(chains: Chains, at: int) -> bool:
    """Whether somebody's whole name ends before the particles that end at `at`, so that they tell where he is from."""
    while at > 0 and chains.tokens[at].kind is Kind.LOWER and chains.tokens[at].fold in TUSSENVOEGSELS:
        at -= 1
    tokens = chains.tokens
    double = at > 0 and tokens[at].kind in CAPS and tokens[at].start - tokens[at - 1].end == 1
    double = double and tokens[at - 1].text not in ("De", "Het")
    return double and (tokens[at - 1].kind in CAPS or tokens[at - 1].kind is Kind.INITIALS)


_SHORT = among("dr prof mr ir st mgr ds jhr")


def _follows_name(chains: Chains, at: int) -> bool:
    """Whether the article at `at` stands within a name: behind a capitalised word or another particle."""
    before = chains.tokens[at - 1] if at else None
    if before is None or chains.tokens[at].start - before.end != 1:
        return False
    named = before.kind in CAPS and not (before.fold in TUSSENVOEGSELS or before.fold in word_list("sentence_starts"))
    return named or before.text in ("van", "in", "op")


def whole_name(chains: Chains, at: int) -> range:
    """The capitalised words and particles of the name that ends at `at`."""
    return range(_start(chains, at), at + 1)
