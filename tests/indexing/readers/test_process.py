"""The reading process: bounded in time and memory, replaced when it falls, silent at exit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from indexing.readers import read_bytes
from indexing.readers.process import Fallen, ReadingProcess, _Pool
from indexing.readers.worker import Request
from tests.indexing.readers.words import word

ROOT = Path(__file__).parents[3]
GOOD = b"Het college besluit het plan vast te stellen."


@pytest.fixture
def process() -> object:
    made = ReadingProcess()
    yield made
    made.close()


def _ask(process: ReadingProcess, name: str, data: bytes, **limits: float) -> str:
    return process.read(Request(name, Limits(**limits), data=data)).text


def test_a_slow_file_is_given_up_and_the_next_is_read() -> None:
    slow = word(lambda made: [made.add_paragraph("woord " * 50) for _ in range(600)] and None)
    started = time.monotonic()
    with pytest.raises(UnreadableFileError) as refused:
        read_bytes(slow, "a.docx", Limits(seconds=0.01))
    assert refused.value.code == "file-too-slow"
    assert time.monotonic() - started < 20
    assert read_bytes(GOOD, "a.txt", Limits()).text == GOOD.decode()


def test_a_crash_costs_one_file(process: ReadingProcess) -> None:
    _ask(process, "a.txt", GOOD)
    child = process._child.pid
    killer = threading.Timer(0.05, os.kill, (child, signal.SIGKILL))
    slow = word(lambda made: [made.add_paragraph("woord " * 50) for _ in range(600)] and None)
    killer.start()
    with pytest.raises(Fallen):
        for _ in range(200):
            _ask(process, "a.docx", slow)
    killer.join()
    assert not process.usable
    assert read_bytes(GOOD, "a.txt", Limits()).text == GOOD.decode()


def test_a_file_that_kills_every_child_is_damaged_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    boot = "import sys, os; sys.path[:] = sys.argv[1:]; import indexing.readers.worker as w; "
    monkeypatch.setattr("indexing.readers.process._BOOT", boot + "w.answer_to = lambda request: os.abort(); w.main()")
    pool = _Pool()
    with pytest.raises(UnreadableFileError) as refused:
        pool.read(Request("a.txt", Limits(), data=GOOD))
    assert refused.value.code == "file-damaged"
    monkeypatch.undo()
    assert pool.read(Request("a.txt", Limits(), data=GOOD)).text == GOOD.decode()
    pool.close()


def test_a_child_that_fell_while_idle_costs_nothing() -> None:
    pool = _Pool()
    pool.read(Request("a.txt", Limits(), data=GOOD))
    idle = pool._idle[0]
    monkey = idle._child.poll
    idle._child.poll = lambda: None  # the parent has not noticed yet
    os.kill(idle._child.pid, signal.SIGKILL)
    assert pool.read(Request("a.txt", Limits(), data=GOOD)).text == GOOD.decode()
    idle._child.poll = monkey
    pool.close()


def test_a_large_parent_does_not_tire_the_child() -> None:
    large = bytearray(900_000_000)
    large[::4096] = b"x" * len(large[::4096])
    made = ReadingProcess()
    try:
        _ask(made, "a.txt", GOOD)
        assert _ask(made, "a.txt", GOOD) == GOOD.decode()
    finally:
        made.close()


def test_memory_is_bounded(process: ReadingProcess) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        _ask(process, "a.txt", b"regel van een bestand\n" * 2_000_000, memory_bytes=400_000_000)
    assert refused.value.code == "file-too-large"


def test_many_threads_read_at_once() -> None:
    with ThreadPoolExecutor(6) as pool:
        texts = pool.map(lambda number: read_bytes(f"tekst {number}".encode(), "a.txt", Limits()).text, range(24))
    assert list(texts) == [f"tekst {number}" for number in range(24)]


def test_the_child_writes_nothing_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    made = ReadingProcess()
    try:
        _ask(made, "a.docx", word(lambda document: document.add_paragraph("Tekst.") and None))
        _ask(made, "a.txt", GOOD)
    finally:
        made.close()
    assert list(tmp_path.iterdir()) == []


SCRIPT = """
import sys
from indexing.limits import Limits
from indexing.readers import read_bytes
print(read_bytes(b"tekst van een script", "a.txt", Limits()).text)
"""


def test_a_script_without_main_guard_reads_and_ends_in_silence(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, "-W", "error", script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "tekst van een script\n"
    assert done.stderr == ""


def test_the_child_ends_with_its_parent(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        SCRIPT + "from indexing.readers.process import _pools\nprint(_pools[-1]._idle[0]._child.pid, flush=True)\n"
        "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    child = int(done.stdout.split()[-1])
    for _ in range(100):
        if not Path(f"/proc/{child}").exists() or "Z" in Path(f"/proc/{child}/stat").read_text().split(")")[1][:3]:
            return
        time.sleep(0.05)
    pytest.fail("the reading process outlives its parent")
