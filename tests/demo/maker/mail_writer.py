"""Writes a mail as an EML file (RFC 5322) and as an Outlook MSG file ([MS-OXMSG])."""

from __future__ import annotations

import re
import struct
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, getaddresses, parseaddr
from html import escape

from tests.demo.maker.compound_file import Storage, write_compound_file
from tests.demo.maker.model import Block, Paper, Table, plain

_UNICODE, _BINARY, _LONG, _TIME = 0x001F, 0x0102, 0x0003, 0x0040


def mail_text(paper: Paper) -> str:
    """The body as plain text."""
    lines = []
    for block in paper.blocks:
        assert isinstance(block, Block), "a mail has no tables"
        lines.append(f"- {plain(block.inlines)}" if block.kind == "bullet" else plain(block.inlines))
        if block.kind == "paragraph":
            lines.append("")
    return "\r\n".join(lines).rstrip() + "\r\n"


def _html(paper: Paper) -> str:
    parts = []
    for block in paper.blocks:
        assert not isinstance(block, Table)
        text = escape(plain(block.inlines))
        text = re.sub(r"[\w.]+@[\w.]+\w", r'<a href="mailto:\g<0>">\g<0></a>', text)
        parts.append({"bullet": f"<li>{text}</li>", "signature": f"{text}<br>"}.get(block.kind, f"<p>{text}</p>"))
    return f'<html><body style="font-family:Verdana">{"".join(parts)}</body></html>'


def write_eml(paper: Paper, forwarded: bytes = b"") -> bytes:
    """An EML with text and HTML, the paper's attachments, and a forwarded message when one is given."""
    message = EmailMessage(policy=SMTP)
    for name in ("From", "To", "Cc", "Subject"):
        if paper.get(name.lower()):
            message[name] = paper.get(name.lower())
    message["Date"] = format_datetime(paper.moment("date").replace(tzinfo=UTC))
    message["Message-ID"] = f"<{paper.moment('date'):%Y%m%d%H%M}@elzenwaard.nl>"
    message["Content-Language"] = "nl-NL"
    message.set_content(mail_text(paper), cte="quoted-printable")
    message.add_alternative(_html(paper), subtype="html", cte="base64")
    for name, data in paper.attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if forwarded:
        message.add_attachment(message_from_bytes(forwarded, policy=default))
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_elzenwaard_{number}_{paper.moment('date'):%Y%m%d}")
    return message.as_bytes()


def write_msg(paper: Paper) -> bytes:
    """An MSG with recipients and attachments."""
    name, address = parseaddr(paper.get("from"))
    people = [(1, *pair) for pair in getaddresses([paper.get("to")])]
    people += [(2, *pair) for pair in getaddresses([paper.get("cc")])]
    texts = {
        0x001A: "IPM.Note",
        0x0037: paper.get("subject"),
        0x0E1D: paper.get("subject"),
        0x0C1A: name,
        0x0C1F: address,
        0x0C1E: "SMTP",
        0x0042: name,
        0x0065: address,
        0x0064: "SMTP",
        0x0E04: "; ".join(person for kind, person, _ in people if kind == 1),
        0x0E03: "; ".join(person for kind, person, _ in people if kind == 2),
        0x1000: mail_text(paper),
        0x007D: f"From: {paper.get('from')}\r\nTo: {paper.get('to')}\r\nCc: {paper.get('cc')}\r\n",
    }
    sent = _filetime(paper.moment("date"))
    fixed = [
        _fixed(0x0039, _TIME, sent),
        _fixed(0x0E06, _TIME, sent),
        _fixed(0x0E07, _LONG, 1),
        _fixed(0x340D, _LONG, 0x00040000),
    ]
    counts = struct.pack("<8xIIII8x", len(people), len(paper.attachments), len(people), len(paper.attachments))
    root: dict[str, bytes | Storage] = {
        "__nameid_version1.0": {f"__substg1.0_{number:04X}0102": b"" for number in (2, 3, 4)},
        **_properties(texts, {}, counts, fixed),
    }
    for index, (kind, person, mail) in enumerate(people):
        fields = {0x3001: person, 0x3002: "SMTP", 0x3003: mail, 0x39FE: mail}
        more = [_fixed(0x0C15, _LONG, kind), _fixed(0x3000, _LONG, index)]
        root[f"__recip_version1.0_#{index:08X}"] = _properties(fields, {}, bytes(8), more)
    for index, (file, data) in enumerate(paper.attachments):
        fields = {0x3704: file, 0x3707: file, 0x3703: f".{file.rsplit('.', 1)[1]}"}
        more = [_fixed(0x3705, _LONG, 1), _fixed(0x0E21, _LONG, index)]
        root[f"__attach_version1.0_#{index:08X}"] = _properties(fields, {0x3701: data}, bytes(8), more)
    return write_compound_file(root)


def _properties(texts: dict[int, str], binaries: dict[int, bytes], head: bytes, fixed: list[bytes]) -> dict[str, bytes]:
    """The streams of one object: its variable properties and the property stream that lists all of them."""
    streams: dict[str, bytes] = {}
    rows = list(fixed)
    for tag, text in texts.items():
        data = text.encode("utf-16-le")
        streams[f"__substg1.0_{tag:04X}{_UNICODE:04X}"] = data
        rows.append(_row(tag, _UNICODE, struct.pack("<II", len(data) + 2, 0)))
    for tag, data in binaries.items():
        streams[f"__substg1.0_{tag:04X}{_BINARY:04X}"] = data
        rows.append(_row(tag, _BINARY, struct.pack("<II", len(data), 0)))
    return {"__properties_version1.0": head + b"".join(rows), **streams}


def _row(tag: int, kind: int, value: bytes) -> bytes:
    return struct.pack("<II8s", tag << 16 | kind, 6, value)


def _fixed(tag: int, kind: int, value: int) -> bytes:
    return _row(tag, kind, struct.pack("<Q", value))


def _filetime(moment: datetime) -> int:
    """Hundreds of nanoseconds since 1601, as Windows counts."""
    since = moment.replace(tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)
    return int(since.total_seconds()) * 10_000_000
