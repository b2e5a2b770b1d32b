"""What goes with an answer on the page Vragen, in a real browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from docx import Document
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import QUESTION, ask, change, open_page, settled, window
from tests.ui.browser.test_pages import RULES

pytestmark = pytest.mark.browser


def test_what_stands_around_a_quote_opens_with_its_source(page: Page) -> None:
    ask(page, "Hoeveel betaalt de ondernemersvereniging mee aan de camera's?")
    page.locator("#antwoord a.cite").first.click()
    opened = page.locator("#antwoord details[open]").first
    expect(opened.locator("mark")).to_contain_text("€ 12.000")
    expect(opened.locator("p.near").first).to_be_visible()
    expect(opened).to_contain_text("heeft een streep ernaast")


def test_what_was_asked_for_stands_first_and_bold(page: Page) -> None:
    ask(page, QUESTION)
    first = page.locator("#antwoord .factoid strong")
    expect(first).to_have_text("twee jaar")
    expect(first).to_have_css("font-weight", "700")
    quote = page.locator("#antwoord .answer p", has=page.locator("a.cite")).first
    expect(quote.locator("strong")).to_have_text("twee jaar")
    above, below = first.bounding_box(), quote.bounding_box()
    assert above and below and above["y"] < below["y"]


def test_a_verdict_is_kept_without_the_question_and_asked_once(page: Page, data_folder: Path) -> None:
    ask(page, QUESTION)
    page.get_by_role("button", name="Het klopt deels").click()
    expect(page.locator("#bewaard .good")).to_contain_text("zonder uw naam en zonder uw vraag")
    expect(page.get_by_role("button", name="Het klopt deels")).to_be_hidden()
    kept = (data_folder / "feedback.jsonl").read_text(encoding="utf-8")
    assert json.loads(kept.splitlines()[-1])["verdict"] == "partly"
    assert "luchtballon" not in kept
    ask(page, "Wanneer wordt een carnavalswagen gekeurd?")
    expect(page.locator("#bewaard .good")).to_have_count(0)
    expect(page.get_by_role("button", name="Het klopt deels")).to_be_visible()


def test_a_conversation_can_be_taken_along_as_a_word_file(page: Page, tmp_path: Path) -> None:
    ask(page, QUESTION)
    ask(page, "Wanneer wordt een carnavalswagen gekeurd?")
    page.get_by_role("button", name="Gesprek als Word-bestand").click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download het gesprek").click()
    waiting.value.save_as(tmp_path / "gesprek.docx")
    lines = [paragraph.text for paragraph in Document(str(tmp_path / "gesprek.docx")).paragraphs]
    assert lines.index(QUESTION) < lines.index("Wanneer wordt een carnavalswagen gekeurd?")
    assert any("ten hoogste twee jaar" in line for line in lines)
    page.get_by_role("button", name="Nieuw gesprek").click()
    expect(page.get_by_role("link", name="Download het gesprek")).to_have_count(0)


def test_an_answer_is_copied_with_its_sources(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, QUESTION)
    page.get_by_role("button", name="Kopieer met bronnen").click()
    expect(page.get_by_role("button", name="Gekopieerd")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert re.match(r"twee jaar\nDe ontheffing geldt voor ten hoogste twee jaar\..* \[1\]\n", copied)
    assert "[1] Beleidsregel luchtballonnen (luchtballonnen.md)" in copied
    expect(page.get_by_role("button", name="Kopieer met bronnen")).to_be_visible()


def test_a_browser_that_may_not_copy_says_so(page: Page) -> None:
    ask(page, QUESTION)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('geweigerd')); }")
    page.get_by_role("button", name="Kopieer met bronnen").click()
    expect(page.get_by_role("button", name="Kopiëren mag niet van uw browser")).to_be_visible()


@pytest.fixture
def empty_collection(server: str, data_folder: Path) -> Iterator[str]:
    change("collections", "create", "Lege map", "--data", str(data_folder))
    yield "Lege map"
    change("collections", "remove", "Lege map", "--data", str(data_folder))


def test_a_question_keeps_to_a_collection_made_meanwhile(page: Page, empty_collection: str) -> None:
    open_page(page, "Uitleg")
    open_page(page, "Vragen")
    page.get_by_label("Antwoord alleen uit").click()
    page.get_by_role("option", name=empty_collection).click()
    page.keyboard.press("Escape")
    ask(page, QUESTION)
    expect(page.locator("#antwoord")).to_contain_text(f"Alleen gezocht in: {empty_collection}.")
    expect(page.locator("#antwoord .refusal")).to_be_visible()
    expect(page.locator("#antwoord .source")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_an_answer_with_all_that_goes_with_it_is_accessible_and_fits(
    browser: Browser, server: str, scheme: str, width: int
) -> None:
    size = {"width": width, "height": 900}
    with window(browser, server, color_scheme=scheme, bypass_csp=True, viewport=size) as page:
        ask(page, "Hoeveel betaalt de ondernemersvereniging mee aan de camera's?")
        page.locator("#antwoord a.cite").first.click()
        page.get_by_role("button", name="Gesprek als Word-bestand").click()
        page.get_by_role("link", name="Download het gesprek").wait_for()
        settled(page)
        found = Axe().run(page, options={"runOnly": RULES}).response
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
