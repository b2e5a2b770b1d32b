"""Files that wait to be fetched."""

from __future__ import annotations

import pytest

from ui.web import downloads
from ui.web.downloads import Downloads


def test_a_token_fetches_its_own_file_and_no_other() -> None:
    waiting = Downloads()
    tokens = [waiting.offer("eva", f"{n}.docx", bytes([n])) for n in range(3)]
    assert len(set(tokens)) == 3
    found = waiting.fetch("eva", tokens[1])
    assert found is not None
    assert (found.name, found.content) == ("1.docx", b"\x01")
    assert waiting.fetch("eva", "") is None
    assert waiting.fetch("eva", tokens[0][:-1]) is None


def test_files_go_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(downloads.time, "monotonic", lambda: now)
    waiting = Downloads()
    token = waiting.offer("eva", "a.docx", b"a")
    now += downloads.LIFETIME - 1
    assert waiting.fetch("eva", token) is not None
    now += 2
    assert waiting.fetch("eva", token) is None


def test_the_oldest_goes_when_there_are_too_many() -> None:
    waiting = Downloads()
    tokens = [waiting.offer("eva", "a.docx", b"a") for _ in range(downloads.MOST + 1)]
    assert waiting.fetch("eva", tokens[0]) is None
    assert waiting.fetch("eva", tokens[1]) is not None
    assert waiting.fetch("eva", tokens[-1]) is not None


def test_another_user_does_not_get_a_file_whose_token_leaked() -> None:
    waiting = Downloads()
    token = waiting.offer("eva", "a.docx", b"a")
    assert waiting.fetch("adam", token) is None
    assert waiting.fetch("", token) is None
    assert waiting.fetch("eva", token) is not None
