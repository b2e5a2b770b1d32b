"""A small library to run commands on, and a way to run them."""

from __future__ import annotations

import contextlib
import io
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ui.cli import main

PAPERS = {
    "cameratoezicht.md": (
        "# Beleidsregel cameratoezicht\n\n## Bevoegdheid\n\nDe burgemeester kan besluiten tot cameratoezicht op een "
        "openbare plaats. Het besluit geldt voor ten hoogste twee jaar.\n\n## Kosten\n\n"
        "Voor cameratoezicht is in 2026 een bedrag van 85.000 euro begroot.\n"
    ),
    "klacht.txt": "Notitie over geluid\n\nMevrouw J. van Dam belde op 06-12345678 over geluid na 23.00 uur.\n",
    "loods.txt": "VERTROUWELIJK\n\nNotitie over het onderzoek\n\nHet onderzoek naar de loods loopt nog.\n",
    "leeg.txt": "",
}


@dataclass(frozen=True)
class Ran:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - any JSON value
        """The one JSON value on stdout."""
        return json.loads(self.out)


def run(*arguments: object) -> Ran:
    """Run a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def write_papers(folder: Path) -> Path:
    """The papers as files in `folder`."""
    for name, text in PAPERS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True, scope="session")
def _no_settings_of_this_machine() -> None:
    for name in [name for name in os.environ if name.startswith("STUKWIJZER_")]:
        del os.environ[name]


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_papers(tmp_path_factory.mktemp("stukken"))


@pytest.fixture(scope="session")
def indexed(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """A data folder and what `index --json` said when it was filled; not to be changed by a test."""
    folder = tmp_path_factory.mktemp("bibliotheek")
    return folder, run("index", papers, "--data", folder, "--json")


@pytest.fixture(scope="session")
def data(indexed: tuple[Path, Ran]) -> Path:
    return indexed[0]
