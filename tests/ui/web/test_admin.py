"""What the page Beheer does, on a real library, and for whom it does nothing."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from privacy import StukwijzerError
from ui.backup import restore
from ui.composition import build_gate, open_for_serving, open_library
from ui.errors import UsageError
from ui.feedback import Because, Verdict
from ui.settings import load_settings
from ui.storage import storage
from ui.web.access import LOCAL, Role, User
from ui.web.access.accounts import Accounts
from ui.web.conversation import Conversation
from ui.web.pages.admin import account, collections, installation, lists, overview, users
from ui.web.pages.admin.parts import done, size, table
from ui.web.pages.asking import _respond
from ui.web.service import Service

QUESTION = "Hoe lang geldt een ontheffing voor een luchtballon?"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        paper = tmp_path / "ballon.md"
        paper.write_text("# Ballonnen\n\nEen ontheffing voor een luchtballon geldt twee jaar.\n", encoding="utf-8")
        service.index([paper], lambda _: None)
        yield service


def _place(service: Service) -> str:
    return service.admin.collections()[0].id


def _actions(service: Service) -> list[str]:
    return [event.action for event in service.admin.events(None, "", "")]


@pytest.mark.parametrize("role", [Role.ADVISER, Role.REVIEWER])
@pytest.mark.parametrize(
    "act",
    [
        lambda mine: collections._made(mine, "Noord"),
        lambda mine: collections._listing(mine),
        lambda mine: lists._put(mine, "x", "scrub", "zilverspar", "PERSOON", "reden"),
        lambda mine: lists._forgotten(mine, ["woord"]),
        lambda mine: overview._storage(mine),
        lambda mine: overview._health(mine),
        lambda mine: installation._settings(mine),
        lambda mine: account._log(mine, 0, "", ""),
        lambda mine: account._judged(mine),
        lambda mine: users._made(mine, "eva", "Eva", "administrator", []),
        lambda mine: users._reset(mine, "eva"),
        lambda mine: mine.admin.back_up(mine.uploads.path),
        lambda mine: mine.admin.report(),
    ],
)
def test_only_an_administrator_does_or_sees_any_of_it(
    service: Service, role: Role, act: Callable[[Service], object]
) -> None:
    mine = service.of(User("a1", "A", frozenset({role})))
    with pytest.raises(UsageError) as caught:
        act(mine)
    assert caught.value.code == "access-refused"
    assert Accounts(service.settings.data).all() == ()


def test_collections_are_made_named_and_removed_and_the_log_hears(service: Service) -> None:
    collections._made(service, "Noord")
    (_, north) = service.admin.collections()
    assert "Zuid" in collections._renamed(service, north.id, "Zuid")
    assert "Zuid" in collections._listing(service)
    collections._removed(service, north.id)
    assert len(service.admin.collections()) == 1
    assert _actions(service)[:3] == ["collection-remove", "collection-rename", "collection-create"]


def test_a_collection_with_documents_stays(service: Service) -> None:
    line, well = done(lambda: collections._removed(service, _place(service)))
    assert not well
    assert 'role="alert"' in line


def test_the_gate_of_a_collection_is_set_and_set_back(service: Service) -> None:
    place = _place(service)
    values = dict(service.admin.gate_values(place)) | {"keep_authors": True, "density": 7.5, "sensitive": 4}
    fields = dict.fromkeys(values)
    line = collections._configured(service, place, collections._changes(fields, tuple(values.values())))
    assert "Opnieuw op te nemen: 1 stuk: ballon.md." in line
    assert service.admin.gate_values(place) == values
    collections._configured(service, place, ["standaard"])
    assert service.admin.gate_values(place)["keep_authors"] is False


def test_terms_go_on_a_list_and_off_it(service: Service) -> None:
    place = _place(service)
    assert "ballon.md" in lists._put(service, place, "scrub", "luchtballon", "ADRES", "herleidbaar")
    assert lists._put(service, place, "keep", "Zonneweide", "PERSOON", "een wijk") == "Staat op de bewaarlijst."
    shown, choice = lists._lists(service, place)
    assert "Zonneweide" in str(shown)
    assert "luchtballon" not in str(shown)
    for _, entry in choice["choices"]:  # type: ignore[index]
        lists._taken(service, entry)
    assert "Er staat nog niets op de lijsten" in str(lists._lists(service, place)[0])


def test_a_list_wants_a_reason_and_keeps_no_number_of_a_person(service: Service) -> None:
    place = _place(service)
    for how, what, why in (("scrub", "zilverspar", " "), ("keep", "111222333", "reden"), ("keep", "", "reden")):
        with pytest.raises(StukwijzerError):
            lists._put(service, place, how, what, "PERSOON", why)
    assert service.admin.lists(place) == ()


def test_own_words_are_taken_off_their_list(service: Service) -> None:
    service.add_words(["huftproof", "boa's"])
    lists._forgotten(service, ["huftproof"])
    assert service.admin.words() == ("boa's",)


def test_settings_are_shown_with_meaning_value_and_source(service: Service) -> None:
    shown = installation._settings(service)
    assert "hoe lang het logboek een regel bewaart, in dagen" in shown
    assert ">730<" in shown
    assert "Collegevoorstel" in installation._templates(service)


def test_storage_counts_every_byte_once(service: Service) -> None:
    kept = storage(service.settings.data)
    assert kept.total == sum(path.stat().st_size for path in service.settings.data.rglob("*") if path.is_file())
    assert dict(kept.parts)["texts"] > 100_000
    assert "teksten en zoekwoorden" in overview._storage(service)


def test_health_says_what_doctor_says(service: Service) -> None:
    shown = overview._health(service)
    assert "stukwijzer-nl" in shown
    assert "chromadb" in shown


def test_a_back_up_is_fetched_by_who_made_it_only_and_restores(service: Service, tmp_path: Path) -> None:
    shown = overview._backed_up(service)
    token = shown.split("/downloads/")[1].split('"')[0]
    waiting = service.downloads.fetch(LOCAL.key, token)
    assert waiting is not None
    assert isinstance(waiting.content, Path)
    assert zipfile.is_zipfile(waiting.content)
    assert service.downloads.fetch("iemand-anders", token) is None
    assert restore(waiting.content, tmp_path / "nieuw").documents == 1
    waiting.content.unlink()
    assert service.downloads.fetch(LOCAL.key, token) is None


def test_the_report_and_the_log_are_files_to_fetch(service: Service) -> None:
    assert "Download de verantwoording" in account._reported(service)
    shown = account._exported(service, 0, "indexed", "")
    token = shown.split("/downloads/")[1].split('"')[0]
    waiting = service.downloads.fetch(LOCAL.key, token)
    assert waiting is not None
    assert isinstance(waiting.content, bytes)
    assert waiting.content.decode("utf-8-sig").splitlines()[1].endswith(";ballon.md;;")


def test_the_log_is_narrowed_by_time_action_and_document(service: Service) -> None:
    collections._made(service, "Noord")
    assert "ballon.md" in account._log(service, 7, "", "ballon")
    assert "verzameling gemaakt" not in account._log(service, 7, "", "ballon")
    assert "ballon.md" not in account._log(service, 7, "collection-create", "")
    assert "Kies een langere tijd" in account._log(service, 7, "reject", "")


def test_verdicts_are_counted_with_reasons_and_without_questions(service: Service) -> None:
    assert "Ze ontstaan op de pagina Vragen" in account._judged(service)
    *_, last = _respond(service, QUESTION, Conversation())
    given = service.feedback.add(Verdict.WRONG, QUESTION, last.talk.turns[0].answer)
    service.feedback.because(given, Because.OUTDATED)
    shown = account._judged(service)
    assert "het stuk is verouderd" in shown
    assert "ballon.md" in shown
    assert "ontheffing" not in shown


def test_an_account_is_made_with_a_password_that_is_shown_once(service: Service) -> None:
    line = users._made(service, "eva", "Eva de Vries", "reviewer", [_place(service)])
    (made,) = Accounts(service.settings.data).all()
    assert (made.login, made.user.name, made.must_change) == ("eva", "Eva de Vries", True)
    assert made.user.collections == frozenset({_place(service)})
    assert "Geef Eva de Vries dit wachtwoord: " in line
    assert "moet een wachtwoord kiezen" in str(users._overview(service)[0])
    assert _actions(service)[0] == "account-add"
    password = line.split("wachtwoord: ")[1].split(".")[0]
    assert all(password.encode() not in one.read_bytes() for one in service.settings.data.rglob("*") if one.is_file())


def test_an_account_is_changed_and_shut_out(service: Service) -> None:
    users._made(service, "eva", "Eva", "adviser", [])
    (made,) = Accounts(service.settings.data).all()
    users._changed(service, made.user.key, "reviewer", [_place(service)])
    users._toggled(service, made.user.key)
    (changed,) = Accounts(service.settings.data).all()
    assert (changed.user.roles, changed.disabled) == (frozenset({Role.REVIEWER}), True)
    assert "mag niet naar binnen" in str(users._overview(service)[0])
    assert "weer naar binnen" in users._toggled(service, made.user.key)


def test_nobody_shuts_themselves_out(service: Service) -> None:
    users._made(service, "baas", "Baas", "administrator", [])
    (made,) = Accounts(service.settings.data).all()
    mine, key = service.of(made.user), made.user.key
    acts: list[Callable[[], str]] = [
        lambda: users._toggled(mine, key),
        lambda: users._changed(mine, key, "adviser", []),
    ]
    for act in acts:
        with pytest.raises(UsageError) as caught:
            act()
        assert caught.value.code == "account-own"
    assert not Accounts(service.settings.data).all()[0].disabled


def test_cells_of_a_table_are_escaped_and_an_empty_one_says_what_to_do() -> None:
    assert "&lt;b&gt;" in table("Lijst", ("Kop",), [("<b>",)], "")
    assert table("Lijst", ("Kop",), [], "Voeg iets toe.").strip() == '<p class="empty">Voeg iets toe.</p>'


@pytest.mark.parametrize(("count", "shown"), [(0, "0 kB"), (20_480, "20 kB"), (1_250_000, "1,2 MB"), (2e9, "2,0 GB")])
def test_sizes_read_as_people_write_them(count: int, shown: str) -> None:
    assert size(count) == shown


def test_a_restored_library_is_the_one_that_was_backed_up(service: Service, tmp_path: Path) -> None:
    made = service.admin.back_up(service.uploads.path)
    restore(made.path, tmp_path / "nieuw")
    with open_library(load_settings(tmp_path / "nieuw")) as library:
        assert [record.name for record in library.documents()] == ["ballon.md"]


def _asked(service: Service, question: str) -> None:
    list(_respond(service, question, Conversation()))


def test_questions_are_not_in_the_log_and_the_page_says_so(service: Service) -> None:
    _asked(service, QUESTION)
    assert "asked" not in _actions(service)
    assert not [event for event in service.admin.events(None, "", "") if "luchtballon" in event.reason]


def test_questions_are_in_the_log_without_names_where_the_settings_ask_for_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "stukwijzer.toml").write_text("[audit]\nquestions = true\n", encoding="utf-8")
    paper = tmp_path / "ballon.md"
    paper.write_text("# Ballonnen\n\nEen ontheffing voor een luchtballon geldt twee jaar.\n", encoding="utf-8")
    settings = load_settings(data)
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        service.index([paper], lambda _: None)
        _asked(service, f"{QUESTION} Mevrouw J. van der Meulen vraagt het.")
        _asked(service, "Wat is de hoofdstad van Peru?")
        about, nothing = service.admin.events(None, "asked", "")[::-1]
        assert (about.name, nothing.name) == ("ballon.md", "")
        assert "luchtballon" in about.reason
        assert "Meulen" not in about.reason
        assert "Meulen" not in service.admin.csv([about]).decode("utf-8-sig")
        assert "luchtballon" in account._log(service, 0, "asked", "")


def test_the_log_says_why_a_file_was_not_read_and_names_a_collection(service: Service, tmp_path: Path) -> None:
    (tmp_path / "leeg.txt").write_text("", encoding="utf-8")
    service.index([tmp_path / "leeg.txt"], lambda _: None)
    (failed,) = service.admin.events(None, "failed", "")
    assert (failed.name, failed.reason) == ("", "Het bestand is leeg. Kies een bestand met tekst.")
    made = service.admin.create("Noord")
    service.move([service.documents()[0].id], made.id)
    shown = account._log(service, 0, "move", "")
    assert "Noord" in shown
    assert made.id not in shown
