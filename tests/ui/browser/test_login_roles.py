"""Logging in as people do it, in a real browser: what a role sees, a first password, an end; persons are fictional."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.ui.browser.conftest import ask, open_page
from tests.ui.web.access.conftest import PASSWORD, House, filled, house
from ui.web.access import Role
from ui.web.access.accounts import Accounts

__all__ = ["filled", "house"]  # fixtures
pytestmark = [pytest.mark.browser, pytest.mark.slow]
PATIENCE = 120_000  # milliseconds; on a busy machine Gradio takes its time
REMOVE = "Verwijder de gekozen stukken"


@pytest.fixture
def door(browser: Browser, house: House) -> Iterator[Page]:
    """The login page; the test fails when a script fails or the policy was broken."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(house.url)
    yield page
    context.close()
    refused = ("401", "422")  # what the browser says of an answer that it was to get
    assert [line for line in complaints if not any(status in line for status in refused)] == []


def _enter(page: Page, login: str, password: str = PASSWORD) -> None:
    page.get_by_label("Inlognaam").fill(login)
    page.get_by_label("Wachtwoord", exact=True).fill(password)
    page.get_by_role("button", name="Log in").click()


def _inside(page: Page, name: str) -> None:
    page.locator("#wie", has_text=f"Ingelogd als {name}").wait_for()


def _on_page(page: Page, heading: str) -> None:
    page.get_by_role("heading", name=heading, level=1).wait_for()


def test_an_adviser_sees_the_own_collections_and_no_page_or_part_for_others(door: Page, house: House) -> None:
    _on_page(door, "Inloggen")
    _enter(door, "eva")
    _inside(door, "Eva de Boer")
    ask(door, "Hoe laat sluit een terras?")
    door.locator("#antwoord", has_text="23.00 uur").wait_for()
    open_page(door, "Stukken")
    door.locator("#lijst", has_text="Noord.md").wait_for()
    assert "Zuid.md" not in door.locator("#lijst").inner_text()
    assert door.get_by_role("button", name=REMOVE).count() == 0
    for hidden in ("Beoordelen", "Beheer"):
        assert door.get_by_role("tab", name=hidden, exact=True).count() == 0
    door.get_by_role("button", name="Log uit").click()
    door.get_by_role("status").get_by_text("U bent uitgelogd.").wait_for()
    door.goto(house.url)
    _on_page(door, "Inloggen")


def test_a_reviewer_has_the_page_and_the_part_for_reviewing(door: Page) -> None:
    _enter(door, "rosa")
    _inside(door, "Rosa Kuipers")
    open_page(door, "Stukken")
    door.get_by_role("button", name=REMOVE).wait_for()
    open_page(door, "Beoordelen")
    door.get_by_label("Stuk dat wacht").wait_for()
    assert door.get_by_role("tab", name="Beheer", exact=True).count() == 0


def test_who_was_put_out_meanwhile_comes_to_the_login_page(door: Page, house: House) -> None:
    accounts = Accounts(house.data)
    accounts.add("noor", "Noor Bakker", Role.ADVISER, PASSWORD)
    accounts.set_password("noor", PASSWORD)
    _enter(door, "noor")
    _inside(door, "Noor Bakker")
    accounts.set_disabled("noor", disabled=True)
    door.get_by_label("Uw vraag").fill("Hoe laat sluit een terras?")
    door.get_by_role("button", name="Stel de vraag").click()
    _on_page(door, "Inloggen")


def test_nothing_opens_before_a_first_password_is_replaced(door: Page, house: House) -> None:
    first, chosen = "kort-van-duur-x2", "tien oranje zeilboten"
    Accounts(house.data).add("sem", "Sem Mulder", Role.ADVISER, first)
    _enter(door, "sem", first)
    _on_page(door, "Kies een wachtwoord")
    door.goto(house.url)
    _on_page(door, "Kies een wachtwoord")
    _choose(door, first, "veel te makkelijk sem")
    door.get_by_role("alert").get_by_text("te makkelijk te raden").wait_for()
    _choose(door, first, chosen)
    _inside(door, "Sem Mulder")


def _choose(page: Page, now: str, chosen: str) -> None:
    page.get_by_label("Uw wachtwoord van nu").fill(now)
    page.get_by_label("Nieuw wachtwoord", exact=True).fill(chosen)
    page.get_by_label("Nieuw wachtwoord, nog een keer").fill(chosen)
    page.get_by_role("button", name="Bewaar").click()
