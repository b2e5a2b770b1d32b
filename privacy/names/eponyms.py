"""Things called after somebody with a hyphen or with `van`: `Klompé-lezing`, `rapport-Van der Donk`, `ladder van X`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.namesakes import is_titled, whole_name
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list

_MOST = 6
"""Words of the longest name of a thing."""
_SHORTEST = 3
_SOMEBODYS = among("zaak zaken dossier dossiers casus gezin familie broer broers zus kinderen aanhang motie amendement")
"""What is called after somebody who matters in the paper itself."""
_EPONYMS = among(
    "ladder piramide schaal wet syndroom ziekte principe stelling constante formule getal effect paradox curve index "
    "coëfficiënt coefficient test toets cirkel matrix driehoek kubus theorema methode leer doctrine criterium"
)
"""Findings of science, which are their finders' (`de piramide van Maslow`)."""


def eponym_words(chains: Chains) -> set[int]:
    """The tokens of the names of such things."""
    found: set[int] = set()
    tokens = chains.tokens
    for at in chains.hyphened:
        if tokens[at].kind is Kind.LOWER:
            found.update(_hyphened(chains, at))
    for at in chains.capitals:
        if at > 1 and tokens[at - 1].text == "van":
            if tokens[at - 2].fold in _EPONYMS:
                found.update(_of_science(chains, at - 2))
            elif tokens[at - 2].fold in _EVENTS:
                found.update(_of_events(chains, at - 2))
    return found


def _hyphened(chains: Chains, at: int) -> range:
    """The name with the word for a thing behind its hyphen (`Klompé-lezing`), or before it (`rapport-Van der Donk`)."""
    tokens, token = chains.tokens, chains.tokens[at]
    if token.text[0].isupper():
        name, _, thing = token.fold.rpartition("-")
        named = (_is_thing(thing) or name in word_list("namesake_tails")) and not (_is_plain(name) or _is_short(token))
        return whole_name(chains, at) if named and not is_titled(chains, at) else range(0)
    thing, _, name = token.fold.partition("-")
    if not _is_thing(thing) or not token.text.partition("-")[2][:1].isupper():
        return range(0)
    last = at
    while name in TUSSENVOEGSELS and chains.is_cap(last + 1) and last < at + _MOST:
        last += 1
        name = tokens[last].fold
    return range(at, last + 1)


def _is_plain(name: str) -> bool:
    """Whether a word before a hyphen is no name (`Bibob-toets`), also not the end of one (`Playground-opening`)."""
    return name not in word_list("namesake_tails") and (lexicon.is_ordinary(name) or lexicon.is_kept(name))


def _is_short(token: Token) -> bool:
    """Whether the first part of a compound is an abbreviation (`Wmo-festival`, `WK-wedstrijd`)."""
    first = token.text.partition("-")[0]
    return len(first) <= _SHORTEST or first.isupper()


def _is_thing(word: str) -> bool:
    """Whether `word` is that for a thing which is called after people."""
    if word in _SOMEBODYS:
        return False
    return lexicon.is_thing(word) or word in word_list("namesake_tails") or word in _BEARING


_BEARING = among(
    "rapport lezing jurisprudentie norm formule model methode commissie advies nota plan arrest leer effect"
)


def _of_events(chains: Chains, at: int) -> range:
    """The lone name behind `van` and a capitalised word for an event or a place (`de Ronde van Gerwen`)."""
    tokens, before = chains.tokens, chains.tokens[at - 1] if at else None
    if tokens[at].kind is not Kind.CAPITAL or tokens[at + 2].kind is not Kind.CAPITAL:
        return range(0)
    inside = before is not None and (before.kind is Kind.LOWER or before.text in ("De", "Het"))
    return range(at, at + 3) if inside and not chains.is_cap(at + 3) else range(0)


_EVENTS = among(
    "ronde tour slag vrede dag week nacht feest feesten huis hof tuin park pakhuis plein poort haven hart markt"
)


def _of_science(chains: Chains, at: int) -> range:
    """The lone name behind `van` and the word for a finding."""
    tokens = chains.tokens
    if tokens[at].kind is not Kind.LOWER or tokens[at + 2].kind is not Kind.CAPITAL:
        return range(0)
    return range(0) if chains.is_cap(at + 3) else range(at + 1, at + 3)
