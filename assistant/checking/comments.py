"""Remarks as Word comments: the same file, with each remark on its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from assistant.checking.messages import message
from assistant.checking.remark import Remark
from assistant.checking.wordfile import (
    Characters,
    Stretch,
    around,
    beside,
    characters,
    note_references,
    paragraphs,
    stretch,
)
from assistant.errors import AssistantError
from indexing import Block, BlockKind, Document

_INITIALS = "SW"
_SHOWN = 60  # characters of the words that a comment names when it stands elsewhere


def write_comments(source: Path, document: Document, remarks: Sequence[Remark], target: Path) -> None:
    """Write `target`: the Word file `source` with each of `remarks` as a comment, untouched otherwise.

    `document` is what the reader made of `source`. Where a comment cannot stand on its words, as in a footnote, a text
    box or a content control, it stands beside them and names them. Raises AssistantError: "comments-need-docx", or
    "document-changed" when `source` is no longer the file that was read.
    """
    if document.format != "docx":
        raise AssistantError("comments-need-docx", format=document.format)
    import docx

    word = docx.Document(str(source))
    found = paragraphs(word.element)
    for remark in remarks:
        place = _place(document, remark, found)
        if place is not None:
            _comment(word, place, remark)
    word.save(str(target))


def _place(document: Document, remark: Remark, found: Sequence[Any]) -> Stretch | None:
    """What the comment stands around in the Word file; None in a file without any text."""
    blocks = document.blocks
    number = next((at for at, block in enumerate(blocks) if remark.start < block.span.end), len(blocks) - 1)
    home = _home(blocks, number)
    if home is None:
        return None
    candidates = _paragraphs_of(blocks, home, found)
    if home != number:
        return _at_note(blocks[home + 1 : number + 1], candidates) or _whole(candidates, found)
    texts = [characters(paragraph) for paragraph in candidates]
    ordinal = _squeezed(document.text[blocks[home].span.start : remark.start]).count(_squeezed(remark.fragment))
    return _exact(texts, _squeezed(remark.fragment), ordinal, found) or _whole(candidates, found)


def _home(blocks: Sequence[Block], number: int) -> int | None:
    """The block at `number`, or the last one before it, or else the first after it, that is a paragraph of the file."""
    before, after = range(number, -1, -1), range(number + 1, len(blocks))
    return next((at for at in (*before, *after) if blocks[at].locator is not None), None)


def _paragraphs_of(blocks: Sequence[Block], home: int, found: Sequence[Any]) -> Sequence[Any]:
    """The paragraphs of the file from the one of this block up to the next block's."""
    first = blocks[home].locator or 0
    end = next((later.locator for later in blocks[home + 1 :] if later.locator not in (None, first)), len(found))
    candidates = found[first : max(end or 0, first + 1)]
    if not candidates:
        raise AssistantError("document-changed")
    return candidates


def _at_note(between: Sequence[Block], candidates: Sequence[Any]) -> Stretch | None:
    """The sign of the footnote that is the last of `between`, blocks that stand behind their paragraph."""
    if between[-1].kind is not BlockKind.FOOTNOTE:
        return None
    ordinal = sum(block.kind is BlockKind.FOOTNOTE for block in between) - 1
    signs = list(note_references(candidates))
    return around(signs[ordinal]) if ordinal < len(signs) else None


def _exact(texts: Sequence[Characters], fragment: str, ordinal: int, found: Sequence[Any]) -> Stretch | None:
    """The occurrence number `ordinal` (from 0) of `fragment`, or the last one before it."""
    spans = [
        (text.places[at.start()], text.places[at.start() + len(fragment) - 1])
        for text in texts
        for at in re.finditer(f"(?={re.escape(fragment)})", text.text)
        if fragment
    ]
    if not spans:
        return None
    first, last = spans[min(ordinal, len(spans) - 1)]
    return stretch(first, last) or beside(first, found)


def _whole(candidates: Sequence[Any], found: Sequence[Any]) -> Stretch | None:
    """All of the first paragraph that shows any text."""
    return next(_shown([*candidates, *found], found), None)


def _shown(candidates: Sequence[Any], found: Sequence[Any]) -> Iterator[Stretch]:
    for paragraph in candidates:
        places = characters(paragraph).places
        if places:
            yield stretch(places[0], places[-1], exact=False) or beside(places[0], found)


def _comment(word: Any, place: Stretch, remark: Remark) -> None:  # noqa: ANN401
    lines = [] if place.exact else [message("comments", "about", {"fragment": _short(remark.fragment)})]
    lines.append(remark.message)
    if remark.suggestions:
        lines.append(message("comments", "suggestions", {"suggestions": ", ".join(remark.suggestions)}))
    author = message("comments", "author", {})
    comment = word.comments.add_comment("\n".join(lines), author=author, initials=_INITIALS)
    place.mark(comment.comment_id)


def _short(fragment: str) -> str:
    return fragment if len(fragment) <= _SHOWN else fragment[:_SHOWN].rsplit(" ", 1)[0] + " …"


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
