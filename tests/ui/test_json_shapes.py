"""The keys that others build on; more may come, none may go."""

from __future__ import annotations

import json
from pathlib import Path

from tests.ui.conftest import run

CITATION = {"n", "document", "title", "section", "page", "quote", "passage", "score"}


def test_scrub(papers: Path) -> None:
    shape = run("scrub", papers / "klacht.txt", "--json").json
    assert {"file", "text", "findings", "markings", "decision", "reasons"} <= set(shape)
    assert {"start", "end", "type", "score", "recognizer", "placeholder"} <= set(shape["findings"][0])
    marking = run("scrub", papers / "loods.txt", "--json").json
    assert {"start", "end", "label"} <= set(marking["markings"][0])
    assert marking["decision"] == "hold"
    assert all(isinstance(reason, str) for reason in marking["reasons"])


def test_ask(data: Path) -> None:
    shape = run("ask", "Hoe lang geldt een besluit over cameratoezicht?", "--data", data, "--json").json
    assert {"question", "engine", "abstained", "answer", "sentences", "citations"} <= set(shape)
    assert {"text", "citations"} <= set(shape["sentences"][0])
    assert set(shape["citations"][0]) >= CITATION


def test_search(data: Path) -> None:
    shape = run("search", "cameratoezicht", "--data", data, "--json").json
    assert {"document", "title", "section", "page", "passage", "score"} <= set(shape["results"][0])


def test_check(tmp_path: Path) -> None:
    file = tmp_path / "tekst.txt"
    file.write_text("De gemeente heeft beleit vastgesteld.", encoding="utf-8")
    shape = run("check", file, "--json").json
    assert {"file", "remarks", "readability"} <= set(shape)
    keys = {"rule", "category", "severity", "start", "end", "fragment", "message", "suggestions"}
    assert keys <= set(shape["remarks"][0])


def test_draft(data: Path, tmp_path: Path) -> None:
    brief, output = tmp_path / "opdracht.txt", tmp_path / "concept.docx"
    brief.write_text("Onderwerp: cameratoezicht\nBeslispunten:\n1. Cameratoezicht verlengen\n", encoding="utf-8")
    ran = run("draft", "collegevoorstel", "--brief", brief, "-o", output, "--data", data, "--json")
    shape = ran.json
    assert {"kind", "template_version", "sections", "citations", "open_fields", "output"} <= set(shape)
    assert {"title", "text", "citations"} <= set(shape["sections"][0])
    assert shape["output"] == str(output)
    assert output.read_bytes().startswith(b"PK")
    assert all(isinstance(field, str) for field in shape["open_fields"])
    used = {n for section in shape["sections"] for n in section["citations"]}
    assert used == {citation["n"] for citation in shape["citations"]}
    assert all(set(citation) >= CITATION for citation in shape["citations"])


def test_draft_without_output_is_shown(data: Path, tmp_path: Path) -> None:
    brief = tmp_path / "opdracht.txt"
    brief.write_text("Onderwerp: cameratoezicht", encoding="utf-8")
    ran = run("draft", "memo", "--brief", brief, "--data", data)
    assert "[aanvullen" in ran.out
    assert "Nog aan te vullen" in ran.err
    unknown = run("draft", "sonnet", "--brief", brief, "--data", data, "--json")
    assert unknown.json["error"]["code"] == "template-unknown"
    assert "collegevoorstel" in unknown.err


def test_index(tmp_path: Path) -> None:
    paper = tmp_path / "nota.txt"
    paper.write_text("Nota over de kade.", encoding="utf-8")
    shape = run("index", paper, "--data", tmp_path / "data", "--json").json
    keys = {"indexed", "unchanged", "held", "refused", "failed", "passages", "findings", "files"}
    assert keys <= set(shape)
    assert {"file", "state"} <= set(shape["files"][0])
    again = run("index", paper, "--data", tmp_path / "data", "--json").json
    assert (again["unchanged"], again["indexed"]) == (1, 0)


def test_json_is_one_line_of_utf8(data: Path) -> None:
    out = run("documents", "--data", data, "--json").out
    assert out.count("\n") == 1
    assert json.loads(out)
