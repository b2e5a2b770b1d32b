"""Uploaded originals do not stay, and nobody can name a file that was not uploaded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from indexing import UnreadableFileError
from ui.web.uploads import UploadFolder


@pytest.fixture
def uploads(tmp_path: Path) -> UploadFolder:
    folder = UploadFolder(tmp_path / "data")
    folder.empty()
    return folder


def _uploaded(uploads: UploadFolder, name: str) -> Path:
    path = uploads.path / "abc" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("geheim", encoding="utf-8")
    return path


def test_files_are_there_while_reading_and_gone_afterwards(uploads: UploadFolder) -> None:
    path = _uploaded(uploads, "nota.txt")
    with uploads.taking([str(path)]) as paths:
        assert [taken.read_text(encoding="utf-8") for taken in paths] == ["geheim"]
    assert list(uploads.path.iterdir()) == []


def test_files_are_gone_after_a_failure_too(uploads: UploadFolder) -> None:
    path = _uploaded(uploads, "nota.txt")
    with pytest.raises(ZeroDivisionError), uploads.taking([str(path)]):
        raise ZeroDivisionError
    assert list(uploads.path.iterdir()) == []


def test_a_file_elsewhere_cannot_be_named_and_is_not_touched(uploads: UploadFolder, tmp_path: Path) -> None:
    other = tmp_path / "wachtwoorden.txt"
    other.write_text("x", encoding="utf-8")
    link = uploads.path / "link.txt"
    link.symlink_to(other)
    for name in (str(other), str(uploads.path / ".." / ".." / ".." / other.name), str(link), str(uploads.path)):
        with pytest.raises(UnreadableFileError), uploads.taking([name]):
            pytest.fail("read")
    assert other.read_text(encoding="utf-8") == "x"


def test_what_a_crash_left_is_gone_at_the_next_start(uploads: UploadFolder) -> None:
    _uploaded(uploads, "nota.txt")
    uploads.empty()
    assert list(uploads.path.iterdir()) == []
    assert uploads.path.stat().st_mode & 0o077 == 0


def test_what_was_broken_off_is_swept_away_and_what_is_new_stays(uploads: UploadFolder) -> None:
    old, new = _uploaded(uploads, "oud.txt"), uploads.path / "nieuw.txt"
    os.utime(old, (0, 0))
    os.utime(old.parent, (0, 0))
    new.write_text("x", encoding="utf-8")
    uploads.sweep(60)
    assert [path.name for path in uploads.path.rglob("*") if path.is_file()] == ["nieuw.txt"]
