"""A small OpenID Connect provider in a process of its own: `python provider.py PORT`.

It keeps to the protocol as a client should expect it (PKCE, client secret, codes that work once), and has moods, set by
a POST to /mood, in which it does not.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import sys
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jws, jwt
from joserfc.jwk import OctKey, RSAKey

CLIENT, SECRET = "stukwijzer", "geheim-van-de-proef"


@dataclass
class State:
    """What the provider knows."""

    url: str
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "een"}))
    other: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "een"}))
    mood: dict[str, Any] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


class Handler(BaseHTTPRequestHandler):
    """One request."""

    state: State

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        path, query = self._asked()
        mood, url = self.state.mood, self.state.url
        if path == "/.well-known/openid-configuration":
            described = {
                "issuer": url,
                "authorization_endpoint": f"{url}/authorize",
                "token_endpoint": f"{url}/token",
                "jwks_uri": f"{url}/jwks",
                "userinfo_endpoint": f"{url}/userinfo",
            }
            self._answer(200, described | mood.get("described", {}))
        elif path == "/jwks":
            self._answer(200, {"keys": [self.state.key.as_dict(private=False)]})
        elif path == "/authorize":
            self._authorize(query)
        elif path == "/userinfo" and self.headers["Authorization"] == "Bearer toegang":
            self._answer(200, {"sub": "persoon-1", **mood.get("userinfo", {})})
        elif path == "/asked":
            self._answer(200, self.state.asked)
        else:
            self._answer(404, {})

    def do_POST(self) -> None:
        path, _ = self._asked()
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if path == "/mood":
            self.state.mood = json.loads(body)
            self.state.asked.clear()
            self._answer(200, {})
        elif path == "/token":
            self._token({name: values[0] for name, values in parse_qs(body).items()})
        else:
            self._answer(404, {})

    def _authorize(self, query: dict[str, str]) -> None:
        wanted = {"client_id": CLIENT, "response_type": "code", "code_challenge_method": "S256"}
        if any(query.get(name) != value for name, value in wanted.items()) or "openid" not in query["scope"]:
            self._answer(400, {"error": "invalid_request"})
            return
        code = secrets.token_urlsafe(16)
        self.state.codes[code] = query
        back = {"error": "access_denied"} if self.state.mood.get("deny") else {"code": code}
        extra = self.state.mood.get("back", {})
        self.send_response(302)
        self.send_header("Location", f"{query['redirect_uri']}?{urlencode(back | {'state': query['state']} | extra)}")
        self.end_headers()

    def _token(self, form: dict[str, str]) -> None:
        asked = self.state.codes.pop(form.get("code", ""), None)
        login = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        proof = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if (
            asked is None
            or self.headers["Authorization"] != f"Basic {login}"
            or asked["code_challenge"] != proof.rstrip(b"=").decode()
            or asked["redirect_uri"] != form["redirect_uri"]
        ):
            self._answer(400, {"error": "invalid_grant"})
            return
        now = int(time.time())
        claims = {
            "iss": self.state.url,
            "sub": "persoon-1",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            "name": "Rosa Kuipers",
            "groups": ["oov-noord"],
        }
        claims |= self.state.mood.get("claims", {})
        claims = {name: value for name, value in claims.items() if value is not None}
        self._answer(200, {"access_token": "toegang", "token_type": "Bearer", "id_token": self._signed(claims)})

    def _signed(self, claims: dict[str, Any]) -> str:
        how = self.state.mood.get("signed", "")
        if how == "none":
            parts = ({"alg": "none"}, claims)
            return ".".join([*(_encoded(json.dumps(part).encode()) for part in parts), ""])
        if how == "hs256":  # with the public key as the secret: CVE-2015-9235
            key = OctKey.import_key(self.state.key.as_pem(private=False))
            registry = jws.JWSRegistry(algorithms=["HS256"])
            return jwt.encode({"alg": "HS256", "kid": "een"}, claims, key, registry=registry)
        key = self.state.other if how == "other" else self.state.key
        return jwt.encode({"alg": "RS256", "kid": "een"}, claims, key)

    def _asked(self) -> tuple[str, dict[str, str]]:
        parts = urlsplit(self.path)
        self.state.asked.append(parts.path)
        return parts.path, {name: values[0] for name, values in parse_qs(parts.query).items()}

    def _answer(self, status: int, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _encoded(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


if __name__ == "__main__":
    port = int(sys.argv[1])
    Handler.state = State(f"http://127.0.0.1:{port}")
    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
