"""Accounts and passwords; all persons are fictional."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from ui.errors import UsageError
from ui.settings import LoginSettings
from ui.web.access import Role
from ui.web.access import checking_in as module
from ui.web.access.accounts import Account, Accounts
from ui.web.access.checking_in import CheckingIn
from ui.web.access.database import FILE
from ui.web.access.passwords import hashed, matches, one_time, require_good
from ui.web.access.sessions import Sessions

SETTINGS = LoginSettings(wrong_passwords=3)
FIRST, NEXT = "voor-de-eerste-keer", "zeven blauwe fietsen"


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(tmp_path)


@pytest.fixture
def eva(accounts: Accounts) -> Account:
    return accounts.add("Eva", "Eva de Boer", Role.REVIEWER, FIRST, ["c1"])


def _code(error: pytest.ExceptionInfo[UsageError]) -> str:
    return error.value.code


def test_an_account_is_found_by_its_name_and_its_key(accounts: Accounts, eva: Account) -> None:
    assert accounts.find("EVA") == accounts.find(" eva ") == accounts.find(eva.user.key) == eva
    assert eva.user.roles == {Role.REVIEWER}
    assert eva.user.collections == {"c1"}
    assert "eva" not in eva.user.key
    with pytest.raises(UsageError) as unknown:
        accounts.find("adam")
    assert _code(unknown) == "account-unknown"


def test_a_name_is_given_once(accounts: Accounts, eva: Account) -> None:
    with pytest.raises(UsageError) as double:
        accounts.add("EVA", "", Role.ADVISER, FIRST)
    assert _code(double) == "account-exists"


@pytest.mark.parametrize("login", ["", " ", "eva de boer", "a" * 65, "eva\nx", "<b>", ":o1", "-rf"])
def test_a_name_is_one_word(accounts: Accounts, login: str) -> None:
    with pytest.raises(UsageError) as wrong:
        accounts.add(login, "Eva", Role.ADVISER, FIRST)
    assert _code(wrong) == "account-login"


def test_the_file_is_for_this_system_account_only_and_holds_no_password(
    accounts: Accounts, eva: Account, tmp_path: Path
) -> None:
    file = tmp_path / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert FIRST.encode() not in file.read_bytes()
    assert b"$argon2id$" in file.read_bytes()


def test_the_first_password_is_to_be_changed(accounts: Accounts, eva: Account, tmp_path: Path) -> None:
    checking_in = CheckingIn(tmp_path, SETTINGS)
    assert checking_in.check("eva", FIRST).must_change
    checking_in.change(eva, FIRST, NEXT)
    assert not checking_in.check("eva", NEXT).must_change
    with pytest.raises(UsageError) as old:
        checking_in.check("eva", FIRST)
    assert _code(old) == "login-wrong"
    with pytest.raises(UsageError) as same:
        checking_in.change(eva, NEXT, NEXT)
    assert _code(same) == "password-same"


@pytest.mark.parametrize("login", ["eva", "bestaat.niet"])
def test_a_name_is_locked_after_too_many_wrong_passwords_whether_it_exists_or_not(
    accounts: Accounts, eva: Account, tmp_path: Path, login: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000.0
    monkeypatch.setattr(module.time, "time", lambda: now)
    checking_in = CheckingIn(tmp_path, SETTINGS)
    for expected in ["login-wrong"] * 3 + ["login-locked"] * 2:
        with pytest.raises(UsageError) as wrong:
            checking_in.check(login, "fout wachtwoord")
        assert _code(wrong) == expected
    with pytest.raises(UsageError) as locked:
        checking_in.check(login, FIRST)
    assert _code(locked) == "login-locked"
    now += SETTINGS.locked_minutes * 60 + 1
    if login == "eva":
        assert checking_in.check(login, FIRST) == eva
    else:
        with pytest.raises(UsageError) as wrong:
            checking_in.check(login, FIRST)
        assert _code(wrong) == "login-wrong"


def test_a_right_password_clears_the_wrong_ones(accounts: Accounts, eva: Account, tmp_path: Path) -> None:
    checking_in = CheckingIn(tmp_path, SETTINGS)
    for _ in range(3):
        for _ in range(2):
            with pytest.raises(UsageError):
                checking_in.check("eva", "fout wachtwoord")
        assert checking_in.check("eva", FIRST) == eva


def test_a_new_password_from_the_administrator_lifts_a_lock(accounts: Accounts, eva: Account, tmp_path: Path) -> None:
    checking_in = CheckingIn(tmp_path, SETTINGS)
    for _ in range(4):
        with pytest.raises(UsageError):
            checking_in.check("eva", "fout wachtwoord")
    accounts.set_password("eva", NEXT, must_change=True)
    assert checking_in.check("eva", NEXT).must_change


def test_a_disabled_account_is_as_one_that_does_not_exist(accounts: Accounts, eva: Account, tmp_path: Path) -> None:
    accounts.set_disabled("eva", disabled=True)
    with pytest.raises(UsageError) as gone:
        CheckingIn(tmp_path, SETTINGS).check("eva", FIRST)
    assert _code(gone) == "login-wrong"


def test_a_key_is_no_name_to_log_in_with(accounts: Accounts, eva: Account, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as wrong:
        CheckingIn(tmp_path, SETTINGS).check(eva.user.key, FIRST)
    assert _code(wrong) == "login-wrong"


def test_an_account_of_a_provider_cannot_log_in_with_a_password(accounts: Accounts, tmp_path: Path) -> None:
    made = accounts.vouched("abc", "Adam Smit", [Role.ADVISER], ["c2"])
    assert made.external
    for login in (made.login, made.user.key):
        with pytest.raises(UsageError) as refused:
            CheckingIn(tmp_path, SETTINGS).check(login, "")
        assert _code(refused) == "login-wrong"
    with pytest.raises(UsageError) as none:
        accounts.set_password(made.user.key, NEXT)
    assert _code(none) == "account-external"
    again = accounts.vouched("abc", "Adam Smit", [Role.REVIEWER], None)
    assert (again.user.key, again.user.roles, again.user.collections) == (made.user.key, {Role.REVIEWER}, None)


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("kort", "password-short"),
        ("elf tekens!", "password-short"),
        ("a" * 300, "password-long"),
        ("aaaaaaaaaaaaaaaa", "password-simple"),
        ("121212121212", "password-simple"),
        ("mijn naam is EVA", "password-simple"),
    ],
)
def test_what_is_easy_to_guess_is_no_password(password: str, code: str) -> None:
    with pytest.raises(UsageError) as weak:
        require_good(password, "eva", 12)
    assert _code(weak) == code
    require_good(NEXT, "eva", 12)


def test_passwords_match_in_one_form_only_and_nothing_matches_nothing() -> None:
    kept = hashed("caf\u00e9 met terras")
    assert matches(kept, "cafe\u0301 met terras")
    assert not matches(kept, "Caf\u00e9 met terras")
    assert not matches("", "")
    assert not matches("geen hash", "x")
    assert hashed(NEXT) != hashed(NEXT)
    assert len({one_time() for _ in range(50)}) == 50


@pytest.mark.parametrize("change", ["password", "role", "collections", "disabled"])
def test_sessions_end_when_the_account_changes(accounts: Accounts, eva: Account, tmp_path: Path, change: str) -> None:
    sessions = Sessions(tmp_path, SETTINGS)
    token = sessions.begin(eva)
    assert sessions.account(token) == eva
    steps = {
        "password": lambda: accounts.set_password("eva", NEXT),
        "role": lambda: accounts.set_role("eva", Role.ADVISER),
        "collections": lambda: accounts.set_collections("eva", None),
        "disabled": lambda: accounts.set_disabled("eva", disabled=True),
    }
    steps[change]()
    assert sessions.account(token) is None


def test_sessions_end_when_idle_and_when_they_last_too_long(
    accounts: Accounts, eva: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000.0
    monkeypatch.setattr("ui.web.access.sessions.time.time", lambda: now)
    sessions = Sessions(tmp_path, LoginSettings(idle_minutes=10, longest_hours=1))
    idle, busy = sessions.begin(eva), sessions.begin(eva)
    for _ in range(7):
        now += 8 * 60
        assert sessions.account(busy) == eva
    assert sessions.account(idle) is None
    now += 8 * 60
    assert sessions.account(busy) is None
    assert sessions.account("") is None


def test_the_file_holds_no_token(accounts: Accounts, eva: Account, tmp_path: Path) -> None:
    token = Sessions(tmp_path, SETTINGS).begin(eva)
    assert token.encode() not in (tmp_path / FILE).read_bytes()


def test_a_damaged_file_lets_nobody_in_and_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"dit is geen databank, maar iets anders" * 50)
    with pytest.raises(UsageError) as damaged:
        Accounts(tmp_path).all()
    assert _code(damaged) == "accounts-damaged"
