"""The only way out: an HTTP transport that goes to one server, follows nothing, and reads no more than it should."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import httpx

from assistant.language_model.endpoint import Endpoint
from assistant.language_model.errors import LanguageModelError

_SENT = frozenset({"host", "content-type", "content-length", "authorization", "accept"})
_READ = frozenset({"content-type", "content-length", "transfer-encoding", "retry-after"})


@dataclass(frozen=True, slots=True)
class Connection:
    """What one request may cost, in seconds and bytes.

    `silence` is the longest wait for the first or a next piece; a model on a processor reads some 50 tokens
    a second, so that a full question may take a minute before the first word.
    """

    connect: float = 5.0
    silence: float = 120.0
    total: float = 300.0
    bytes: int = 4_000_000


class GuardedTransport(httpx.BaseTransport):
    """Sends requests to `endpoint` alone, without the proxies or certificates of the environment.

    Raises LanguageModelError for another address ("model-host-refused") and for a redirect
    ("model-redirected"); while reading for more than `bytes` ("model-too-much") or `total`
    ("model-too-slow"). Only the headers that the protocol needs are sent and read: no compression, which
    could unpack to anything, and no facts about this machine.
    """

    def __init__(self, endpoint: Endpoint, connection: Connection, clock: Callable[[], float] = time.monotonic) -> None:
        self._endpoint = endpoint
        self._connection = connection
        self._clock = clock
        verify = ssl.create_default_context() if endpoint.scheme == "https" else False
        self._inner = httpx.HTTPTransport(verify=verify, trust_env=False, retries=0)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        if not self._endpoint.covers(request.url):
            raise LanguageModelError("model-host-refused", host=request.url.host)
        deadline = self._clock() + self._connection.total
        response = self._inner.handle_request(self._bare(request))
        if response.has_redirect_location or response.is_redirect:
            response.close()
            raise LanguageModelError("model-redirected")
        body = _Bounded(cast("httpx.SyncByteStream", response.stream), self._connection.bytes, deadline, self._clock)
        headers = [(name, value) for name, value in response.headers.items() if name in _READ]
        return httpx.Response(response.status_code, headers=headers, stream=body, extensions=response.extensions)

    def close(self) -> None:
        """Close what is open, also halfway an answer, so that the server stops working on it."""
        self._inner.close()

    def _bare(self, request: httpx.Request) -> httpx.Request:
        kept = [(name, value) for name, value in request.headers.items() if name in _SENT]
        wait = {
            "connect": self._connection.connect,
            "read": self._connection.silence,
            "write": self._connection.silence,
            "pool": self._connection.connect,
        }
        headers = [*kept, ("accept-encoding", "identity"), ("user-agent", "stukwijzer")]
        return httpx.Request(
            request.method, request.url, headers=headers, stream=request.stream, extensions={"timeout": wait}
        )


class _Bounded(httpx.SyncByteStream):
    """A body that ends with an error when it becomes too long or takes too long."""

    def __init__(self, body: httpx.SyncByteStream, most: int, deadline: float, clock: Callable[[], float]) -> None:
        self._body = body
        self._most = most
        self._deadline = deadline
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        read = 0
        for chunk in self._body:
            read += len(chunk)
            if read > self._most:
                raise LanguageModelError("model-too-much")
            if self._clock() > self._deadline:
                raise LanguageModelError("model-too-slow")
            yield chunk

    def close(self) -> None:
        self._body.close()
