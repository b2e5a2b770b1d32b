"""`stukwijzer users`; all persons are fictional."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import run
from ui.settings import LoginSettings
from ui.web.access import Role
from ui.web.access.checking_in import CheckingIn


def test_an_account_is_made_with_a_password_that_is_shown_once(tmp_path: Path) -> None:
    made = run("users", "add", "eva", "--name", "Eva de Boer", "--role", "reviewer", "--data", tmp_path)
    assert made.code == 0
    assert "Eva de Boer" in made.out
    assert "accounts = true" in made.err
    password = made.out.split()[-1]
    account = CheckingIn(tmp_path, LoginSettings()).check("eva", password)
    assert account.must_change
    assert account.user.roles == {Role.REVIEWER}
    assert password not in run("users", "list", "--data", tmp_path).out


def test_the_steps_as_a_program_reads_them(tmp_path: Path) -> None:
    first = run("users", "add", "eva", "--data", tmp_path, "--json").json
    assert {"key", "login", "name", "roles", "collections", "disabled", "must_change"} <= set(first["accounts"][0])
    again = run("users", "reset", "eva", "--data", tmp_path, "--json").json
    assert again["password"] != first["password"]
    run("collections", "create", "Noord", "--data", tmp_path)
    run("users", "collections", "eva", "Noord", "--data", tmp_path)
    run("users", "roles", "eva", "administrator", "--data", tmp_path)
    (eva,) = run("users", "disable", "eva", "--data", tmp_path, "--json").json["accounts"]
    assert (eva["roles"], len(eva["collections"]), eva["disabled"]) == (["administrator"], 1, True)
    assert "Noord" in run("users", "list", "--data", tmp_path).out
    (eva,) = run("users", "enable", "eva", "--data", tmp_path, "--json").json["accounts"]
    assert not eva["disabled"]
    (eva,) = run("users", "collections", "eva", "--data", tmp_path, "--json").json["accounts"]
    assert eva["collections"] is None


def test_each_change_stands_in_the_log_under_a_key(tmp_path: Path) -> None:
    made = run("users", "add", "eva", "--name", "Eva de Boer", "--data", tmp_path, "--json").json["accounts"][0]
    run("users", "roles", "eva", "reviewer", "--data", tmp_path)
    run("users", "reset", "eva", "--data", tmp_path)
    run("users", "disable", "eva", "--data", tmp_path)
    run("users", "list", "--data", tmp_path)
    told = run("audit", "--data", tmp_path, "--json").json["events"]
    assert [one["action"] for one in told] == ["account-add", "account-change", "account-reset", "account-disable"]
    assert {one["detail"] for one in told} == {made["key"]}
    assert "Eva" not in str(told)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("disable", "niemand"), "Dit account is er niet"),
        (("add", "eva de boer"), "Een inlognaam heeft"),
        (("add", "eva", "--collection", "Oost"), "Deze verzameling is er niet"),
    ],
)
def test_what_cannot_be_done_is_said(tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    run("collections", "create", "Noord", "--data", tmp_path)
    ran = run("users", *arguments, "--data", tmp_path)
    assert ran.code == 1
    assert says in ran.err
    assert run("users", "list", "--data", tmp_path, "--json").json == {"accounts": []}


def test_a_password_is_asked_on_the_terminal_and_never_given_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = iter(["zeven blauwe fietsen", "zeven blauwe fietsen", "kort", "kort", "een", "ander"])
    monkeypatch.setattr("getpass.getpass", lambda _: next(given))
    ran = run("users", "add", "adam", "--ask", "--data", tmp_path)
    assert "zeven blauwe fietsen" not in ran.out + ran.err
    assert CheckingIn(tmp_path, LoginSettings()).check("adam", "zeven blauwe fietsen").must_change
    assert "minstens 12 tekens" in run("users", "reset", "adam", "--ask", "--data", tmp_path).err
    assert "niet gelijk" in run("users", "reset", "adam", "--ask", "--data", tmp_path).err
