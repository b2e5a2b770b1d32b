"""A back-up of a real library: the same answers after it, and nothing left of one that fails."""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from indexing import Library, LibraryError
from tests.ui.conftest import run, write_papers
from ui.backup import archive, back_up, restore
from ui.backup.snapshot import still
from ui.composition import build_gate, open_for_serving, open_library
from ui.errors import UsageError
from ui.settings import load_settings
from ui.web.access import Role
from ui.web.access.accounts import Accounts
from ui.web.access.checking_in import CheckingIn
from ui.web.access.sessions import Sessions

ROOT = Path(__file__).parents[3]
QUESTIONS = ("Hoe lang geldt een besluit over cameratoezicht?", "Wat kost cameratoezicht?", "Wie is de koning?")


@pytest.fixture(scope="module")
def made(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("back-ups") / "maandag.zip"
    assert run("backup", path, "--data", data).code == 0
    return path


def _answers(folder: Path) -> list[object]:
    return [run("ask", question, "--data", folder, "--json").json for question in QUESTIONS]


def _copy(made: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The archive with some of its files changed, or left out where `change` gives None."""
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            if (content := change(name, source.read(name))) is not None:
                copy.writestr(name, content)
    return target


def test_a_restored_folder_gives_the_same_answers_documents_and_log(data: Path, made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    ran = run("restore", made, "--data", folder, "--json")
    assert (ran.code, ran.json["verified"], ran.json["documents"]) == (0, True, 3)
    assert _answers(folder) == _answers(data)
    documents = [run("documents", "--data", place, "--json").json for place in (data, folder)]
    assert documents[0] == documents[1]
    assert [event["action"] for event in run("audit", "--data", folder, "--json").json["events"]][-1] == "restore"
    assert not list(tmp_path.glob(".*"))


def test_a_restored_folder_goes_on_as_a_library(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    restore(made, folder)
    (tmp_path / "later.md").write_text("# Vuurwerk\n\nVuurwerk mag alleen op oudejaarsavond.\n", encoding="utf-8")
    assert run("index", tmp_path / "later.md", "--data", folder).code == 0
    assert run("remove", "cameratoezicht.md", "--data", folder).code == 0
    assert _names(folder) == {"later.md", "klacht.txt", "loods.txt"}


def _names(folder: Path) -> set[str]:
    with open_library(load_settings(folder)) as library:
        return {record.name for record in library.documents()}


def test_only_this_account_may_read_an_archive_and_what_comes_out_of_it(made: Path, tmp_path: Path) -> None:
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    restore(made, tmp_path / "nieuw")
    modes = {path.is_dir(): stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "nieuw").rglob("*")}
    assert modes == {True: 0o700, False: 0o600}
    assert stat.S_IMODE((tmp_path / "nieuw").stat().st_mode) == 0o700


def test_keys_and_settings_come_along_and_that_is_said(data: Path, tmp_path: Path) -> None:
    ran = run("backup", tmp_path / "dinsdag.zip", "--data", data)
    assert "sleutels" in ran.err
    with zipfile.ZipFile(tmp_path / "dinsdag.zip") as kept:
        names = set(kept.namelist())
    assert {"audit.key", "audit.sqlite3", "library.sqlite3", "vectors/chroma.sqlite3"} <= names
    assert not names & {"library.lock"}
    assert not any(name.startswith("tmp/") for name in names)


def test_the_json_names_the_file_and_its_checksum(data: Path, tmp_path: Path) -> None:
    shape = run("backup", tmp_path / "dinsdag.zip", "--data", data, "--json").json
    assert shape["bytes"] == (tmp_path / "dinsdag.zip").stat().st_size
    assert len(shape["sha256"]) == 64
    assert shape["documents"] == 3


def test_a_back_up_is_made_while_the_library_is_served(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        library.index([write_papers(tmp_path)])
        backup = back_up(settings, tmp_path / "x.zip")
        library.create_collection("Noord")
    assert backup.manifest.documents == 3
    restore(tmp_path / "x.zip", tmp_path / "nieuw")
    with open_library(load_settings(tmp_path / "nieuw")) as again:
        assert [one.name for one in again.collections()] == ["algemeen"]


def test_a_database_that_is_written_meanwhile_is_copied_at_one_moment(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE pairs (one, two)")
        connection.commit()
        stop = threading.Event()

        def write() -> None:
            with closing(sqlite3.connect(path, timeout=30)) as other:
                number = 0
                while not stop.wait(0.002):
                    with other:
                        other.execute("INSERT INTO pairs VALUES (?, ?)", (number, number))
                    number += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            copies = [_taken(path, tmp_path) for _ in range(8)]
        finally:
            stop.set()
            writer.join()
    for content in copies:
        with closing(sqlite3.connect(":memory:")) as copy:
            copy.deserialize(content)
            assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert copy.execute("SELECT count(*) FROM pairs WHERE one <> two").fetchone() == (0,)
    assert [each.name for each in tmp_path.iterdir()] == ["log.sqlite3"]


def _taken(path: Path, scratch: Path) -> bytes:
    with still(path, scratch) as content:
        return content.read()


def test_while_documents_are_read_in_it_refuses_and_leaves_nothing(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(Library.open.__func__.__kwdefaults__, "patience", 0.1)  # type: ignore[attr-defined]
    settings = load_settings(data)
    with open_library(settings, write=True), pytest.raises(LibraryError) as caught:
        back_up(settings, tmp_path / "x.zip")
    assert caught.value.code == "library-locked"
    assert not list(tmp_path.iterdir())


def test_it_never_overwrites_a_file(data: Path, made: Path) -> None:
    before = made.read_bytes()
    ran = run("backup", made, "--data", data)
    assert (ran.code, made.read_bytes()) == (1, before)
    assert "kies een andere naam" in ran.err


def test_it_refuses_the_data_folder_itself_and_a_folder_that_is_not_there(data: Path, tmp_path: Path) -> None:
    for path, code in ((data / "x.zip", "backup-inside"), (tmp_path / "weg" / "x.zip", "backup-not-written")):
        with pytest.raises(UsageError) as caught:
            back_up(load_settings(data), path)
        assert caught.value.code == code
    assert not (data / "x.zip").exists()


def test_without_documents_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    ran = run("backup", tmp_path / "x.zip", "--data", tmp_path / "data")
    assert ran.code == 1
    assert "Er zijn nog geen stukken" in ran.err
    assert not list(tmp_path.iterdir())


def test_a_full_disk_leaves_nothing(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.backup.making.put_manifest", full)
    with pytest.raises(UsageError) as caught:
        back_up(load_settings(data), tmp_path / "x.zip")
    assert caught.value.code == "backup-not-written"
    assert not list(tmp_path.iterdir())


def test_stopped_halfway_it_leaves_nothing(data: Path, tmp_path: Path) -> None:
    script = (
        "import sys, ui.backup.making as making\n"
        "from ui.cli import main\n"
        "def wait(*_):\n    print('halverwege', flush=True)\n    import time\n    time.sleep(60)\n"
        "making.put_manifest = wait\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command = [sys.executable, "-c", script, "backup", str(tmp_path / "x.zip"), "--data", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "halverwege\n"
        assert [path.name for path in tmp_path.iterdir()] == [".x.zip.part"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 1
    assert not list(tmp_path.iterdir())


def test_what_lost_power_left_is_written_over(data: Path, tmp_path: Path) -> None:
    (tmp_path / ".x.zip.part").write_bytes(b"half")
    back_up(load_settings(data), tmp_path / "x.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["x.zip"]


def _damaged(name: str, content: bytes) -> bytes | None:
    return content[:-1] + bytes([content[-1] ^ 1]) if name == "library.sqlite3" else content


def _lacking(name: str, content: bytes) -> bytes | None:
    return None if name == "audit.key" else content


def _without_manifest(name: str, content: bytes) -> bytes | None:
    return None if name == archive.MANIFEST else content


def _newer(name: str, content: bytes) -> bytes | None:
    return json.dumps({**json.loads(content), "format": 9}).encode() if name == archive.MANIFEST else content


def _other_counts(name: str, content: bytes) -> bytes | None:
    return json.dumps({**json.loads(content), "passages": 1}).encode() if name == archive.MANIFEST else content


def _strange(name: str, content: bytes) -> bytes | None:
    return json.dumps({**json.loads(content), "files": 3}).encode() if name == archive.MANIFEST else content


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_damaged, "backup-damaged"),
        (_lacking, "backup-damaged"),
        (_without_manifest, "backup-unreadable"),
        (_newer, "backup-newer"),
        (_strange, "backup-unreadable"),
        (_other_counts, "restore-differs"),
    ],
)
def test_what_is_not_whole_is_not_restored(
    made: Path, tmp_path: Path, change: Callable[[str, bytes], bytes | None], code: str
) -> None:
    bad = _copy(made, tmp_path / "kapot.zip", change)
    with pytest.raises(UsageError) as caught:
        restore(bad, tmp_path / "nieuw")
    assert caught.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["kapot.zip"]


@pytest.mark.parametrize("name", ["../weg.txt", "/tmp/weg.txt", "map/../../weg.txt", "c:\\weg.txt", "map\\weg.txt"])
def test_a_name_that_leads_elsewhere_is_refused(made: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(made) as source:
        manifest = json.loads(source.read(archive.MANIFEST))
    manifest["files"] = [{"name": name, "bytes": 1, "sha256": "00"}]
    with zipfile.ZipFile(tmp_path / "kwaad.zip", "w") as bad:
        bad.writestr(name, "x")
        bad.writestr(archive.MANIFEST, json.dumps(manifest))
    with pytest.raises(UsageError) as caught:
        restore(tmp_path / "kwaad.zip", tmp_path / "doel" / "nieuw")
    assert caught.value.code == "backup-damaged"
    assert [path.name for path in tmp_path.iterdir()] == ["kwaad.zip"]


def test_a_truncated_archive_and_another_file_are_no_back_ups(made: Path, tmp_path: Path) -> None:
    (tmp_path / "half.zip").write_bytes(made.read_bytes()[:-500])
    (tmp_path / "nota.txt").write_text("geen zip", encoding="utf-8")
    for name in ("half.zip", "nota.txt"):
        ran = run("restore", tmp_path / name, "--data", tmp_path / "nieuw")
        assert ran.code == 1
        assert "geen back-up van Stukwijzer" in ran.err
    assert not (tmp_path / "nieuw").exists()


def test_a_folder_that_is_not_empty_stays_as_it_is(made: Path, tmp_path: Path) -> None:
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").write_text("van mij", encoding="utf-8")
    ran = run("restore", made, "--data", tmp_path / "vol")
    assert ran.code == 1
    assert "is niet leeg" in ran.err
    assert [path.name for path in (tmp_path / "vol").iterdir()] == ["brief.txt"]


def test_an_empty_folder_that_is_there_will_do(made: Path, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    assert run("restore", made, "--data", tmp_path / "leeg").code == 0


def test_a_back_up_that_is_not_there_is_told(tmp_path: Path) -> None:
    ran = run("restore", tmp_path / "weg.zip", "--data", tmp_path / "nieuw")
    assert ran.code == 1
    assert not list(tmp_path.iterdir())


def test_who_is_logged_in_is_not_in_a_back_up_and_who_may_log_in_is(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "gegevens"
    shutil.copytree(data, folder, ignore=shutil.ignore_patterns("*.lock"))
    settings = load_settings(folder)
    made = Accounts(folder).add("eva", "Eva de Boer", Role.ADVISER, "zeven blauwe fietsen")
    token = Sessions(folder, settings.login).begin(made)
    with pytest.raises(UsageError):
        CheckingIn(folder, settings.login).check("eva", "mis")
    ran = run("backup", tmp_path / "x.zip", "--data", folder)
    assert "logt iedereen opnieuw in" in ran.err
    restore(tmp_path / "x.zip", tmp_path / "nieuw")
    assert Sessions(tmp_path / "nieuw", settings.login).account(token) is None
    assert Sessions(folder, settings.login).account(token) == made
    assert Accounts(tmp_path / "nieuw").find("eva") == made
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert hashlib.sha256(token.encode()).digest() not in archive.read("accounts.sqlite3")
