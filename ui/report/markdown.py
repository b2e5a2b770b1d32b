"""The account as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ui.report.blocks import Block, Heading, Line, Table

_MARKUP = re.compile(r"([\\`*_<>|])")


def markdown(blocks: Iterable[Block]) -> str:
    """All blocks, an empty line between them; names of documents cannot become markup."""
    parts: list[str] = []
    for block in blocks:
        text = _block(block)
        if text.startswith("- ") and parts and parts[-1].startswith("- "):
            parts[-1] += f"\n{text}"
        elif text:
            parts.append(text)
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * (block.level + 1)} {_plain(block.text)}"
    if isinstance(block, Line):
        return f"{'- ' if block.item else ''}{_plain(block.text)}"
    return _table(block) if isinstance(block, Table) else ""


def _table(table: Table) -> str:
    rows = [table.heads, ("---",) * len(table.heads), *(tuple(map(_plain, row)) for row in table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
