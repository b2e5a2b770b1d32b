"""When the web app does not start, and why."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.server import ROOT, refused
from tests.ui.web.access.conftest import House
from ui.settings import ServerSettings, Settings
from ui.web.server import warnings


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
        (
            {
                "STUKWIJZER_OIDC__ISSUER": "https://inloggen.voorbeeld.nl",
                "STUKWIJZER_OIDC__CLIENT_ID": "stukwijzer",
                "STUKWIJZER_OIDC__GROUPS": '{"oov": "adviser"}',
                "STUKWIJZER_OIDC__CLIENT_SECRET_FILE": "bestaat-niet",
            },
            "oidc.client_secret_file",
        ),
    ],
)
def test_a_login_that_cannot_work_is_said_before_anybody_is_let_in(
    tmp_path: Path, settings: dict[str, str], says: str
) -> None:
    ran = refused(tmp_path, **settings)
    assert ran.returncode == 1
    assert says in ran.stderr


def test_a_machine_of_ones_own_starts_without_what_a_login_needs() -> None:
    needed = "import sys, ui.web.server, ui.web.app, ui.web.service\n"
    look = "print([name for name in ('argon2', 'authlib', 'joserfc') if name in sys.modules])"
    command = [sys.executable, "-c", needed + look]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, cwd=ROOT)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("host", "settings", "count"),
    [
        ("127.0.0.1", {}, 0),
        ("192.0.2.7", {}, 1),
        ("0.0.0.0", {}, 2),
        ("0.0.0.0", {"names": ("stukwijzer.voorbeeld.nl",)}, 1),
        ("192.0.2.7", {"trusted_proxies": ("192.0.2.1",)}, 0),
    ],
)
def test_what_is_not_safe_enough_is_said_at_the_start(
    tmp_path: Path, host: str, settings: dict[str, tuple[str, ...]], count: int
) -> None:
    lines = list(warnings(Settings(data=tmp_path, server=ServerSettings(**settings)), host))  # type: ignore[arg-type]
    assert len(lines) == count
    assert all(line.startswith("Let op: ") for line in lines)


def test_other_names_are_refused_with_a_login_too(house: House) -> None:
    with house.client() as client:
        assert client.get("/aanmelden", headers={"Host": "kwaad.example"}).status_code == 403
        assert client.get("/aanmelden").status_code == 200
