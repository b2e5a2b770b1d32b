"""What stands around the web app: a proxy that is trusted or not, limits, headers, the log."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from tests.ui.conftest import run
from tests.ui.server import serving
from tests.ui.web.access.conftest import PASSWORD, House, Person
from ui.settings import load_settings
from ui.web.access.accounts import Accounts
from ui.web.access.entrance import OpenEntrance
from ui.web.access.sessions import Sessions

NAME = "stukwijzer.voorbeeld.nl"
FORM = {"naam": "eva", "wachtwoord": PASSWORD}


@contextmanager
def _copy(filled: House, folder: Path, **settings: str) -> Iterator[House]:
    """Another server, over a copy of the data folder."""
    data = folder / "gegevens"
    shutil.copytree(filled.data, data, ignore=shutil.ignore_patterns("stukwijzer.toml", "*.lock", "tmp"))
    with serving(data, STUKWIJZER_LOGIN__ACCOUNTS="true", **settings) as url:
        house = House(url, data, filled.collections, filled.accounts)
        yield house
        house.close()


@pytest.fixture(scope="module")
def proxied(filled: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server behind a proxy on this machine that it trusts."""
    settings = {
        "STUKWIJZER_SERVER__NAMES": NAME,
        "STUKWIJZER_SERVER__TRUSTED_PROXIES": "127.0.0.1",
        "STUKWIJZER_LOGIN__TRIES_A_MINUTE": "12",
    }
    with _copy(filled, tmp_path_factory.mktemp("proxy"), **settings) as house:
        yield house


@pytest.fixture(scope="module")
def strict(filled: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server that allows little."""
    settings = {"STUKWIJZER_LOGIN__TRIES_A_MINUTE": "4", "STUKWIJZER_LOGIN__QUESTIONS_A_MINUTE": "2"}
    with _copy(filled, tmp_path_factory.mktemp("streng"), **settings) as house:
        yield house


def _through(house: House, **headers: str) -> httpx.Client:
    client = house.client()
    client.headers.update({"Host": NAME, "Origin": f"https://{NAME}", **headers})
    return client


def test_behind_a_trusted_proxy_with_tls_the_cookie_is_for_tls_and_this_host_only(proxied: House) -> None:
    client = _through(proxied, **{"X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.1"})
    cookie = client.post("/aanmelden", data=FORM).headers["set-cookie"]
    assert cookie.startswith("__Host-stukwijzer=")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert "domain" not in cookie.lower()
    token = cookie.partition(";")[0]
    assert client.get("/config", headers={"Cookie": token}).status_code == 200
    plain = token.removeprefix("__Host-")
    assert client.get("/config", headers={"Cookie": plain}).status_code == 401


def test_a_page_without_tls_may_not_call_the_one_with_it(proxied: House) -> None:
    client = _through(proxied, Origin=f"http://{NAME}", **{"X-Forwarded-Proto": "https"})
    assert client.post("/aanmelden", data=FORM).status_code == 403


def test_the_proxy_says_who_tries_so_that_one_does_not_shut_out_the_others(proxied: House) -> None:
    def tried(number: int, address: str) -> str:
        said = {"X-Forwarded-Proto": "https", "X-Forwarded-For": f"198.51.100.{number}, {address}"}
        return _through(proxied, **said).post("/aanmelden", data={"naam": f"gok-{number}", "wachtwoord": "x"}).text

    shown = ""
    for number in range(60):  # the limit fills again with time, so a slow machine may take a few more
        shown = tried(number, "192.0.2.66")  # what comes before it is what the browser says of itself
        if "te vaak geprobeerd" in shown:
            break
    assert "te vaak geprobeerd" in shown
    assert "te vaak geprobeerd" not in tried(61, "192.0.2.67")


def test_a_proxy_that_is_not_trusted_is_not_believed(house: House) -> None:
    client = house.client()
    answer = client.post("/aanmelden", data=FORM, headers={"X-Forwarded-Proto": "https"})
    assert answer.headers["set-cookie"].startswith("stukwijzer=")
    cookie = answer.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert "Secure" not in cookie


def test_one_address_may_try_so_often_whatever_it_says_about_itself(strict: House) -> None:
    client, statuses = strict.client(), []
    for number in range(20):  # the limit fills again with time, so a slow machine may take a few more
        form = {"naam": f"gok-{number}", "wachtwoord": "x"}
        answer = client.post("/aanmelden", data=form, headers={"X-Forwarded-For": f"192.0.2.{number}"})
        statuses.append(answer.status_code)
        if answer.status_code == 429:
            break
    assert statuses[:4] == [401] * 4
    assert statuses[-1] == 429
    assert "Er wordt te vaak geprobeerd in te loggen" in answer.text


def test_one_user_may_ask_so_often(strict: House) -> None:
    settings = load_settings(strict.data)
    token = Sessions(strict.data, settings.login).begin(Accounts(strict.data).find("eva"))
    eva = Person(strict.client({"stukwijzer": token}))
    shown = []
    for _ in range(10):  # as above
        shown.append(eva.ask("Hoe laat sluit een terras?"))
        if "U stelt veel vragen achter elkaar" in shown[-1]:
            break
    assert len(shown) > 2
    assert "U stelt veel vragen achter elkaar" in shown[-1]


def test_a_name_is_locked_after_five_wrong_passwords_and_the_log_says_so(proxied: House) -> None:
    client = _through(proxied, **{"X-Forwarded-Proto": "https"})
    wrong = [client.post("/aanmelden", data={"naam": "adam", "wachtwoord": "mis"}).status_code for _ in range(6)]
    assert wrong == [401] * 5 + [429]
    assert client.post("/aanmelden", data={"naam": "adam", "wachtwoord": PASSWORD}).status_code == 429
    told = run("audit", "--data", proxied.data, "--json").json["events"]
    adam = proxied.accounts["adam"].user
    assert [one["who"] for one in told if one["action"] == "login-locked"] == [f"Adam Smit ({adam.key})"]
    assert "mis" not in str(told)


@pytest.mark.parametrize("path", ["/aanmelden", "/wachtwoord", "/afmelden", "/config", "/"])
def test_every_answer_carries_the_headers_that_protect(house: House, path: str) -> None:
    headers = house.client().get(path).headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"
    policy = headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy
    assert "script-src 'self' 'nonce-" in policy


def test_who_did_what_stands_in_the_log_and_no_question_does(house: House) -> None:
    eva = house.log_in("eva")
    eva.open("Stukken")
    file = eva.upload("vlaggen.md", b"# Vlaggen\n\nDe vlag hangt op Koningsdag uit.\n")
    eva.call(eva.function("upload", elem_id="toevoegen"), [[file], house.collections["Noord"]])
    eva.ask("Wanneer hangt de vlag uit aan de Zwanengracht?")
    told = run("audit", "--data", house.data, "--json").json["events"]
    key = house.accounts["eva"].user.key
    mine = [one["action"] for one in told if one["who"] == f"Eva de Boer ({key})"]
    assert {"login", "indexed"} <= set(mine)
    assert "Zwanengracht" not in str(told)


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"])
def test_without_a_login_nobody_comes_through_a_proxy(header: str) -> None:
    async def page(_: object) -> PlainTextResponse:
        return PlainTextResponse("stukken")

    client = TestClient(OpenEntrance(Starlette(routes=[Route("/", page)])))
    assert client.get("/").text == "stukken"
    answer = client.get("/", headers={header: "192.0.2.1"})
    assert answer.status_code == 403
    assert "stukken" not in answer.text
