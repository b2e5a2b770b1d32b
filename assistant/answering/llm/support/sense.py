"""Whether a claim means what its source means: negation, opposites, must and may, all and some, who does it to whom."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answering.answer import Support
from assistant.answering.llm.support.opposites import clash, ends, has_end
from assistant.answering.llm.support.reading import Reading
from assistant.answering.llm.support.word_classes import listed, listed_stems
from assistant.answering.llm.support.words import Token, is_negator, is_passive
from assistant.answering.terms import Bag, match

PRESENT = 0.5
"""From here on a word counts as being there."""
_SCOPE = 0.75  # of the words that a negation reaches


def sense(claim: Reading, source: Reading, *, row: bool = False) -> Support:
    """NONE when the claim turns the meaning of the source around, PARTLY when it stretches it; else FULL.

    A table row has no grammar to compare.
    """
    said, known = claim.tokens, source.tokens
    if clash(said, known) or _denied(claim, source) or _unfounded(claim, source):
        return Support.NONE
    if not row and _swapped(claim, source):
        return Support.NONE
    if _has(said, "obliging") and _has(known, "allowing") and not _has(known, "obliging"):
        return Support.NONE
    if _has(said, "some") and _has(known, "all") and not _has(known, "some"):
        return Support.NONE
    widened = (_has(said, "all") and not _has(known, "all")) or (_has(said, "only") and not _has(known, "only"))
    weakened = _has(said, "allowing") and _has(known, "obliging") and not _has(known, "allowing")
    return Support.PARTLY if widened or weakened else Support.FULL


def _has(tokens: Sequence[Token], name: str) -> bool:
    return any(token.folded in listed(name) and not token.negated for token in tokens)


def _denied(claim: Reading, source: Reading) -> bool:
    """Whether the claim states what the source denies."""
    for clause in {token.clause for token in source.tokens if is_negator(token)}:
        scope = [token for token in source.content if token.clause == clause and token.negated and not has_end(token)]
        held = {other.stem for other in source.content if not other.negated}
        scope = [token for token in scope if token.stem not in held]
        met = [_met(token, claim) for token in scope]
        reached = scope and sum(bool(tokens) for tokens in met) >= _SCOPE * len(scope)
        if reached and not _denies(claim) and not any(token.negated for tokens in met for token in tokens):
            return True
    return False


def _unfounded(claim: Reading, source: Reading) -> bool:
    """Whether the claim denies what the source does not."""
    if not any(is_negator(token) for token in claim.tokens):
        return False
    scope = [token for token in claim.content if token.negated]
    if scope and ends(claim.tokens).keys() & ends(source.tokens).keys():
        return False  # "niet toegestaan" and "verboden": opposites.py has looked at it
    if _denies(source):
        return False
    return not any(token.negated for word in scope for token in _met(word, source))


def _denies(reading: Reading) -> bool:
    return any(token.stem in listed_stems("denying") for token in reading.tokens)


def _met(word: Token, reading: Reading) -> list[Token]:
    """The words of `reading` that are like `word`."""
    assert word.word is not None
    return [
        token
        for token in reading.tokens
        if token.word is not None
        and max(match(word.word, Bag.of([token.word])), match(token.word, Bag.of([word.word]))) >= PRESENT
    ]


def _swapped(claim: Reading, source: Reading) -> bool:
    """Whether who acts in the claim is acted on in the source, and the other way round."""
    if is_passive(claim.tokens) != is_passive(source.tokens) or not claim.actors or not source.actors:
        return False
    said, known = claim.actors[0], source.actors[0]
    if _met(said, source)[:1] == [known] or not _met(said, source) or not _met(known, claim):
        return False
    return not any(token.actor for token in _met(said, source)) and not any(token.actor for token in _met(known, claim))
