"""Logging in through a real provider, in a process of its own, that is not always honest."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.ui.server import free_port, serving
from tests.ui.web.access import provider as script
from tests.ui.web.access.conftest import House, Person
from ui.settings import OidcSettings
from ui.web.access.accounts import Accounts
from ui.web.access.oidc import Provider

_OBJECT = "0760b6cf-170e-4a14-91b3-4b78e0739963"  # a group in Entra ID goes by its object id
GROUPS = {
    "oov-noord": "adviser: Noord",
    "oov-zuid": "reviewer: ZUID",
    "oov-beheer": "administrator",
    "/OOV/zuid": "adviser: Zuid",
    _OBJECT: "reviewer: Noord",
}


@dataclass
class Town:
    """A house with a provider."""

    house: House
    provider: str

    def mood(self, **mood: object) -> None:
        """How the provider behaves from now on."""
        httpx.post(f"{self.provider}/mood", json=mood).raise_for_status()

    def asked(self) -> list[str]:
        """What was asked of the provider since its mood was set."""
        asked: list[str] = httpx.get(f"{self.provider}/asked").json()
        return asked[:-1]

    def go(self, client: httpx.Client) -> httpx.Response:
        """Log in as a browser does: out to the provider and back; gives the answer at the end."""
        out = client.get("/aanmelden/werkaccount")
        assert out.status_code == 303, out.text
        back = httpx.get(out.headers["location"])
        assert back.status_code == 302, back.text
        return client.get(back.headers["location"])


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    port = free_port()
    with subprocess.Popen([sys.executable, str(Path(script.__file__)), str(port)]) as process:
        url, until = f"http://127.0.0.1:{port}", time.monotonic() + 60
        while time.monotonic() < until:
            try:
                httpx.get(f"{url}/jwks")
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield url
        process.terminate()


@pytest.fixture(scope="module")
def town(filled: House, provider: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    data = tmp_path_factory.mktemp("stad") / "gegevens"
    shutil.copytree(filled.data, data, ignore=shutil.ignore_patterns("stukwijzer.toml", "*.lock", "tmp"))
    (data / "geheim.txt").write_text(f"{script.SECRET}\n", encoding="utf-8")
    settings = {
        "STUKWIJZER_OIDC__ISSUER": provider,
        "STUKWIJZER_OIDC__CLIENT_ID": script.CLIENT,
        "STUKWIJZER_OIDC__CLIENT_SECRET_FILE": str(data / "geheim.txt"),
        "STUKWIJZER_LOGIN__TRIES_A_MINUTE": "1000",
        "STUKWIJZER_OIDC__GROUPS": json.dumps(GROUPS),
    }
    with serving(data, **settings) as url:
        house = House(url, data, filled.collections)
        yield Town(house, provider)
        house.close()


def _logged_in(town: Town, client: httpx.Client) -> tuple[list[str], frozenset[str]]:
    """The roles and collections (names) of who just logged in."""
    assert town.go(client).status_code == 303
    (user,) = [one.user for one in Accounts(town.house.data).all() if one.external]
    names = {id_: name for name, id_ in town.house.collections.items()}
    return [*user.roles], frozenset(names[one] for one in user.collections or ())


def test_a_token_as_entra_id_sends_it_with_groups_as_object_ids(town: Town, client: httpx.Client) -> None:
    other = "3b2b0c93-acd8-4208-8eba-7a48db1cd4c0"
    more = {
        "oid": str(uuid.uuid4()),
        "tid": str(uuid.uuid4()),
        "ver": "2.0",
        "preferred_username": "rosa@gemeente.example",
    }
    town.mood(
        claims={"groups": [other, _OBJECT], **more},
        described={"userinfo_endpoint": "https://graph.gemeente.example/oidc/userinfo"},
    )
    assert _logged_in(town, client) == (["reviewer"], {"Noord"})


def test_who_is_in_too_many_groups_for_a_token_of_entra_id_hears_why(town: Town, client: httpx.Client) -> None:
    claims = {
        "groups": None,
        "_claim_names": {"groups": "src1"},
        "_claim_sources": {"src1": {"endpoint": "https://graph.gemeente.example/users/x/getMemberObjects"}},
    }
    town.mood(claims=claims, described={"userinfo_endpoint": "https://graph.gemeente.example/oidc/userinfo"})
    answer = town.go(client)
    assert answer.status_code == 401
    assert "te veel groepen" in answer.text
    assert client.get("/config").status_code == 401


def test_a_token_as_keycloak_sends_it_with_groups_as_paths(town: Town, client: httpx.Client) -> None:
    claims = {
        "groups": ["/OOV/zuid", "/Parkeren"],
        "azp": script.CLIENT,
        "typ": "ID",
        "acr": "1",
        "sid": str(uuid.uuid4()),
        "email_verified": True,
        "preferred_username": "rosa",
        "realm_access": {"roles": ["offline_access", "default-roles-gemeente"]},
    }
    town.mood(claims=claims, back={"session_state": str(uuid.uuid4()), "iss": town.provider})
    assert _logged_in(town, client) == (["adviser"], {"Zuid"})


@pytest.mark.parametrize(
    ("claim", "claims"),
    [
        ("roles", {"roles": ["Stukwijzer.Adviseur"]}),  # app roles of Entra ID
        ("realm_access.roles", {"realm_access": {"roles": ["uma_authorization", "Stukwijzer.Adviseur"]}}),
        ("resource_access.stukwijzer.roles", {"resource_access": {"stukwijzer": {"roles": ["Stukwijzer.Adviseur"]}}}),
        ("https://gemeente.example/groepen", {"https://gemeente.example/groepen": "Stukwijzer.Adviseur"}),
    ],
)
def test_roles_may_stand_where_the_provider_puts_them(claim: str, claims: dict[str, Any]) -> None:
    provider = Provider(OidcSettings(issuer="https://aanmelden.gemeente.example", groups_claim=claim))
    assert "Stukwijzer.Adviseur" in (provider.groups(claims) or ())
    assert provider.groups({"groups": ["Stukwijzer.Adviseur"], "realm_access": "x", "resource_access": [1]}) is None


@pytest.fixture
def client(town: Town) -> httpx.Client:
    town.mood()
    return town.house.client()


def test_someone_with_a_known_group_gets_in_and_sees_the_collections_of_that_group(
    town: Town, client: httpx.Client
) -> None:
    assert town.house.url in str(client.base_url)
    answer = town.go(client)
    assert (answer.status_code, answer.headers["location"]) == (303, "/"), answer.text
    shown = Person(client).ask("Hoe laat sluit een terras?")
    assert "23.00" in shown
    assert "22.00" not in shown
    assert set(town.asked()) == {"/.well-known/openid-configuration", "/authorize", "/token", "/jwks"}


def test_the_same_person_has_the_same_key_and_what_the_provider_says_now(town: Town, client: httpx.Client) -> None:
    town.go(client)
    (before,) = [one.user for one in Accounts(town.house.data).all() if one.external]
    town.mood(claims={"groups": ["oov-zuid", "onbekend"], "name": "Rosa K."})
    again = town.house.client()
    assert town.go(again).status_code == 303
    (after,) = [one.user for one in Accounts(town.house.data).all() if one.external]
    assert (after.key, after.name, [*after.roles]) == (before.key, "Rosa K.", ["reviewer"])
    assert after.collections == {town.house.collections["Zuid"]}


def test_a_group_without_collections_gives_all(town: Town, client: httpx.Client) -> None:
    town.mood(claims={"groups": ["oov-noord", "oov-beheer"]})
    town.go(client)
    for place, hour in (("Noord", "23.00"), ("Zuid", "22.00")):
        assert hour in Person(client).ask(f"Hoe laat sluit een terras in {place}?")


@pytest.mark.parametrize("groups", [None, [], ["onbekend"], "oov", {"oov-noord": True}, 7])
def test_who_has_no_known_group_stays_out(town: Town, client: httpx.Client, groups: object) -> None:
    town.mood(claims={"groups": groups})
    answer = town.go(client)
    assert answer.status_code == 403
    assert "u mag Stukwijzer nog niet gebruiken" in answer.text
    assert client.get("/config").status_code == 401


def test_groups_may_come_from_the_userinfo_of_the_same_person(town: Town, client: httpx.Client) -> None:
    town.mood(claims={"groups": None}, userinfo={"groups": ["oov-noord"]})
    assert town.go(client).status_code == 303
    assert "/userinfo" in town.asked()
    town.mood(claims={"groups": None}, userinfo={"groups": ["oov-noord"], "sub": "iemand-anders"})
    assert town.go(town.house.client()).status_code == 403


_PAST = 1_600_000_000
_LIES: list[dict[str, Any]] = [
    {"claims": {"nonce": "een-andere"}},
    {"claims": {"nonce": None}},
    {"claims": {"exp": _PAST, "iat": _PAST - 300}},
    {"claims": {"exp": None}},
    {"claims": {"iat": _PAST * 2}},
    {"claims": {"nbf": _PAST * 2}},
    {"claims": {"iss": "https://kwaad.example"}},
    {"claims": {"iss": None}},
    {"claims": {"aud": "een-andere-app"}},
    {"claims": {"aud": None}},
    {"claims": {"aud": [script.CLIENT, "een-andere-app"], "azp": "een-andere-app"}},
    {"claims": {"sub": None}},
    {"claims": {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}},
    {"signed": "none"},
    {"signed": "hs256"},
    {"signed": "other"},
    {"deny": True},
    {"back": {"iss": "https://kwaad.example"}},
    {"back": {"state": "een-andere"}},
    {"back": {"code": "een-andere"}},
]


@pytest.mark.parametrize("lie", _LIES, ids=json.dumps)
def test_a_lie_of_the_provider_or_on_the_way_lets_nobody_in(
    town: Town, client: httpx.Client, lie: dict[str, Any]
) -> None:
    town.mood(**lie)
    answer = town.go(client)
    assert answer.status_code == 401
    assert "niet gelukt" in answer.text
    assert "stukwijzer=" not in answer.headers.get("set-cookie", "")
    assert client.get("/config").status_code == 401


@pytest.mark.parametrize("address", ["jwks_uri", "token_endpoint"])
def test_no_other_machine_is_asked_whatever_the_provider_says(town: Town, client: httpx.Client, address: str) -> None:
    town.mood(described={address: "http://127.0.0.1:9/elders"})
    answer = town.go(client)
    assert answer.status_code == 401
    assert "andere computer" in answer.text


def test_userinfo_on_another_machine_is_not_asked(town: Town, client: httpx.Client) -> None:
    town.mood(claims={"groups": None}, described={"userinfo_endpoint": "http://127.0.0.1:9/elders"})
    assert town.go(client).status_code == 403


def test_a_provider_that_calls_itself_otherwise_is_not_believed(town: Town, client: httpx.Client) -> None:
    town.mood(described={"issuer": "https://kwaad.example"})
    assert client.get("/aanmelden/werkaccount").status_code == 502


def test_an_answer_works_once_and_only_in_the_browser_that_asked(town: Town, client: httpx.Client) -> None:
    out = client.get("/aanmelden/werkaccount")
    back = httpx.get(out.headers["location"]).headers["location"]
    stranger = town.house.client()
    assert stranger.get(back).status_code == 401  # someone is lured to log in as another
    assert client.get(back).status_code == 303
    kept = town.house.client(dict(client.cookies))
    assert kept.get(back).status_code == 401


def test_someone_who_was_disabled_here_stays_out(town: Town, client: httpx.Client) -> None:
    town.go(client)
    accounts = Accounts(town.house.data)
    (key,) = [one.user.key for one in accounts.all() if one.external]
    accounts.set_disabled(key, disabled=True)
    assert client.get("/config").status_code == 401
    answer = town.go(town.house.client())
    assert answer.status_code == 403
    assert "uitgezet" in answer.text
    accounts.set_disabled(key, disabled=False)


def test_without_accounts_of_our_own_no_password_is_asked_nor_taken(town: Town, client: httpx.Client) -> None:
    page = client.get("/aanmelden").text
    assert "Inloggen met uw werkaccount" in page
    assert 'type="password"' not in page
    answer = client.post("/aanmelden", data={"naam": "eva", "wachtwoord": "zeven blauwe fietsen"})
    assert answer.status_code == 401
