"""Writes a message and its attachments as blocks."""

from __future__ import annotations

from indexing.document import BlockKind, Document
from indexing.errors import UnreadableFileError
from indexing.readers.attachments import include_attachment
from indexing.readers.builder import TextBuilder
from indexing.readers.html import write_html
from indexing.readers.mail.message import Message
from indexing.readers.plain import structure
from indexing.readers.source import Source

_MOST_ATTACHMENTS = 100
# Pictures in the text (logos, signatures) hold no text; nobody misses them.
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".webp", ".emz", ".wmz")
_CODE = "mail"


def write_message(builder: TextBuilder, message: Message, source: Source) -> None:
    """Append `message`: its subject as heading, its head, its body, then each attachment below "Bijlage: name"."""
    builder.title = builder.add(BlockKind.HEADING, message.subject, level=1)
    builder.add(BlockKind.PARAGRAPH, "\n".join(f"{name}: {text}" for name, text in message.head if text))
    _write_body(builder, message)
    for text in dict.fromkeys(message.hidden):
        builder.add(BlockKind.HIDDEN, text)
    wanted = [one for one in message.attachments if not one.name.lower().endswith(_PICTURES)]
    for attachment in wanted[:_MOST_ATTACHMENTS]:
        include_attachment(builder, attachment.name, attachment.data, source)
    if len(wanted) > _MOST_ATTACHMENTS:
        builder.notice("attachments-too-many")
    if message.unread:
        builder.notice("attachment-unreadable")


def _write_body(builder: TextBuilder, message: Message) -> None:
    """Write the plain version; the HTML one when there is no plain one, or when plain text loses its table."""
    plain = [text for text in message.plain if text.strip()]
    tabled = any("<th" in text.lower() for text in message.html)
    if plain and not (tabled and len(message.html) == 1 and len(plain) == 1):
        for text in plain:
            builder.include(Document("", _CODE, text, structure(text)), 1)
        return
    for text in message.html:
        title = builder.title
        try:
            write_html(builder, text)
        except UnreadableFileError:
            builder.notice("part-unreadable")
        builder.title = title
