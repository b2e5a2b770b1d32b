"""A draft as a Word file an adviser can go on with: headings, head table, notes, sources, account."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.drafting.draft import Draft
from assistant.drafting.filling import Filling

_INITIALS = "SW"


def write_docx(
    draft: Draft, path: Path, *, house_style: Path | None = None, filled: Mapping[str, str] | None = None
) -> None:
    """Write `draft` to `path`; until someone confirmed it, every page says that it is a concept.

    `house_style` is a Word file whose styles, header and page are taken over. `filled` are the values that go into
    this one file only, by the keys of the blanks or the placeholders of the gate.
    Raises AssistantError "house-style-damaged".
    """
    from assistant.drafting.word.account import account, sources
    from assistant.drafting.word.body import write_body
    from assistant.drafting.word.frame import mark_pages
    from assistant.drafting.word.styles import opened
    from assistant.drafting.word.wording import say

    word = opened(house_style)
    word.core_properties.title = draft.title
    word.core_properties.author = say("author")
    word.core_properties.comments = ""
    mark_pages(word, draft)
    write_body(word, draft, Filling(draft.blanks, filled or {}))
    if draft.letter:
        word.add_page_break()
    sources(word, draft)
    account(word, draft)
    _finish(word)
    word.save(str(path))


def _finish(word: Any) -> None:  # noqa: ANN401 (python-docx has no types)
    """The section properties stay last in the body, as Word wants them."""
    body = word.element.body
    body.append(body.sectPr)
