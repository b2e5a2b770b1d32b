"""Logging in as people do it, in a real browser: a first password, what a role sees, an end; persons are fictional."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import Complaints, ask, open_page, window
from tests.ui.web.access.conftest import PASSWORD, House, filled, house
from ui.web.access import Role
from ui.web.access.accounts import Accounts

__all__ = ["filled", "house"]  # fixtures
pytestmark = [pytest.mark.browser, pytest.mark.slow]
# What the browser says of an answer that it was to get, and of what it breaks off on its way to the login page.
REFUSED = ("401", "422", "429", "AbortError", "Connection errored out")
REMOVE = "Verwijder de gekozen stukken"


@pytest.fixture
def door(browser: Browser, house: House) -> Iterator[Page]:
    """The login page; the test fails when a script fails or the policy was broken."""
    complaints = Complaints()
    with window(browser, house.url, complaints) as page:
        yield page
    assert [line for line in complaints.lines if not any(status in line for status in REFUSED)] == []


def _enter(page: Page, login: str, password: str = PASSWORD) -> None:
    page.get_by_label("Inlognaam").fill(login)
    page.get_by_label("Wachtwoord", exact=True).fill(password)
    page.get_by_role("button", name="Log in").click()


def _inside(page: Page, name: str) -> None:
    expect(page.locator("#wie")).to_contain_text(f"Ingelogd als {name}")


def _on_page(page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def test_an_adviser_logs_in_sees_the_own_collections_and_logs_out(door: Page, house: House) -> None:
    expect(door).to_have_title("Inloggen · Stukwijzer")
    _enter(door, "eva")
    _inside(door, "Eva de Boer")
    ask(door, "Hoe laat sluit een terras?")
    expect(door.locator("#antwoord")).to_contain_text("23.00 uur")
    for hidden in ("Beoordelen", "Beheer"):
        expect(door.get_by_role("tab", name=hidden, exact=True)).to_have_count(0)
    open_page(door, "Stukken")
    expect(door.locator("#lijst")).to_contain_text("Noord.md")
    expect(door.locator("#lijst")).not_to_contain_text("Zuid.md")
    expect(door.get_by_role("button", name=REMOVE)).to_have_count(0)
    door.get_by_role("button", name="Log uit").click()
    expect(door.get_by_role("status")).to_have_text("U bent uitgelogd.")
    door.go_back()
    door.goto(house.url)
    _on_page(door, "Inloggen")


def test_a_reviewer_has_the_page_and_the_part_for_reviewing(door: Page) -> None:
    _enter(door, "rosa")
    _inside(door, "Rosa Kuipers")
    open_page(door, "Stukken")
    expect(door.get_by_role("button", name=REMOVE)).to_be_visible()
    open_page(door, "Beoordelen")
    expect(door.get_by_label("Stuk dat wacht")).to_be_visible()
    expect(door.get_by_role("tab", name="Beheer", exact=True)).to_have_count(0)


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


def test_nothing_opens_before_a_first_password_is_replaced_which_the_keyboard_alone_can_do(
    door: Page, house: House
) -> None:
    first, weak, chosen = "kort-van-duur-x2", "veel te makkelijk sem", "tien oranje zeilboten"
    Accounts(house.data).add("sem", "Sem Mulder", Role.ADVISER, first)
    expect(door.get_by_label("Inlognaam")).to_be_focused()
    _type(door, "sem", "Tab", first, "Enter")
    _on_page(door, "Kies een wachtwoord")
    door.goto(house.url)
    _on_page(door, "Kies een wachtwoord")
    _type(door, first, "Tab", weak, "Tab", weak, "Enter")
    expect(door.get_by_role("alert")).to_contain_text("te makkelijk te raden")
    _type(door, first, "Tab", chosen, "Tab", chosen, "Enter")
    _inside(door, "Sem Mulder")


def _type(page: Page, *parts: str) -> None:
    """Type each of these; Tab and Enter are keys."""
    for part in parts:
        page.keyboard.press(part) if part in ("Tab", "Enter") else page.keyboard.type(part)


def test_a_wrong_password_is_said_and_the_name_stays(door: Page) -> None:
    _enter(door, "rosa", "dit is het niet")
    expect(door.get_by_role("alert")).to_contain_text("De naam of het wachtwoord klopt niet.")
    expect(door.get_by_label("Inlognaam")).to_have_value("rosa")
    expect(door.get_by_label("Wachtwoord", exact=True)).to_be_focused()
    _enter(door, "rosa")
    _inside(door, "Rosa Kuipers")


def test_logging_in_works_without_script(browser: Browser, house: House) -> None:
    accounts = Accounts(house.data)
    accounts.add("lot", "Lot Dekker", Role.ADVISER, PASSWORD)
    with window(browser, house.url, java_script_enabled=False) as page:
        _enter(page, "lot", "fout wachtwoord")
        expect(page.get_by_role("alert")).to_contain_text("klopt niet")
        _enter(page, "lot")
        _on_page(page, "Kies een wachtwoord")
