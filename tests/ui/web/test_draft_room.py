"""Opstellen behind the page: stopping, whose desk it is, and that what is typed at export touches no file."""

from __future__ import annotations

import io
import logging
import os
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Drafter
from ui.composition import build_gate, open_library
from ui.settings import load_settings
from ui.web.access import LOCAL
from ui.web.draft_room import DraftRoom, Step

LETTER = "Onderwerp: uw hond\nWat er is gebeurd: Uw hond beet op 3 mei 2026 een wandelaar.\nBesluit: nee\n"
NAME = "mevrouw Q. Zilverschoon"
FILLED = {"naam": NAME, "adres": "Zilverlaan 12", "aanhef": "mevrouw Zilverschoon"}


class Writes:
    """The files that were opened for writing, made or moved while it listens; an audit hook stays for ever."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self._mine = 0
        sys.addaudithook(self._hear)

    def __enter__(self) -> Writes:
        self._mine = threading.get_ident()
        return self

    def __exit__(self, *_: object) -> None:
        self._mine = 0

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._mine != threading.get_ident():
            return
        if event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                self.paths.append(str(path))
        elif event in ("os.rename", "os.mkdir", "tempfile.mkstemp", "tempfile.mkdtemp", "shutil.copyfile"):
            self.paths.append(f"{event} {arguments[0]}")


@pytest.fixture(scope="module")
def room(data: Path) -> Iterator[DraftRoom]:
    settings = load_settings(data)
    gate = build_gate(settings)
    with open_library(settings, gate) as library:
        yield DraftRoom(settings, library, Drafter(library, gate))


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_names_go_into_the_file_and_touch_no_other(
    room: DraftRoom, data: Path, suffix: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    *_, draft = room.making("waarschuwingsbrief-hondenbeet", LETTER, [], [])
    assert not isinstance(draft, Step)
    room.written(draft, {}, suffix)  # what a library writes at its first import is no matter of names
    with caplog.at_level(logging.DEBUG), Writes() as writes:
        content = room.written(draft, FILLED, suffix)
    assert writes.paths == []
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        assert any(NAME.encode() in made.read(name) for name in made.namelist())
    assert "Zilver" not in caplog.text
    assert "Zilver" not in "".join(capfd.readouterr())
    kept = [path for path in data.rglob("*") if path.is_file()]
    assert kept
    assert all(b"Zilver" not in path.read_bytes() for path in kept)


def test_the_hook_hears_a_file_that_is_written(tmp_path: Path) -> None:
    with Writes() as writes:
        (tmp_path / "toch.txt").write_text("hoorbaar", encoding="utf-8")
    assert [Path(path).name for path in writes.paths] == ["toch.txt"]


def test_who_leaves_stops_the_work_before_its_next_section(room: DraftRoom) -> None:
    begun = threading.active_count()
    making = room.making("collegevoorstel", "Onderwerp: cameratoezicht\n", [], [])
    first = next(making)
    assert isinstance(first, Step)
    assert (first.done, first.title) == (0, "Onderwerp")
    making.close()  # type: ignore[attr-defined]
    for thread in threading.enumerate():
        if thread.name == "draft":
            thread.join(30)
    assert threading.active_count() <= begun


def test_a_desk_is_of_one_user(room: DraftRoom) -> None:
    mine, other = room.of(LOCAL), room.of(replace(LOCAL, key="iemand-anders"))
    *_, draft = mine.making("memo", "Onderwerp: cameratoezicht\n", [], [])
    assert not isinstance(draft, Step)
    name = mine.keep(draft, "")
    try:
        assert [kept.id for kept in mine.kept()] == [name]
        assert other.kept() == ()
        with pytest.raises(Exception, match="draft-unknown"):
            other.take(name)
        other.delete(name)
        assert mine.take(name).title == draft.title
    finally:
        mine.delete(name)
    assert mine.kept() == ()
