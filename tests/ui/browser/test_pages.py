"""The web app as an adviser uses it, in a real browser."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import QUESTION, Outside, ask, open_page, window
from tests.ui.server import ROOT

pytestmark = pytest.mark.browser
PAGES = ("Vragen", "Zoeken", "Stukken", "Opstellen", "Controleren", "Beoordelen", "Beheer", "Uitleg")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def test_a_question_is_answered_and_its_source_shows_the_marked_quote(page: Page) -> None:
    ask(page, QUESTION)
    answer = page.locator("#antwoord .answer")
    expect(answer).to_contain_text("ten hoogste twee jaar")
    expect(page.locator("#antwoord .engine")).to_contain_text("Ingebouwd: citeert letterlijk")
    mark = page.locator("#antwoord details mark").first
    expect(mark).to_be_hidden()
    page.locator("#antwoord a.cite").first.click()
    expect(mark).to_be_visible()
    expect(mark).to_contain_text("De ontheffing geldt voor ten hoogste twee jaar.")
    expect(page.locator("#antwoord details[open] .where")).to_contain_text("Ontheffing")


def test_what_the_documents_do_not_say_is_refused_with_the_nearest_passages(page: Page) -> None:
    ask(page, "Hoeveel zwembaden heeft de gemeente Zandvoort?")
    expect(page.locator("#antwoord .refusal")).to_contain_text("geen antwoord")


def test_an_answer_stays_when_coming_back_from_another_page(page: Page) -> None:
    ask(page, QUESTION)
    open_page(page, "Uitleg")
    open_page(page, "Vragen")
    expect(page.locator("#antwoord .answer")).to_contain_text("ten hoogste twee jaar")
    page.get_by_role("button", name="Nieuw gesprek").click()
    expect(page.locator("#antwoord .answer")).to_have_count(0)


def test_what_a_document_says_is_shown_as_text_and_fetches_nothing(page: Page, outside: Outside) -> None:
    ask(page, "Wanneer wordt een carnavalswagen gekeurd?")
    page.locator("#antwoord summary").first.click()
    passage = page.locator("#antwoord details[open] .passage")
    expect(passage).to_contain_text("drie weken")
    expect(passage).to_contain_text('<img src="[URL-1]" onerror="alert(1)">')
    expect(passage).to_contain_text("${1+1}")
    expect(page.locator("#antwoord img")).to_have_count(0)
    open_page(page, "Zoeken")
    page.get_by_label("Waar zoekt u naar?").fill("carnavalswagen gekeurd <img src=http://kwaad.example/x>")
    page.get_by_role("button", name="Zoek", exact=True).click()
    page.locator("#gevonden .found li").first.wait_for()
    expect(page.locator("#gevonden img")).to_have_count(0)
    assert outside.urls == []


def test_an_uploaded_file_is_read_listed_removed_and_its_original_thrown_away(page: Page, data_folder: Path) -> None:
    open_page(page, "Stukken")
    text = "Notitie jaarwisseling\n\nDe jaarwisseling verliep rustig. Bel mevrouw J. van Dam op 06-12345678.\n"
    good = {"name": "jaarwisseling.txt", "mimeType": "text/plain", "buffer": text.encode()}
    empty = {"name": "leeg.txt", "mimeType": "text/plain", "buffer": b""}
    page.locator("#toevoegen input[type=file]").set_input_files([good, empty])
    outcomes = page.locator("#resultaat .outcomes li")
    expect(outcomes).to_have_count(2, timeout=60_000)
    expect(outcomes.filter(has_text="jaarwisseling.txt")).to_contain_text("doorzoekbaar")
    expect(outcomes.filter(has_text="leeg.txt")).to_contain_text("Het bestand is leeg")
    expect(page.locator("#lijst")).to_contain_text("jaarwisseling.txt")
    left = [path.name for path in (data_folder / "tmp").rglob("*.txt")]
    assert left == []

    page.get_by_label("Stukken", exact=True).click()
    page.get_by_role("option", name="jaarwisseling.txt").click()
    page.keyboard.press("Escape")
    page.get_by_label(re.compile("Ik weet het zeker")).check()
    page.get_by_role("button", name="Verwijder de gekozen stukken").click()
    expect(page.locator("#verwijderd")).to_contain_text("niets van overgebleven", timeout=30_000)
    expect(page.locator("#lijst")).not_to_contain_text("jaarwisseling.txt")


def test_a_pasted_text_is_checked(page: Page) -> None:
    open_page(page, "Controleren")
    page.get_by_label("Plak hier uw tekst").fill("De gemeende heeft een besluit genomen over het beleit.")
    page.get_by_role("button", name="Controleer", exact=True).click()
    remark = page.locator("#opmerkingen li", has_text="beleit")
    expect(remark).to_contain_text("spelling")
    expect(page.locator("#opmerkingen .checked mark").first).to_be_visible()


def test_the_gate_is_shown_at_work(page: Page) -> None:
    open_page(page, "Uitleg")
    page.get_by_role("button", name="Laat zien wat er wordt bewaard").click()
    after = page.locator("#voor-en-na section").nth(1)
    expect(after).to_contain_text("[TELEFOON-1]")
    expect(after).not_to_contain_text("06-12345678")
    expect(after).to_contain_text("Opiumwet")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible(browser: Browser, server: str, scheme: str) -> None:
    with window(browser, server, color_scheme=scheme, bypass_csp=True) as page:
        ask(page, QUESTION)
        page.locator("#antwoord a.cite").first.click()
        for name in PAGES:
            open_page(page, name)
            found = Axe().run(page, options={"runOnly": RULES}).response
            assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == [], name
            assert len(found["passes"]) > 20, "axe did not look"


@pytest.mark.parametrize("width", [360, 1920])
def test_nothing_sticks_out_of_the_window(browser: Browser, server: str, width: int) -> None:
    with window(browser, server, viewport={"width": width, "height": 800}) as page:
        ask(page, QUESTION)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_keyboard_alone_is_enough_to_ask_and_open_a_source(page: Page) -> None:
    page.get_by_label("Uw vraag").focus()
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.locator("#antwoord .engine").wait_for()
    page.locator("#antwoord a.cite").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#antwoord details[open] mark").first).to_be_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_picture_for_the_readme(page: Page, tmp_path: Path) -> None:
    ask(page, "Hoe laat is de eindtijd van evenementen op zaterdag?")
    expect(page.locator("#antwoord .answer")).to_contain_text("01.00 uur")
    page.locator("#antwoord a.cite").first.click()
    page.mouse.move(0, 0)
    page.wait_for_timeout(500)  # the page scrolls to the source
    page.evaluate("window.scrollTo(0, 0)")
    kept = ROOT / "docs" / "images" / "vragen.png"
    made = kept if os.environ.get("UPDATE_PICTURES") else tmp_path / kept.name
    page.screenshot(path=made, full_page=True, clip={"x": 0, "y": 0, "width": 1280, "height": 960})
    assert made.stat().st_size > 20_000
    assert kept.exists(), "make it with UPDATE_PICTURES=1"


def test_a_held_document_waits_for_a_reviewer(page: Page) -> None:
    open_page(page, "Beoordelen")
    page.get_by_label("Stuk dat wacht").click()
    option = page.get_by_role("option").first
    name = option.inner_text()
    option.click()
    expect(page.locator("#wachtend h2")).to_have_text(name.strip().removeprefix("✓").strip())
    expect(page.locator("#wachtend .why li").first).to_be_visible()
    page.get_by_role("button", name="Geef vrij").click()
    expect(page.locator("#beslissing")).to_contain_text("is nu doorzoekbaar")


def test_suggested_questions_have_an_answer(page: Page) -> None:
    button = page.locator(".suggestions button").filter(visible=True).first
    expect(button).to_be_visible(timeout=60_000)
    question = button.inner_text()
    button.click()
    page.locator("#antwoord .question", has_text=question).wait_for()
    page.locator("#antwoord .engine").wait_for()
    expect(page.locator("#antwoord .refusal")).to_have_count(0)


def choose(page: Page, label: str, option: str) -> None:
    """Pick an option in a list of the page that is shown."""
    page.get_by_role("tabpanel").filter(visible=True).get_by_label(label, exact=True).click()
    page.get_by_role("option", name=option).first.click()
    page.keyboard.press("Escape")


def test_search_shows_papers_with_the_words_marked_and_can_be_narrowed(page: Page) -> None:
    open_page(page, "Zoeken")
    page.get_by_label("Waar zoekt u naar?").fill("carnavalswagen")
    page.keyboard.press("Enter")
    found = page.locator("#gevonden .found > li")
    expect(found.first.locator("mark").first).to_contain_text(re.compile("carnaval", re.IGNORECASE))
    choose(page, "Soort stuk", "verslag")
    expect(page.locator("#gevonden .facts").first).to_contain_text("verslag of besluitenlijst")
    page.get_by_label("Waar zoekt u naar?").fill("")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#gevonden")).to_contain_text("de nieuwste eerst")
    expect(page.locator("#gevonden mark")).to_have_count(0)


def test_what_a_paper_is_can_be_filled_in_and_is_kept(page: Page) -> None:
    open_page(page, "Stukken")
    choose(page, "Stuk om te verbeteren", "Memo preventief fouilleren")
    panel = page.get_by_role("tabpanel").filter(visible=True)
    date = panel.get_by_label("Datum")
    expect(date).to_have_value("2026-01-20")
    date.fill("gisteren")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.locator("#ingevuld")).to_contain_text("Deze datum kan niet")
    date.fill("2026-01-21")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    expect(page.locator("#ingevuld")).to_contain_text("Bewaard")
    row = page.locator("#lijst tr", has_text="Memo preventief fouilleren")
    expect(row).to_contain_text("21 januari 2026")
    expect(row).to_contain_text("door u ingevuld")
    page.get_by_role("button", name="Laat opnieuw raden").click()
    expect(row).to_contain_text("20 januari 2026")
