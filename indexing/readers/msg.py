"""MSG: messages as Outlook saves them ([MS-OXMSG])."""

from __future__ import annotations

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.attachments import include_document
from indexing.readers.builder import TextBuilder, one_line
from indexing.readers.html import decode_html
from indexing.readers.mail import Attachment, Message, write_message
from indexing.readers.mail.mapi import Storage, opened
from indexing.readers.mail.rtf import html_or_text
from indexing.readers.source import Source

# MAPI property numbers ([MS-OXPROPS]).
_SUBJECT, _CLASS, _SENSITIVITY = 0x0037, 0x001A, 0x0036
_PLAIN, _HTML, _RTF = 0x1000, 0x1013, 0x1009
_SENDER, _SENDER_SMTP, _SENDER_ADDRESS, _ON_BEHALF = 0x0C1A, 0x5D01, 0x0C1F, 0x0042
_SENT, _RECEIVED = 0x0039, 0x0E06
_TO, _CC, _BCC = 0x0E04, 0x0E03, 0x0E02
_NAME, _SMTP, _ADDRESS, _ROLE = 0x3001, 0x39FE, 0x3003, 0x0C15
_DATA, _LONG_NAME, _SHORT_NAME, _EXTENSION = 0x3701, 0x3707, 0x3704, 0x3703
_LEVELS = {1: "persoonlijk", 2: "privé", 3: "vertrouwelijk"}
_ROLES = {1: "Aan", 2: "CC", 3: "BCC"}


def read(source: Source) -> Document:
    """Read an Outlook message; raises UnreadableFileError (`file-wrong-extension`, `file-damaged`, ...)."""
    with opened(source.data) as ole:
        storage = Storage(ole, (), [source.limits.unpacked_bytes])
        builder = TextBuilder()
        _write(builder, storage, source)
    return builder.build(source.name, "msg")


def _write(builder: TextBuilder, storage: Storage, source: Source) -> None:
    message, inner = _message(storage)
    if "smime" in storage.text(_CLASS).lower() and not message.plain and not message.html:
        raise UnreadableFileError("file-encrypted")
    write_message(builder, message, source)
    for found in inner:
        _include(builder, found, source)


def _include(builder: TextBuilder, storage: Storage, source: Source) -> None:
    """Append a message inside the message, as an attachment of its own."""
    deeper = Source(b"", source.name, source.limits, source.depth + 1)

    def made() -> Document:
        inside = TextBuilder()
        _write(inside, storage, deeper)
        return inside.build("", "msg")

    include_document(builder, storage.text(_SUBJECT), made, source)


def _message(storage: Storage) -> tuple[Message, list[Storage]]:
    """What the message holds, and the messages attached to it."""
    message = Message(one_line(storage.text(_SUBJECT)))
    sent = storage.moment(_SENT) or storage.moment(_RECEIVED)
    message.head = [
        ("Van", _sender(storage)),
        *_recipients(storage),
        ("Datum", sent.strftime("%d-%m-%Y %H:%M") if sent else ""),
        ("Onderwerp", message.subject),
    ]
    level = _LEVELS.get(storage.number(_SENSITIVITY) or 0)
    message.hidden = [f"Gevoeligheid: {level}" if level else "", storage.text(_ON_BEHALF)]
    _take_body(storage, message)
    inner: list[Storage] = []
    for part in storage.inner("__attach_version1.0_"):
        found = part.message(_DATA)
        if found is not None:
            inner.append(found)
            continue
        name = (
            part.text(_LONG_NAME) or part.text(_SHORT_NAME) or part.text(_NAME) or f"zonder naam{part.text(_EXTENSION)}"
        )
        message.attachments.append(Attachment(one_line(name), part.binary(_DATA)))
    return message, inner


def _take_body(storage: Storage, message: Message) -> None:
    message.plain = [storage.text(_PLAIN)] if storage.text(_PLAIN).strip() else []
    data = storage.binary(_HTML)
    html = decode_html(data)[0] if data else storage.text(_HTML)
    if not html and not message.plain and storage.binary(_RTF):
        html, text = html_or_text(storage.binary(_RTF))
        message.plain = [text] if text.strip() else []
    message.html = [html] if html.strip() else []


def _sender(storage: Storage) -> str:
    address = storage.text(_SENDER_SMTP) or storage.text(_SENDER_ADDRESS)
    return _named(storage.text(_SENDER) or storage.text(_ON_BEHALF), address)


def _recipients(storage: Storage) -> list[tuple[str, str]]:
    """The recipients by role; the shown lists where the message keeps no recipients."""
    found: dict[str, list[str]] = {role: [] for role in _ROLES.values()}
    for recipient in storage.inner("__recip_version1.0_"):
        role = _ROLES.get((recipient.number(_ROLE) or 1) & 0xF, "Aan")
        address = recipient.text(_SMTP) or recipient.text(_ADDRESS)
        found[role].append(_named(recipient.text(_NAME), address))
    shown = {"Aan": storage.text(_TO), "CC": storage.text(_CC), "BCC": storage.text(_BCC)}
    return [(role, one_line(", ".join(names) or shown[role])) for role, names in found.items()]


def _named(name: str, address: str) -> str:
    """A name with its address; an Exchange path ("/o=...") is no address that a person reads."""
    if not address or address.startswith("/") or address == name:
        return one_line(name)
    return one_line(f"{name} <{address}>" if name else address)
