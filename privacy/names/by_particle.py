"""Names that begin with a particle: `Van der Meer`, `De Vries` in mid-sentence, `El Amrani`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.lexicon import STRONG_PARTICLES
from privacy.names.name import Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind

_AROUND = ("rond", "rondom", "nabij", "vlakbij", "langs", "in", "te")


def by_particle(chains: Chains, at: int, end: int) -> Name | None:
    """`Van der Meer`, `De Vries` in mid-sentence, `El Amrani`."""
    token = chains.tokens[at]
    if token.fold not in STRONG_PARTICLES:
        return None
    surname = surname_at(chains, at, end, loose=True)
    if surname is None or surname[0] == at:
        return None
    first, last = surname
    word = chains.tokens[first].fold
    lower = token.kind is Kind.LOWER
    count = first - at
    if token.text == "v.":
        return None if lexicon.is_ordinary(word) else Name(at, last, Rule.PARTICLE, first)
    if not lower and chains.is_cited(last):
        return Name(at, last, Rule.CITED, first)
    if lexicon.is_kept(word) or (lexicon.is_institution(word) and not lexicon.is_surname(word)):
        return None
    around = chains.tokens[at - 1].fold in _AROUND if at else False
    if around and token.text in ("De", "Het") and first == at + 1:
        return None
    foreign = token.fold in ("el", "al", "ait", "ben", "abu", "ould", "da", "dos", "bin", "von")
    if foreign:
        return Name(at, last, Rule.PARTICLE, first) if not lower and not lexicon.is_ordinary(word) else None
    if lower:
        double = count >= 2 and token.fold in ("van", "von") and chains.tokens[first].kind is not Kind.UPPER
        return Name(at, last, Rule.PARTICLE, first) if double and chains.is_particle_surname(at, word) else None
    if chains.at_sentence_start(at):
        return (
            Name(at, last, Rule.PARTICLE, first)
            if lexicon.is_sure_surname(word) or (count >= 2 and chains.is_known_surname(word))
            else None
        )
    return (
        Name(at, last, Rule.PARTICLE, first)
        if chains.is_known_surname(word) or (not lexicon.is_ordinary(word) and token.fold != "het" and count >= 2)
        else None
    )
