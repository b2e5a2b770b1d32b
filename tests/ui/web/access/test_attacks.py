"""What someone tries who wants more than is theirs, with a real HTTP client on a real server."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

import httpx
import pytest

from tests.ui.conftest import run
from tests.ui.web.access.conftest import HELD, PASSWORD, House, Person, token_in
from ui.web.access import Role
from ui.web.access.accounts import Accounts

QUESTION = "Hoe laat sluit een terras?"
NORTH, SOUTH = "23.00", "22.00"


@pytest.fixture(scope="module")
def eva(house: House) -> Person:
    return house.log_in("eva")


@pytest.fixture(scope="module")
def adam(house: House) -> Person:
    return house.log_in("adam")


@pytest.mark.parametrize(
    "path",
    [
        "/config",
        "/gradio_api/queue/data?session_hash=x",
        "/gradio_api/heartbeat/x",
        "/gradio_api/startup-events",
        "/gradio_api/app_id",
        "/gradio_api/upload_progress?upload_id=x",
        "/downloads/x",
    ],
)
def test_without_a_session_there_is_nothing_to_see(house: House, path: str) -> None:
    with house.client() as client:
        answer = client.get(path)
        assert answer.status_code == 401
        assert "Noord" not in answer.text


def test_without_a_session_nothing_can_be_done(house: House, eva: Person) -> None:
    with house.client() as client:
        assert Person(client).join(eva.function(value="Stel de vraag"), [QUESTION, None, []]).status_code == 401
        assert client.post("/gradio_api/upload", files={"files": ("a.txt", b"a")}).status_code == 401
        assert client.get("/").headers["location"] == "/aanmelden"


def test_each_is_answered_from_the_own_collections_only(eva: Person, adam: Person) -> None:
    for person, own, other in ((eva, NORTH, SOUTH), (adam, SOUTH, NORTH)):
        shown = person.ask(QUESTION)
        assert own in shown
        assert other not in shown


def test_what_a_page_is_built_of_tells_nothing_of_the_documents(eva: Person) -> None:
    told = json.dumps(eva.config)
    assert not [word for word in ("Noord", "Zuid", "loods", "terras") if word in told]


@pytest.mark.parametrize("chosen", ["Zuid", "Noord"])
def test_a_collection_of_others_that_is_named_in_a_call_gives_nothing(house: House, eva: Person, chosen: str) -> None:
    shown = eva.call(eva.function(value="Stel de vraag"), [QUESTION, None, [house.collections[chosen]]])
    assert SOUTH not in shown
    shown = eva.call(eva.function(value="Zoek"), ["terras", [], [], [], [house.collections[chosen]]])
    assert SOUTH not in shown


def test_a_page_of_someone_else_cannot_be_listened_to_nor_continued(house: House, adam: Person) -> None:
    eva = house.log_in("eva")
    secret = "Hoe laat sluit een terras aan de Kanaaldijk?"
    eva.ask(secret)
    thief = Person(adam.client, eva.page)
    shown = thief.ask("En wie beslist?")
    assert "Kanaaldijk" not in shown
    assert NORTH not in shown
    joined = eva.join(eva.function(value="Stel de vraag"), [secret, None, []])
    assert joined.status_code == 200
    with (
        pytest.raises(httpx.ReadTimeout),
        adam.client.stream(
            "GET", "/gradio_api/queue/data", params={"session_hash": eva.page}, timeout=httpx.Timeout(60, read=3)
        ) as stream,
    ):
        for line in stream.iter_lines():
            assert "Kanaaldijk" not in line
            if "Session" in line or "not found" in line:
                raise httpx.ReadTimeout(line)
    assert NORTH in eva.hear()


def test_what_someone_else_asked_cannot_be_stopped(house: House, adam: Person) -> None:
    eva = house.log_in("eva")
    call = eva.join(eva.function(value="Stel de vraag"), [QUESTION, None, []]).json()["event_id"]
    for page in (adam.page, eva.page):
        assert Person(adam.client, page).stop(call).status_code == 404
    with house.client() as stranger:
        assert Person(stranger).stop(call).status_code == 401
    assert NORTH in eva.hear()


def test_one_stops_what_one_asked_oneself(house: House) -> None:
    eva = house.log_in("eva")
    call = eva.join(eva.function(value="Stel de vraag"), [QUESTION, None, []]).json()["event_id"]
    assert eva.stop(call).json() == {"success": True}
    assert NORTH in Person(eva.client).ask(QUESTION)


def test_how_far_an_upload_is_tells_nobody_else(eva: Person, adam: Person) -> None:
    sent = eva.client.post(
        "/gradio_api/upload", params={"upload_id": "gezien"}, files={"files": ("geheim.txt", b"gemaal")}
    )
    assert sent.status_code == 200
    progress = {"url": "/gradio_api/upload_progress", "params": {"upload_id": "gezien"}}
    assert adam.client.get(**progress).status_code == 404
    assert '"done"' in eva.client.get(**progress).text


def test_the_file_of_an_export_is_for_its_maker_alone(house: House, adam: Person) -> None:
    eva = house.log_in("eva")
    eva.ask(QUESTION)
    token = token_in(eva.call(eva.function(value="Gesprek als Word-bestand"), [None]))
    assert adam.client.get(f"/downloads/{token}").status_code == 404
    with house.client() as stranger:
        assert stranger.get(f"/downloads/{token}").status_code == 401
    mine = eva.client.get(f"/downloads/{token}")
    assert mine.status_code == 200
    assert mine.content.startswith(b"PK")


def test_an_upload_of_someone_else_cannot_be_read_by_naming_it(house: House, adam: Person) -> None:
    eva = house.log_in("eva")
    file = eva.upload("geheim.txt", b"De geheime bijeenkomst is bij het gemaal.")
    check = adam.function(value="Controleer")
    shown = adam.call(check, ["", file, "anders", ["spelling"], False])
    assert "bijeenkomst" not in shown
    add = adam.function("upload", elem_id="toevoegen")
    shown = adam.call(add, [[file], house.collections["Zuid"]])
    assert "doorzoekbaar" not in shown
    assert Path(file["path"]).exists()
    for path in (f"/gradio_api/file={file['path']}", f"/file={file['path']}", f"/gradio_api/file/{file['path']}"):
        assert adam.client.get(path).status_code == 404
        assert eva.client.get(path).status_code == 404
    assert "bijeenkomst" in eva.call(check, ["", file, "anders", ["spelling"], False])


def test_two_people_send_the_same_file_and_neither_touches_the_other(house: House) -> None:
    eva, adam = house.log_in("eva"), house.log_in("adam")
    content = b"# Zwanen\n\nEen zwaan broedt in april op het eiland.\n"
    add = eva.function("upload", elem_id="toevoegen")
    for person in (eva, adam):
        person.open("Stukken")
    first, second = eva.upload("zwanen.md", content), adam.upload("zwanen.md", content)
    assert first["path"] != second["path"]
    assert "doorzoekbaar" in eva.call(add, [[first], house.collections["Noord"]])
    assert "doorzoekbaar" in adam.call(add, [[second], house.collections["Zuid"]])
    for person in (eva, adam):
        assert "zwanen" in person.call(person.function(value="Zoek"), ["zwaan", [], [], [], []])


def test_nothing_is_put_into_a_collection_of_others(house: House, eva: Person) -> None:
    file = eva.upload("indringer.md", b"# Indringer\n\nDit hoort hier niet.\n")
    shown = eva.call(eva.function("upload", elem_id="toevoegen"), [[file], house.collections["Zuid"]])
    assert "doorzoekbaar" not in shown


@pytest.mark.parametrize(
    "button",
    ["Geef vrij: het wordt doorzoekbaar", "Wijs af: het wordt verwijderd"],
)
def test_an_adviser_who_calls_the_hidden_page_of_reviewers_is_refused(house: House, adam: Person, button: str) -> None:
    held = _document(house, "loods.md")
    function = adam.function(value=button)
    assert '"success": false' in adam.call(function, [held, "zomaar", False])
    bas = house.log_in("bas")
    shown = bas.call(bas.function("input", label="Toon ook stukken die al doorzoekbaar zijn"), [None, False, None])
    assert held in shown


def test_a_reviewer_cannot_open_what_is_in_a_collection_of_others(house: House) -> None:
    rosa, bas = house.log_in("rosa"), house.log_in("bas")
    held = _document(house, "loods.md")
    look = rosa.function("input", label="Stuk dat wacht")
    words = "blauwe loods"
    assert words in HELD
    assert words not in rosa.call(look, [held])
    choose = bas.function("input", label="Toon ook stukken die al doorzoekbaar zijn")
    bas.call(choose, [None, False, None])
    assert words in bas.call(look, [held])


def test_an_adviser_cannot_remove_a_document(house: House, adam: Person) -> None:
    listed = adam.open("Stukken")
    paper = _document(house, "Zuid.md")
    assert paper in listed
    function = adam.function(value="Verwijder de gekozen stukken")
    assert "Dit mag u niet doen" in adam.call(function, [[paper], True])
    assert paper in adam.open("Stukken")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://kwaad.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {},
    ],
)
@pytest.mark.parametrize("path", ["/gradio_api/queue/join", "/gradio_api/cancel", "/gradio_api/upload", "/afmelden"])
def test_a_call_from_a_page_of_another_is_refused(eva: Person, headers: dict[str, str], path: str) -> None:
    request = eva.client.build_request("POST", path, json={})
    del request.headers["Origin"]
    request.headers.update(headers)
    assert eva.client.send(request).status_code == 403
    assert eva.client.get("/config").status_code == 200


@pytest.mark.parametrize("token", ["", "x", "a" * 43, "administrator", str(uuid.UUID(int=0)), "../../etc/passwd", "ü"])
def test_a_forged_cookie_opens_nothing(house: House, token: str) -> None:
    with house.client() as client:
        answer = client.get("/config", headers={b"Cookie": f"stukwijzer={token}".encode("latin-1")})
        assert answer.status_code == 401


def test_a_session_ends_at_once_when_the_account_is_disabled(house: House) -> None:
    accounts = Accounts(house.data)
    accounts.add("kees", "Kees Vos", Role.ADVISER, PASSWORD)
    accounts.set_password("kees", PASSWORD)
    kees = house.log_in("kees")
    assert kees.client.get("/config").status_code == 200
    accounts.set_disabled("kees", disabled=True)
    assert kees.client.get("/config").status_code == 401
    assert kees.client.post("/aanmelden", data={"naam": "kees", "wachtwoord": PASSWORD}).status_code == 401
    accounts.set_disabled("kees", disabled=False)
    assert kees.client.get("/config").status_code == 401  # the old session does not come back


def test_a_token_that_was_stolen_is_worth_nothing_after_logging_out(house: House) -> None:
    eva = house.log_in("eva")
    stolen = dict(eva.client.cookies)
    assert eva.client.post("/afmelden").headers["location"] == "/aanmelden?uit"
    with house.client(cookies=stolen) as thief:
        assert thief.get("/config").status_code == 401


def test_a_session_that_someone_planted_is_not_taken_over_at_login(house: House) -> None:
    with house.client(cookies={"stukwijzer": "geplant"}) as victim:
        answer = victim.post("/aanmelden", data={"naam": "eva", "wachtwoord": PASSWORD})
        assert answer.headers["set-cookie"].startswith("stukwijzer=")
        assert "geplant" not in answer.headers["set-cookie"]


def _document(house: House, name: str) -> str:
    listed = run("documents", "--data", house.data, "--json").json["documents"]
    return next(one["id"] for one in listed if one["document"] == name)
