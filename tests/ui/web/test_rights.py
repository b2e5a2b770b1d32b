"""What one user may do and see of a service that many share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Answer
from indexing import DescriptionChange, DocumentFilter, LibraryError
from privacy import StukwijzerError
from ui.composition import build_gate, open_for_serving
from ui.errors import UsageError
from ui.settings import load_settings
from ui.web.access import NOBODY, Role, User
from ui.web.service import Service

QUESTION = "Hoe laat sluit een terras?"


@pytest.fixture
def everybody(tmp_path: Path) -> Iterator[Service]:
    """Two collections with a paper each, as a service of nobody."""
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        for name, hour in (("Noord", "twee"), ("Zuid", "drie")):
            library.create_collection(name)
            paper = tmp_path / f"{name}.md"
            paper.write_text(f"# Sluiting {name}\n\nEen terras sluit om {hour} uur.\n", encoding="utf-8")
            service.index([paper], lambda _: None, name)
        yield service


def _user(service: Service, role: Role, *collections: str) -> Service:
    ids = {one.name: one.id for one in service.of(User("u0", "Baas", frozenset(Role))).collections()}
    return service.of(User("u1", "Eva", frozenset({role}), frozenset(ids[name] for name in collections)))


def _used(answer: Answer) -> set[str]:
    """The names of the documents that an answer, or a refusal, shows something of."""
    return {one.document for one in answer.citations} | {hit.document.name for hit in answer.nearest}


def _ids(service: Service) -> dict[str, str]:
    return {record.name: record.id for record in service.documents()}


def test_a_user_finds_nothing_outside_the_own_collections(everybody: Service) -> None:
    north = _user(everybody, Role.ADVISER, "Noord")
    assert [record.name for record in north.documents()] == ["Noord.md"]
    assert [one.name for one in north.collections()] == ["Noord"]
    assert _used(north.answer(QUESTION, ())) == {"Noord.md"}
    found = north.search("terras sluit")
    assert {one.document.name for one in found.documents} == {"Noord.md"}
    other = _ids(everybody)["Zuid.md"]
    assert _used(north.answer(QUESTION, (), DocumentFilter(documents=frozenset({other})))) == set()
    assert [name for name, _ in north.drafting.documents()] == ["Noord.md"]


def test_what_is_outside_is_unknown_by_its_id_and_by_its_name(everybody: Service) -> None:
    south = _ids(everybody)["Zuid.md"]
    reviewer = _user(everybody, Role.REVIEWER, "Noord")
    for key in (south, "Zuid.md"):
        with pytest.raises(LibraryError) as refused:
            reviewer.remove([key])
        assert refused.value.code == "document-unknown"
        with pytest.raises(LibraryError):
            reviewer.reviews.show(key)
        with pytest.raises(LibraryError):
            reviewer.move([key], "Noord")
    assert set(_ids(everybody)) == {"Noord.md", "Zuid.md"}


def test_nothing_is_put_into_a_collection_of_others(everybody: Service, tmp_path: Path) -> None:
    adviser = _user(everybody, Role.ADVISER, "Noord")
    paper = tmp_path / "nieuw.md"
    paper.write_text("# Nieuw\n\nIets nieuws over terrassen.\n", encoding="utf-8")
    for user, place in ((adviser, "Zuid"), (_user(everybody, Role.ADVISER), None)):
        with pytest.raises(LibraryError) as refused:
            user.index([paper], lambda _: None, place)
        assert refused.value.code == "collection-unknown"
    with pytest.raises(LibraryError):
        adviser.move(["Noord.md"], "Zuid")
    assert set(_ids(everybody)) == {"Noord.md", "Zuid.md"}


def test_without_a_choice_a_paper_goes_where_its_user_may_put_it(everybody: Service, tmp_path: Path) -> None:
    adviser = _user(everybody, Role.ADVISER, "Noord")
    paper = tmp_path / "nieuw.md"
    paper.write_text("# Nieuw\n\nIets nieuws over terrassen.\n", encoding="utf-8")
    adviser.index([paper], lambda _: None)
    assert set(_ids(adviser)) == {"Noord.md", "nieuw.md"}
    assert {record.collection_name for record in adviser.documents()} == {"Noord"}


def test_an_adviser_may_not_review_remove_or_change_the_word_list(everybody: Service) -> None:
    adviser = _user(everybody, Role.ADVISER, "Noord", "Zuid")
    forbidden = (
        lambda: adviser.reviews,
        lambda: adviser.remove(["Noord.md"]),
        lambda: adviser.add_words(["mantelzorgloket"]),
    )
    for step in forbidden:
        with pytest.raises(UsageError) as refused:
            step()
        assert refused.value.code == "access-refused"
    assert _user(everybody, Role.ADMINISTRATOR, "Noord").reviews.show("Noord.md")[0].name == "Noord.md"


def test_the_service_of_nobody_shows_and_does_nothing(everybody: Service, tmp_path: Path) -> None:
    nobody = everybody.of(NOBODY)
    assert nobody.documents() == nobody.collections() == ()
    assert nobody.suggestions() == nobody.drafting.documents() == nobody.drafting.collections() == []
    assert _used(nobody.answer(QUESTION, ())) == set()
    with pytest.raises(StukwijzerError):
        nobody.index([tmp_path / "Noord.md"], lambda _: None)


def test_each_user_has_an_own_desk_and_own_uploads(everybody: Service) -> None:
    eva, adam = (everybody.of(User(key, key, frozenset({Role.ADVISER}))) for key in ("eva", "adam"))
    eva.uploads.path.mkdir(parents=True)
    file = eva.uploads.path / "nota.txt"
    file.write_text("tekst", encoding="utf-8")
    with pytest.raises(StukwijzerError), adam.uploads.taking([str(file)]):
        pass
    assert file.exists()
    with eva.uploads.taking([str(file)]) as taken:
        assert taken == [file]


def test_the_log_says_who_did_it(everybody: Service) -> None:
    rosa = _user(everybody, Role.REVIEWER, "Noord", "Zuid")
    rosa.describe(["Noord.md"], DescriptionChange(kind="brief"))
    rosa.move(["Noord.md"], "Zuid")
    rosa.remove(["Noord.md"])
    events = [event for event in everybody.auditor.log.events() if event.who == "Eva (u1)"]
    assert [event.action for event in events] == ["describe", "move", "remove"]
    assert len({event.document for event in events}) == 1


def test_questions_to_start_with_are_about_what_a_user_may_see(everybody: Service, tmp_path: Path) -> None:
    paper = tmp_path / "plan.md"
    section = "## 2.3 Toezicht op vuurwerk\n\nBij toezicht op vuurwerk lopen twee mensen mee.\n"
    paper.write_text(f"# Plan\n\n## 1.1 Inleiding\n\nKort.\n\n{section}", encoding="utf-8")
    everybody.index([paper], lambda _: None, "Zuid")
    assert everybody.suggestions() == ["Wat staat er over toezicht op vuurwerk?"]
    assert _user(everybody, Role.ADVISER, "Noord").suggestions() == []
