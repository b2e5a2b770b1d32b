"""When the web app does not start, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.web.access.conftest import House, refused


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "stukwijzer.voorbeeld.nl"])
def test_without_a_login_only_this_machine_gets_in(tmp_path: Path, host: str) -> None:
    ran = refused(tmp_path, "--host", host)
    assert ran.returncode == 1
    assert "Stukwijzer luistert zonder inloggen alleen op deze computer." in ran.stderr
    assert "login.accounts" in ran.stderr
    assert "stukwijzer users add" in ran.stderr


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"STUKWIJZER_SERVER__NAMES": "stukwijzer.voorbeeld.nl"}, "server.names"),
        ({"STUKWIJZER_SERVER__TRUSTED_PROXIES": "127.0.0.1"}, "server.trusted_proxies"),
        ({"STUKWIJZER_LOGIN__ACCOUNTS": "true"}, "stukwijzer users add NAAM --role administrator"),
        ({"STUKWIJZER_OIDC__ISSUER": "https://inloggen.voorbeeld.nl"}, "oidc.client_id"),
        (
            {"STUKWIJZER_OIDC__ISSUER": "https://inloggen.voorbeeld.nl", "STUKWIJZER_OIDC__CLIENT_ID": "stukwijzer"},
            "oidc.groups",
        ),
        (
            {
                "STUKWIJZER_OIDC__ISSUER": "http://inloggen.voorbeeld.nl",
                "STUKWIJZER_OIDC__CLIENT_ID": "stukwijzer",
                "STUKWIJZER_OIDC__GROUPS": '{"oov": "adviser"}',
            },
            "https",
        ),
        (
            {
                "STUKWIJZER_OIDC__ISSUER": "https://inloggen.voorbeeld.nl",
                "STUKWIJZER_OIDC__CLIENT_ID": "stukwijzer",
                "STUKWIJZER_OIDC__GROUPS": '{"oov": "baas"}',
            },
            "oidc.groups klopt niet bij 'oov'",
        ),
    ],
)
def test_a_login_that_cannot_work_is_said_before_anybody_is_let_in(
    tmp_path: Path, settings: dict[str, str], says: str
) -> None:
    ran = refused(tmp_path, **settings)
    assert ran.returncode == 1
    assert says in ran.stderr


def test_other_names_are_refused_with_a_login_too(house: House) -> None:
    with house.client() as client:
        assert client.get("/aanmelden", headers={"Host": "kwaad.example"}).status_code == 403
        assert client.get("/aanmelden").status_code == 200
