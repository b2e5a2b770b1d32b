"""The weak findings of the rules that are no names where they stand: lone words, also by propagation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from privacy.names import lexicon
from privacy.names.features import CAPS
from privacy.names.learnt.features import features, one_of
from privacy.names.learnt.forest import forest
from privacy.names.learnt.paper import Paper
from privacy.names.learnt.words import code
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Token
from privacy.wordlists import word_list

FILE = "veto.npz"
BOUND = -1.4
"""The logit below which a weak finding is no name: measured, see README.md."""
_WEAK = {
    Rule.LISTED: "listed",
    Rule.SPEAKS: "speaks",
    Rule.PARTICLE: "particle",
    Rule.TAGGED: "tagged",
    Rule.GIVEN: "given",
}
_MENTION = "mention"
_KINDS = (*_WEAK.values(), _MENTION)
_BEFORE = ("det", "prep", "agent", "particle", "lower", "cap", "comma", "en", "colon", "gap", "open", "dash")
_BEHIND = ("verb", "lower", "num", "comma", "cap", "capname", "open", "gap", "en", "prep", "agent", "colon", "start")
_MOST = 3
_CERTAIN = 3.0
"""The tagger's logit above which a word is no longer asked about."""
_TELLING = ("func", "open")
"""What stands before a name that is told or quoted, which stays (`psychiater Zuidgeest`, `bekend als "Ukkie"`)."""
_FEWEST = 60
"""Tokens of the shortest text that tells enough: in a question or a single sentence a weak finding stays."""

NAMES: tuple[str, ...] = (
    *(f"by {kind}" for kind in _KINDS), "sure elsewhere",
    *(f"next before {one}" for one in _BEFORE), *(f"next behind {one}" for one in _BEHIND),
    "institution", "compound", "thing before", "kept before", "kept behind", "tail behind",
)  # fmt: skip
"""What each number is, in order, behind those of `privacy.names.learnt.features`."""


def doubted(paper: Paper, names: Iterable[Name], told: Iterable[int]) -> set[int]:
    """The tokens of weak findings that are no names; `told` are the offsets of nicknames and user names."""
    import numpy as np

    weak, sure = findings(paper, names, told) if len(paper.tokens) >= _FEWEST else ({}, Counter[str]())
    weak = {at: kind for at, kind in weak.items() if _is_open(paper, at, sure)}
    if not weak:
        return set()
    rows = np.asarray(list(rows_of(paper, weak, sure)), np.float32)
    return {at for at, logit in zip(weak, forest(FILE).logits(rows), strict=True) if logit < BOUND}


def _is_open(paper: Paper, at: int, sure: Mapping[str, int]) -> bool:
    """Whether a weak finding leaves a doubt: saves two thirds of the work and costs one mended word in a hundred."""
    if sure.get(paper.tokens[at].fold, 0) or paper.reading.logits.get(at, 0.0) > _CERTAIN:
        return False
    return code(paper, at - 1) not in _TELLING


def findings(paper: Paper, names: Iterable[Name], told: Iterable[int]) -> tuple[dict[int, str], Counter[str]]:
    """The lone words found by a weak rule or propagated, with the rule; how often each word is in a surer name."""
    tokens, weak, sure = paper.tokens, dict[int, str](), Counter[str]()
    named: set[int] = set()
    for name in names:
        words = [at for at in range(name.first, name.last + 1) if _is_main(tokens[at])]
        named.update(range(name.first, name.last + 1))
        if len(words) == 1 and name.rule in _WEAK:
            weak[words[0]] = _WEAK[name.rule]
        else:
            sure.update(tokens[at].fold for at in words)
    offsets = frozenset(told)
    for at in paper.named:
        if at not in named and _is_main(tokens[at]) and tokens[at].start not in offsets and _is_lone(paper, at):
            weak[at] = _MENTION
    return dict(sorted(weak.items())), sure


def rows_of(paper: Paper, weak: Mapping[int, str], sure: Mapping[str, int]) -> Iterator[list[float]]:
    """The numbers of each weak finding."""
    for (at, kind), row in zip(weak.items(), features(paper, weak), strict=True):
        first = at
        while first > 0 and paper.taken[first - 1] and not _is_main(paper.tokens[first - 1]):
            first -= 1
        before, behind = code(paper, first - 1), code(paper, at + 1)
        yield [
            *row,
            *one_of(_KINDS, kind),
            float(min(_MOST, sure.get(paper.tokens[at].fold, 0))),
            *one_of(_BEFORE, before),
            *one_of(_BEHIND, behind),
            *_beside(paper, first, at),
        ]


def _beside(paper: Paper, first: int, at: int) -> tuple[float, ...]:
    """What the word ends in, and what its neighbours are."""
    tokens = paper.tokens
    before = tokens[first - 1].fold if first else ""
    behind = tokens[at + 1].fold if at + 1 < len(tokens) else ""
    return (
        *_ends(tokens[at].fold),
        float(lexicon.is_thing(before)),
        float(lexicon.is_kept(before)),
        float(lexicon.is_kept(behind)),
        float(behind in word_list("org_tails")),
    )


@lru_cache(maxsize=20_000)
def _ends(word: str) -> tuple[float, float]:
    return float(lexicon.is_institution(word)), float(lexicon.is_compound(word))


def _is_main(token: Token) -> bool:
    return token.kind in CAPS and token.fold not in TUSSENVOEGSELS


def _is_lone(paper: Paper, at: int) -> bool:
    """Whether no other word of the same finding stands beside."""
    tokens, taken = paper.tokens, paper.taken
    behind = at + 1 < len(tokens) and taken[at + 1] and _is_main(tokens[at + 1])
    return not behind and not (at > 0 and taken[at - 1] and _is_main(tokens[at - 1]))
