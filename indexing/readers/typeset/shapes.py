"""Headings of text without type: by their words, their numbers and how often they return.

Used for plain text, and for PDFs that are set in one type throughout.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from indexing.readers import marks

_SHORT = 80
_LONG = 330
_MOST_LINES = 5
_FEWEST_NUMBERED = 3
_RETURNS = 3
_WORDS = 9


@dataclass(frozen=True, slots=True)
class Shape:
    """A paragraph: its text, its lines, and whether a gap stands before it, it is a list item, a table follows."""

    text: str
    lines: int
    apart: bool
    listed: bool
    leads_table: bool = False


def levels_by_shape(shapes: Sequence[Shape]) -> list[int]:
    """The heading level of each paragraph, 0 for body text."""
    levels = [_by_word(shape) for shape in shapes]
    _add_numbered(shapes, levels)
    _add_labels(shapes, levels)
    return levels


def _by_word(shape: Shape) -> int:
    """The rank of "Hoofdstuk 2", "Artikel 3", "Thema I: ..."."""
    word = marks.keyword(shape.text)
    if word is None or shape.lines > 2 or len(shape.text) > 2 * _SHORT or shape.text[-1] in ",;":
        return 0
    if shape.text[-1] == "." and len(shape.text.split()) > _WORDS:
        return 0
    return marks.KEYWORD_RANKS.get(word, 1)


def _add_numbered(shapes: Sequence[Shape], levels: list[int]) -> None:
    """Numbers of two or more parts ("I.a.1.", "2.3") head the text below them, unless they follow each other.

    Each kind of number is judged by itself: "I.a.1." may head actions where "0.2" names a line of a budget.
    """
    kinds: defaultdict[str, list[int]] = defaultdict(list)
    for at, shape in enumerate(shapes):
        if not levels[at] and marks.number_depth(shape.text) > 1:
            kinds[marks.number_kind(shape.text)].append(at)
    for kind, places in kinds.items():
        heads = [at for at in places if _may_head(shapes[at]) and not _followed_by(shapes, at, kind)]
        if len(heads) >= _FEWEST_NUMBERED and len(heads) * 2 >= len(places):
            for at in places:
                levels[at] = marks.number_depth(shapes[at].text) if _may_head(shapes[at]) else 0
    if not any(levels[at] for places in kinds.values() for at in places):
        return
    for at, shape in enumerate(shapes):
        short = shape.lines == 1 and len(shape.text) <= _SHORT and shape.text[-1] not in ".,;:"
        if not levels[at] and shape.apart and short and marks.number_depth(shape.text) == 1 and shape.text[0].isdigit():
            levels[at] = 1


def _may_head(shape: Shape) -> bool:
    return shape.lines <= _MOST_LINES and len(shape.text) <= _LONG


def _followed_by(shapes: Sequence[Shape], at: int, kind: str) -> bool:
    """Whether the next paragraph has a number of the same kind: then these are a list of clauses."""
    return at + 1 < len(shapes) and marks.number_kind(shapes[at + 1].text) == kind


def _add_labels(shapes: Sequence[Shape], levels: list[int]) -> None:
    """Short lines with text below them: those that return ("Planning"), and those that stand alone.

    Where lines return, they are the lowest level; one that does not, opens a part of its own.
    """
    returning = Counter(shape.text for shape in shapes if _is_label(shape))
    inside, regular = 0, False
    for at, shape in enumerate(shapes):
        if levels[at]:
            inside = levels[at]
        elif _is_label(shape) and returning[shape.text] >= _RETURNS:
            following = levels[at + 1] if at + 1 < len(shapes) else 0
            levels[at] = following or inside + 1
            regular = True
        elif _is_label(shape) and _stands_alone(shapes, at):
            levels[at] = inside = 1 if regular else inside + 1
            inside = inside if regular else inside - 1


def _is_label(shape: Shape) -> bool:
    text = shape.text
    if shape.listed or shape.lines > 1 or not 2 < len(text) <= _SHORT or len(text.split()) > _WORDS:
        return False
    return (
        text[0].isupper() and text[-1] not in ".,;:-" and not marks.contents_line(text) and text[-1] not in "0123456789"
    )


def _stands_alone(shapes: Sequence[Shape], at: int) -> bool:
    """Whether a line stands apart from the text before it, and a table or a text of some length follows."""
    shape = shapes[at]
    if not shape.apart and not (at and shapes[at - 1].text[-1] in ".!?"):
        return False
    if shape.leads_table:
        return True
    if at + 1 < len(shapes) and shape.apart and _is_label(shapes[at + 1]):
        at += 1
    following = shapes[at + 1] if at + 1 < len(shapes) else None
    if following is None or following.text[0].islower():
        return False
    return following.leads_table or following.lines > 1 or len(following.text) > _SHORT
