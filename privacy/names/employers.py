"""Organisations that only what stands before them tells: `werkt bij Ten Cate`, `een plek bij Moveo`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import among

_WORK = among("werkt werkte werken werkzaam dienst stage baan bijbaan solliciteerde solliciteert gewerkt vakkenvuller")
"""Words behind which `bij` and a lone name tell of an employer."""
_SERVICES = tuple(
    among(
        "opvang plek zorg hulp behandeling begeleiding dagbesteding therapie traject aanmelding aangemeld behandeld "
        "opgenomen lening rekening polis abonnement cliënt"
    )
)
"""Ends of words behind which `bij` and a word that nobody knows tell of who gives a service."""


def employer_words(chains: Chains) -> set[int]:
    """The tokens of such organisations, wherever they stand in the text."""
    called: set[str] = set()
    found: set[int] = set()
    tokens = chains.tokens
    for at in chains.capitals:
        if at > 1 and tokens[at - 1].text == "bij" and tokens[at - 2].kind is Kind.LOWER:
            name = _lone(chains, at, work=tokens[at - 2].fold in _WORK)
            found.update(name)
            if name and _is_strange(tokens[name[-1]].fold):
                called.add(tokens[name[-1]].fold)
    if called:
        found.update(at for at, token in enumerate(tokens) if token.fold in called and token.kind in CAPS)
    return found


def _lone(chains: Chains, at: int, *, work: bool) -> range:
    """The one name at `at`, with its particle; of a service only one that no list has."""
    tokens, first = chains.tokens, at
    if work and tokens[at].fold in TUSSENVOEGSELS and tokens[at].kind is Kind.CAPITAL:
        at += 1
        if tokens[at].fold in TUSSENVOEGSELS:
            at += 1
    if at >= len(tokens) or tokens[at].kind is not Kind.CAPITAL or _goes_on(chains, at + 1):
        return range(0)
    word = tokens[at].fold
    if lexicon.is_given(word) and at == first:
        return range(0)
    served = tokens[first - 2].fold.endswith(_SERVICES) and _is_strange(word)
    return range(first, at + 1) if work or served else range(0)


def _goes_on(chains: Chains, at: int) -> bool:
    """Whether more of a name follows, or a word for a place of living (`werkt bij Jansen thuis`)."""
    after = chains.tokens[at] if at < len(chains.tokens) else None
    return after is not None and (after.kind in (*CAPS, Kind.INITIALS) or after.fold in ("thuis", "senior", "junior"))


def _is_strange(word: str) -> bool:
    return not (lexicon.is_given(word) or lexicon.is_surname(word))
