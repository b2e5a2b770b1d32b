"""EML: head, body and attachments, in depth up to the limit."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from tests.indexing.readers.helpers import at, body, headings, of_kind, read, rows
from tests.indexing.readers.words import word


def message(
    subject: str = "Evaluatie jaarwisseling", text: str = "Beste allen,\n\nHet verliep rustig.\n"
) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Anna Vermeer <anna@voorbeeld.example>"
    made["To"] = "Bé Köster <be@voorbeeld.example>"
    made["Cc"] = "archief@voorbeeld.example"
    made["Date"] = "Mon, 12 Jan 2026 10:30:00 +0100"
    made["Subject"] = subject
    made.set_content(text)
    return made


def data_of(made: EmailMessage) -> bytes:
    return made.as_bytes(policy=SMTP)


def test_the_head_is_a_section_of_its_own_and_the_subject_the_title() -> None:
    document = read(data_of(message("Évaluatie – conclusies")), "mail.eml")
    assert document.title and at(document, document.title) == "Évaluatie – conclusies"
    head = of_kind(document, BlockKind.PARAGRAPH)[0].split("\n")
    assert head[0] == "Van: Anna Vermeer <anna@voorbeeld.example>"
    assert "Aan: Bé Köster <be@voorbeeld.example>" in head
    assert "Het verliep rustig." in body(document)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "cp1252"])
def test_bodies_are_decoded(charset: str) -> None:
    made = message()
    made.set_content("Coördinatie en café\n", charset=charset)
    assert "Coördinatie en café" in body(read(data_of(made), "a.eml"))


def test_the_html_version_counts_when_plain_text_would_lose_a_table() -> None:
    made = message(text="Post Bedrag Boa 5")
    made.add_alternative(
        "<table><tr><th>Post</th><th>Bedrag</th></tr><tr><td>Boa</td><td>5</td></tr></table>", subtype="html"
    )
    assert rows(read(data_of(made), "a.eml"))[1] == [("Post", "Boa"), ("Bedrag", "5")]
    only = message()
    only.set_content("<p>Alleen <b>HTML</b>.</p>", subtype="html")
    assert "Alleen HTML." in body(read(data_of(only), "a.eml"))


def test_attachments_are_read_by_their_own_reader_with_spans_that_hold() -> None:
    made = message()
    data = word(
        lambda document: (
            document.add_heading("Schade per kern", 1) and document.add_paragraph("Samen € 28.750.") and None
        )
    )
    made.add_attachment(data, maintype="application", subtype="octet-stream", filename="Schade (Anna Vermeer).docx")
    made.add_attachment("a;b", filename="lijst.csv")
    made.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    document = read(data_of(made), "a.eml")
    assert (1, "Bijlage: Schade (Anna Vermeer).docx") in headings(document)
    assert (2, "Schade per kern") in headings(document)
    assert "Samen € 28.750." in of_kind(document, BlockKind.PARAGRAPH)
    assert document.notices == ("attachment-unreadable",)


def test_messages_in_messages_are_read_to_the_depth_of_the_limits() -> None:
    innermost = message("Derde", "Tekst van de derde.")
    middle = message("Tweede", "Tekst van de tweede.")
    middle.add_attachment(innermost)
    outer = message("Eerste", "Tekst van de eerste.")
    outer.add_attachment(middle)
    deep = read(data_of(outer), "a.eml")
    assert "Tekst van de derde." in body(deep) and deep.notices == ()
    assert (3, "Derde") in headings(deep)
    shallow = read(data_of(outer), "a.eml", Limits(attachment_depth=1))
    assert "Tekst van de tweede." in body(shallow) and "Tekst van de derde." not in shallow.text
    assert shallow.notices == ("attachment-too-deep",)


def test_a_confidential_message_says_so_to_the_gate() -> None:
    made = message()
    made["Sensitivity"] = "Company-Confidential"
    made["Reply-To"] = "Truus <truus@voorbeeld.example>"
    hidden = of_kind(read(data_of(made), "a.eml"), BlockKind.HIDDEN)
    assert hidden == ["Truus <truus@voorbeeld.example>", "Gevoeligheid: vertrouwelijk"]


def test_what_is_no_message_and_what_is_encrypted_is_refused() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(b"Dit is gewoon een tekst.\n\nMet alinea's.", "a.eml")
    assert refused.value.code == "file-wrong-extension"
    made = message()
    made.set_content(b"\x30\x80", maintype="application", subtype="pkcs7-mime", filename="smime.p7m")
    with pytest.raises(UnreadableFileError) as refused:
        read(data_of(made), "a.eml")
    assert refused.value.code == "file-encrypted"


@pytest.mark.parametrize("broken", ["Subject: =?utf-8?b?@@@?=", "From: <<>>,,;:@", "Date: gisteren", "To: \xff\xfe"])
def test_broken_headers_cost_nothing_else(broken: str) -> None:
    data = f"X-Mailer: x\nMessage-ID: <1@x>\n{broken}\n\nDe tekst blijft leesbaar.\n".encode("latin-1")
    assert "De tekst blijft leesbaar." in body(read(data, "a.eml"))
