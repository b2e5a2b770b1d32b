"""One writer or many readers: over processes, and over threads of one process."""

from __future__ import annotations

import fcntl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from indexing import DescriptionChange, Library, LibraryError
from indexing.locking import FolderLock
from privacy import Scrubbed
from tests.indexing.conftest import open_library
from tests.indexing.embedders import HashEmbedder
from tests.indexing.gates import FakeGate

HOLDER = """
import sys
from pathlib import Path
from tests.indexing.conftest import open_library
with open_library(Path(sys.argv[1]), write=sys.argv[2] == "write") as library:
    if sys.argv[2] == "share":
        library.share()
    print(len(library.documents()), flush=True)
    sys.stdin.readline()
"""
ROOT = Path(__file__).parent.parent.parent


@contextmanager
def other_process(data: Path, mode: str) -> Iterator[int]:
    """Another process that has the library open; gives how many documents it sees."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data), mode],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.write("\n")
            process.stdin.close()
            process.wait()


@pytest.fixture
def filled(data: Path, papers: Path) -> Path:
    (papers / "een.txt").write_text("Over fietspaden en bruggen.\n")
    with open_library(data) as library:
        library.index([papers])
    return data


def asked() -> Scrubbed:
    return FakeGate().scrub("fietspaden").text


def locked(data: Path, *, write: bool, code: str = "library-locked") -> bool:
    try:
        open_library(data, write=write).close()
    except LibraryError as error:
        assert error.code == code
        return True
    return False


def test_a_writer_keeps_everyone_else_out(filled: Path) -> None:
    with other_process(filled, "write") as documents:
        assert documents == 1
        begun = time.monotonic()
        assert locked(filled, write=False)
        assert locked(filled, write=True)
        assert time.monotonic() - begun < 5
    assert not locked(filled, write=True)


def test_readers_read_together_and_keep_writers_out(filled: Path) -> None:
    with other_process(filled, "read"), open_library(filled, write=False) as library:
        assert len(library.search(asked())) == 1
        assert locked(filled, write=True, code="library-in-use")


def test_a_reader_takes_the_folder_while_it_changes_it(filled: Path, papers: Path) -> None:
    (papers / "twee.txt").write_text("Ook over fietspaden.\n")
    with open_library(filled, write=False) as library:
        library.index([papers])
        with other_process(filled, "read") as documents:
            assert documents == 2
            with pytest.raises(LibraryError) as caught:
                library.remove(["twee.txt"])
            assert caught.value.code == "library-in-use"
            assert len(library.search(asked())) == 2
        assert library.remove(["twee.txt"]).verified


def test_who_shares_lets_readers_in(data: Path, papers: Path) -> None:
    (papers / "een.txt").write_text("Over fietspaden en bruggen.\n")
    with open_library(data) as library:
        library.share()
        library.index([papers])
        with other_process(data, "read") as documents:
            assert documents == 1


def test_what_another_process_changed_meanwhile_is_seen(filled: Path, papers: Path) -> None:
    (papers / "twee.txt").write_text("Ook over fietspaden.\n")
    with open_library(filled, write=False) as library:
        assert len(library.search(asked())) == 1
        fcntl.flock(library._lock._file, fcntl.LOCK_UN)  # the gap in which an upgrade holds nothing
        with open_library(filled) as writer:
            writer.index([papers])
        library.index([papers])
        assert len(library.search(asked())) == 2


def test_a_killed_process_leaves_no_lock(filled: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(filled), "write"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        assert locked(filled, write=False)
        process.kill()
        process.wait()
        assert not locked(filled, write=True)


def test_threads_search_while_one_of_them_indexes(library: Library, papers: Path) -> None:
    for number in range(8):
        (papers / f"stuk{number}.txt").write_text(f"Stuk {number} over fietspaden.\n")
    library.index([papers / "stuk0.txt"])
    counts, problems = [], []
    done = threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                counts.append(len(library.search(asked(), limit=20)))
        except Exception as problem:  # noqa: BLE001 - shown by the assertion below
            problems.append(problem)

    readers = [threading.Thread(target=search) for _ in range(3)]
    for reader in readers:
        reader.start()
    library.index([papers])
    library.remove(["stuk1.txt"])
    done.set()
    for reader in readers:
        reader.join()
    assert problems == []
    assert len(counts) > 5
    assert len(library.search(asked(), limit=20)) == 7


def test_a_second_change_in_the_same_process_waits_its_turn(library: Library, papers: Path) -> None:
    (papers / "een.txt").write_text("Over fietspaden.\n")
    with library.changing(), pytest.raises(LibraryError) as caught:
        thread_result: list[LibraryError] = []

        def change() -> None:
            try:
                library.index([papers])
            except LibraryError as error:
                thread_result.append(error)

        thread = threading.Thread(target=change)
        thread.start()
        thread.join()
        raise thread_result[0]
    assert caught.value.code == "library-locked"


def test_a_failed_upgrade_keeps_the_shared_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first, second = FolderLock(path, 0.1), FolderLock(path, 0.1)
    first.acquire(exclusive=False)
    second.acquire(exclusive=False)
    with pytest.raises(LibraryError), first.upgraded():
        pass
    third = FolderLock(path, 0.1)
    with pytest.raises(LibraryError):
        third.acquire(exclusive=True)
    second.release()
    with first.upgraded() as taken:
        assert taken
        with pytest.raises(LibraryError):
            third.acquire(exclusive=False)
    third.acquire(exclusive=False)
    for lock in (first, third):
        lock.release()


def test_collections_and_descriptions_may_change_while_others_read(filled: Path) -> None:
    with other_process(filled, "share"), open_library(filled, write=False) as library:
        assert library.create_collection("elders").documents == 0
        assert library.move(["een.txt"], "elders")[0].collection_name == "elders"
        assert library.describe(["een.txt"], DescriptionChange(kind="memo"))[0].description.kind == "memo"
    with open_library(filled, write=False) as library:
        assert [one.documents for one in library.collections()] == [0, 1]


def test_a_change_of_tables_does_not_wait_for_a_long_run(library: Library, papers: Path) -> None:
    (papers / "een.txt").write_text("Over fietspaden.\n")
    (papers / "twee.txt").write_text("Over bruggen.\n")
    library.index([papers / "een.txt"])
    library.create_collection("elders")

    def meanwhile(_: object) -> None:
        library.move(["een.txt"], "elders")
        library.describe(["een.txt"], DescriptionChange(kind="memo"))

    (papers / "een.txt").write_text("Over andere fietspaden.\n")
    library.index([papers], report=meanwhile)
    library.index([papers])
    record = library.document("een.txt")
    assert (record.collection_name, record.description.kind) == ("elders", "memo")


def test_the_one_who_serves_goes_on_indexing_while_others_try(data: Path, papers: Path) -> None:
    with open_library(data) as serving:
        serving.share()
        for number in range(6):
            (papers / f"stuk{number}.txt").write_text(f"Over fietspaden, deel {number}.\n")
        trying = threading.Event()

        def try_on() -> None:
            while not trying.is_set():
                with pytest.raises(LibraryError):
                    open_library(data, patience=0.1)

        thread = threading.Thread(target=try_on)
        thread.start()
        for number in range(6):
            serving.index([papers / f"stuk{number}.txt"])
        trying.set()
        thread.join()
        assert len(serving.documents()) == 6


def test_a_folder_is_made_for_what_needs_no_lock(data: Path) -> None:
    with Library.open(data, FakeGate(), HashEmbedder(), make=True) as library:  # type: ignore[arg-type]
        assert library.create_collection("elders").name == "elders"
