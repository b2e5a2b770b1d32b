"""The steps of the page Beoordelen over a real library; all persons are fictional."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexing import Library, LibraryError
from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.pages import review_steps as steps
from ui.web.service import Service

PAPER = (
    "VERTROUWELIJK\n\n# Verslag\n\nMevrouw Hofstra sprak over de blauwe loods aan de rand van het dorp.\n\n"
    "De heer Terpstra is blij dat de blauwe loods verdwijnt.\n"
)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    paper = tmp_path / "verslag.md"
    paper.write_text(PAPER, encoding="utf-8")
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        service.uploads.empty()
        service.index([paper], lambda _: None)
        yield service


@pytest.fixture
def key(service: Service) -> str:
    return service.documents()[0].id


def _upload(service: Service, text: str = PAPER) -> str:
    folder = service.uploads.path / "abc"
    folder.mkdir(parents=True)
    (folder / "verslag.md").write_text(text, encoding="utf-8")
    return str(folder / "verslag.md")


def _finding(service: Service, key: str, at: int) -> str:
    return service.reviews.show(key)[1].findings[at].placeholder


def test_a_waiting_document_can_be_chosen_and_is_shown(service: Service, key: str) -> None:
    assert steps.waiting(service) == [("verslag.md", key)]
    page = steps.look(service, key)[0]
    assert "Er staat een rubricering in het stuk: vertrouwelijk." in page
    assert "2 namen van personen" in page
    assert "Hofstra" not in page


def test_nothing_chosen_shows_nothing(service: Service) -> None:
    assert steps.look(service, None)[0] == ""
    assert "Kies eerst een stuk" in steps.redact(service, None, "loods", "ADRES", "document", "omdat", None)[0]
    assert "Kies eerst" in steps.accept(service, None, [])[0]


def test_what_was_missed_is_taken_away(service: Service, key: str) -> None:
    shown = steps.redact(service, key, " blauwe loods ", "ADRES", "document", "herleidbaar", None)
    assert "Weggehaald uit 1 stuk" in shown[0]
    assert "loods" not in shown[1]
    assert "adres weggehaald. Reden: herleidbaar" in shown[1]


def test_without_a_reason_nothing_happens_and_the_page_says_why(service: Service, key: str) -> None:
    assert "Geef een reden" in steps.redact(service, key, "blauwe loods", "ADRES", "document", " ", None)[0]
    assert "blauwe loods" in service.reviews.show(key)[1].text


def test_the_original_is_shown_but_not_kept(service: Service, key: str, tmp_path: Path) -> None:
    file = _upload(service)
    shown = steps.originals(service, key, _finding(service, key, 0), file)
    assert "Hofstra" in shown
    stored = [path for path in (tmp_path / "data").rglob("*") if path.is_file() and path != Path(file)]
    assert not [path.name for path in stored if b"Hofstra" in path.read_bytes()]


def test_a_finding_is_undone_and_the_file_thrown_away(service: Service, key: str) -> None:
    file = _upload(service)
    shown = steps.undo(service, key, _finding(service, key, 1), file, "wethouder")
    assert "Het staat er weer" in shown[0]
    assert "Terpstra" in shown[1]
    assert not Path(file).exists()


def test_another_file_is_refused_and_thrown_away(service: Service, key: str) -> None:
    file = _upload(service, "Iets heel anders.")
    assert "niet het bestand" in steps.undo(service, key, _finding(service, key, 0), file, "omdat")[0]
    assert not Path(file).exists()


def test_nobody_can_name_another_file(service: Service, key: str, tmp_path: Path) -> None:
    assert "problem" in steps.originals(service, key, "[PERSOON-1]", str(tmp_path / "verslag.md"))
    assert (tmp_path / "verslag.md").exists()


def test_a_release_is_logged_with_its_reason(service: Service, key: str) -> None:
    shown = steps.release(service, key, "nagekeken", False)
    assert "is nu doorzoekbaar" in shown[0]
    assert steps.waiting(service) == []
    assert steps.waiting(service, all_of_them=True) == [("verslag.md", key)]
    events = service.auditor.log.events()
    assert [(event.action, event.reason) for event in events] == [("held", ""), ("release", "nagekeken")]


def test_a_rejection_removes_the_document(service: Service, key: str) -> None:
    assert "niets van overgebleven" in steps.reject(service, key, "", False)[0]
    assert service.documents() == ()


def test_who_opens_the_list_sees_what_came_in_since(service: Service, key: str, tmp_path: Path) -> None:
    first, many, known = steps.choices(service, None, False, ())
    assert first["choices"] == known == [("verslag.md", key)]
    assert "Er wacht 1 stuk" in many
    again = steps.choices(service, None, False, known)[0]
    assert "choices" not in again, "what is being typed is not disturbed by a list that is the same"
    (tmp_path / "later.md").write_text(PAPER.replace("# Verslag", "# Later"), encoding="utf-8")
    service.index([tmp_path / "later.md"], lambda _: None)
    later, many, _ = steps.choices(service, key, False, known)
    assert [name for name, _ in later["choices"]] == ["verslag.md", "later.md"]
    assert "value" not in later
    assert "Er wachten 2 stukken" in many


def test_when_nothing_waits_the_page_says_that_there_is_nothing_to_do(service: Service, key: str) -> None:
    *_, chosen, why, many, known = steps.release(service, key, "nagekeken", False)
    assert (chosen["choices"], chosen["value"], why, known) == ([], None, "", [])
    assert "U hoeft niets te doen" in many
    gone = steps.choices(service, key, False, [("verslag.md", key)])[0]
    assert gone["value"] is None


def test_a_library_that_cannot_be_read_is_told_where_the_count_stands(
    service: Service, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise LibraryError("library-damaged")

    monkeypatch.setattr(Library, "documents", damaged)
    chosen, told, known = steps.choices(service, key, False, ())
    assert "De gegevensmap is beschadigd" in told
    assert "choices" not in chosen
    assert known == chosen
