"""`review`, `lists` and `audit` on the command line, over a few papers; all persons are fictional."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.ui.conftest import run

SECRET = (
    "VERTROUWELIJK\n\n# Verslag buurtoverleg\n\n"
    "Mevrouw Hofstra sprak over de blauwe loods aan de rand van het dorp.\n\n"
    "De heer Terpstra is blij dat de blauwe loods verdwijnt.\n"
)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "verslag.md"
    path.write_text(SECRET, encoding="utf-8")
    return path


@pytest.fixture
def data(tmp_path: Path, paper: Path) -> Path:
    folder = tmp_path / "data"
    assert run("index", paper, "--data", folder).code == 3
    return folder


def _shown(data: Path) -> dict[str, object]:
    shown: dict[str, object] = run("review", "show", "verslag", "--data", data, "--json").json
    return shown


def _actions(data: Path) -> list[str]:
    return [event["action"] for event in run("audit", "--data", data, "--json").json["events"]]


def test_show_gives_each_finding_with_type_score_and_place(data: Path) -> None:
    shown = _shown(data)
    text, found = str(shown["text"]), shown["found"]
    assert isinstance(found, list)
    assert len(found) >= 2
    for one in found:
        assert text[one["start"] : one["end"]] == one["placeholder"]
        assert one["type"] == "PERSOON"
        assert 0 < one["score"] <= 1
    plain = run("review", "show", "verslag", "--data", data).out
    assert "naam van een persoon" in plain
    assert "vertrouwelijk" in plain


def test_what_was_missed_is_added_and_logged_without_what_it_was(data: Path) -> None:
    ran = run(
        "review", "add", "verslag", "blauwe loods", "--type", "adres", "--reason", "pand", "--data", data, "--json"
    )
    assert ran.json["changed"] == ["verslag.md"]
    assert "loods" not in str(_shown(data)["text"])
    assert _actions(data) == ["held", "redact"]
    log = run("audit", "--data", data).out
    assert "loods" not in log
    assert "pand" in log


def test_what_was_missed_can_be_typed_outside_the_command_line(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("blauwe loods\n"))
    assert run("review", "add", "verslag", "-", "--where", "altijd", "--reason", "pand", "--data", data).code == 0
    assert "loods" not in str(_shown(data)["text"])
    lists = run("lists", "show", "--data", data)
    assert "gaat weg" in lists.out
    assert "loods" not in lists.out


def test_a_finding_is_undone_with_the_file(data: Path, paper: Path) -> None:
    found = _shown(data)["found"]
    assert isinstance(found, list)
    last = found[-1]["placeholder"].strip("[]")
    ran = run("review", "undo", "verslag", last, "--file", paper, "--reason", "wethouder", "--data", data)
    assert ran.code == 0, ran.err
    assert "Terpstra" in str(_shown(data)["text"])
    assert _actions(data)[-1] == "undo"


def test_undoing_without_reason_is_refused(data: Path, paper: Path) -> None:
    ran = run("review", "undo", "verslag", "PERSOON-1", "--file", paper, "--data", data)
    assert ran.code == 1
    assert "Geef een reden" in ran.err


def test_findings_are_accepted_and_the_paper_released(data: Path) -> None:
    shown = run("review", "accept", "verslag", "PERSOON-1", "--data", data, "--json").json
    assert [one["accepted"] for one in shown["found"] if one["placeholder"] == "[PERSOON-1]"] == [True]
    assert run("review", "release", "verslag", "--reason", "nagekeken", "--data", data).code == 0
    assert _actions(data) == ["held", "accept", "release"]


def test_a_rejection_is_logged_and_takes_the_name_along(data: Path) -> None:
    document = str(_shown(data)["id"])
    held = run("audit", "--document", "verslag.md", "--data", data, "--json").json["events"]
    assert [(event["action"], event["name"]) for event in held] == [("held", "verslag.md")]
    assert run("review", "reject", "verslag", "--reason", "hoort hier niet", "--data", data).code == 0
    event = run("audit", "--document", document, "--data", data, "--json").json["events"][-1]
    assert (event["action"], event["name"], event["reason"]) == ("reject", "", "hoort hier niet")
    assert not [path.name for path in data.rglob("*") if path.is_file() and b"verslag.md" in path.read_bytes()]


def test_a_kept_term_comes_back_after_indexing_again(data: Path, paper: Path) -> None:
    ran = run("lists", "keep", "Terpstra", "--reason", "wethouder", "--data", data, "--json")
    assert ran.json["index_again"] == ["verslag.md"]
    run("index", paper, "--data", data)
    assert "Terpstra" in str(_shown(data)["text"])
    entry = run("lists", "show", "--data", data, "--json").json["entries"][0]
    assert (entry["kind"], entry["term"], entry["reason"]) == ("keep", "Terpstra", "wethouder")
    assert run("lists", "remove", entry["id"], "--data", data, "--json").json["entries"] == []


def test_a_scrubbed_term_goes_at_once(data: Path) -> None:
    ran = run("lists", "scrub", "blauwe loods", "--type", "ADRES", "--reason", "pand", "--data", data, "--json")
    assert ran.json["changed"] == ["verslag.md"]
    assert ran.json["index_again"] == []
    assert "list-scrub" in _actions(data)


def test_settings_of_a_collection(data: Path) -> None:
    shown = run("lists", "settings", "density=30", "hold_unread=ja", "--data", data, "--json").json["settings"]
    assert (shown["density"], shown["hold_unread"]) == (30.0, True)
    assert run("lists", "settings", "standaard", "--data", data, "--json").json["settings"]["density"] == 12.0
    assert run("lists", "settings", "dichtheid=3", "--data", data).code == 1
    assert run("lists", "settings", "density=veel", "--data", data).code == 1


def test_the_log_is_exported(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "logboek.csv"
    assert run("audit", "--csv", file, "--data", data).code == 0
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("wanneer (UTC);wie;wat")
    assert len(lines) == 2


def test_every_action_has_its_words() -> None:
    import ast

    from ui.texts import table

    root = Path(__file__).parents[2] / "ui"
    used = {
        said.value
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"done", "note", "tell"}
        for argument in node.args[:2]
        for said in ast.walk(argument)
        if isinstance(said, ast.Constant) and isinstance(said.value, str)
    }
    assert {"release", "undo", "list-scrub", "login", "account-add"} <= used
    put_together = {"account-", "change"}  # by the command `users`, of the step that was taken
    assert (used - put_together) | {"indexed", "held", "refused", "failed"} == set(table("actions"))
