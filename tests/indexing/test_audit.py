"""The audit log: it says who did what, is only added to, and holds nothing personal."""

from __future__ import annotations

import io
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from indexing import DocumentRecord, DocumentState
from indexing.audit import AUDIT_FILE, COLUMNS, AuditLog, forget_names, write_csv
from privacy import Gate

RECORD = DocumentRecord(
    "0f0f", "brief.md", "Brief", "md", DocumentState.HELD, (), {}, 1, None, datetime(2026, 3, 1, tzinfo=UTC)
)


@pytest.fixture
def log(tmp_path: Path) -> AuditLog:
    return AuditLog(tmp_path, Gate())


def test_a_line_says_who_what_which_and_why(log: AuditLog) -> None:
    log.write("s.ambtenaar", "release", [RECORD], reason="nagekeken met de privacyfunctionaris")
    event = log.events()[0]
    assert (event.who, event.action, event.document, event.name) == ("s.ambtenaar", "release", "0f0f", "brief.md")
    assert event.reason == "nagekeken met de privacyfunctionaris"
    assert datetime.fromisoformat(event.at).tzinfo is not None


def test_a_reason_is_scrubbed(log: AuditLog, tmp_path: Path) -> None:
    log.write("tester", "reject", [RECORD], reason="mevrouw Hofstra belde via 06-12345678")
    assert log.events()[0].reason == "mevrouw [PERSOON-1] belde via [TELEFOON-1]"
    assert b"Hofstra" not in (tmp_path / AUDIT_FILE).read_bytes()


def test_lines_cannot_be_changed_or_deleted(log: AuditLog, tmp_path: Path) -> None:
    log.write("tester", "release", [RECORD])
    with closing(sqlite3.connect(tmp_path / AUDIT_FILE)) as connection:
        for statement in ("UPDATE lines SET who = 'ander'", "DELETE FROM lines"):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)


def test_a_line_that_was_tampered_with_shows(log: AuditLog, tmp_path: Path) -> None:
    for action in ("index", "release", "remove"):
        log.write("tester", action, [RECORD])
    assert log.is_sound()
    with closing(sqlite3.connect(tmp_path / AUDIT_FILE)) as connection:
        connection.executescript("DROP TRIGGER no_change; UPDATE lines SET who = 'ander' WHERE action = 'release';")
    assert not log.is_sound()


def test_what_is_older_than_the_retention_goes(log: AuditLog, tmp_path: Path) -> None:
    for action in ("index", "release"):
        log.write("tester", action, [RECORD])
    with closing(sqlite3.connect(tmp_path / AUDIT_FILE)) as connection:
        connection.executescript("DROP TRIGGER no_change; UPDATE lines SET at = '2020-01-01' WHERE action = 'index';")
    assert log.forget(365) == 1
    assert [event.action for event in log.events()] == ["release"]
    assert log.forget(365) == 0


def test_lines_are_found_by_document_and_by_date(log: AuditLog) -> None:
    log.write("tester", "index", [RECORD, replace(RECORD, id="1e1e")])
    log.write("tester", "settings")
    assert len(log.events()) == 3
    assert [event.document for event in log.events(document="1e1e")] == ["1e1e"]
    assert log.events(since="2999-01-01") == ()


def test_a_name_goes_with_its_document_and_the_lines_stay(log: AuditLog, tmp_path: Path) -> None:
    log.write("tester", "index", [RECORD, replace(RECORD, id="1e1e", name="memo.md")])
    forget_names(tmp_path, ["0f0f"])
    log.write("tester", "remove", [RECORD], gone=True)
    assert [(event.document, event.name) for event in log.events()] == [("0f0f", ""), ("1e1e", "memo.md"), ("0f0f", "")]
    assert b"brief.md" not in (tmp_path / AUDIT_FILE).read_bytes()
    assert log.is_sound()


def test_several_write_at_once(log: AuditLog) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: log.write(f"gebruiker {n}", "index", [RECORD]), range(12)))
    assert len(log.events()) == 12
    assert log.is_sound()


def test_the_csv_is_for_a_spreadsheet(log: AuditLog) -> None:
    log.write("=HYPERLINK(1)", "release", [RECORD], detail="2")
    file = io.StringIO()
    write_csv(log.events(), COLUMNS, file)
    head, line = file.getvalue().splitlines()
    assert head.split(";") == list(COLUMNS)
    assert line.split(";")[1] == "'=HYPERLINK(1)"


def test_no_log_is_no_lines(log: AuditLog, tmp_path: Path) -> None:
    assert log.events() == ()
    assert list(tmp_path.iterdir()) == []
