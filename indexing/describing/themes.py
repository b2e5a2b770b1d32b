"""Guesses what a paper is about, by the words of themes.txt.

A word in the title, the file name or a heading says more than one in the running text. A theme is given when it has
a fair share of what the paper says about any theme.
"""

from __future__ import annotations

from math import sqrt

from indexing.describing.paper import Paper
from indexing.describing.wordlists import WordList, load_list
from indexing.dutch import fold

_IN_TITLE, _IN_HEADING, _IN_TEXT = 12.0, 3.0, 2.0
_OF_BEST = 0.5  # of what speaks of the best theme
_LEAST = 3.4  # three mentions
_WORDS_PER_MENTION = 300  # a word that turns up less often says little of the whole
_MOST = 5


def themes() -> tuple[str, ...]:
    """The codes of all themes."""
    return tuple(one.code for one in load_list("themes"))


def guess_themes(paper: Paper) -> tuple[str, ...]:
    """The codes of the themes of a paper, the strongest first; at most five, perhaps none."""
    scores = {one.code: _score(one, paper) for one in load_list("themes")}
    bound = max(_LEAST, _OF_BEST * max(scores.values()))
    ordered = sorted(scores.items(), key=lambda each: -each[1])
    return tuple(code for code, score in ordered if score >= bound)[:_MOST]


def _score(theme: WordList, paper: Paper) -> float:
    """How much a paper says about a theme; the tenth mention adds less than the first."""
    title = len({match.group() for match in theme.found(fold(f"{paper.stem}\n{paper.title}"))})
    headings = sum(1 for _ in theme.found(paper.folded_headings))
    text = sum(1 for _ in theme.found(paper.folded))
    if not title and not headings and text * _WORDS_PER_MENTION < max(_WORDS_PER_MENTION * 2, paper.words):
        return 0.0
    return _IN_TITLE * min(title, 2) + _IN_HEADING * headings + _IN_TEXT * sqrt(text)
