"""Beoordelen in a real browser: add, undo and decide, by mouse and by keyboard; on a phone and for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import open_page, settled, window
from tests.ui.browser.test_pages import RULES

pytestmark = pytest.mark.browser
PAPER = """VERTROUWELIJK

# Verslag buurtoverleg

Mevrouw Hofstra sprak over de blauwe loods aan de rand van het dorp.

De heer Terpstra is blij dat de blauwe loods verdwijnt.
"""
_SELECT_SECOND = """(words) => {
  const walker = document.createTreeWalker(document.querySelector('.review-text'), NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0 || ++seen < 2) continue;
    getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
  }
  document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}"""


@pytest.fixture
def name(page: Page, request: pytest.FixtureRequest) -> Iterator[str]:
    """A document that waits, called after the test, so that tests do not meet."""
    name = f"{request.node.name.split('[')[0].replace('_', '-')}.md"
    open_page(page, "Stukken")
    page.locator("#toevoegen input[type=file]").set_input_files(
        [{"name": name, "mimeType": "text/markdown", "buffer": PAPER.encode()}]
    )
    read = page.locator("#resultaat .outcomes li", has_text=name)  # beside what was read before
    expect(read).to_contain_text("vastgehouden")
    _choose(page, name)
    yield name
    page.get_by_role("button", name="Wijs af").click()
    expect(page.locator("#beslissing")).to_contain_text("niets van overgebleven")


def _choose(page: Page, name: str) -> None:
    open_page(page, "Beoordelen")
    page.get_by_label("Stuk dat wacht").click()
    page.get_by_role("option", name=name).click()
    expect(page.locator("#wachtend h2")).to_have_text(name)


def _pick(page: Page, label: str, option: str) -> None:
    page.get_by_label(label, exact=True).click()
    page.get_by_role("option", name=option, exact=True).click()


def test_a_list_that_is_opened_holds_what_came_in_since_the_page_was_opened(browser: Browser, server: str) -> None:
    name = "later-binnengekomen.md"
    with window(browser, server) as page, window(browser, server) as other:
        open_page(page, "Beoordelen")
        open_page(other, "Stukken")
        paper = {"name": name, "mimeType": "text/markdown", "buffer": PAPER.encode()}
        other.locator("#toevoegen input[type=file]").set_input_files([paper])
        expect(other.locator("#resultaat .outcomes li", has_text=name)).to_contain_text("vastgehouden")
        page.get_by_label("Stuk dat wacht").click()
        page.get_by_role("option", name=name).click()
        expect(page.locator("#wachtend h2")).to_have_text(name)
        page.get_by_role("button", name="Wijs af").click()
        expect(page.locator("#beslissing")).to_contain_text("niets van overgebleven")


def test_what_is_selected_in_the_text_goes_in_that_place_alone(page: Page, name: str) -> None:
    assert name
    page.evaluate(_SELECT_SECOND, "blauwe loods")
    expect(page.get_by_label("Woorden die weg moeten")).to_have_value("blauwe loods")
    _pick(page, "Wat is het?", "adres")
    _pick(page, "Waar weghalen?", "alleen op deze plaats")
    page.get_by_label("Reden", exact=True).fill("herleidbaar pand")
    page.get_by_role("button", name="Haal weg").click()
    text = page.locator(".review-text")
    expect(text).to_contain_text("dat de [ADRES-1] verdwijnt")
    expect(text).to_contain_text("over de blauwe loods aan")
    expect(page.locator("#wachtend .notes li")).to_contain_text("adres weggehaald. Reden: herleidbaar pand")


def test_what_is_typed_goes_everywhere_by_keyboard_alone(page: Page, name: str) -> None:
    assert name
    page.get_by_label("Woorden die weg moeten").focus()
    page.keyboard.type("blauwe loods")
    page.get_by_label("Reden", exact=True).focus()
    page.keyboard.type("herleidbaar pand")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".review-text")).not_to_contain_text("loods")


def test_what_stood_there_is_shown_and_comes_back(page: Page, name: str, tmp_path: Path) -> None:
    original = tmp_path / name
    original.write_text(PAPER, encoding="utf-8")
    page.locator("#oorspronkelijk input[type=file]").set_input_files(original)
    _pick(page, "Vondst", "[PERSOON-2]")
    page.get_by_role("button", name="Laat zien wat er stond").click()
    expect(page.locator("#stond-er")).to_contain_text("Terpstra")
    page.get_by_label("Reden om het te laten staan").fill("wethouder in een publieke rol")
    page.get_by_role("button", name="Laat dit staan").click()
    expect(page.locator(".review-text")).to_contain_text("De heer Terpstra is blij")
    expect(page.locator("#stond-er")).not_to_contain_text("Terpstra")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_a_document_under_review_is_accessible(browser: Browser, server: str, scheme: str, width: int) -> None:
    with window(browser, server, color_scheme=scheme, bypass_csp=True) as page:
        open_page(page, "Beoordelen")
        page.get_by_label("Stuk dat wacht").click()
        page.get_by_role("option").first.click()
        page.locator(".review-text").wait_for()
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        found = Axe().run(page, options={"runOnly": RULES}).response
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
