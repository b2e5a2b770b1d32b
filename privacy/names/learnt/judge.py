"""The names among what the rules and the tagger left."""

from __future__ import annotations

from privacy.names.features import CAPS
from privacy.names.learnt.candidates import candidates
from privacy.names.learnt.features import features
from privacy.names.learnt.forest import forest
from privacy.names.learnt.paper import Paper
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token

BOUND = -0.5
"""The logit from which a word counts as (part of) a name: measured, see README.md."""
_LOOSE = frozenset({"in", "op", "aan", "bij", "uit", "over", "onder", "voor", "tot", "en", "van", "de", "het", "den"})
"""Particles that are as often a preposition or article of the sentence."""


def overlooked(paper: Paper) -> list[Name]:
    """The names that the judge adds, in order; none touches a name that was found, nor a blocked token."""
    import numpy as np

    asked = sorted(candidates(paper))
    if not asked:
        return []
    rows = np.asarray(list(features(paper, asked)), np.float32)
    found = [at for at, logit in zip(asked, forest().logits(rows), strict=True) if logit > BOUND]
    return _joined(paper, found)


def _joined(paper: Paper, found: list[int]) -> list[Name]:
    """The tokens in `found` as names: those side by side together, with the particles before and between them."""
    names: list[Name] = []
    own = set(found)
    for at in found:
        first = _led(paper, at, own)
        if names and first <= names[-1].last + 1 and _is_near(paper.tokens, names[-1].last, first):
            names[-1] = names[-1]._replace(last=at, surname=at)
        else:
            names.append(Name(first, at, Rule.TAGGED, at if first < at else -1))
    return names


def _led(paper: Paper, at: int, found: set[int]) -> int:
    """The first token of the name whose word is at `at`: its particles and initials before it."""
    tokens, first = paper.tokens, at
    while first > 0 and _is_particle(paper, first - 1) and _is_near(tokens, first - 1, first):
        first -= 1
    before = first - 1
    if before >= 0 and _is_near(tokens, before, first) and before not in paper.reading.blocked:
        if tokens[before].kind is Kind.INITIALS and not paper.taken[before]:
            return before
        if before in found or (paper.taken[before] and tokens[before].kind in CAPS):
            return first
    while first < at and tokens[first].kind is Kind.LOWER and tokens[first].fold in _LOOSE:
        first += 1
    return first


def _is_particle(paper: Paper, at: int) -> bool:
    free = not paper.taken[at] and at not in paper.reading.blocked
    return free and paper.tokens[at].fold in TUSSENVOEGSELS


def _is_near(tokens: list[Token], one: int, other: int) -> bool:
    return tokens[other].start - tokens[one].end <= 1
