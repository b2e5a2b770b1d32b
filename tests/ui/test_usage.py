"""The command line: what it accepts, what it says in Dutch, what it costs to ask for help."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ui.cli import build_parser, main
from ui.commands import COMMANDS
from ui.usage import in_dutch

NAMES = [command.NAME for command in COMMANDS]
DESIGNED = {
    "demo",
    "serve",
    "index",
    "documents",
    "remove",
    "ask",
    "search",
    "draft",
    "check",
    "scrub",
    "review",
    "reindex",
    "doctor",
}


def test_every_command_of_the_design_exists_once() -> None:
    assert set(NAMES) >= DESIGNED
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_help_is_dutch_and_leaves_with_zero(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("gebruik: stukwijzer " + name)
    for english in ("usage", "positional", "show this help", "options:", "optional"):
        assert english not in shown


@pytest.mark.parametrize(
    "arguments", [["vraag"], ["index"], ["ask", "--limit", "3", "x"], ["search", "--limit", "drie", "x"], ["review"]]
)
def test_wrong_usage_leaves_with_two_and_nothing_on_stdout(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Verkeerd gebruik: " in shown.err
    for english in ("required", "invalid", "unrecognized", "expected", "usage:"):
        assert english not in shown.err


def test_no_command_shows_the_help_and_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "opdrachten:" in capsys.readouterr().err


def test_a_complaint_does_not_repeat_what_was_typed() -> None:
    assert "Jansen" not in in_dutch("unrecognized arguments: Jansen Kerkstraat")
    assert "Jansen" not in in_dutch("argument --port: invalid int value: 'Jansen'")


@pytest.mark.parametrize(
    "arguments", [["--data", "map", "--json", "documents"], ["documents", "--data", "map", "--json"]]
)
def test_data_and_json_may_stand_before_or_after_the_command(arguments: list[str]) -> None:
    args = build_parser().parse_args(arguments)
    assert args.data == Path("map")
    assert args.json is True


def test_help_is_fast_and_imports_nothing_heavy() -> None:
    code = "import sys, json, ui.cli; ui.cli.main(['--help']); print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert time.monotonic() - started < 2.0  # measured: 0.1 s; the bound of the design is 1 s on a quiet machine
    loaded = set(json.loads(done.stderr))
    assert not loaded & {"numpy", "gradio", "chromadb", "torch", "pydantic", "presidio_analyzer", "indexing", "rich"}


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("stukwijzer ")
