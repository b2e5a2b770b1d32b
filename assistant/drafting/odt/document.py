"""A draft as an ODT file: the same blocks as in Word, in real styles, lists and tables."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path

from assistant.drafting.draft import Draft
from assistant.drafting.layout import blocks, say

_LANGUAGE = "nl-NL"
_THUMBNAIL = "Thumbnails/thumbnail.png"  # of the empty document that odfdo begins with


def write_odt(draft: Draft, target: Path | BytesIO, *, filled: Mapping[str, str] | None = None) -> None:
    """Write `draft` to `target`, a file or memory, with our own looks: a house style is a Word file.

    `filled` are the values that go into this one file only, by the keys of the blanks or the placeholders of the gate.
    """
    from odfdo import Document

    from assistant.drafting.odt.body import Body
    from assistant.drafting.odt.frame import mark_pages
    from assistant.drafting.odt.styles import prepare

    odt = Document("text")
    now = datetime.now().astimezone().replace(microsecond=0, tzinfo=None)
    meta = odt.meta
    meta.title, meta.language = draft.title, _LANGUAGE
    meta.creator = meta.initial_creator = meta.generator = say("author")
    meta.creation_date = meta.date = now
    prepare(odt)
    mark_pages(odt, draft)
    body = Body(odt, {citation.n: citation for citation in draft.citations}, numbered=not draft.letter)
    body.write(blocks(draft, filled or {}, "odt"))
    odt.del_part(_THUMBNAIL)
    odt.save(str(target) if isinstance(target, Path) else target)
