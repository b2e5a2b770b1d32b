"""Columns of names without a head that says so: most of their cells hold a name, so the others do too."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from privacy.names import lexicon
from privacy.names.chains import CAPS
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.tables import CellSpan, Grid, grids
from privacy.wordlists import word_list

_NUMBERED = re.compile(r"\d{1,3}[.)]?\s+")
_FEWEST, _MOST = 3, 2 / 3
_LONGEST = 4
"""Words of the longest cell that counts as a name."""
_SHORTEST = 3
"""Letters of a word that is a speaker's surname too: "OM" begins a line of abbreviations."""

_SPEAKER = re.compile(r"(?m)^[ \t>*-]{0,6}(?P<name>[^\W\d_][^:\n|;,.]{0,32}):(?=[ \t*]{1,3}\S)")
"""The beginning of a line with a colon behind it, as in minutes and chats."""


def speakers(text: str, tokens: list[Token], names: list[Name]) -> Iterator[Name]:
    """Who speaks in lines of which most begin with a name and a colon, though no rule knows the name."""
    begins = {tokens[name.first].start for name in names}
    starts = [token.start for token in tokens]
    for begun in _by_style(text):
        named = sum(start in begins for start, _ in begun)
        shouted = len(begun) >= _FEWEST and text[begun[0][0] : begun[0][1]].isupper()
        if not shouted and (named < _FEWEST or named * 2 < len(begun)):
            continue
        for start, end in begun:
            first, last = bisect_left(starts, start), bisect_left(starts, end) - 1
            words = tokens[first : last + 1]
            if start not in begins and (_is_particled(words) or (named >= _FEWEST and _is_name(words))):
                yield Name(first, last, Rule.EXPECTED, last)


def _by_style(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans of what stands before the colon that begins a line: in capitals, and others."""
    styles: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    for match in _SPEAKER.finditer(text):
        styles[not match["name"].isupper()].append(match.span("name"))
    return styles


def _is_particled(words: list[Token]) -> bool:
    """Whether the tokens are a particle and one word (`VAN ITTERSUM`), a town's or not."""
    if words and (words[-1].fold in word_list("words") or words[-1].fold in word_list("vocabulary")):
        return lexicon.is_surname(words[-1].fold) and len(words[-1].fold) >= _SHORTEST
    return len(words) > 1 and words[0].fold in TUSSENVOEGSELS and words[-1].kind in CAPS and len(words) <= _LONGEST


def in_columns(text: str, tokens: list[Token], names: list[Name]) -> Iterator[Name]:
    """The cells of such columns in which no name was found and that are nothing else."""
    if "|" not in text and "\t" not in text and ";" not in text:
        return
    begins = {tokens[name.first].start for name in names}
    starts = [token.start for token in tokens]
    for grid in grids(text):
        if grid[0].separator in ("|", ";", "\t") and len(grid) >= _FEWEST:
            for cell in _open_cells(text, grid, begins):
                first, last = bisect_left(starts, cell.start), bisect_left(starts, cell.end) - 1
                if _is_name(tokens[first : last + 1]):
                    yield Name(first, last, Rule.EXPECTED, last if last > first else -1)


def _open_cells(text: str, grid: Grid, begins: set[int]) -> Iterator[CellSpan]:
    """The cells without a name, in the columns of `grid` that have names in most."""
    for index in range(max(len(row.cells) for row in grid)):
        column = [_bare(text, row.cells[index]) for row in grid if index < len(row.cells)]
        filled = [cell for cell in column if cell.end > cell.start]
        named = sum(cell.start in begins for cell in filled)
        if named >= _FEWEST and named >= _MOST * (len(filled) - 1):
            yield from (cell for cell in filled if cell.start not in begins)


def _bare(text: str, cell: CellSpan) -> CellSpan:
    """A cell without the number before it."""
    number = _NUMBERED.match(text, cell.start, cell.end)
    return CellSpan(number.end(), cell.end) if number else cell


def _is_name(words: list[Token]) -> bool:
    """Whether the tokens of a cell are words with a capital that can be names, and particles."""
    if not 0 < len(words) <= _LONGEST or not any(token.kind in CAPS for token in words):
        return False
    return all(_can_be(token) for token in words)


def _can_be(token: Token) -> bool:
    word = token.fold
    if word in TUSSENVOEGSELS or token.text == "-" or token.kind is Kind.INITIALS:
        return True
    if token.kind not in CAPS or lexicon.is_kept(word) or lexicon.is_function(word) or lexicon.is_institution(word):
        return False
    named = lexicon.is_given(word) or lexicon.is_surname(word)
    return named or not (lexicon.is_ordinary(word) or word in word_list("org_tails") or word in word_list("english"))
