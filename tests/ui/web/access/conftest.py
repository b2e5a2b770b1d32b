"""A real server with a login, in a process of its own, over two collections; and people with a real HTTP client.

All persons are fictional.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.ui.conftest import run
from tests.ui.server import serving
from ui.web.access import Role
from ui.web.access.accounts import Account, Accounts

PASSWORD = "zeven blauwe fietsen"
PAPERS = {
    "Noord": "# Terrassen in Noord\n\nEen terras in Noord sluit om 23.00 uur. De burgemeester beslist daarover.\n",
    "Zuid": "# Terrassen in Zuid\n\nEen terras in Zuid sluit om 22.00 uur. De wethouder beslist over zitplaatsen.\n",
}
HELD = "VERTROUWELIJK\n\n# Verslag Zuid\n\nDe heer Terpstra sprak over de blauwe loods.\n"
PEOPLE = (
    ("eva", "Eva de Boer", Role.ADVISER, ("Noord",)),
    ("adam", "Adam Smit", Role.ADVISER, ("Zuid",)),
    ("rosa", "Rosa Kuipers", Role.REVIEWER, ("Noord",)),
    ("bas", "Bas Veenstra", Role.ADMINISTRATOR, None),
)


@dataclass
class House:
    """A running server: its address, its data folder, its accounts by login name and the ids of its collections."""

    url: str
    data: Path
    collections: dict[str, str]
    accounts: dict[str, Account] = field(default_factory=dict)
    clients: list[httpx.Client] = field(default_factory=list)

    def client(self, cookies: dict[str, str] | None = None) -> httpx.Client:
        """A browser that has not logged in."""
        client = httpx.Client(base_url=self.url, headers={"Origin": self.url}, timeout=60, cookies=cookies)
        self.clients.append(client)
        return client

    def close(self) -> None:
        """Close every browser."""
        for client in self.clients:
            client.close()

    def log_in(self, login: str, password: str = PASSWORD) -> Person:
        """Someone who has logged in."""
        client = self.client()
        answer = client.post("/aanmelden", data={"naam": login, "wachtwoord": password})
        assert (answer.status_code, answer.headers["location"]) == (303, "/"), answer.text
        return Person(client)


class Person:
    """Someone with a session and a page open, who can call what the page would call, and what it would not."""

    def __init__(self, client: httpx.Client, page: str = "") -> None:
        self.client = client
        self.page = page or uuid.uuid4().hex
        self._config: dict[str, Any] | None = None

    @property
    def config(self) -> dict[str, Any]:
        """What the server tells a browser about the pages."""
        if self._config is None:
            answer = self.client.get("/config")
            assert answer.status_code == 200, answer.text
            self._config = answer.json()
        return self._config

    def component(self, **wanted: str) -> int:
        """The id of the component with these properties."""
        found = [
            each["id"]
            for each in self.config["components"]
            if all(each["props"].get(name) == value for name, value in wanted.items())
        ]
        assert found, wanted
        return int(found[0])

    def function(self, event: str = "click", **wanted: str) -> int:
        """The number of what happens on `event` of the component with these properties."""
        target = [self.component(**wanted), event]
        return next(each["id"] for each in self.config["dependencies"] if target in each["targets"])

    def join(self, function: int, data: list[Any]) -> httpx.Response:
        """Ask for a function."""
        call = {"data": data, "fn_index": function, "session_hash": self.page, "event_data": None, "trigger_id": None}
        return self.client.post("/gradio_api/queue/join", json=call)

    def stop(self, call: str) -> httpx.Response:
        """Stop a call by its number."""
        body = {"event_id": call, "session_hash": self.page, "fn_index": 0}
        return self.client.post("/gradio_api/cancel", json=body)

    def call(self, function: int, data: list[Any]) -> str:
        """Ask for a function and give all that comes back, as text."""
        answer = self.join(function, data)
        assert answer.status_code == 200, answer.text
        return self.hear()

    def hear(self) -> str:
        """What comes in on the page until the server is done."""
        lines = []
        with self.client.stream("GET", "/gradio_api/queue/data", params={"session_hash": self.page}) as stream:
            for line in stream.iter_lines():
                lines.append(line)
                if '"process_completed"' in line or '"close_stream"' in line:
                    break
        return "\n".join(json.dumps(json.loads(line[6:]), ensure_ascii=False) for line in lines if line[:6] == "data: ")

    def upload(self, name: str, content: bytes) -> dict[str, Any]:
        """Send a file; gives what a page would send along with a call."""
        answer = self.client.post("/gradio_api/upload", files={"files": (name, content)})
        assert answer.status_code == 200, answer.text
        return {"path": answer.json()[0], "orig_name": name, "meta": {"_type": "gradio.FileData"}}

    def open(self, page: str) -> str:
        """Go to a page, which then shows what there is."""
        return self.call(self.function("select", label=page), [])

    def ask(self, question: str) -> str:
        """Ask a question on the page Vragen."""
        return self.call(self.function(value="Stel de vraag"), [question, None, []])


def token_in(shown: str) -> str:
    """The token of the file that is offered in what a page shows."""
    found = re.search(r"/downloads/([\w-]+)", shown)
    assert found, shown
    return found[1]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A data folder with two collections, a held paper, and a few people."""
    data, papers = tmp_path_factory.mktemp("gegevens"), tmp_path_factory.mktemp("stukken")
    for name, text in PAPERS.items():
        assert run("collections", "create", name, "--data", data).code == 0
        (papers / f"{name}.md").write_text(text, encoding="utf-8")
        assert run("index", papers / f"{name}.md", "--collection", name, "--data", data).code == 0
    (papers / "loods.md").write_text(HELD, encoding="utf-8")
    run("index", papers / "loods.md", "--collection", "Zuid", "--data", data)
    listed = run("collections", "list", "--data", data, "--json").json["collections"]
    house = House("", data, {one["collection"]: one["id"] for one in listed})
    accounts = Accounts(data)
    for login, name, role, own in PEOPLE:
        places = None if own is None else [house.collections[place] for place in own]
        made = accounts.add(login, name, role, PASSWORD, places)
        accounts.set_password(made.user.key, PASSWORD)
        house.accounts[login] = accounts.find(login)
    return house


@pytest.fixture(scope="session")
def house(filled: House) -> Iterator[House]:
    """The server over that folder."""
    (filled.data / "stukwijzer.toml").write_text("[login]\naccounts = true\n", encoding="utf-8")
    with serving(filled.data) as url:
        house = House(url, filled.data, filled.collections, filled.accounts)
        yield house
        house.close()
