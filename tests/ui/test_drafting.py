"""`stukwijzer draft`: the list of templates, own templates, chosen documents, names for one file."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

import docx
import pytest

from indexing import Limits, read_file
from tests.ui.conftest import run

LETTER = "Onderwerp: uw hond\nWat er is gebeurd: Uw hond beet op 3 mei 2026 een wandelaar.\n"


def _brief(folder: Path, text: str) -> Path:
    path = folder / "opdracht.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_templates_are_listed_with_their_version(data: Path) -> None:
    ran = run("draft", "--list", "--data", data)
    assert ran.code == 0
    assert "collegevoorstel, versie 2" in ran.out
    listed = run("draft", "--list", "--data", data, "--json").json["templates"]
    assert {"kind", "version", "name", "description", "own", "sections"} <= set(listed[0])


def test_own_templates_are_used_and_a_fault_in_one_is_told(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "sjablonen"
    own.mkdir()
    monkeypatch.setenv("STUKWIJZER_TEMPLATES", str(own))
    (own / "memo.toml").write_text('base = "memo"\nversion = "1"\nname = "Notitie"\n', encoding="utf-8")
    assert "memo, versie 2.1 (eigen sjabloon)" in run("draft", "--list", "--data", data).out
    (own / "memo.toml").write_text('base = "memo"\nversion = "1"\nnaam = "Notitie"\n', encoding="utf-8")
    ran = run("draft", "--list", "--data", data)
    assert ran.code == 1
    assert "memo.toml" in ran.err
    assert "'naam'" in ran.err


def test_names_are_in_the_file_only(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    temporary = tmp_path / "tijdelijk"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    caplog.set_level(logging.DEBUG)
    names = tmp_path / "adressering.txt"
    names.write_text("naam: de heer Q. Zilverschoon\n\nAanhef: heer Zilverschoon\n", encoding="utf-8")
    out = tmp_path / "brief.docx"
    ran = run(
        "draft", "waarschuwingsbrief-hondenbeet", "--brief", _brief(tmp_path, LETTER), "-o", out,
        "--addressee-file", names, "--data", data, "--json",
    )  # fmt: skip
    text = "\n".join(line.text for line in docx.Document(str(out)).paragraphs)
    assert "Geachte heer Zilverschoon," in text
    assert "Zilverschoon" not in ran.out + ran.err
    assert "Zilverschoon" not in caplog.text
    kept = [path for folder in (data, temporary) for path in folder.rglob("*") if path.is_file()]
    assert kept
    assert all(b"Zilverschoon" not in path.read_bytes() for path in kept)


def test_a_line_of_names_that_cannot_be_read_is_told_by_its_number(data: Path, tmp_path: Path) -> None:
    names = tmp_path / "adressering.txt"
    names.write_text("naam: Q.\nZilverschoon\n", encoding="utf-8")
    brief = _brief(tmp_path, LETTER)
    ran = run("draft", "memo", "--brief", brief, "--addressee-file", names, "--data", data)
    assert ran.code == 2
    assert "Regel 2" in ran.err
    assert "Zilverschoon" not in ran.err


def test_markdown_by_its_suffix_and_no_other_format(data: Path, tmp_path: Path) -> None:
    brief = _brief(tmp_path, "Onderwerp: cameratoezicht")
    assert run("draft", "memo", "--brief", brief, "-o", tmp_path / "m.md", "--data", data).code == 0
    assert "# Memo: cameratoezicht" in (tmp_path / "m.md").read_text(encoding="utf-8")
    assert run("draft", "memo", "--brief", brief, "-o", tmp_path / "m.pdf", "--data", data).code == 2
    assert run("draft", "memo", "--data", data).code == 2


def test_only_the_chosen_document_is_used(data: Path, tmp_path: Path) -> None:
    brief = _brief(tmp_path, "Onderwerp: cameratoezicht\n")
    ran = run("draft", "memo", "--brief", brief, "--document", "cameratoezicht.md", "--data", data, "--json")
    assert {citation["document"] for citation in ran.json["citations"]} == {"cameratoezicht.md"}


def test_who_checked_it_is_in_the_file(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "memo.docx"
    brief = _brief(tmp_path, "Onderwerp: cameratoezicht")
    run("draft", "memo", "--brief", brief, "-o", out, "--checked-by", "teamleider OOV", "--data", data)
    assert "teamleider OOV" in docx.Document(str(out)).sections[0].header.paragraphs[0].text


def test_a_draft_as_odt(data: Path, tmp_path: Path) -> None:
    brief, out = tmp_path / "opdracht.txt", tmp_path / "memo.odt"
    brief.write_text(
        "Onderwerp: cameratoezicht\nDe burgemeester wil weten wat cameratoezicht kost.\n", encoding="utf-8"
    )
    made = run("draft", "memo", "--brief", brief, "-o", out, "--data", data, "--json")
    assert made.code == 0
    assert made.json["output"] == str(out)
    assert "85.000 euro" in read_file(out, Limits()).text
