"""A browser without a screen: asks the web app over HTTP what a page asks of it, as one user in one tab."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from gradio_client.utils import apply_diff

_PATIENCE = httpx.Timeout(30, read=600)


class AppError(Exception):
    """The web app said that something went wrong, or did not answer as it should."""


@dataclass(frozen=True)
class Sign:
    """The outputs of a function at one moment: after how many seconds, whether they are the last, and by name."""

    seconds: float
    last: bool
    values: dict[str, Any]

    def __str__(self) -> str:
        return json.dumps(self.values, ensure_ascii=False)


class Tab:
    """One open tab; what can be done in it stands in /config."""

    def __init__(self, client: httpx.AsyncClient, config: dict[str, Any]) -> None:
        self._client = client
        self._components = {one["id"]: one["props"] for one in config["components"]}
        self._calls = config["dependencies"]
        self.session = secrets.token_hex(6)

    async def call(self, event: str, of: str, given: dict[str, Any]) -> AsyncGenerator[Sign, None]:
        """Do `event` ("click") of the component called `of`, with values for some inputs; gives what comes back.

        "load" is an event of the page; `of` is then one of its outputs.
        """
        found = self._find(event, of)
        begun = time.perf_counter()
        body = {
            "data": [given.get(self._name(id_)) for id_ in found["inputs"]],
            "fn_index": found["id"],
            "trigger_id": next(id_ for id_, name in found["targets"] if name == event),
            "session_hash": self.session,
        }
        joined = await self._client.post("/gradio_api/queue/join", json=body)
        if joined.status_code != 200:
            raise AppError(f"not taken: {joined.status_code} {joined.text[:200]}")
        names = [self._name(id_) for id_ in found["outputs"]]
        wanted = joined.json()["event_id"]
        outputs: list[Any] = []
        shown: dict[str, Any] = {}
        async with aclosing(self._messages()) as messages:
            async for message in messages:
                if message.get("event_id") not in (None, wanted):
                    raise AppError("a message for another call")
                if message["msg"] in ("process_generating", "process_completed"):
                    outputs = _outputs(message, outputs)
                    values = zip(names, outputs, strict=True)
                    shown |= {name: value for name, value in values if not _says_nothing(value)}
                    last = message["msg"] == "process_completed"
                    yield Sign(time.perf_counter() - begun, last, dict(shown))
                    if last:
                        return
        raise AppError("the stream ended before the outcome")

    async def finished(self, event: str, of: str, given: dict[str, Any]) -> tuple[Sign, list[Sign]]:
        """As `call`: the last sign, and all of them."""
        signs = [sign async for sign in self.call(event, of, given)]
        return signs[-1], signs

    async def upload(self, files: Sequence[tuple[str, bytes]]) -> list[dict[str, Any]]:
        """Send files; gives them as the file field holds them."""
        parts = [("files", (name, content)) for name, content in files]
        sent = await self._client.post("/gradio_api/upload", files=parts)
        sent.raise_for_status()
        return [
            {"path": path, "orig_name": name, "size": len(content), "meta": {"_type": "gradio.FileData"}}
            for path, (name, content) in zip(sent.json(), files, strict=True)
        ]

    async def _messages(self) -> AsyncGenerator[dict[str, Any], None]:
        address = f"/gradio_api/queue/data?session_hash={self.session}"
        async with self._client.stream("GET", address) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("data:"):
                    yield json.loads(line[5:])

    def _find(self, event: str, of: str) -> dict[str, Any]:
        for one in self._calls:
            named = one["outputs"] if event == "load" else [id_ for id_, name in one["targets"] if name == event]
            if any(name == event for _, name in one["targets"]) and of in map(self._name, named):
                return dict(one)
        raise AppError(f"no {event} of {of}")

    def _name(self, id_: int) -> str:
        props = self._components.get(id_, {})  # the page itself is not among them
        return str(props.get("elem_id") or props.get("label") or props.get("value") or id_)


def _outputs(message: dict[str, Any], before: list[Any]) -> list[Any]:
    if not message["success"]:
        raise AppError(f"failed: {str(message['output'])[:300]}")
    data = message["output"]["data"]
    if message["msg"] == "process_generating" and before:
        return [apply_diff(old, new) for old, new in zip(before, data, strict=True)]
    return list(data) if data else before


def _says_nothing(value: Any) -> bool:  # noqa: ANN401 - any output
    """Whether an output leaves the value of its field as it was."""
    return isinstance(value, dict) and value.get("__type__") == "update" and "value" not in value


@asynccontextmanager
async def opened(url: str, many: int) -> AsyncIterator[list[Tab]]:
    """As many tabs, each with a connection pool of its own; they close at the end."""
    async with AsyncExitStack() as closing:

        async def one() -> Tab:
            client = await closing.enter_async_context(httpx.AsyncClient(base_url=url, timeout=_PATIENCE))
            (await client.get("/")).raise_for_status()
            return Tab(client, (await client.get("/config")).json())

        yield [await one() for _ in range(many)]
