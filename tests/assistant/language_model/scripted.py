"""A real server of the protocol on loopback that does what a script says, also everything a server should not."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Act = Callable[["Handler"], None]
PROMPT_TOKENS = 0  # what a server says that does not count


class Handler(BaseHTTPRequestHandler):
    """One request. The acts below use these helpers."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        self.server.take(self, json.loads(self.rfile.read(length)))

    def do_GET(self) -> None:
        self.server.take(self, {})

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def begin(self, kind: str = "text/event-stream") -> None:
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()

    def raw(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def event(self, value: object) -> None:
        self.raw(f"data: {json.dumps(value)}\n\n".encode())

    def piece(self, text: str, finish: str | None = None) -> None:
        self.event(chunk([{"index": 0, "delta": {"content": text}, "finish_reason": finish}]))

    def end(self) -> None:
        self.raw(b"data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def plain(self, status: int, body: str = "{}", headers: Sequence[tuple[str, str]] = ()) -> None:
        self.send_response(status)
        for name, value in (("content-type", "application/json"), *headers):
            self.send_header(name, value)
        self.send_header("content-length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())


def chunk(choices: object, **more: object) -> dict[str, object]:
    """One chunk of the protocol."""
    return {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "klein", "choices": choices, **more}


@dataclass
class Request:
    """What was asked: `text` is all of the messages together."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def text(self) -> str:
        return "\n".join(message["content"] for message in self.body.get("messages", ()))


class Server(ThreadingHTTPServer):
    """Does the acts one after the other, a request each; the last one again and again."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, acts: Sequence[Act]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.acts = acts
        self.requests: list[Request] = []
        self.gone = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def take(self, handler: Handler, body: dict[str, Any]) -> None:
        self.requests.append(Request(handler.path, {k.lower(): v for k, v in handler.headers.items()}, body))
        try:
            self.acts[min(len(self.requests), len(self.acts)) - 1](handler)
        except (BrokenPipeError, ConnectionResetError):
            self.gone.set()  # whoever asked has hung up
            handler.close_connection = True


@contextmanager
def serving(*acts: Act) -> Iterator[Server]:
    """A server with this script."""
    server = Server(acts)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass
class Says:
    """An act: answers with `text` in pieces of `size` characters."""

    text: str
    size: int = 7
    finish: str = "stop"
    prompt_tokens: int = PROMPT_TOKENS
    more: dict[str, object] = field(default_factory=dict)

    def __call__(self, handler: Handler) -> None:
        handler.begin()
        for start in range(0, len(self.text), self.size):
            handler.piece(self.text[start : start + self.size])
        handler.piece("", self.finish)
        if self.prompt_tokens:
            usage = {"prompt_tokens": self.prompt_tokens, "completion_tokens": 5, "total_tokens": 5}
            handler.event(chunk([], usage=usage))
        handler.end()


def status(code: int, body: str = "{}", *headers: tuple[str, str]) -> Act:
    """An act: answers with a status."""
    return lambda handler: handler.plain(code, body, headers)
