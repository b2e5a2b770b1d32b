"""Where the model is, and whether text may go there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import ip_address

import httpx

from assistant.language_model.errors import LanguageModelError

_LAST_PORT = 65535


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The address of a server that may be asked; `address` ends without a slash (`http://127.0.0.1:11434/v1`)."""

    address: str
    scheme: str
    host: str
    port: int | None

    @classmethod
    def at(cls, address: str, allowed: Collection[str] = ()) -> Endpoint:
        """The endpoint at `address`. This machine is always allowed; another host only when `allowed` names it.

        Raises LanguageModelError: "model-url-invalid" when it is no http(s) address or carries a login,
        a query or a fragment, "model-host-refused" when the host is not allowed.
        """
        try:
            url = httpx.URL(address.strip())
        except (httpx.InvalidURL, ValueError) as error:
            raise LanguageModelError("model-url-invalid") from error
        bare = not (url.userinfo or url.query or url.fragment) and 0 < (url.port or 80) <= _LAST_PORT
        if url.scheme not in {"http", "https"} or not url.host or not bare:
            raise LanguageModelError("model-url-invalid")
        if not is_this_machine(url.host) and _normal(url.host) not in map(_normal, allowed):
            raise LanguageModelError("model-host-refused", host=url.host)
        return cls(str(url).rstrip("/"), url.scheme, url.host, url.port)

    def covers(self, url: httpx.URL) -> bool:
        """Whether `url` is on this very server."""
        return (url.scheme, url.host, url.port) == (self.scheme, self.host, self.port)


def is_this_machine(host: str) -> bool:
    """Whether `host` is `localhost` or a loopback address. Other names are not looked up: they may change."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return _normal(host) == "localhost"


def _normal(host: str) -> str:
    return host.strip().strip("[]").rstrip(".").lower()
