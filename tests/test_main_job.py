"""The main job, end to end, over the demo municipality: files in, cited answers out, nothing personal kept."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.main_job import ROOT, stukwijzer, stukwijzer_offline
from ui.demo import documents_folder

PLANTED = json.loads((ROOT / "tests/demo/planted.json").read_text(encoding="utf-8"))
QUESTIONS = [
    json.loads(line) for line in (ROOT / "tests/demo/questions.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, dict[str, Any]]:
    """A data folder with the demo municipality: the folder, the exit code and the report of `index`."""
    folder = tmp_path_factory.mktemp("library")
    return folder, *stukwijzer("--data", folder, "index", documents_folder())


@pytest.fixture(scope="module")
def data(run: tuple[Path, int, dict[str, Any]]) -> Path:
    return run[0]


@pytest.fixture(scope="module")
def answers(data: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The answers to all demo questions, in order, by `ask --batch`."""
    batch = tmp_path_factory.mktemp("questions") / "questions.jsonl"
    batch.write_text("\n".join(json.dumps({"id": q["id"], "question": q["question"]}) for q in QUESTIONS), "utf-8")
    result = stukwijzer_offline("--data", data, "ask", "--batch", batch)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_file_is_indexed_and_the_confidential_ones_are_held(run: tuple[Path, int, dict[str, Any]]) -> None:
    _, code, report = run
    files = {path.name for path in documents_folder().iterdir()}
    assert report["failed"] == 0
    assert len(report["files"]) == len(files)
    assert report["held"] >= 2
    assert code == 3
    assert report["indexed"] + report["held"] == len(files)
    assert report["passages"] > 200


def test_indexing_again_changes_nothing(data: Path) -> None:
    code, report = stukwijzer("--data", data, "index", documents_folder())
    assert (report["indexed"], report["failed"]) == (0, 0)
    assert report["unchanged"] == len(list(documents_folder().iterdir()))
    assert code in (0, 3)


def test_answers_come_in_order_each_with_its_id(answers: list[dict[str, Any]]) -> None:
    assert [answer["id"] for answer in answers] == [question["id"] for question in QUESTIONS]


def test_every_quote_stands_letter_for_letter_in_its_passage(answers: list[dict[str, Any]]) -> None:
    given = [answer for answer in answers if not answer["abstained"]]
    assert len(given) > len(answers) / 2
    for answer in given:
        numbers = {citation["n"] for citation in answer["citations"]}
        assert all(citation["quote"] in citation["passage"] for citation in answer["citations"]), answer["id"]
        assert answer["sentences"]
        for sentence in answer["sentences"]:
            assert sentence["citations"], answer["id"]
            assert set(sentence["citations"]) <= numbers, answer["id"]


def test_a_refusal_is_one_fixed_sentence_with_the_nearest_passages(answers: list[dict[str, Any]]) -> None:
    refused = [answer for answer in answers if answer["abstained"]]
    assert refused
    assert len({answer["answer"] for answer in refused}) == 1
    assert all(not answer["citations"] for answer in refused)


def _bytes_of(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def _spellings(value: str) -> set[str]:
    """How a planted value might survive: as written, in lower case, without its separators."""
    return {value, value.lower(), re.sub(r"[\s.\-]", "", value)}


def test_no_planted_datum_is_in_any_byte_of_the_data_folder(data: Path) -> None:
    everything = _bytes_of(data)
    assert b"Elzenwaard" in everything, "the look-up finds what is there"
    wide = everything.decode("utf-16-le", errors="ignore")
    for planted in PLANTED:
        for spelling in _spellings(planted["value"]):
            if len(spelling) >= 5:
                assert spelling.encode() not in everything, (planted["type"], planted["file"], planted["place"])
                assert spelling not in wide, (planted["type"], planted["file"], planted["place"])


def test_a_name_in_a_question_is_a_placeholder_in_the_answer(data: Path) -> None:
    _, answer = stukwijzer(
        "--data", data, "ask", "Wat schreef mevrouw Aylin Yıldırım (06-12345678) over cameratoezicht?"
    )
    shown = json.dumps(answer, ensure_ascii=False)
    assert "Yıldırım" not in shown
    assert "12345678" not in shown
    assert "[PERSOON-A]" in answer["question"]


def test_a_removed_document_is_nowhere_in_the_data_folder(tmp_path: Path) -> None:
    folder, data = tmp_path / "stukken", tmp_path / "data"
    folder.mkdir()
    (folder / "blijft.txt").write_text("De burgemeester sluit de kade bij hoogwater boven vier meter.", "utf-8")
    (folder / "weg.txt").write_text("De zwanenpopulatie krijgt een quotum van zeventien knobbelzwanen.", "utf-8")
    stukwijzer("--data", data, "index", folder)
    assert b"knobbelzwanen" in _bytes_of(data)
    code, _ = stukwijzer("--data", data, "remove", "weg.txt")
    assert code == 0
    left = _bytes_of(data)
    assert b"knobbelzwa" not in left
    assert b"quotum" not in left
    assert b"weg.txt" not in left
    assert b"hoogwater" in left


def test_the_whole_flow_works_with_every_outward_connection_refused(tmp_path: Path) -> None:
    data, brief, source = tmp_path / "data", tmp_path / "brief.txt", tmp_path / "tekst.md"
    brief.write_text("Onderwerp: cameratoezicht in het centrum\nBeslispunten:\n1. Cameratoezicht verlengen\n", "utf-8")
    source.write_text("# Notitie\n\nDit is een korte tekst over veiligheid.\n", "utf-8")
    for arguments in (
        ("index", documents_folder(), "--json"),
        ("ask", "Hoeveel camera's hangen er?", "--json"),
        ("search", "jaarwisseling", "--json"),
        ("draft", "collegevoorstel", "--brief", brief, "-o", tmp_path / "concept.docx", "--json"),
        ("check", source, "--json"),
        ("scrub", source, "--json"),
        ("doctor", "--json"),
    ):
        result = stukwijzer_offline("--data", data, *arguments)
        assert "OUTWARD" not in result.stderr, arguments[0]
        assert result.returncode in (0, 3), (arguments[0], result.stderr)
        json.loads(result.stdout)
    assert (tmp_path / "concept.docx").stat().st_size > 5000
