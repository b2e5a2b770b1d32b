"""Beheer, kept conversations, folders and questions to try, in a real browser."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import QUESTION, Outside, ask, open_page, settled, window
from tests.ui.browser.test_pages import RULES

pytestmark = pytest.mark.browser
PARTS = ("Overzicht", "Verzamelingen", "Lijsten", "Gebruikers", "Verantwoording", "Instellingen")
_DROP = """(names) => {
  const entry = (file) => ({isFile: true, isDirectory: false, name: file.name, file: (done) => done(file)});
  const text = (name) => `Notitie ${name}\\n\\nHet zeepkistenrennen begint om tien uur.`;
  const files = names.map((name) => entry(new File([text(name)], name)));
  let read = false;
  const reader = {readEntries: (done) => { done(read ? [] : files); read = true; }};
  const folder = {isFile: false, isDirectory: true, name: "map", createReader: () => reader};
  const drop = new Event("drop", {bubbles: true, cancelable: true});
  Object.defineProperty(drop, "dataTransfer", {value: {items: [{webkitGetAsEntry: () => folder}]}});
  document.querySelector("#toevoegen").dispatchEvent(drop);
}"""


@pytest.fixture
def fresh(page: Page) -> Iterator[Page]:
    """A page of which the user has no kept conversations, before and after."""
    _throw_all_away(page)
    yield page
    page.reload()
    _throw_all_away(page)


def _throw_all_away(page: Page) -> None:
    page.get_by_role("heading", level=1).wait_for()
    page.locator(".suggestions button").filter(visible=True).first.wait_for()
    throw = page.get_by_role("button", name="Verwijder al mijn gesprekken")
    if throw.is_visible():
        throw.click()
        page.get_by_role("button", name="Ja, verwijder alles").click()
        expect(page.locator("#gesprekken-verwijderd")).to_contain_text("Al uw gesprekken zijn verwijderd")


def _part(page: Page, name: str) -> None:
    page.get_by_role("tab", name=name, exact=True).first.click()
    settled(page)


def test_a_conversation_is_listed_reopened_and_thrown_away(fresh: Page) -> None:
    ask(fresh, QUESTION)
    fresh.reload()
    listed = fresh.get_by_label("Eerdere gesprekken")
    expect(listed).to_have_value(re.compile(r"luchtballon.*\(1 vraag\)"))
    fresh.get_by_role("button", name="Ga verder").filter(visible=True).click()
    expect(fresh.locator("#antwoord .answer")).to_contain_text("ten hoogste twee jaar")
    fresh.locator("#antwoord a.cite").first.click()
    expect(fresh.locator("#antwoord details[open] mark").first).to_be_visible()
    fresh.get_by_role("button", name="Nieuw gesprek").click()
    fresh.get_by_role("button", name="Verwijder", exact=True).filter(visible=True).click()
    expect(fresh.locator("#gesprekken-verwijderd")).to_contain_text("Het gesprek is verwijderd")
    expect(listed).to_be_hidden()


def test_a_quote_opens_in_the_whole_document(page: Page) -> None:
    ask(page, QUESTION)
    page.locator("#antwoord summary").first.click()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Lees dit in het hele stuk").filter(visible=True).first.click()
    whole = opened.value
    expect(whole.get_by_role("heading", level=1)).to_have_text("Beleidsregel luchtballonnen")
    expect(whole.locator("mark")).to_contain_text("De ontheffing geldt voor ten hoogste twee jaar.")
    assert Axe().run(whole, options={"runOnly": RULES}).response["violations"] == []


def test_what_is_wrong_with_an_answer_is_a_choice(page: Page, data_folder: Path) -> None:
    ask(page, QUESTION)
    page.get_by_role("button", name="Nee, dit klopt niet").click()
    page.get_by_role("button", name="Het stuk is verouderd").click()
    expect(page.locator("#bewaard")).to_contain_text("dat is erbij gezet")
    assert '"because": "outdated"' in (data_folder / "feedback.jsonl").read_text(encoding="utf-8")
    open_page(page, "Beheer")
    _part(page, "Verantwoording")
    expect(page.locator("#oordelen")).to_contain_text("het stuk is verouderd")


def test_a_dropped_folder_is_read_file_by_file(page: Page) -> None:
    open_page(page, "Stukken")
    page.evaluate(_DROP, ["zeepkist een.txt", "zeepkist twee.txt"])
    outcomes = page.locator("#resultaat .outcomes li")
    expect(outcomes).to_have_count(2)
    page.get_by_label("Stukken", exact=True).click()
    for name in ("zeepkist een.txt", "zeepkist twee.txt"):
        page.get_by_role("option", name=name).click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Haal opnieuw door het privacyfilter").click()
    expect(page.locator("#verwijderd")).to_contain_text("Opnieuw door het privacyfilter")


def test_questions_can_be_tried_at_once(page: Page) -> None:
    open_page(page, "Uitleg")
    good = page.locator(".practice .suggestions").first.get_by_role("button").filter(visible=True)
    expect(good).to_have_count(10)
    good.first.click()
    expect(page.locator("#geprobeerd .answer")).to_be_visible()
    page.get_by_role("button", name="Wat vindt u van dit plan?").click()
    expect(page.locator("#geprobeerd")).to_contain_text("Stukwijzer heeft geen mening")
    expect(page.locator("#voor-en-na")).to_contain_text("[PERSOON-1]")


def test_a_back_up_is_made_and_fetched(page: Page) -> None:
    open_page(page, "Beheer")
    page.get_by_role("button", name="Maak een back-up").click()
    link = page.get_by_role("link", name="Download de back-up")
    link.wait_for()
    with page.expect_download() as fetched:
        link.click()
    with zipfile.ZipFile(fetched.value.path()) as archive:
        assert {"library.sqlite3", "manifest.json"} <= set(archive.namelist())


def test_a_collection_and_an_account_are_made(page: Page) -> None:
    open_page(page, "Beheer")
    _part(page, "Verzamelingen")
    page.get_by_label("Nieuwe verzameling").fill("Handhaving")
    page.get_by_role("button", name="Maak", exact=True).click()
    expect(page.locator("#verzamelingen")).to_contain_text("Handhaving")
    _part(page, "Gebruikers")
    page.get_by_label("Inlognaam").fill("eva")
    page.get_by_role("button", name="Maak het account").click()
    expect(page.locator("#account-gedaan")).to_contain_text("dit wachtwoord:")
    expect(page.locator("#accounts")).to_contain_text("eva")
    _part(page, "Verzamelingen")
    page.get_by_label("Verzameling", exact=True).filter(visible=True).click()
    page.get_by_role("option", name="Handhaving").click()
    page.get_by_role("button", name="Verwijder als zij leeg is").click()
    expect(page.locator("#verzamelingen")).not_to_contain_text("Handhaving")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1920)])
def test_every_part_is_accessible_and_fits(browser: Browser, server: str, scheme: str, width: int) -> None:
    size = {"width": width, "height": 900}
    with window(browser, server, color_scheme=scheme, bypass_csp=True, viewport=size) as page:
        open_page(page, "Beheer")
        for name in PARTS:
            _part(page, name)
            page.get_by_role("tabpanel").filter(visible=True).last.get_by_role("heading", level=2).first.wait_for()
            page.wait_for_function("!document.querySelector('.pending, .generating')")
            found = Axe().run(page, options={"runOnly": RULES}).response
            assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == [], name
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_parts_fit_a_telephone(browser: Browser, server: str, outside: Outside) -> None:
    with window(browser, server, outside, viewport={"width": 360, "height": 800}) as page:
        open_page(page, "Beheer")
        page.locator("#opslag table").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert outside.urls == []
