"""A library in a fresh folder, and files for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from indexing import Library
from tests.indexing.embedders import HashEmbedder
from tests.indexing.gates import FakeGate

Open = Callable[..., Library]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "stukken"
    folder.mkdir()
    return folder


@pytest.fixture
def library(data: Path) -> Iterator[Library]:
    with open_library(data) as opened:
        yield opened


def open_library(
    data: Path, *, write: bool = True, embedder: HashEmbedder | None = None, patience: float = 0.3
) -> Library:
    return Library.open(data, FakeGate(), embedder or HashEmbedder(), write=write, patience=patience)
