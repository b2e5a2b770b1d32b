"""The demo keeps to a folder of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ui.conftest import run
from ui.commands.demo import demo_folder
from ui.demo import documents_folder


def test_the_demo_documents_are_there_in_several_formats() -> None:
    suffixes = {path.suffix for path in documents_folder().iterdir()}
    assert {".docx", ".pdf", ".txt", ".md", ".html", ".odt", ".eml", ".xlsx"} <= suffixes


def test_it_is_read_into_a_folder_below_the_current_one(
    papers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ui.demo.documents_folder", lambda: papers)
    ran = run("demo", "--no-serve")
    assert ran.code == 0  # held documents belong to the demo
    assert "cameratoezicht.md" in run("documents", "--data", tmp_path / ".stukwijzer" / "demo").out
    assert str(tmp_path / ".stukwijzer" / "demo") in ran.err


def test_where_nothing_may_be_written_it_goes_to_the_data_folder_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert demo_folder() == tmp_path / "xdg" / "stukwijzer-demo"
