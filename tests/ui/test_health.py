"""What `doctor` says of who gets in."""

from __future__ import annotations

from pathlib import Path

from tests.ui.conftest import run
from tests.ui.server import free_port
from ui.web.access import Role
from ui.web.access.accounts import Accounts


def _login(data: Path, settings: str = "") -> list[tuple[str, str, str]]:
    data.mkdir(exist_ok=True)
    (data / "stukwijzer.toml").write_text(settings, encoding="utf-8")
    checks = run("doctor", "--data", data, "--json").json["checks"]
    found = [one for one in checks if one["name"] in ("inloggen", "naam en reverse proxy")]
    return [(one["state"], one["detail"], one["remedy"]) for one in found]


def test_without_a_login_it_says_who_gets_in(tmp_path: Path) -> None:
    ((state, detail, remedy),) = _login(tmp_path)
    assert state == "optional"
    assert "alleen wie op deze computer werkt" in detail
    assert "[login]" in remedy


def test_a_login_without_an_administrator_is_not_enough(tmp_path: Path) -> None:
    settings = "[login]\naccounts = true\n"
    assert _login(tmp_path, settings)[0][0] == "missing"
    accounts = Accounts(tmp_path)
    accounts.add("eva", "Eva", Role.ADVISER, "zeven blauwe fietsen")
    state, detail, remedy = _login(tmp_path, settings)[0]
    assert state == "missing"
    assert "1 in gebruik, waarvan 0 beheerder; 0 uitgezet" in detail
    assert "users add" in remedy
    accounts.add("bas", "Bas", Role.ADMINISTRATOR, "zeven blauwe fietsen")
    accounts.set_disabled("eva", disabled=True)
    state, detail, _ = _login(tmp_path, settings)[0]
    assert state == "good"
    assert "1 in gebruik, waarvan 1 beheerder; 1 uitgezet" in detail


def test_the_name_and_the_proxy_are_told(tmp_path: Path) -> None:
    server = '[server]\nnames = ["stukwijzer.gemeente.example"]\ntrusted_proxies = ["127.0.0.1"]\n'
    state, detail, _ = _login(tmp_path, f"{server}[login]\naccounts = true\n")[-1]
    assert state == "good"
    assert "stukwijzer.gemeente.example, achter 127.0.0.1" in detail
    assert _login(tmp_path, "[login]\naccounts = true\n")[-1][0] == "optional"


def test_a_provider_that_does_not_answer_is_told(tmp_path: Path) -> None:
    groups = '[oidc.groups]\noov = "adviser"\n'
    url = f"http://127.0.0.1:{free_port()}"
    state, detail, remedy = _login(tmp_path, f'[oidc]\nissuer = "{url}"\nclient_id = "stukwijzer"\n{groups}')[0]
    assert state == "missing"
    assert "de aanbieder antwoordt niet" in detail
    assert "bereikbaar" in remedy
