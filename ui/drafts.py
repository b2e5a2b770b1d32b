"""How the paragraphs of a draft are laid out on a page: rows with the same heads together in a table."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import DraftParagraph, DraftSection

Rows = list[tuple["DraftParagraph", list[str]]]


def tables(section: DraftSection) -> list[tuple[tuple[str, ...], Rows]]:
    """Groups of paragraphs: the column heads (none for running text), and each paragraph with its cells."""
    from assistant import row_cells

    def heads(paragraph: DraftParagraph) -> tuple[str, ...]:
        return tuple(head for head, _ in row_cells(paragraph.text)) if paragraph.style == "row" else ()

    made = []
    for shared, group in groupby(section.paragraphs, key=heads):
        rows = [(one, [cell for _, cell in row_cells(one.text)] if shared else []) for one in group]
        made.append((shared, rows))
    return made
