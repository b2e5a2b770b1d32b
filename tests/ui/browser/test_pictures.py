"""The pictures of docs/handleiding.md, of the demo municipality: run with UPDATE_PICTURES=1 to make them anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.ui.browser.conftest import ask, settled, window
from tests.ui.browser.states import STATES, inner_tabs
from tests.ui.server import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.slow]
IMAGES = ROOT / "docs" / "images"
_WIDTH, _HEIGHT = 1100, 760


def _answered(page: Page) -> None:
    ask(page, "Hoe laat is de eindtijd van evenementen op zaterdag?")
    page.locator("#antwoord a.cite").first.click()


def _beheer(page: Page) -> None:
    next(iter(inner_tabs(page).values()))(page)


PICTURES: dict[str, tuple[Callable[[Page], None], str]] = {
    "vragen": (_answered, "#antwoord .turn"),
    "zoeken": (STATES["zoeken-gevonden"], "#gevonden .found"),
    "stukken": (STATES["stukken"], "#lijst table"),
    "opstellen": (STATES["opstellen-concept"], "#concept article"),
    "controleren": (STATES["controleren-opmerkingen"], "#opmerkingen .remarks"),
    "beoordelen": (STATES["beoordelen-open"], "#wachtend article"),
    "beheer": (_beheer, "#beheer"),
    "uitleg": (STATES["uitleg"], ".reading"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_shows_the_page_at_work(browser: Browser, server: str, tmp_path: Path, name: str) -> None:
    step, shown = PICTURES[name]
    kept = IMAGES / f"handleiding-{name}.png"
    made = kept if os.environ.get("UPDATE_PICTURES") else tmp_path / kept.name
    with window(browser, server, viewport={"width": _WIDTH, "height": _HEIGHT}, reduced_motion="reduce") as page:
        step(page)
        expect(page.locator(shown).first).to_be_visible()
        settled(page)
        if name in ("opstellen", "controleren", "beoordelen"):  # what it is about stands below a form
            page.locator(shown).first.evaluate("part => part.scrollIntoView()")
        else:
            page.evaluate("window.scrollTo(0, 0)")
        page.mouse.move(0, 0)
        page.screenshot(path=made)
    assert made.stat().st_size > 20_000
    assert kept.exists(), "make it with UPDATE_PICTURES=1"


def test_the_pictures_are_small_together() -> None:
    assert sum(path.stat().st_size for path in IMAGES.glob("*.png")) < 1_500_000
