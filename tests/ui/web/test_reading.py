"""A whole document to read: scrubbed, with the quote in its place, for who may see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from indexing import IndexReport, LibraryError
from ui.composition import build_gate, open_for_serving
from ui.errors import UsageError
from ui.settings import load_settings
from ui.web.access import USER, Role, User
from ui.web.pages import clearing
from ui.web.routes import add_routes
from ui.web.service import Service

PAPERS = {
    "plan.md": (
        "# Plan <b>\n\n## Tijden\n\nHet terras sluit om twee uur. Mevrouw Terpstra belde.\n\n## Kosten\n\nNiets.\n"
    ),
    "geheim.txt": "VERTROUWELIJK\n\nNotitie over een pand.\n",
}


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        for name, text in PAPERS.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
            service.index([tmp_path / name], lambda _: None)
        yield service


def _ids(service: Service) -> dict[str, str]:
    return {record.name: record.id for record in service.documents()}


def _client(service: Service, user: User) -> TestClient:
    api = FastAPI()
    add_routes(api, service)

    async def app(scope: dict[str, object], receive: object, send: object) -> None:
        await api({**scope, USER: user}, receive, send)  # type: ignore[arg-type]

    return TestClient(app)  # type: ignore[arg-type]


def _user(role: Role, collections: frozenset[str] | None = None) -> User:
    return User("u1", "U", frozenset({role}), collections)


def test_the_text_stands_under_its_headings_scrubbed_and_escaped(service: Service) -> None:
    page = _client(service, _user(Role.ADVISER)).get(f"/stuk/{_ids(service)['plan.md']}").text
    assert page.count("<h1>") == 1
    assert page.index("<h2>Tijden</h2>") < page.index("Het terras sluit") < page.index("<h2>Kosten</h2>")
    assert "Terpstra" not in page
    assert '<span class="gone">[PERSOON-1]</span>' in page
    assert "<b>" not in page


def test_a_quote_is_marked_in_its_place_and_a_wrong_place_marks_nothing(service: Service) -> None:
    id_ = _ids(service)["plan.md"]
    first = next(one for one in service.reading(id_)[1] if "terras" in one.text)
    start = first.text.index("Het terras")
    client = _client(service, _user(Role.ADVISER))
    where = f"/stuk/{id_}?passage={first.id}&van={start}&tot={start + 29}"
    assert '<mark id="citaat">Het terras sluit om twee uur.</mark>' in client.get(where).text
    for wrong in ("van=-1&tot=4", "van=4&tot=4", "van=0&tot=99999"):
        answer = client.get(f"/stuk/{id_}?passage={first.id}&{wrong}")
        assert answer.status_code == 200
        assert "<mark" not in answer.text
    assert client.get(f"/stuk/{id_}?passage={first.id}&van=x&tot=y").status_code == 422


def test_what_waits_is_for_reviewers_only(service: Service) -> None:
    id_ = _ids(service)["geheim.txt"]
    assert _client(service, _user(Role.ADVISER)).get(f"/stuk/{id_}").status_code == 404
    assert "Notitie over een pand" in _client(service, _user(Role.REVIEWER)).get(f"/stuk/{id_}").text


def test_another_collection_an_unknown_document_and_nobody_find_nothing(service: Service) -> None:
    id_ = _ids(service)["plan.md"]
    elsewhere = _user(Role.ADMINISTRATOR, frozenset({"x"}))
    for user, key in ((elsewhere, id_), (_user(Role.ADVISER), "x"), (_user(Role.ADVISER), "plan.md")):
        answer = _client(service, user).get(f"/stuk/{key}")
        assert answer.status_code == 404
        assert "terras" not in answer.text
    assert _client(service, User("n", "", frozenset(), frozenset())).get(f"/stuk/{id_}").status_code == 404


def test_stored_text_goes_through_the_gate_once_more_and_stays_what_it_was(service: Service) -> None:
    ids = _ids(service)
    before = {name: [one.text for one in service.reading(id_)[1]] for name, id_ in ids.items()}
    line = clearing._filtered(service, list(ids.values()))
    assert "plan.md, geheim.txt" in line
    assert {name: [one.text for one in service.reading(id_)[1]] for name, id_ in _ids(service).items()} == before
    assert [record.state.value for record in service.documents()] == ["indexed", "held"]
    assert service.answer("Hoe laat sluit het terras?", ()).nearest
    assert service.admin.events(None, "scrub-again", "")


def test_an_adviser_filters_nothing_and_a_choice_is_needed(service: Service) -> None:
    mine = service.of(_user(Role.ADVISER))
    with pytest.raises(UsageError):
        mine.scrub_again(list(_ids(service).values()))
    assert "Dit mag u niet doen" in clearing._filtered(mine, list(_ids(service).values()))
    assert "Kies eerst" in clearing._filtered(service, [])
    with pytest.raises(LibraryError):
        service.of(_user(Role.REVIEWER, frozenset({"x"}))).scrub_again(list(_ids(service).values()))


def test_what_was_read_under_old_rules_is_told_to_who_may_see_it(service: Service) -> None:
    service.reviews.keep(service.collections()[0].id, "Terpstra", "een straat")
    assert [record.name for record in service.to_read_again()] == ["plan.md", "geheim.txt"]
    assert service.of(_user(Role.REVIEWER, frozenset({"x"}))).to_read_again() == ()


def test_each_file_of_an_import_is_known_while_it_goes(service: Service, tmp_path: Path) -> None:
    (tmp_path / "leeg.txt").write_text("", encoding="utf-8")
    paths = [tmp_path / "leeg.txt", tmp_path / "plan.md"]
    begun = service.imports.begin("u1", lambda report: service.index(paths, report))
    *_, last = begun.follow()
    assert isinstance(last, IndexReport)
    assert [(one.name, one.state.value) for one in begun.files] == [("leeg.txt", "failed"), ("plan.md", "unchanged")]
