"""MSG: Outlook messages, made as OLE containers with MAPI properties."""

from __future__ import annotations

import datetime as dt
import struct

import pytest

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from indexing.readers.mail.rtf import decompress, html_or_text
from tests.demo.maker.compound_file import write_compound_file
from tests.indexing.readers.helpers import at, body, headings, of_kind, read

_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)


def properties(texts: dict[int, str], binaries: dict[int, bytes] | None = None, head: int = 8, **fixed: int) -> dict:
    """The streams of an object: texts as Unicode, binaries, and `fixed` numbers by "x" and their MAPI number."""
    streams: dict[str, object] = {f"__substg1.0_{key:04X}001F": text.encode("utf-16-le") for key, text in texts.items()}
    streams.update({f"__substg1.0_{key:04X}0102": data for key, data in (binaries or {}).items()})
    entries = b"".join(struct.pack("<HHIq", 0x0003, int(key[1:], 16), 6, value) for key, value in fixed.items())
    streams["__properties_version1.0"] = bytes(head) + entries
    return streams


def msg(
    texts: dict[int, str], *, binaries: dict[int, bytes] | None = None, parts: dict | None = None, **fixed: int
) -> bytes:
    """An MSG file; `parts` are its recipients and attachments."""
    return write_compound_file({**properties(texts, binaries, 32, **fixed), **(parts or {})})


MAIL = {0x0037: "Controle De Elzenplas", 0x1000: "Beste Jo,\r\n\r\nDe controle is klaar.\r\n", 0x0C1A: "Del Martens"}


def test_head_body_and_recipients() -> None:
    sent = int((dt.datetime(2026, 2, 13, 9, 30, tzinfo=dt.UTC) - _EPOCH).total_seconds() * 10**7)
    parts = {
        "__recip_version1.0_#00000000": properties({0x3001: "Jo Kuiper", 0x39FE: "jo@voorbeeld.example"}, x0C15=1),
        "__recip_version1.0_#00000001": properties({0x3001: "Archief", 0x3003: "/o=Ex/cn=x"}, x0C15=2),
    }
    document = read(msg({**MAIL, 0x5D01: "del@voorbeeld.example"}, parts=parts, x0039=sent, x0036=3), "a.msg")
    assert document.title and at(document, document.title) == "Controle De Elzenplas"
    assert of_kind(document, BlockKind.PARAGRAPH)[0].split("\n") == [
        "Van: Del Martens <del@voorbeeld.example>",
        "Aan: Jo Kuiper <jo@voorbeeld.example>",
        "CC: Archief",
        "Datum: 13-02-2026 09:30",
        "Onderwerp: Controle De Elzenplas",
    ]
    assert "De controle is klaar." in body(document)
    assert "Gevoeligheid: vertrouwelijk" in of_kind(document, BlockKind.HIDDEN)


def test_attachments_and_messages_inside() -> None:
    parts = {
        "__attach_version1.0_#00000000": properties({0x3707: "lijst.txt"}, {0x3701: b"Woning 17 is afgesloten."}),
        "__attach_version1.0_#00000001": {
            **properties({}),
            "__substg1.0_3701000D": properties({0x0037: "Binnenste", 0x1000: "Tekst van binnen."}, head=24),
        },
    }
    document = read(msg(MAIL, parts=parts), "a.msg")
    assert [text for level, text in headings(document) if level == 1][1:] == [
        "Bijlage: lijst.txt",
        "Bijlage: Binnenste",
    ]
    assert "Tekst van binnen." in body(document) and "Woning 17 is afgesloten." in body(document)
    shallow = read(msg(MAIL, parts=parts), "a.msg", Limits(attachment_depth=0))
    assert shallow.notices == ("attachment-too-deep",)


def test_bodies_in_html_and_in_eight_bits() -> None:
    html = read(msg({0x0037: "x"}, binaries={0x1013: b"<p>Alleen <b>HTML</b>.</p>"}), "a.msg")
    assert "Alleen HTML." in body(html)
    narrow = properties({0x0037: "x"}, head=32)
    narrow["__substg1.0_1000001E"] = "Coördinatie".encode("cp1252")
    assert "Coördinatie" in body(read(write_compound_file(narrow), "a.msg"))


def _stored(rtf: bytes) -> bytes:
    return struct.pack("<IIII", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf


def test_a_body_in_rtf_only() -> None:
    rtf = _stored(rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}Caf\'e9 \u8364? 5\par {\b Vet} einde\par}")
    assert "Café € 5" in body(read(msg({0x0037: "x"}, binaries={0x1009: rtf}), "a.msg"))
    wrapped = _stored(
        rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 Tekst\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}}"
    )
    assert html_or_text(wrapped) == ("<p>Tekst</p>", "")


def test_the_sample_of_the_specification_is_decompressed() -> None:
    # [MS-OXRTFCP] 3.1: "{\rtf1\ansi\ansicpg1252\pard hello world}\r\n"
    data = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert decompress(data) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (write_compound_file({"WordDocument": b"x" * 100}), "file-wrong-extension"),
        (msg(MAIL)[:700], "file-damaged"),
        (b"From: a@b\n\ntekst", "file-wrong-extension"),
        (msg({0x0037: "x", 0x001A: "IPM.Note.SMIME"}), "file-encrypted"),
    ],
    ids=["other ole file", "cut", "eml", "encrypted"],
)
def test_other_files_are_refused_with_their_reason(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(data, "a.msg")
    assert refused.value.code == code
