"""read_file and read_bytes: every bad file gets its reason, and the next one is read."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from indexing.errors import FILE_PROBLEMS, UnreadableFileError
from indexing.limits import Limits
from indexing.readers import SUPPORTED_SUFFIXES, read_bytes, read_file
from indexing.readers.formats import FORMATS
from tests.indexing.readers.words import word

GOOD = b"Het college besluit het plan vast te stellen.\n"


def _code(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read_file(path, limits or Limits())
    assert refused.value.code in FILE_PROBLEMS
    assert refused.value.__cause__ is None and (refused.value.__context__ is None or refused.value.__suppress_context__)
    return refused.value.code


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_is_read_as_it_is_named(tmp_path: Path) -> None:
    document = read_file(_file(tmp_path, "Besluit.TXT", GOOD), Limits())
    assert (document.name, document.format, document.text) == ("Besluit.TXT", "txt", GOOD.decode())
    assert read_bytes(GOOD, "besluit.txt", Limits()).text == GOOD.decode()


def test_paths_that_are_no_readable_files(tmp_path: Path) -> None:
    assert _code(tmp_path / "weg.txt") == "file-vanished"
    assert _code(_file(tmp_path, "a.txt", GOOD) / "b.txt") == "file-vanished"
    (tmp_path / "map.txt").mkdir()
    assert _code(tmp_path / "map.txt") == "file-not-a-file"
    os.mkfifo(tmp_path / "pijp.txt")
    assert _code(tmp_path / "pijp.txt") == "file-not-a-file"
    (tmp_path / "los.txt").symlink_to(tmp_path / "nergens.txt")
    assert _code(tmp_path / "los.txt") == "file-vanished"
    assert _code(tmp_path / ("x" * 300 + ".txt")) == "file-vanished"
    assert _code(Path("a\0b.txt")) == "file-vanished"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _file(tmp_path, "a.txt", GOOD)

    def refuse(*_: object, **__: object) -> object:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert _code(path) == "file-no-permission"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("leeg.txt", b"", "file-empty"),
        ("blad.xls", GOOD, "file-unsupported"),
        ("zonder", GOOD, "file-unsupported"),
        ("nep.docx", GOOD, "file-wrong-extension"),
        ("nep.docx", b"%PDF-1.4", "file-wrong-extension"),
        ("nep.txt", b"PK\x03\x04" + bytes(40), "file-wrong-extension"),
        ("oud.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file-wrong-extension"),
        (
            "slot.docx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "file-encrypted",
        ),
        ("kapot.docx", b"PK\x03\x04" + bytes(400), "file-damaged"),
        ("leeg.docx", word(lambda _: None), "file-no-text"),
    ],
)
def test_bad_content_gets_its_reason(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    assert _code(_file(tmp_path, name, data)) == code
    with pytest.raises(UnreadableFileError) as refused:
        read_bytes(data, name, Limits())
    assert refused.value.code == code


def test_sizes_are_bounded_before_anything_is_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.truncate(500_000_000)
    assert _code(path) == "file-too-large"
    assert _code(_file(tmp_path, "a.txt", GOOD), Limits(file_bytes=10)) == "file-too-large"


def _zip(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _unmasked(data: bytes) -> bytes:
    """A Word file that says of its main part that it unpacks to a few bytes only."""
    at = data.rindex(b"PK\x01\x02")
    while data[at + 46 : at + 46 + 17] != b"word/document.xml":
        at = data.rindex(b"PK\x01\x02", 0, at)
    return data[: at + 24] + (100).to_bytes(4, "little") + data[at + 28 :]


def test_bombs_are_stopped_while_they_unpack(tmp_path: Path) -> None:
    data = word(lambda made: made.add_paragraph("x " * 3_000_000) and None)
    assert _code(_file(tmp_path, "bom.docx", data), Limits(unpacked_bytes=1_000_000)) == "file-bomb"
    assert _code(_file(tmp_path, "liegt.docx", _unmasked(data)), Limits(unpacked_bytes=1_000_000)) in {
        "file-bomb",
        "file-damaged",
    }
    ratio = _zip({"[Content_Types].xml": b"<x/>", "word/document.xml": bytes(120_000_000)})
    assert _code(_file(tmp_path, "verhouding.docx", ratio)) == "file-bomb"
    many = _zip({f"{number}.xml": b"" for number in range(20_001)})
    assert _code(_file(tmp_path, "veel.docx", many)) == "file-bomb"


ENTITIES = "<!DOCTYPE w [" + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "x"}">' for n in range(9)) + "]>"
RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
    b'Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>'
)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.xlsx"])
def test_entities_that_expand_are_a_bomb(tmp_path: Path, name: str) -> None:
    xml = f"{ENTITIES}<w>&a8;</w>".encode()
    parts = {"word/document.xml": xml, "content.xml": xml, "xl/workbook.xml": xml, "_rels/.rels": RELATIONS}
    assert _code(_file(tmp_path, name, _zip(parts))) == "file-bomb"


def test_external_entities_are_not_fetched(tmp_path: Path) -> None:
    secret = _file(tmp_path, "geheim.txt", b"wachtwoord")
    xml = f'<!DOCTYPE w [<!ENTITY e SYSTEM "file://{secret}">]><w>&e;</w>'.encode()
    assert _code(_file(tmp_path, "a.odt", _zip({"content.xml": xml}))) == "file-bomb"


def test_every_format_has_its_suffixes_and_a_reader() -> None:
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes)) and set(suffixes) == SUPPORTED_SUFFIXES
    assert {".txt", ".md", ".html", ".docx", ".pdf", ".odt", ".eml", ".msg", ".xlsx"} <= SUPPORTED_SUFFIXES
    for known in FORMATS:
        assert callable(known.reader())
        tests = Path(__file__).parent
        assert any(tests.glob(f"test_{known.module}*.py")), f"no test file for {known.module}"
