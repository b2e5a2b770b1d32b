"""Watched folders beside the web app, and on the command line."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from indexing import Library
from tests.ui.conftest import run
from ui.auditing import Auditor
from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.watching import watching

ROOT = Path(__file__).parents[2]


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end, "it did not happen within a minute"
        time.sleep(0.1)


def named(library: Library) -> set[str]:
    return {record.name for record in library.documents()}


def test_the_folders_of_the_settings_are_kept_in_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    data.mkdir()
    (data / "stukwijzer.toml").write_text(f'[watch]\nseconds = 1\n[watch.folders]\n"{papers}" = ""\n')
    settings = load_settings(data)
    gate = build_gate(settings)
    (papers / "een.txt").write_text("Notitie over de kade.\n")
    with open_for_serving(settings, gate) as library, watching(settings, library, Auditor(settings, gate)):
        until(lambda: named(library) == {"een.txt"})
        (papers / "twee.txt").write_text("Notitie over de brug.\n")
        until(lambda: named(library) == {"een.txt", "twee.txt"})
        (papers / "een.txt").unlink()
        until(lambda: named(library) == {"twee.txt"})
    told = capsys.readouterr().err
    assert "gelezen: 1 stuk" in told
    assert "verwijderd: 1 stuk" in told
    actions = [event.action for event in Auditor(settings, gate).log.events()]
    assert actions == ["indexed", "indexed", "remove"]


def test_without_folders_nothing_is_watched(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library, watching(settings, library, Auditor(settings, gate)):
        assert library.documents() == ()


def test_a_look_that_fails_is_told_once_and_tried_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    data.mkdir()
    (papers / "een.txt").write_text("Notitie over de kade.\n")
    (data / "stukwijzer.toml").write_text(f'[watch]\nseconds = 1\n[watch.folders]\n"{papers}" = "zorg"\n')
    settings = load_settings(data)
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library, watching(settings, library, Auditor(settings, gate)):
        time.sleep(5)
        library.create_collection("zorg")
        until(lambda: named(library) == {"een.txt"})
    assert capsys.readouterr().err.count("Deze verzameling is er niet") == 1


def test_the_command_keeps_a_folder_in_step_until_it_is_stopped(tmp_path: Path) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    (papers / "een.txt").write_text("Notitie over de kade.\n")
    command = [sys.executable, "-m", "ui", "index", str(papers), "--watch", "--every", "1", "--data", str(data)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("STUKWIJZER_")}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        lines = iter(process.stderr.readline, "")
        assert any("gelezen: 1 stuk" in line for line in lines)
        process.terminate()
        assert process.wait(60) == 0
    assert [one["document"] for one in run("documents", "--data", data, "--json").json["documents"]] == ["een.txt"]


def test_only_folders_can_be_watched(tmp_path: Path) -> None:
    for arguments in ((tmp_path / "nergens",), (tmp_path, "--json")):
        ran = run("index", *arguments, "--watch", "--data", tmp_path / "data")
        assert (ran.code, "alleen mappen" in ran.err + ran.out) == (2, True)
