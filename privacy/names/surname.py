"""The surname in a chain: particles, main part, and the second half of a double name."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_LEADING_ON = ("in", "tot", "op", "aan")
_ABBREVIATION = 4


def surname_at(chains: Chains, at: int, end: int, *, loose: bool, titled: bool = False) -> tuple[int, int] | None:
    """The surname from `at`: its main token and its last; particles before it, doubles behind it.

    `loose` takes any capitalised word that is nobody else's; otherwise an ordinary word or a place
    counts only when it is a listed surname as well.
    """
    tokens, main = chains.tokens, at
    while main < end and (tokens[main].fold in TUSSENVOEGSELS or tokens[main].text in "-–") and main < at + 4:
        if not chains.is_cap(main + 1):
            return None
        main += 1
    if at < main < end and tokens[main].kind is Kind.INITIALS:
        return main, main
    if main >= end or tokens[main].kind not in CAPS:
        return None
    if main > at and lexicon.is_place_phrase(tokens[main - 1].fold, tokens[main].fold):
        return None
    if not can_be_surname(chains, main, particles=main > at, loose=loose, titled=titled):
        return None
    last = main
    while last + 1 < end and (step := continues(chains, last + 1, end)):
        last = step
    return main, last


def can_be_surname(chains: Chains, at: int, *, particles: bool, loose: bool, titled: bool) -> bool:
    """Whether the word here can be the main part of a surname; `loose` and `titled` as in `surname`."""
    token = chains.tokens[at]
    word = token.fold
    if word in word_list("surname_adjectives") and chains.is_cap(at + 1):
        return True
    listed, place = lexicon.is_surname(word), lexicon.is_place(word)
    if (lexicon.is_kept(word) and not place) or word in word_list("functions"):
        if particles and _is_plainly_particled(chains, at):
            return True
        return listed and (particles or titled or (at > 0 and loose and chains.is_first(at - 1)))
    if titled:
        return True
    if token.kind is Kind.UPPER and len(word) < _ABBREVIATION and chains.tokens[at - 1].kind is not Kind.UPPER:
        return listed
    if place:
        return particles or (listed and loose)
    if lexicon.is_ordinary(word):
        return listed and (particles or loose or word in word_list("surnames_netherlands"))
    return loose or listed or not lexicon.is_institution(word)


def continues(chains: Chains, at: int, end: int) -> int:
    """The last token of the next part of a surname at `at`, or 0."""
    tokens = chains.tokens
    token = tokens[at]
    if token.text in ("-", "–"):
        part = surname_at(chains, at + 1, end, loose=True)
        return part[1] if part else 0
    word = token.fold
    if word in _LEADING_ON and token.kind is Kind.LOWER:
        part = surname_at(chains, at, end, loose=True)
        return part[1] if part else 0
    if token.kind is Kind.INITIALS or token.kind not in CAPS:
        return 0
    if tokens[at - 1].fold in word_list("surname_adjectives") and not lexicon.is_kept(word):
        return at
    if word in TUSSENVOEGSELS:
        part = (
            surname_at(chains, at, end, loose=False)
            if word in STRONG_PARTICLES and word not in ("de", "het", "van")
            else None
        )
        return part[1] if part else 0
    if lexicon.is_kept(word) or lexicon.is_place(word) or word in word_list("functions") or word in word_list("titles"):
        return 0
    if token.kind is Kind.UPPER and tokens[at - 1].kind is not Kind.UPPER and not lexicon.is_surname(word):
        return 0
    if lexicon.is_ordinary(word) and not (lexicon.is_surname(word) and word in word_list("surnames_netherlands")):
        return 0
    return 0 if lexicon.is_institution(word) and not lexicon.is_surname(word) else at


def _is_plainly_particled(chains: Chains, at: int) -> bool:
    """Whether initials or capitals before two particles make any word a surname (`C. VD WEKEN`)."""
    before = chains.tokens[max(0, at - 3) : at]
    capitals = [token for token in before if token.kind is Kind.UPPER and token.fold in TUSSENVOEGSELS]
    return len(capitals) > 1 or any(token.kind is Kind.INITIALS for token in before)
