"""Which proposals of the tagger become remarks: two models that were trained apart seldom err together.

The bounds were chosen on the sets of sentences in tests/evaluation/checking, with and without errors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf

from assistant.checking.closed import ARTICLES, AUXILIARIES
from assistant.checking.context import GAP, HABITUAL, JOIN, OPTIONAL, Better, Neighbours, Token
from assistant.checking.tagger.tagger import Proposal
from assistant.checking.words import WordList

# Chance from which the tagger is believed by itself; and with the context model, whose lead must be so much.
_ALONE = {GAP: 0.9, JOIN: 0.8, "stem": 0.85, "participle": 0.85, "word": 0.9, "determiner": 0.9, "adjective": 0.9}
_BESIDE = {
    GAP: (0.5, 1.0),
    JOIN: (0.3, 0.0),
    "stem": (0.4, 0.0),
    "participle": (0.4, 0.0),
    "word": (0.3, 0.0),
    "determiner": (0.3, 0.0),
    "adjective": (0.3, 0.0),
    "number": (0.7, 0.0),
}
_SILENT = (frozenset({"is", "in"}),)  # "wordt genoemd is dat" looks to both models like a slip


def believed(
    proposals: Sequence[Proposal], sentence: Sequence[Token], neighbours: Neighbours, words: WordList
) -> Iterator[Better]:
    """The proposals for `sentence` that are sure enough."""
    for one in proposals:
        if _sensible(one, sentence, words) and (_alone(one, sentence) or _together(one, sentence, neighbours)):
            yield Better(one.task, one.start, one.end, one.form, one.chance, tagged=True)


def _sensible(one: Proposal, sentence: Sequence[Token], words: WordList) -> bool:
    """Whether the edit makes a word; good Dutch may leave some small words out."""
    if one.task == GAP:
        following = sentence[one.start]
        named = following.capital and one.form in ARTICLES  # "aan Waterschap Vallei en Veluwe"
        spoken = one.form in AUXILIARIES and following.text.endswith("t")  # "de wet verplicht" has its verb
        return not (one.form in OPTIONAL or named or spoken)
    return words.known(one.form) and {one.form, sentence[one.start].text} not in _SILENT


def _alone(one: Proposal, sentence: Sequence[Token]) -> bool:
    if one.task == "word" and not {one.form, sentence[one.start].text} <= HABITUAL:
        return False  # slips of the keys are too rare for one model to be believed
    return one.chance >= _ALONE.get(one.task, inf)


def _together(one: Proposal, sentence: Sequence[Token], neighbours: Neighbours) -> bool:
    chance, least = _BESIDE[one.task]
    lead = neighbours.lead(sentence, one.start, one.end, one.form) if one.chance >= chance else None
    return lead is not None and lead >= least
