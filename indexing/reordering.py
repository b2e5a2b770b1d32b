"""What words and vectors do not know of a passage: whether it is what was asked for, or only mentions it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from indexing.blending import Blended
from indexing.dutch import Analyser
from indexing.records import Passage

_FULL_WORDS = 40  # a text of so many words is not short
_SHORT_COSTS = 0.3  # share of the score that a text of hardly a word loses: BM25 favours it, and it seldom answers
_LABEL_WORDS = 2  # "Actie 5.2.2", "1.2"
_MENTION_COSTS = 0.5  # of a passage that only mentions the article that another one is

Found = tuple[Passage, Blended]


def reorder(query: str, found: Sequence[Found], analyser: Analyser) -> list[Found]:
    """`found` with lower scores for snippets, and for mentions of an article where the article itself is found.

    Measured on 55 questions over two municipal papers: 51 right passages in the top three instead of 49.
    """
    asked = _references([query], analyser)
    named = {passage.id: bool(asked & _references(_labels(passage), analyser)) for passage, _ in found if asked}
    some = any(named.values())
    judged = [
        (passage, _lowered(blended, _brevity(passage) * (1 - _MENTION_COSTS * (some and not named[passage.id]))))
        for passage, blended in found
    ]
    return sorted(judged, key=lambda each: (-each[1].score, each[0].id))


def _labels(passage: Passage) -> list[str]:
    """The headings above a passage, and the words it begins with: it may be a numbered piece itself."""
    return [*passage.headings, " ".join(passage.text.split(maxsplit=_LABEL_WORDS)[:_LABEL_WORDS])]


def _references(texts: Sequence[str], analyser: Analyser) -> set[str]:
    """Article and action numbers: figures with stops, colons or letters in them (5.2.2, 2:74, 13b)."""
    words = (word.folded for text in texts for word in analyser.words(text))
    return {word for word in words if not word.isdigit() and any(map(str.isdigit, word))}


def _brevity(passage: Passage) -> float:
    if passage.kind == "row":
        return 1.0
    missing = max(0.0, 1 - len(passage.text.split()) / _FULL_WORDS)
    return 1 - _SHORT_COSTS * missing


def _lowered(blended: Blended, factor: float) -> Blended:
    return replace(blended, score=blended.score * factor)
