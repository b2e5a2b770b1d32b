"""The whole way with a real model: question, gate, library, prompt, tokens, server, sentences, check, answer."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.language_model import Endpoint, ServedModel
from tests.ui.conftest import run, write_papers

ROOT = Path(__file__).parents[4]
ANSWER = "Het besluit geldt voor ten hoogste twee jaar [B1]. In 2026 is 58.000 euro begroot [B2]."


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.assistant.language_model.tiny_server", ANSWER]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        finally:
            server.terminate()


@pytest.mark.slow
def test_a_real_model_answers_from_the_papers_and_its_own_figure_is_not_believed(address: str, tmp_path: Path) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "gegevens"
    papers.mkdir()
    data.mkdir()
    write_papers(papers)
    (data / "stukwijzer.toml").write_text(f'[llm]\nurl = "{address}"\nmodel = "tiny"\n', encoding="utf-8")
    assert run("index", papers, "--data", data).code in (0, 3)

    answer = run("ask", "Hoe lang geldt een besluit tot cameratoezicht?", "--data", data, "--json").json
    assert answer["engine"] == "taalmodel tiny"
    assert [(one["text"], one["support"]) for one in answer["sentences"]] == [
        ("Het besluit geldt voor ten hoogste twee jaar.", "full"),
        ("In 2026 is 58.000 euro begroot.", "none"),
    ]
    assert [one["quote"] for one in answer["citations"]] == ["Het besluit geldt voor ten hoogste twee jaar."]
    assert answer["provenance"]["model"] == "tiny"
    assert answer["notices"] == []

    shown = run("ask", "Hoe lang geldt een besluit tot cameratoezicht?", "--data", data)
    assert "In 2026 is 58.000 euro begroot. (niet teruggevonden in de bronnen)" in shown.out
    assert "taalmodel tiny" in shown.out

    checks = {one["name"]: one for one in json.loads(run("doctor", "--data", data, "--json").out)["checks"]}
    assert checks["taalmodel voor antwoorden"]["state"] == "good"
    assert ServedModel(Endpoint.at(address), "tiny").listed() == ("tiny",)
