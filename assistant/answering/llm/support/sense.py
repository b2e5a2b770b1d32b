"""Whether a claim means what its source means: negation, opposites, must and may, all and some, who does it to whom."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answering.answer import Support
from assistant.answering.llm.support.opposites import clash, ends, has_end
from assistant.answering.llm.support.reading import Reading
from assistant.answering.llm.support.word_classes import listed, listed_stems, same_stems
from assistant.answering.llm.support.words import Token, is_negator, is_passive
from assistant.answering.terms import Bag, match

PRESENT = 0.5
"""From here on a word counts as being there."""
_SHORT = 3  # letters
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
    turned = (("obliging", "allowing"), ("some", "all"), ("least", "most"), ("most", "least"))
    if any(_has(said, one) and _has(known, other) and not _has(known, one) for one, other in turned):
        return Support.NONE
    widened = (_has(said, "all") and not _has(known, "all")) or (_has(said, "only") and not _has(known, "only"))
    weakened = _has(said, "allowing") and _has(known, "obliging") and not _has(known, "allowing")
    return Support.PARTLY if widened or weakened or _settled(claim, source) else Support.FULL


def _settled(claim: Reading, source: Reading) -> bool:
    """Whether the claim tells as done what the source says may be done."""
    if any(token.folded in listed("modal") for token in claim.tokens):
        return False
    said = [token for token in claim.content if not token.actor]
    for modal in (token for token in source.tokens if token.folded in listed("allowing")):
        met = [other for word in said for other in _met(word, source) if other.clause == modal.clause]
        if met and all(other.span.start > modal.span.start for other in met):
            return True
    return False


def _has(tokens: Sequence[Token], name: str) -> bool:
    return any(token.folded in listed(name) and not token.negated for token in tokens)


def _denied(claim: Reading, source: Reading) -> bool:
    """Whether the claim states what the source denies."""
    if _denies_besides(claim, source):
        return False
    held = {other.stem for other in source.content if not other.negated}
    for clause in {token.clause for token in source.tokens if is_negator(token)}:
        denying = [token for token in source.tokens if token.clause == clause and is_negator(token)]
        reached = [token for token in source.content if token.clause == clause and token.negated]
        behind = [token for token in reached if token.span.start > denying[0].span.start]
        reached = behind or reached
        scope = [token for token in reached if not has_end(token) and token.stem not in held]
        met = [_met(token, claim) for token in scope]
        whole = scope and sum(bool(tokens) for tokens in met) >= _SCOPE * len(scope)
        if whole and not any(token.negated for tokens in met for token in tokens):
            return True
    return False


def _unfounded(claim: Reading, source: Reading) -> bool:
    """Whether the claim denies what the source does not."""
    if not any(is_negator(token) for token in claim.tokens) or _denies_besides(source, claim):
        return False
    scope = [token for token in claim.content if token.negated]
    turned = ends([token for token in scope if has_end(token)]).keys() & ends(source.tokens).keys()
    if turned and not any(token.stem in {other.stem for other in source.tokens} for token in scope if has_end(token)):
        return False  # "niet toegestaan" and "verboden": opposites.py has looked at it
    if not scope:
        return not any(is_negator(token) for token in source.tokens)
    return not any(token.negated for word in scope for token in _met(word, source))


def _denies_besides(reading: Reading, other: Reading) -> bool:
    """Whether `reading` has a word that denies ("vervalt") and that `other` does not have."""
    denying = {token.stem for token in reading.tokens} & listed_stems("denying")
    return bool(denying - {token.stem for token in other.tokens})


def _met(word: Token, reading: Reading) -> list[Token]:
    """The words of `reading` that are like `word`."""
    assert word.word is not None
    return [
        token
        for token in reading.tokens
        if token.word is not None
        and (
            token.stem in same_stems(word.stem)
            or max(match(word.word, Bag.of([token.word])), match(token.word, Bag.of([word.word]))) >= PRESENT
        )
    ]


def _acts(word: Token) -> bool:
    """Whether the word names people, an office or an organisation."""
    stems = listed_stems("agents")
    return word.capital or any(word.stem == stem or (len(stem) > _SHORT and word.stem.endswith(stem)) for stem in stems)


def _swapped(claim: Reading, source: Reading) -> bool:
    """Whether who acts in the claim is acted on in the source, and the other way round."""
    if is_passive(claim.tokens) != is_passive(source.tokens) or not claim.actors or not source.actors:
        return False
    verbs = {token.stem for token in claim.content if not token.noun and token.stem not in listed_stems("light")}
    if not verbs & source.stems:
        return False  # nobody does anything to anyone
    said, known = claim.actors[0], source.actors[0]
    if not (_acts(said) and _acts(known)):
        return False
    if _met(said, source)[:1] == [known] or not _met(said, source) or not _met(known, claim):
        return False
    return not any(token.actor for token in _met(said, source)) and not any(token.actor for token in _met(known, claim))
