"""A draft that takes long is stopped, in a real browser: nothing is kept, and the page goes on working."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.assistant.language_model.scripted import Handler, Says, serving
from tests.ui.browser.conftest import DOCUMENTS, PATIENCE, Complaints, open_page, running, settled, stukwijzer, window

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@dataclass
class Held:
    """An act of a language model that thinks until it is let go, and then says what it was asked."""

    asked: threading.Event = field(default_factory=threading.Event)
    go: threading.Event = field(default_factory=threading.Event)

    def __call__(self, handler: Handler) -> None:
        self.asked.set()
        self.go.wait(PATIENCE / 1000)
        Says(handler.server.requests[-1].text.rpartition("Zin: ")[2].strip())(handler)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[tuple[Held, Path]]:
    papers, data = tmp_path / "stukken", tmp_path / "gegevens"
    papers.mkdir()
    (papers / "luchtballonnen.md").write_text(DOCUMENTS["luchtballonnen.md"], encoding="utf-8")
    stukwijzer("index", str(papers), "--data", str(data)).check_returncode()
    model = Held()
    with serving(model) as thinking:
        settings = f'[llm]\nurl = "{thinking.address}"\nmodel = "traag"\n'
        (data / "stukwijzer.toml").write_text(settings, encoding="utf-8")
        yield model, data
        model.go.set()


def _make(page: Page) -> None:
    page.get_by_label(re.compile(r"^\s*Onderwerp\b")).filter(visible=True).fill("ontheffing voor een luchtballon")
    page.get_by_role("button", name="Maak een concept").click()


def test_a_running_draft_is_stopped_and_the_page_goes_on(browser: Browser, held: tuple[Held, Path]) -> None:
    model, data = held
    complaints = Complaints()
    with running("serve", data) as url, window(browser, url, complaints) as page:
        open_page(page, "Opstellen")
        _make(page)
        assert model.asked.wait(PATIENCE / 1000), "the draft is under way"
        expect(page.locator("#concept progress")).to_be_visible()
        page.get_by_role("button", name="Stop", exact=True).filter(visible=True).click()
        expect(page.locator("#concept")).to_contain_text("Gestopt. Er is niets bewaard.")
        settled(page)
        expect(page.get_by_role("button", name="Stop", exact=True).filter(visible=True)).to_have_count(0)
        expect(page.get_by_role("heading", name="Afwerken")).to_have_count(0)
        assert not list((data / "concepts").rglob("*.json"))

        model.go.set()
        open_page(page, "Stukken")
        expect(page.locator("#lijst")).to_contain_text("luchtballonnen.md")
        open_page(page, "Opstellen")
        _make(page)
        expect(page.locator("#concept article")).to_contain_text("ten hoogste twee jaar")
        expect(page.get_by_role("heading", name="Afwerken")).to_be_visible()
        settled(page)
        assert len(list((data / "concepts").rglob("*.json"))) == 1
    assert complaints.lines == []
