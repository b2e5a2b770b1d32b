"""EML: e-mail as it is sent (RFC 5322 and MIME)."""

from __future__ import annotations

from email import policy
from email.errors import MessageError
from email.message import Message as AnyMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder, one_line
from indexing.readers.decoding import decode
from indexing.readers.html import decode_html
from indexing.readers.mail import Attachment, Message, write_message
from indexing.readers.source import Source

_HEAD = (("From", "Van"), ("To", "Aan"), ("Cc", "CC"), ("Bcc", "BCC"), ("Date", "Datum"), ("Subject", "Onderwerp"))
_HIDDEN = ("Reply-To", "Sender", "Return-Path", "Delivered-To", "Organization", "Keywords", "Comments", "Thread-Topic")
_SENSITIVITY = {"company-confidential": "vertrouwelijk", "private": "privé", "personal": "persoonlijk"}
_REQUIRED = ("From", "To", "Subject", "Date", "Received", "Message-ID")
_ENCRYPTED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
_DEEPEST = 40


def read(source: Source) -> Document:
    """Read a message; raises UnreadableFileError (`file-wrong-extension`, `file-encrypted`, ...)."""
    parsed = BytesParser(policy=policy.default).parsebytes(source.data.lstrip())
    if not any(name in parsed for name in _REQUIRED):
        raise UnreadableFileError("file-wrong-extension")
    message = Message(_header(parsed, "Subject"))
    message.head = [(dutch, _head_of(parsed, name)) for name, dutch in _HEAD]
    sensitivity = _SENSITIVITY.get(_header(parsed, "Sensitivity").lower())
    message.hidden = [
        *(_header(parsed, name) for name in _HIDDEN),
        f"Gevoeligheid: {sensitivity}" if sensitivity else "",
    ]
    _collect(parsed, message, 0)
    if not message.plain and not message.html and _is_encrypted(parsed):
        raise UnreadableFileError("file-encrypted")
    builder = TextBuilder()
    write_message(builder, message, source)
    return builder.build(source.name, "eml")


def _header(part: AnyMessage, name: str) -> str:
    """All values of a header, decoded; broken ones as they are."""
    values = []
    try:
        values = [str(value) for value in part.get_all(name, [])]
    except (MessageError, ValueError, LookupError, AttributeError, IndexError, TypeError):
        values = [str(value) for key, value in part.raw_items() if key.lower() == name.lower()]
    return one_line(", ".join(values))


def _head_of(parsed: AnyMessage, name: str) -> str:
    """A header as a reader sees it; a date in figures as in msg.py: "Fri" and "Jan" look like names of people."""
    value = _header(parsed, name)
    try:
        return value if name != "Date" else parsedate_to_datetime(value).strftime("%d-%m-%Y %H:%M")
    except (ValueError, TypeError, OverflowError):
        return value


def _collect(part: AnyMessage, message: Message, depth: int) -> None:
    kind = part.get_content_type()
    name = _file_name(part)
    if depth > _DEEPEST:
        message.unread = True
    elif kind == "message/rfc822":
        _take_message(part, name, message)
    elif part.is_multipart():
        for inner in _inner_parts(part):
            _collect(inner, message, depth + 1)
    elif name or part.get_content_disposition() == "attachment":
        message.attachments.append(Attachment(name or "zonder naam", _payload(part)))
    elif kind == "text/html":
        message.html.append(decode_html(_payload(part), part.get_content_charset())[0])
    elif kind.startswith("text/"):
        message.plain.append(_text(part))


def _inner_parts(part: AnyMessage) -> list[AnyMessage]:
    payload = part.get_payload()
    return [inner for inner in payload if isinstance(inner, AnyMessage)] if isinstance(payload, list) else []


def _take_message(part: AnyMessage, name: str, message: Message) -> None:
    """Take a message inside the message as an attachment."""
    for inner in _inner_parts(part):
        stem = (name or _header(inner, "Subject") or "bericht").removesuffix(".eml")
        try:
            message.attachments.append(Attachment(f"{stem}.eml", inner.as_bytes()))
        except (MessageError, ValueError, LookupError, AttributeError, TypeError):
            message.unread = True


def _file_name(part: AnyMessage) -> str:
    try:
        return one_line(part.get_filename() or "")
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        return ""


def _payload(part: AnyMessage) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _text(part: AnyMessage) -> str:
    """The text of a part in the character set that it declares, or else in the one that it looks like."""
    data = _payload(part)
    try:
        return data.decode(part.get_content_charset() or "ascii")
    except (LookupError, UnicodeError, ValueError):
        pass
    try:
        return decode(data)[0]
    except UnreadableFileError:
        return data.decode("latin-1")


def _is_encrypted(part: AnyMessage) -> bool:
    kinds = {inner.get_content_type() for inner in part.walk()}
    return bool(kinds & _ENCRYPTED) or part.get_content_type() == "multipart/encrypted"
