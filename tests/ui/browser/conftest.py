"""A real server over the demo municipality and two papers more, and a real Chromium that may not look elsewhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect, sync_playwright

from tests.ui.server import ROOT, environment, serving

PATIENCE = 60_000  # milliseconds; a busy machine takes its time
expect.set_options(timeout=PATIENCE)
_UNDER_WAY = Path(__file__).with_name("under_way.js")
DOCUMENTS = {
    "luchtballonnen.md": """# Beleidsregel luchtballonnen

## Ontheffing

Wie met een luchtballon wil opstijgen, vraagt een ontheffing aan. De ontheffing geldt voor ten hoogste twee jaar.
Daarna beoordeelt de burgemeester of verlenging nodig is.
""",
    "carnavalswagens.md": """# Beleidsregel carnavalswagens

## Keuring

Een carnavalswagen wordt uiterlijk drie weken voor de optocht gekeurd.
Let op: <img src="http://kwaad.example/volg.png" onerror="alert(1)"> ![volg](http://kwaad.example/volg.png) ${1+1}
""",
}
QUESTION = "Hoe lang geldt een ontheffing voor een luchtballon?"


@dataclass
class Outside:
    """The requests that went to another host than the server."""

    own: str
    urls: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Note what this page asks of others."""
        page.on("request", self._note)

    def _note(self, request: Request) -> None:
        if not request.url.startswith((self.own, "data:", "blob:")):
            self.urls.append(request.url)


@dataclass
class Complaints:
    """What the browser complains of: scripts that fail, a policy that is broken."""

    lines: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Note what this page brings up."""
        page.on("pageerror", lambda error: self.lines.append(str(error)))
        page.on("console", lambda message: self.lines.append(message.text) if message.type == "error" else None)


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bibliotheek")
    papers = tmp_path_factory.mktemp("stukken")
    for name, text in DOCUMENTS.items():
        (papers / name).write_text(text, encoding="utf-8")
    stukwijzer("index", str(papers), "--data", str(folder)).check_returncode()
    return folder


@pytest.fixture(scope="session")
def server(data_folder: Path) -> Iterator[str]:
    with running("demo", data_folder) as url:
        yield url


@contextmanager
def running(command: str, data_folder: Path) -> Iterator[str]:
    """The address of a server that `demo` or `serve` starts, which leaves no upload behind."""
    with serving(data_folder, command=command) as url:
        yield url
    assert not list((data_folder / "tmp" / "uploads").iterdir())


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no Chromium: sudo apt-get install chromium")
    arguments = ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def outside(server: str) -> Outside:
    return Outside(server)


@contextmanager
def window(
    browser: Browser,
    url: str,
    *watchers: Outside | Complaints,
    **options: Any,  # noqa: ANN401 - Playwright's own
) -> Iterator[Page]:
    """A page of its own at this address, watched from the start; `settled` knows what it waits for."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "nl-NL"} | options)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(path=_UNDER_WAY)
    page = context.new_page()
    for watcher in watchers:
        watcher.watch(page)
    page.goto(url)
    page.get_by_role("heading", level=1).wait_for()
    yield page
    context.close()


@pytest.fixture
def page(browser: Browser, server: str, outside: Outside) -> Iterator[Page]:
    """A page on the start of the app; the test fails when a script fails or the policy was broken."""
    complaints = Complaints()
    with window(browser, server, complaints, outside) as page:
        yield page
    assert complaints.lines == []
    assert outside.urls == []


def settled(page: Page) -> None:
    """Wait until the server has answered all that the page asked, and the page has shown it."""
    quiet, until = 0, time.monotonic() + PATIENCE / 1000
    while quiet < 4:  # what follows on an answer is asked within a few of these steps
        page.wait_for_timeout(50)
        quiet = 0 if page.evaluate("underWay.size") else quiet + 1
        assert time.monotonic() < until, "the server does not answer"


def open_page(page: Page, name: str) -> None:
    """Go to another page of the app."""
    open_tab(page.locator("#pages > .tab-wrapper"), name)
    page.get_by_role("tabpanel").filter(visible=True).get_by_role("heading", level=1).wait_for()
    settled(page)


def open_tab(row: Locator, name: str) -> None:
    """Choose one of a row of tabs; in a narrow window some are behind the button for more."""
    row.get_by_role("tab").first.wait_for()
    tab = row.get_by_role("tab", name=name, exact=True)
    if tab.count() == 0:
        row.get_by_role("button", name="Meer pagina's").click()
        tab = row.locator(".overflow-dropdown button").get_by_text(name, exact=True)
    tab.first.click()
    settled(row.page)


def ask(page: Page, question: str) -> None:
    """Ask a question and wait for the whole answer."""
    page.get_by_label("Uw vraag").fill(question)
    page.get_by_role("button", name="Stel de vraag").click()
    page.locator("#antwoord .question", has_text=question).wait_for()
    page.locator("#antwoord .engine").wait_for()
    settled(page)


def stukwijzer(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own."""
    command = [sys.executable, "-m", "ui", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=120)


def change(*arguments: str) -> None:
    """Change the library with a command, once nobody else does: a document of an earlier test may be on its way in."""
    until = time.monotonic() + PATIENCE / 1000
    while (ran := stukwijzer(*arguments)).returncode:
        assert "andere opdracht" in ran.stderr, ran.stderr
        assert time.monotonic() < until, ran.stderr
