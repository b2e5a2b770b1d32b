"""A draft as a Word file an adviser can go on with: headings, head table, notes, sources, account."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from assistant.drafting.draft import Draft
from assistant.drafting.layout import blocks, say


def write_docx(
    draft: Draft, target: Path | BinaryIO, *, house_style: Path | None = None, filled: Mapping[str, str] | None = None
) -> None:
    """Write `draft` to `target`, a file or memory; until someone confirmed it, every page says that it is a concept.

    `house_style` is a Word file whose styles, header and page are taken over. `filled` are the values that go into
    this one file only, by the keys of the blanks or the placeholders of the gate.
    Raises AssistantError "house-style-damaged".
    """
    from assistant.drafting.word.body import Body
    from assistant.drafting.word.frame import mark_pages
    from assistant.drafting.word.styles import opened

    word = opened(house_style)
    word.core_properties.title = draft.title
    word.core_properties.author = say("author")
    word.core_properties.comments = ""
    mark_pages(word, draft)
    body = Body(word, {citation.n: citation for citation in draft.citations}, numbered=not draft.letter)
    body.write(blocks(draft, filled or {}, "word"))
    _finish(word)
    word.save(str(target) if isinstance(target, Path) else target)


def _finish(word: Any) -> None:  # noqa: ANN401 (python-docx has no types)
    """The section properties stay last in the body, as Word wants them."""
    body = word.element.body
    body.append(body.sectPr)
