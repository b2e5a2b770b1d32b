"""The pages for logging in, in every state: axe, Dutch names, the keyboard alone, and what a role sees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import settled, window
from tests.ui.browser.test_pages import RULES
from tests.ui.conftest import run, write_papers
from tests.ui.server import serving
from ui.web.access import Role
from ui.web.access.accounts import Accounts

pytestmark = [pytest.mark.browser, pytest.mark.slow]
FIRST, OWN = "eerste-wachtwoord-1", "een lange zin met maat 7"


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with two accounts: one that must choose a password, one that has."""
    data = tmp_path_factory.mktemp("gegevens")
    assert run("index", write_papers(tmp_path_factory.mktemp("papieren")), "--data", data).code in (0, 3)
    accounts = Accounts(data)
    accounts.add("j.devries", "J. de Vries", Role.ADVISER, FIRST, None)
    known = accounts.add("k.bakker", "K. Bakker", Role.ADMINISTRATOR, FIRST, None)
    accounts.set_password(known.user.key, OWN)
    with serving(data, STUKWIJZER_LOGIN__ACCOUNTS="true") as url:
        yield url


def _window(browser: Browser, url: str, scheme: str, width: int) -> AbstractContextManager[Page]:
    size = {"width": width, "height": 800}
    return window(browser, url, color_scheme=scheme, bypass_csp=True, viewport=size, locale="en-GB")


def _looks_right(page: Page, width: int) -> None:
    found = Axe().run(page, options={"runOnly": RULES}).response
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
    assert len(found["passes"]) > 15, "axe did not look"
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_each_state_of_logging_in_is_accessible(browser: Browser, guarded: str, scheme: str, width: int) -> None:
    with _window(browser, guarded, scheme, width) as page:
        expect(page.get_by_role("heading", level=1)).to_have_text("Inloggen")
        _looks_right(page, width)
        _enter(page, "j.devries", "verkeerd wachtwoord")
        expect(page.get_by_role("alert")).to_contain_text("klopt niet")
        _looks_right(page, width)
        _enter(page, "j.devries", FIRST)
        expect(page.get_by_role("heading", level=1)).to_contain_text("wachtwoord")
        _looks_right(page, width)


def test_the_keyboard_is_enough_to_log_in_and_out(browser: Browser, guarded: str) -> None:
    with _window(browser, guarded, "light", 1280) as page:
        page.keyboard.type("k.bakker")  # the field has the focus already
        page.keyboard.press("Tab")
        page.keyboard.type(OWN)
        page.keyboard.press("Enter")
        expect(page.locator("#wie")).to_contain_text("K. Bakker")
        expect(page.get_by_role("tab", name="Beheer", exact=True)).to_be_visible()
        settled(page)
        _looks_right(page, 1280)
        page.locator("#wie button").last.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Inloggen")


def _enter(page: Page, login: str, password: str) -> None:
    page.get_by_label("Inlognaam").fill(login)
    page.get_by_label("Wachtwoord").fill(password)
    page.get_by_role("button", name="Log in").click()
