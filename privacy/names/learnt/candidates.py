"""Which words the judge looks at: capitalised ones that no rule marked and that are not plainly something else."""

from __future__ import annotations

from collections.abc import Iterator

from privacy.names import lexicon
from privacy.names.features import CAPS, MIXED, NAME_FLAGS, flags
from privacy.names.learnt.looks import UNSEEN, letters
from privacy.names.learnt.paper import Paper
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_LEAST = -10.0
_MOST = 6.0
_BEGINNINGS = frozenset(".!?:;”#-•–*>|")
_WHERE = frozenset({"in", "te", "naar", "uit", "gemeente", "bij", "rond", "richting", "station", "centrum"})
_LEADING_TO = frozenset({"in", "naar", "uit", "vanuit", "richting"})
"""Behind these the judge found nothing but places and organisations."""
_LONGEST_SHORT = 4
"""Letters of towns that are as often a short name (`Nes`, `Berg`)."""
_KEPT = frozenset("pkc")
_WORDS = frozenset("cv")


def candidates(paper: Paper) -> Iterator[int]:
    """The indexes of the tokens to judge."""
    blocked, taken = paper.reading.blocked, paper.taken
    for word, places in paper.places.items():
        free = [at for at in places if not taken[at] and at not in blocked and _is_open(paper, at)]
        if any(taken[at] for at in places):
            free = [at for at in free if not _is_something_else(paper, at)]
        if free and _is_likely(paper, word, places):
            yield from free


def _is_likely(paper: Paper, word: str, places: list[int]) -> bool:
    """Whether the tagger's highest opinion of a word and its letters leave a chance: saves a third of the work."""
    logits = paper.reading.logits
    highest = max((logits[at] for at in places if at in logits), default=UNSEEN)
    return highest + max(-_MOST, min(1.0, letters(word))) > _LEAST


def _is_open(paper: Paper, at: int) -> bool:
    token = paper.tokens[at]
    word = token.fold
    if len(word) == 1 or word in TUSSENVOEGSELS or MIXED.search(token.text) or _is_titled(word):
        return False
    known = set(flags(word))
    before = paper.tokens[at - 1].fold if at else ""
    if before in _LEADING_TO or ("p" in known and before == "te"):
        return False
    if _is_beside(paper, at):
        return True
    if ("p" in known and len(word) > _LONGEST_SHORT) or _is_tailed(paper, at):
        return False
    if NAME_FLAGS.isdisjoint(known) and not _KEPT.isdisjoint(known):
        return False
    if not _WORDS.isdisjoint(known) and _begins(paper, at) and word in paper.lower and _goes_on(paper, at):
        return False
    return len(word) > len("Jo")


def _is_tailed(paper: Paper, at: int) -> bool:
    """Whether a capitalised word that organisations end in follows (`Udens Weekblad`)."""
    after = paper.tokens[at + 1] if at + 1 < len(paper.tokens) else None
    return after is not None and after.kind in CAPS and after.fold in word_list("org_tails")


def _is_something_else(paper: Paper, at: int) -> bool:
    """Whether a word by which somebody is known stands where it means a place or a firm (`in Weert`, `Kamp BV`)."""
    tokens = paper.tokens
    if at > 0 and tokens[at - 1].fold in _WHERE:
        return True
    after = tokens[at + 1].fold if at + 1 < len(tokens) else ""
    return after in word_list("firm_tails") or after in word_list("org_tails")


def _is_titled(word: str) -> bool:
    return lexicon.is_function(word) or word in word_list("titles") or word in word_list("address_forms")


def _is_beside(paper: Paper, at: int) -> bool:
    """Whether the word stands right beside a name, behind a particle or behind initials."""
    tokens, token = paper.tokens, paper.tokens[at]
    if at and (tokens[at - 1].fold in TUSSENVOEGSELS or tokens[at - 1].kind is Kind.INITIALS):
        return True
    if at and paper.taken[at - 1] and token.start - tokens[at - 1].end <= 1:
        return True
    return at + 1 < len(tokens) and paper.taken[at + 1] and tokens[at + 1].start - token.end <= 1


def _begins(paper: Paper, at: int) -> bool:
    """Whether a sentence or line begins here."""
    before = paper.tokens[at - 1] if at else None
    return before is None or before.kind is Kind.GAP or before.text in _BEGINNINGS


def _goes_on(paper: Paper, at: int) -> bool:
    """Whether a word in lower case follows that is no particle."""
    after = paper.tokens[at + 1] if at + 1 < len(paper.tokens) else None
    return after is not None and after.kind is Kind.LOWER and after.fold not in TUSSENVOEGSELS
