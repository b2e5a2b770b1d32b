"""Logging in as people do it, in a real browser; all persons are fictional."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import ask, open_page
from tests.ui.browser.test_pages import RULES
from tests.ui.web.access.conftest import PASSWORD, House, filled, house
from ui.web.access import Role
from ui.web.access.accounts import Accounts

__all__ = ["filled", "house"]  # fixtures
pytestmark = pytest.mark.browser


@pytest.fixture
def door(browser: Browser, house: House) -> Iterator[Page]:
    """The login page; the test fails when a script fails or the policy was broken."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(house.url)
    yield page
    context.close()
    assert [line for line in complaints if "401" not in line and "429" not in line and "422" not in line] == []


def _enter(page: Page, login: str, password: str = PASSWORD) -> None:
    page.get_by_label("Inlognaam").fill(login)
    page.get_by_label("Wachtwoord", exact=True).fill(password)
    page.get_by_role("button", name="Log in").click()


def test_an_adviser_logs_in_asks_and_logs_out(door: Page) -> None:
    expect(door).to_have_title("Inloggen · Stukwijzer")
    _enter(door, "eva")
    expect(door.locator("#wie")).to_contain_text("Ingelogd als Eva de Boer")
    ask(door, "Hoe laat sluit een terras?")
    expect(door.locator("#antwoord")).to_contain_text("23.00 uur")
    expect(door.get_by_role("tab", name="Vragen", exact=True).first).to_be_visible()
    for hidden in ("Beoordelen", "Beheer"):
        expect(door.get_by_role("tab", name=hidden, exact=True)).to_have_count(0)
    open_page(door, "Stukken")
    expect(door.locator("#lijst")).to_contain_text("Noord.md")
    expect(door.locator("#lijst")).not_to_contain_text("Zuid.md")
    door.get_by_role("button", name="Log uit").click()
    expect(door.get_by_role("status")).to_have_text("U bent uitgelogd.")
    door.go_back()
    door.goto(door.url.partition("/aanmelden")[0])
    expect(door.get_by_role("heading", level=1)).to_have_text("Inloggen")


def test_the_first_time_a_password_is_chosen_with_the_keyboard_alone(door: Page, house: House) -> None:
    first, chosen = "kort-van-duur-x2", "tien oranje zeilboten"
    Accounts(house.data).add("sem", "Sem Mulder", Role.ADVISER, first)
    keys = door.keyboard
    expect(door.get_by_label("Inlognaam")).to_be_focused()
    for key in ("sem", "Tab", first, "Enter"):
        keys.press(key) if key in ("Tab", "Enter") else keys.type(key)
    expect(door.get_by_role("heading", level=1)).to_have_text("Kies een wachtwoord")
    door.goto(house.url)
    expect(door.get_by_role("heading", level=1)).to_have_text("Kies een wachtwoord")
    for key in (first, "Tab", "veel te makkelijk sem", "Tab", "veel te makkelijk sem", "Enter"):
        keys.press(key) if key in ("Tab", "Enter") else keys.type(key)
    expect(door.get_by_role("alert")).to_contain_text("te makkelijk te raden")
    for key in (first, "Tab", chosen, "Tab", chosen, "Enter"):
        keys.press(key) if key in ("Tab", "Enter") else keys.type(key)
    expect(door.locator("#wie")).to_contain_text("Ingelogd als Sem Mulder")


def test_a_wrong_password_is_said_and_the_name_stays(door: Page) -> None:
    _enter(door, "rosa", "dit is het niet")
    expect(door.get_by_role("alert")).to_contain_text("De naam of het wachtwoord klopt niet.")
    expect(door.get_by_label("Inlognaam")).to_have_value("rosa")
    expect(door.get_by_label("Wachtwoord", exact=True)).to_be_focused()
    _enter(door, "rosa")
    expect(door.locator("#wie")).to_contain_text("Rosa Kuipers")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_login_pages_are_accessible_and_work_without_script(
    browser: Browser, house: House, scheme: str, width: int
) -> None:
    accounts = Accounts(house.data)
    login = f"lot-{scheme}-{width}"
    accounts.add(login, "Lot Dekker", Role.ADVISER, PASSWORD)
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, java_script_enabled=False, bypass_csp=True
    )
    page = context.new_page()
    page.goto(house.url)
    _enter(page, login, "fout wachtwoord")
    _accessible(browser, page, scheme, width)
    _enter(page, login)
    expect(page.get_by_role("heading", level=1)).to_have_text("Kies een wachtwoord")
    _accessible(browser, page, scheme, width)
    context.close()


def _accessible(browser: Browser, seen: Page, scheme: str, width: int) -> None:
    """Axe needs script, so it looks at the same page in a browser that has it."""
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.goto(seen.url)
    page.set_content(seen.content().replace("<head>", f'<head><base href="{seen.url}">'))
    page.wait_for_load_state("networkidle")
    found = Axe().run(page, options={"runOnly": RULES}).response
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
    assert len(found["passes"]) > 10, "axe did not look"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
