"""Remarks as Word comments: the same file, with each remark on its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.checking.messages import message
from assistant.checking.remark import Remark
from assistant.checking.wordfile import Characters, Place, characters, isolate, paragraphs
from assistant.errors import AssistantError
from indexing import Block, Document

_INITIALS = "SW"


def write_comments(source: Path, document: Document, remarks: Sequence[Remark], target: Path) -> None:
    """Write `target`: the Word file `source` with each of `remarks` as a comment, untouched otherwise.

    `document` is what the reader made of `source`. A remark whose words cannot be found back is put on its
    whole paragraph. Raises AssistantError: "comments-need-docx", or "document-changed" when `source` is no
    longer the file that was read.
    """
    if document.format != "docx":
        raise AssistantError("comments-need-docx", format=document.format)
    import docx

    word = docx.Document(str(source))
    found = paragraphs(word.element)
    located = [block for block in document.blocks if block.locator is not None]
    for remark in remarks:
        place = _place(document, remark, located, found)
        if place is not None:
            _comment(word, place, remark)
    word.save(str(target))


def _place(
    document: Document, remark: Remark, located: Sequence[Block], found: Sequence[Any]
) -> tuple[Place, Place] | None:
    """The first and last character of the remark in the Word file; None in a file without any text."""
    number = next((at for at, block in enumerate(located) if remark.start < block.span.end), len(located) - 1)
    if number < 0:
        return None
    block, following = located[number], located[number + 1 :]
    end = next((later.locator for later in following if later.locator != block.locator), len(found))
    candidates = found[block.locator : max(end or 0, (block.locator or 0) + 1)]
    if not candidates:
        raise AssistantError("document-changed")
    texts = [characters(paragraph) for paragraph in candidates]
    ordinal = _squeezed(document.text[block.span.start : remark.start]).count(_squeezed(remark.fragment))
    return _exact(texts, _squeezed(remark.fragment), ordinal) or _whole(texts) or _whole(map(characters, found))


def _exact(texts: Sequence[Characters], fragment: str, ordinal: int) -> tuple[Place, Place] | None:
    """The occurrence number `ordinal` (from 0) of `fragment`, or the last one before it."""
    spans = [
        (text.places[at.start()], text.places[at.start() + len(fragment) - 1])
        for text in texts
        for at in re.finditer(f"(?={re.escape(fragment)})", text.text)
        if fragment
    ]
    return spans[min(ordinal, len(spans) - 1)] if spans else None


def _whole(texts: Any) -> tuple[Place, Place] | None:  # noqa: ANN401 (any iterable of Characters)
    return next(((text.places[0], text.places[-1]) for text in texts if text.places), None)


def _comment(word: Any, place: tuple[Place, Place], remark: Remark) -> None:  # noqa: ANN401
    from docx.text.run import Run

    first, last = (Run(run, word) for run in isolate(*place))
    lines = [remark.message]
    if remark.suggestions:
        lines.append(message("comments", "suggestions", {"suggestions": ", ".join(remark.suggestions)}))
    word.add_comment([first, last], "\n".join(lines), author=message("comments", "author", {}), initials=_INITIALS)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
