"""Controleren with a language model, in a real browser: proposals beside the remarks, and a way to stop."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.assistant.language_model.scripted import Handler, Says, serving
from tests.ui.browser.conftest import PATIENCE, Complaints, open_page, running, settled, window

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TEXT = "De raad besprak het plan met de wijk.\n\nDe beleit van de gemeente is nu klaar."


@dataclass
class Proposes:
    """An act of a language model that changes one word; it thinks about the second sentence until it is let go."""

    go: threading.Event = field(default_factory=threading.Event)

    def __call__(self, handler: Handler) -> None:
        sentence = handler.server.requests[-1].text.rpartition("Zin: ")[2].strip()
        if "besprak" not in sentence:
            self.go.wait(PATIENCE / 1000)
        Says(sentence.replace("besprak", "bespreekt"))(handler)


@pytest.fixture
def asked(browser: Browser, tmp_path: Path) -> Iterator[tuple[Page, Proposes]]:
    """The page on which a text is being checked with the language model."""
    model = Proposes()
    with serving(model) as thinking:
        settings = f'[llm]\nurl = "{thinking.address}"\nmodel = "klein"\n'
        (tmp_path / "stukwijzer.toml").write_text(settings, encoding="utf-8")
        complaints = Complaints()
        with running("serve", tmp_path) as url, window(browser, url, complaints) as page:
            open_page(page, "Controleren")
            page.get_by_label("Plak hier uw tekst").fill(TEXT)
            page.get_by_label("Vraag ook het taalmodel om voorstellen").check()
            page.get_by_role("button", name="Controleer", exact=True).click()
            expect(page.locator("#opmerkingen")).to_contain_text("1 van 2 zinnen gelezen")
            yield page, model
            model.go.set()
        assert complaints.lines == []


def test_a_proposal_stands_among_the_remarks_and_is_taken_over_by_hand_only(asked: tuple[Page, Proposes]) -> None:
    page, model = asked
    model.go.set()
    expect(page.locator("#opmerkingen")).to_contain_text("las 2 van 2 zinnen en doet 1 voorstel.")
    proposal = page.locator("#opmerkingen .remarks li[data-rule='model-edits']")
    expect(proposal).to_contain_text("voorstel van het taalmodel")
    expect(page.locator("#opmerkingen .checked")).to_contain_text("besprak")
    settled(page)
    proposal.get_by_role("button", name="Neem over: bespreekt").click()
    expect(page.locator("#opmerkingen .checked")).to_contain_text("bespreekt")


def test_the_model_is_stopped_and_the_remarks_are_shown(asked: tuple[Page, Proposes]) -> None:
    page, model = asked
    stop = page.get_by_role("button", name="Stop", exact=True).filter(visible=True)
    stop.click()
    expect(stop).to_have_count(0)
    model.go.set()
    expect(page.locator("#opmerkingen .remarks li").filter(has_text="beleit").first).to_be_visible()
    expect(page.locator("#opmerkingen .remarks li[data-rule='model-edits']")).to_have_count(1)
