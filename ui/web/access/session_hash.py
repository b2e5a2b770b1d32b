"""Gradio keeps the state of a page under a number that the browser chooses. Here it becomes one that only this login
session can reach, so that a number someone saw or guessed opens nothing: not the conversation, not what is asked of
it, not the stream of answers. The number under which it tells how far an upload is, likewise.
"""

from __future__ import annotations

import hmac
import json
import re
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.types import Message, Receive, Scope

_KEY = secrets.token_bytes(32)  # of this process: what Gradio keeps does not outlive it either
_FIELD = "session_hash"
_NUMBERS = frozenset({_FIELD, "upload_id"})
_HEARTBEAT = re.compile(r"(.*/gradio_api/heartbeat/)([^/]+)(.*)", re.DOTALL)
MOST = 4 << 20  # bytes of a call: the longest text that a page takes is 200,000 characters


class TooLarge(Exception):  # noqa: N818 - an answer to the browser, not an error of ours
    """Raised when the body of a call is larger than any page sends."""


def own(given: str, session: str) -> str:
    """The number under which Gradio keeps what `session` (its token) calls `given`."""
    return hmac.digest(_KEY, f"{session}\0{given}".encode(), "sha256").hex()[:32]


def rewritten(scope: Scope, session: str) -> Scope:
    """The request with the number of this session in its path and query."""
    pairs = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    query = urlencode([(name, own(value, session) if name in _NUMBERS else value) for name, value in pairs])
    changed: Scope = dict(scope) | {"query_string": query.encode("latin-1")}
    if beat := _HEARTBEAT.fullmatch(scope["path"]):
        path = f"{beat[1]}{own(beat[2], session)}{beat[3]}"
        changed["path"], changed["raw_path"] = path, path.encode()
    return changed


async def body_with_own(scope: Scope, receive: Receive, session: str) -> tuple[Scope, Receive, Mapping[str, Any]]:
    """The same for the JSON body of a call, which is read whole; gives it as well. Raises TooLarge."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            break
        body += message.get("body", b"")
        if len(body) > MOST:
            raise TooLarge
        if not message.get("more_body"):
            break
    call = _call(bytes(body), session)
    changed = json.dumps(call).encode()
    headers = [(name, value) for name, value in scope["headers"] if name != b"content-length"]
    headers.append((b"content-length", str(len(changed)).encode()))
    return {**scope, "headers": headers}, _once(changed, receive), call


def _call(body: bytes, session: str) -> dict[str, Any]:
    """The call with the number of this session; nothing but that where it is none, and Gradio says what is wrong."""
    try:
        call = json.loads(body)
    except ValueError:
        call = None
    if not isinstance(call, dict):
        call = {}
    return call | {_FIELD: own(str(call.get(_FIELD) or ""), session)}


def _once(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives `body`, and after it what comes anyhow: that the browser has gone."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return waiting.pop() if waiting else await receive()

    return next_message
