"""Guesses what kind of document a paper is, by the names and hints of kinds.txt.

A name counts by where it stands: in the file name or the title most, in the first lines less. What stands behind a
preposition is the subject, not the kind ("Memo over de beleidsregel", "Evaluatie van het draaiboek"), so the first
name of a place counts and the later ones hardly.
"""

from __future__ import annotations

from collections import defaultdict

from indexing.describing.paper import Paper
from indexing.describing.wordlists import WordList, load_list
from indexing.dutch import fold

OTHER = "overig"
_NAMED, _WEAKLY_NAMED, _HINTED = "=", "~", "+"
_PLACES = {"stem": 5.0, "title": 5.0, "top": 3.0}
_WEAK = 0.45  # share of a name's weight
_LATER = 0.15  # share of the weight of a name behind the first of its place
_HINT, _MOST_HINTS = 0.7, 3.5
_FORMATS = {"eml": ("email", 9.0), "msg": ("email", 9.0)}
_ENOUGH = 2.0


def kinds() -> tuple[str, ...]:
    """The codes of all kinds, OTHER last."""
    return (*(one.code for one in load_list("kinds")), OTHER)


def guess_kind(paper: Paper) -> str:
    """The code of the kind that fits best, or OTHER."""
    scores: dict[str, float] = defaultdict(float)
    for place, weight in _PLACES.items():
        _add_names(scores, fold(str(getattr(paper, place))), weight)
    hints = f"{fold(paper.first_page)}\n{paper.folded_headings}"
    for one in load_list("kinds"):
        found = {match.group() for match in one.found(hints, _HINTED)}
        scores[one.code] += min(_MOST_HINTS, _HINT * len(found))
    if paper.format in _FORMATS:
        code, weight = _FORMATS[paper.format]
        scores[code] += weight
    best, score = max(scores.items(), key=lambda item: item[1])
    return best if score >= _ENOUGH else OTHER


def _add_names(scores: dict[str, float], text: str, weight: float) -> None:
    """Count the names in one place: the first for the most; of two in the same spot the earlier in the list."""
    lists = load_list("kinds")
    found = [(start, -end, -share, at) for at, one in enumerate(lists) for start, end, share in _names(one, text)]
    reached = -1
    for start, end, share, at in sorted(found):
        if start >= reached:
            scores[lists[at].code] -= weight * share * (1.0 if reached < 0 else _LATER)
            reached = -end


def _names(one: WordList, text: str) -> list[tuple[int, int, float]]:
    strong = [(*match.span(), 1.0) for match in one.found(text, _NAMED)]
    return strong + [(*match.span(), _WEAK) for match in one.found(text, _WEAKLY_NAMED)]
