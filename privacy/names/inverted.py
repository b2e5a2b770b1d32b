"""Surname, comma, initials or given name: `Vries, J. de`, `Vries, Jan de`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind


def inverted(chains: Chains, at: int) -> Name | None:
    """`Vries, J. de`, `Vries, Jan de`, `Jansen, P.J.`: surname, comma, initials or given name."""
    tokens = chains.tokens
    target = chains.after_particles(at) if tokens[at].fold in TUSSENVOEGSELS else at
    if target is None or target + 2 >= len(tokens) or tokens[target + 1].text != "," or tokens[target].kind not in CAPS:
        return None
    word, behind = tokens[target].fold, tokens[target + 2]
    if (
        behind.kind is Kind.INITIALS
        and chains.is_listed_author(target)
        and not (lexicon.is_kept(word) and not lexicon.is_place(word))
    ):
        return Name(at, chains.with_particles(target + 2), Rule.INVERTED, target)
    if lexicon.is_kept(word) or lexicon.is_place(word) or (lexicon.is_ordinary(word) and not lexicon.is_surname(word)):
        return None
    last = target + 2
    if behind.kind is not Kind.INITIALS:
        shouted = tokens[target].kind is Kind.UPPER and behind.kind is Kind.CAPITAL
        named = behind.kind in CAPS and lexicon.is_given(behind.fold) and (shouted or lexicon.is_surname(word))
        if not (named and _ends(chains, last + 1)):
            return None
    return Name(at, chains.with_particles(last), Rule.INVERTED, target)


def _ends(chains: Chains, at: int) -> bool:
    """Whether nothing of a name is left at `at` but particles."""
    after = chains.tokens[at] if at < len(chains.tokens) else None
    return (
        after is None
        or after.kind in (Kind.GAP, Kind.NUMBER)
        or after.text in ("(", ";", "|", "–", "-")
        or after.fold in TUSSENVOEGSELS
    )
