"""Firms that bear surnames: `Beekveld & Terpstra`, `De Wit & Partners`, `Kuijpers Totaaltechniek`."""

from __future__ import annotations

from functools import lru_cache

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.context import Places
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list

_OTHERS = among("partners partner zn zonen zoon dochter dochters co zo cie associates compagnons collega's")
_SHORTEST_STEM = 3
_ENDS = tuple(
    among(
        "techniek bouw bedrijf bedrijven werken transport advies adviseurs installaties installateurs makelaars "
        "makelaardij advocaten advocatuur notariaat notarissen verhuur handel vastgoed containers recycling interieurs "
        "ontwikkeling services trainingen architecten ingenieurs accountants verzekeringen fietsen tweewielers "
        "meubelen keukens uitvaart uitvaartzorg optiek grondverzet kozijnen dakwerken revalidatie"
    )
)
"""Last parts of the words for what a firm does."""
_LEGAL_FORMS = frozenset({"b.v.", "n.v.", "v.o.f.", "c.v."})


def firm_words(chains: Chains, expected: Places) -> set[int]:
    """The tokens of the surnames, and of the words that make a firm's of them; none that is cited with a year.

    Where people are `expected`, an ampersand joins people.
    """
    found: set[int] = set()
    tokens = chains.tokens
    for at in chains.capitals:
        if at and is_trade_word(tokens[at].fold) and tokens[at].kind is Kind.CAPITAL:
            found.update(_traded(chains, at))
        if at + 2 < len(tokens) and tokens[at + 1].text == "&" and not expected.covers(tokens[at].start):
            found.update(_joined(chains, at + 1))
        if at + 1 < len(tokens) and tokens[at + 1].fold in _LEGAL_FORMS and _bears_its_form(chains, at):
            found.update((at, at + 1))
    return found


@lru_cache(maxsize=20_000)
def is_trade_word(word: str) -> bool:
    """Whether a capitalised word tells what a firm does (`Advocaten`, `Totaaltechniek`)."""
    if word in word_list("org_tails"):
        return True
    ends = any(word == end or (word.endswith(end) and len(word) - len(end) >= _SHORTEST_STEM) for end in _ENDS)
    return ends and not lexicon.is_surname(word)


def _traded(chains: Chains, at: int) -> range:
    """A lone surname and the word behind it, unless a form of address, initials or a given name stand before."""
    tokens, name = chains.tokens, chains.tokens[at - 1]
    if name.kind is not Kind.CAPITAL or tokens[at].start - name.end != 1 or not _is_surname(name.fold):
        return range(0)
    if lexicon.is_curated(name.fold) and (at < 2 or tokens[at - 2].fold not in ("de", "het")):
        return range(0)
    first = _led(chains, at - 1)
    return range(first, at + 1) if _stands_alone(chains, first) else range(0)


def _bears_its_form(chains: Chains, at: int) -> bool:
    """Whether the legal form behind the token at `at` is no one's initials: a lone word that is no surname."""
    near = _is_near(chains, at + 1) and _stands_alone(chains, at)
    return near and not lexicon.is_surname(chains.tokens[at].fold)


def _is_surname(word: str) -> bool:
    """Whether `word` can be the surname of a firm: none that is a word for somebody or something."""
    return word not in TUSSENVOEGSELS and not lexicon.is_function(word) and word not in word_list("address_forms")


def _led(chains: Chains, at: int) -> int:
    """The first token of the surname at `at`: its particles, of which the first has a capital."""
    first = at
    while first > 0 and _is_particle(chains.tokens[first - 1]) and _is_near(chains, first):
        first -= 1
    return first if chains.tokens[first].kind in CAPS else at


def _is_particle(token: Token) -> bool:
    return token.fold in TUSSENVOEGSELS and token.kind in (Kind.LOWER, Kind.CAPITAL)


def _is_near(chains: Chains, at: int) -> bool:
    return chains.tokens[at].start - chains.tokens[at - 1].end == 1


def _stands_alone(chains: Chains, first: int) -> bool:
    """Whether no name, initials or form of address stands right before the token at `first`."""
    if first == 0 or not 0 <= chains.tokens[first].start - chains.tokens[first - 1].end <= 1:
        return True
    before = chains.tokens[first - 1]
    if before.text == "." and first > 1:
        return chains.tokens[first - 2].fold not in word_list("titles") | word_list("titles_short")
    if before.fold in word_list("titles"):
        return False
    return before.kind not in (*CAPS, Kind.INITIALS) or lexicon.is_thing(before.fold)


def _joined(chains: Chains, at: int) -> set[int]:
    """The two sides of the `&` at `at`, when they are a firm's."""
    tokens, right = chains.tokens, chains.tokens[at + 1]
    left = _led(chains, at - 1)
    if tokens[at - 1].kind is not Kind.CAPITAL or not _stands_alone(chains, left) or _is_listed(chains, left - 1):
        return set()
    if right.fold in _OTHERS:
        given = lexicon.is_curated(tokens[at - 1].fold) and left == at - 1
        return set() if given else set(range(left, at + 2))
    last = at + 1
    while _is_particle(tokens[last]) and chains.is_cap(last + 1):
        last += 1
    if tokens[last].kind is not Kind.CAPITAL or chains.is_cited(last) or chains.is_cited(at - 1):
        return set()
    curated = lexicon.is_curated(tokens[at - 1].fold) or lexicon.is_curated(tokens[last].fold)
    return set() if curated or not _ends(chains, last) else {*range(left, at), *range(at + 1, last + 1)}


def _ends(chains: Chains, last: int) -> bool:
    """Whether behind the token at `last` no name goes on, but perhaps the word for what the firm does."""
    if last + 1 >= len(chains.tokens):
        return True
    after = chains.tokens[last + 1]
    if after.kind is Kind.CAPITAL and after.start - chains.tokens[last].end == 1:
        return is_trade_word(after.fold)
    return after.kind not in (*CAPS, Kind.INITIALS) and after.text not in (",", ";")


def _is_listed(chains: Chains, at: int) -> bool:
    """Whether an enumeration comes before: those are people."""
    return at >= 0 and chains.tokens[at].text in (",", ";")
