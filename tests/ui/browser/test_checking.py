"""Controleren in a real browser: what a remark offers, and the Word file that comes back."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Locator, Page, expect

from tests.ui.browser.conftest import open_page, settled

pytestmark = pytest.mark.browser
TEXT = "Het beleit van de gemeente is klaar. De politie heeft de loods onderzocht.\n\nDat beleit word in mei bekend."


@pytest.fixture
def checked(page: Page) -> Iterator[Page]:
    """The page with the remarks on TEXT; what this browser was told to ignore is forgotten afterwards."""
    _check(page, TEXT)
    yield page
    page.evaluate("localStorage.clear()")


def _check(page: Page, text: str) -> None:
    open_page(page, "Controleren")
    page.get_by_label("Plak hier uw tekst").fill(text)
    page.get_by_role("button", name="Controleer", exact=True).click()
    expect(page.locator("#opmerkingen .tally")).to_be_visible()
    settled(page)


def _remarks(page: Page, words: str) -> Locator:
    """The remarks about these words that are still open."""
    about = page.locator(".to-remark", has_text=re.compile(f"^{words}$"))
    return page.locator("#opmerkingen .remarks li").filter(has=about).filter(visible=True)


def test_a_remark_and_its_words_lead_to_each_other(checked: Page) -> None:
    remark = _remarks(checked, "beleit").first
    remark.locator(".to-remark").click()
    number = remark.get_attribute("data-remark")
    assert checked.evaluate("document.activeElement.id") == f"plaats-{number}"
    checked.locator(f"#plaats-{number} a.cite").click()
    assert checked.evaluate("document.activeElement.id") == f"opmerking-{number}"


def test_a_suggestion_is_taken_over_and_taken_back(checked: Page) -> None:
    text = checked.locator("#opmerkingen .checked")
    _remarks(checked, "word").get_by_role("button", name="Neem over: wordt").click()
    expect(text).to_contain_text(re.compile(r"beleit\d* wordt\d* in mei"))
    expect(_remarks(checked, "word")).to_have_count(0)
    checked.get_by_role("button", name="Maak ongedaan").click()
    expect(text).to_contain_text(re.compile(r"beleit\d* word\d* in mei"))
    expect(_remarks(checked, "word")).to_have_count(1)


def test_what_is_ignored_once_comes_back_and_what_is_ignored_always_does_not(checked: Page) -> None:
    _remarks(checked, "word").get_by_role("button", name="Negeer", exact=True).click()
    expect(_remarks(checked, "word")).to_have_count(0)
    _remarks(checked, "beleit").first.get_by_role("button", name="Negeer altijd").click()
    expect(_remarks(checked, "beleit")).to_have_count(0)
    checked.reload()
    checked.get_by_role("heading", level=1).first.wait_for()
    _check(checked, TEXT)
    expect(_remarks(checked, "word")).to_have_count(1)
    expect(_remarks(checked, "beleit")).to_have_count(0)
    assert "beleit" not in checked.evaluate("JSON.stringify(localStorage)"), "only a number is kept of ignored words"


def test_a_rule_is_switched_off_and_on_again(checked: Page) -> None:
    before = _remarks(checked, "beleit").count()
    _remarks(checked, "beleit").first.get_by_role("button", name="Zet deze regel uit").click()
    expect(_remarks(checked, "beleit")).to_have_count(0)
    checked.locator("#opmerkingen .rules-off button").first.click()
    expect(_remarks(checked, "beleit")).to_have_count(before)


def test_a_word_for_the_list_of_the_municipality_is_known_from_then_on(checked: Page) -> None:
    text = "De elzenhof ligt naast de quivelstraat. In de flubberwaard is geen markt."
    _check(checked, text)
    checked.get_by_role("checkbox", name="flubberwaard").check()
    checked.get_by_role("button", name="Voeg toe aan onze woordenlijst").click()
    expect(checked.locator("#toegevoegd")).to_contain_text("1 woord toegevoegd")
    _check(checked, text)
    expect(checked.get_by_role("checkbox", name="flubberwaard")).to_have_count(0)


def test_a_word_file_comes_back_with_the_remarks_as_comments(checked: Page, tmp_path: Path) -> None:
    paper = tmp_path / "voorstel.docx"
    word = Document()
    for paragraph in TEXT.split("\n\n"):
        word.add_paragraph(paragraph)
    word.save(str(paper))
    checked.get_by_label("Plak hier uw tekst").fill("")
    checked.locator("#na-te-kijken input[type=file]").set_input_files(paper)
    settled(checked)
    checked.get_by_role("button", name="Controleer", exact=True).click()
    with checked.expect_download() as download:
        checked.get_by_role("link", name="Download het Word-bestand met de opmerkingen erin").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        assert b"beleid" in archive.read("word/comments.xml")
    assert [each.text for each in Document(str(download.value.path())).paragraphs] == TEXT.split("\n\n")
