"""Opstellen from brief to Word, in a real browser: make, edit, make anew, drop a source, check, confirm, download."""

from __future__ import annotations

import re
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Locator, Page, expect

from indexing import Limits, read_file
from tests.ui.browser.conftest import open_page, settled

pytestmark = pytest.mark.browser


def _field(page: Page, label: str) -> Locator:
    """The visible field with this label; the explanation below it counts as its label too."""
    return page.get_by_label(re.compile(rf"^\s*{label}\b")).filter(visible=True)


def _choose_kind(page: Page, name: str) -> None:
    _field(page, "Soort stuk").click()
    page.get_by_role("option", name=name, exact=True).click()
    settled(page)


def _choose(page: Page, label: str, option: str | re.Pattern[str]) -> None:
    _field(page, label).click()
    page.get_by_role("option", name=option).first.click()
    settled(page)  # what goes with the choice is there


def _make(page: Page) -> None:
    page.get_by_role("button", name="Maak een concept").click()
    page.locator("#concept article").wait_for()
    page.get_by_role("heading", name="Afwerken").wait_for()
    settled(page)


def _done(page: Page, button: str) -> None:
    """Press a button that changes a section, and wait until the text of that section is there anew."""
    text = _field(page, "Tekst van dit onderdeel")
    text.fill("nog niet bijgewerkt")
    page.get_by_role("button", name=button).click()
    expect(text).not_to_have_value("nog niet bijgewerkt")
    expect(page.locator("#bijgewerkt p")).to_be_visible()


def _download(page: Page, target: Path) -> str:
    page.get_by_role("button", name="Maak het Word-bestand").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download het Word-bestand").click()
    download.value.save_as(target)
    word = docx.Document(str(target))
    texts = [paragraph.text for paragraph in (*word.sections[0].header.paragraphs, *word.paragraphs)]
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    return "\n".join([*texts, *cells])


def test_from_a_brief_to_a_checked_word_file(page: Page, tmp_path: Path) -> None:
    open_page(page, "Opstellen")
    _field(page, "Onderwerp").fill("verlenging cameratoezicht op de Markt")
    _field(page, "Beslispunten").fill("1. Het cameratoezicht verlengen tot 1 juni 2030")
    _make(page)
    concept = page.locator("#concept")
    expect(concept).to_contain_text("Het cameratoezicht te verlengen tot 1 juni 2030.")
    expect(concept.locator(".gaps")).to_contain_text("Bijlagen")

    _choose(page, "Onderdeel", re.compile("^Bijlagen"))
    _field(page, "Tekst van dit onderdeel").fill("1. Schouwverslag. Bel Fatima el Idrissi, 06-12345678.")
    page.get_by_role("button", name="Bewaar de wijziging").click()
    expect(page.locator("#bijgewerkt")).to_contain_text("bewaard")
    expect(concept).to_contain_text("Schouwverslag")
    expect(concept).not_to_contain_text("06-12345678")

    _choose(page, "Onderdeel", re.compile("^Kanttekeningen"))
    sources = concept.locator(".source").count()
    _choose(page, "Bron in dit onderdeel", re.compile(r"^\[\d+\]"))
    page.get_by_role("button", name="Laat deze bron weg").click()
    expect(concept.locator(".source")).to_have_count(sources - 1)
    _done(page, "Maak dit onderdeel opnieuw")

    _choose(page, "Onderdeel", re.compile("^Inleiding"))
    _choose(page, "Bron in dit onderdeel", re.compile(r"^\[1\]"))
    before = concept.locator(".draft").inner_text()
    _done(page, "Zoek een andere zin")
    assert concept.locator(".draft").inner_text() != before

    page.get_by_role("button", name="Laat dit concept nakijken").click()
    expect(page.locator("#nagekeken")).to_contain_text(re.compile("opmerking", re.IGNORECASE))

    text = _download(page, tmp_path / "concept.docx")
    assert "CONCEPT" in text
    page.get_by_label(re.compile("Ik heb elke zin")).check()
    expect(page.get_by_role("link", name="Download het Word-bestand")).to_have_count(0)
    _field(page, "Gecontroleerd door").fill("teamleider OOV")
    text = _download(page, tmp_path / "definitief.docx")
    assert "CONCEPT" not in text
    assert "teamleider OOV" in text

    page.get_by_role("button", name="Maak een ODT-bestand").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download het ODT-bestand").click()
    download.value.save_as(tmp_path / "definitief.odt")
    written = read_file(tmp_path / "definitief.odt", Limits()).text
    assert "Het cameratoezicht te verlengen tot 1 juni 2030." in written
    assert "teamleider OOV" in written


def test_work_is_kept_and_can_be_thrown_away(page: Page, data_folder: Path) -> None:
    open_page(page, "Opstellen")
    _choose_kind(page, "Memo")
    expect(_field(page, "Beslispunten")).to_have_count(0)
    _field(page, "Onderwerp").fill("ontheffing voor een luchtballon")
    _make(page)
    expect(page.get_by_role("button", name="Ga verder")).to_be_visible()
    assert any(b"luchtballon" in path.read_bytes() for path in (data_folder / "concepts").rglob("*.json"))
    page.reload()
    page.get_by_role("heading", level=1).first.wait_for()
    open_page(page, "Opstellen")
    _choose(page, "Bewaarde concepten", re.compile("^Memo: ontheffing voor een luchtballon"))
    page.get_by_role("button", name="Ga verder").click()
    expect(page.locator("#concept")).to_contain_text("ontheffing voor een luchtballon")
    page.get_by_role("button", name="Verwijder", exact=True).filter(visible=True).click()
    settled(page)
    assert all(b"luchtballon" not in path.read_bytes() for path in (data_folder / "concepts").rglob("*.json"))


def test_names_of_a_letter_are_in_the_file_and_nowhere_else(page: Page, tmp_path: Path, data_folder: Path) -> None:
    open_page(page, "Opstellen")
    _choose_kind(page, "Waarschuwingsbrief hondenbeet")
    _field(page, "Onderwerp").fill("bijtincident met uw hond")
    _field(page, "Wat er is gebeurd").fill("Uw hond beet op 3 mei 2026 een wandelaar.")
    _make(page)
    _field(page, "Naam").fill("mevrouw Q. Zilverschoon")
    text = _download(page, tmp_path / "brief.docx")
    assert "mevrouw Q. Zilverschoon" in text
    kept = [path for path in data_folder.rglob("*") if path.is_file()]
    assert kept
    assert all(b"Zilverschoon" not in path.read_bytes() for path in kept)


def test_the_templates_are_listed_with_their_version(page: Page) -> None:
    open_page(page, "Opstellen")
    page.get_by_text("Welke sjablonen hebben wij").click()
    expect(page.locator("#sjablonen")).to_contain_text("raadsinformatiebrief")
