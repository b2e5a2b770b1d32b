"""Errors at the edge: one line, no document text, no trace unless asked for."""

from __future__ import annotations

import argparse
import subprocess
import sys

import pytest

from tests.ui.conftest import run
from ui.commands import documents
from ui.failures import explain

SECRET = "mevrouw Jansen, Kerkstraat 1"


def _raising(error: BaseException) -> object:
    def raise_it(_: argparse.Namespace) -> int:
        raise error

    return raise_it


def test_an_unforeseen_error_tells_its_kind_and_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "run", _raising(KeyError(SECRET)))
    ran = run("documents", "--json")
    assert ran.code == 1
    assert "KeyError" in ran.err
    assert SECRET not in ran.err + ran.out
    assert ran.err.count("\n") == 1
    assert ran.json["error"]["code"] == "unexpected"


def test_details_are_shown_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "run", _raising(KeyError("sleutel")))
    monkeypatch.setenv("STUKWIJZER_DEBUG", "1")
    assert "Traceback" in run("documents").err


@pytest.mark.parametrize("error", [MemoryError(), OSError(28, "No space left on device", SECRET)])
def test_errors_of_the_machine_do_not_name_files(error: BaseException) -> None:
    assert SECRET not in explain(error)[1]


def test_an_interruption_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "run", _raising(KeyboardInterrupt()))
    ran = run("documents")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("Afgebroken.")


def test_a_reader_that_leaves_early_is_no_crash() -> None:
    code = "import sys; from ui.cli import main; sys.exit(main(['--help']))"
    lines = f'{sys.executable} -c "{code}" | true'
    done = subprocess.run(["bash", "-c", lines], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr
