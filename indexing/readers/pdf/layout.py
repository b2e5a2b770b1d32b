"""From the words of a page to its lines and tables, in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from indexing.readers.pdf.aligned import items_of
from indexing.readers.pdf.ruled import inside, ruled_table
from indexing.readers.pdf.rules import Grid
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import Item, PageTable
from indexing.readers.typeset.words import Segment


def page_items(segments: Sequence[Segment], grids: Sequence[Grid], page: int, hyphenation: Hyphenation) -> list[Item]:
    """Lines and tables of a page. A table stands where its first words are drawn."""
    free = list(segments)
    tables: list[tuple[Segment, PageTable]] = []
    for grid in grids:
        held = [segment for segment in free if inside(grid, segment)]
        table = ruled_table(grid, held, page, hyphenation) if held else None
        if table:
            tables.append((held[0], table))
            taken = {id(segment) for segment in held[1:]}
            free = [segment for segment in free if id(segment) not in taken]
    items: list[Item] = []
    run: list[Segment] = []
    starts = {id(first): table for first, table in tables}
    for segment in free:
        if id(segment) in starts:
            items.extend(items_of(run, page, hyphenation))
            items.append(starts[id(segment)])
            run = []
        else:
            run.append(segment)
    return [*items, *items_of(run, page, hyphenation)]
