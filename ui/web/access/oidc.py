"""Logging in with OpenID Connect: the code flow with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 9700).

The only machine that is asked anything is that of the issuer in the settings. What it says is fetched anew for
each login, so that new keys count at once.
"""

from __future__ import annotations

import hashlib
import secrets
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ui.errors import UsageError
from ui.secret import read_secret
from ui.settings import OidcSettings

if TYPE_CHECKING:
    from authlib.integrations.httpx_client import OAuth2Client

_ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]  # keys of others only
_PATIENCE = 10.0  # seconds
_LEEWAY = 60  # seconds that two clocks may differ
_SCOPE = "openid profile"
_DISCOVERY = "/.well-known/openid-configuration"


@dataclass(frozen=True, slots=True)
class Begun:
    """A login that was begun: what must come back, and where. `url` is where the browser goes first."""

    url: str
    state: str
    nonce: str
    verifier: str
    back: str


@dataclass(frozen=True, slots=True)
class Vouched:
    """Whom the provider vouches for: an opaque id that is always the same for one person, a name, groups."""

    subject: str
    name: str
    groups: frozenset[str]


class Provider:
    """The provider of the settings. What goes wrong is UsageError `login-failed`."""

    def __init__(self, settings: OidcSettings) -> None:
        self._settings = settings
        self._issuer = settings.issuer or ""

    def require_reachable(self) -> None:
        """Ask the provider who it is."""
        with self._client("") as client, _told():
            self._described(client)

    def begin(self, back: str) -> Begun:
        """Begin a login that ends at the address `back`."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        with self._client(back) as client, _told():
            address = self._described(client)["authorization_endpoint"]
            url, _ = client.create_authorization_url(address, state=state, nonce=nonce, code_verifier=verifier)
        return Begun(url, state, nonce, verifier, back)

    def finish(self, begun: Begun, answer: Mapping[str, str]) -> Vouched:
        """Whom the provider vouches for in `answer`, the query with which the browser came back."""
        if answer.get("iss", self._issuer) != self._issuer:  # RFC 9207: a mix-up of providers
            raise _failed("een andere aanbieder antwoordt")
        if "code" not in answer:
            raise _failed("de aanbieder weigert")
        with self._client(begun.back) as client, _told():
            described = self._described(client)
            token = client.fetch_token(
                self._own(described["token_endpoint"]), code=answer["code"], code_verifier=begun.verifier
            )
            claims = self._claims(client, described, token, begun.nonce)
            if self.groups(claims) is None and "userinfo_endpoint" in described:
                claims = self._completed(client, described, claims)
        if self.groups(claims) is None and self._too_many(claims):
            raise _failed("uw account zit in te veel groepen om ze mee te sturen")
        return self._vouched(claims)

    def _client(self, back: str) -> OAuth2Client:
        from authlib.integrations.httpx_client import OAuth2Client

        own = self._settings
        kept = read_secret(own.client_secret, own.client_secret_file, "oidc-secret-unreadable")
        secret = kept.get_secret_value() if kept else None
        return OAuth2Client(
            own.client_id,
            secret,
            token_endpoint_auth_method="client_secret_basic" if secret else "none",
            scope=_SCOPE,
            redirect_uri=back,
            code_challenge_method="S256",
            timeout=_PATIENCE,
            follow_redirects=False,
            trust_env=False,
            verify=ssl.create_default_context(),
        )

    def _described(self, client: OAuth2Client) -> dict[str, Any]:
        """What the provider says about itself; it must be the issuer that it says it is."""
        described = self._fetched(client, self._issuer.rstrip("/") + _DISCOVERY)
        if described.get("issuer") != self._issuer:
            raise _failed("de aanbieder noemt zich anders dan in oidc.issuer")
        return described

    def _fetched(self, client: OAuth2Client, url: str) -> dict[str, Any]:
        answer = client.request("GET", url, withhold_token=True)
        answer.raise_for_status()
        fetched: dict[str, Any] = answer.json()
        return fetched

    def _claims(
        self, client: OAuth2Client, described: Mapping[str, Any], token: Mapping[str, Any], nonce: str
    ) -> dict[str, Any]:
        """What the ID token says, after its signature, issuer, audience, times and nonce were checked."""
        from authlib.oidc.core import CodeIDToken
        from joserfc import jwt
        from joserfc.jwk import KeySet

        keys = KeySet.import_key_set(self._fetched(client, self._own(described["jwks_uri"])))  # type: ignore[arg-type]
        signed = jwt.decode(token["id_token"], keys, algorithms=_ALGORITHMS)
        client_id = self._settings.client_id
        claims = CodeIDToken(
            signed.claims,
            signed.header,
            {"iss": {"essential": True, "value": self._issuer}, "aud": {"essential": True, "value": str(client_id)}},
            {"nonce": nonce, "client_id": client_id, "access_token": token.get("access_token")},
        )
        claims.validate(leeway=_LEEWAY)
        return dict(claims)

    def _completed(self, client: OAuth2Client, described: Mapping[str, Any], claims: dict[str, Any]) -> dict[str, Any]:
        """The claims with what the provider says of the same person besides, where it says so itself."""
        url = str(described["userinfo_endpoint"])
        if _host(url) != _host(self._issuer):
            return claims
        answer = client.get(url)
        answer.raise_for_status()
        more: dict[str, Any] = answer.json()
        return {**more, **claims} if more.get("sub") == claims["sub"] else claims

    def _own(self, url: str) -> str:
        """`url`, when it is of the issuer."""
        if _host(url) != _host(self._issuer):
            raise _failed("de aanbieder verwijst naar een andere computer")
        return str(url)

    def groups(self, claims: Mapping[str, Any]) -> frozenset[str] | None:
        """The groups in claims, None when the claim of the settings is not there.

        `realm_access.roles` (Keycloak) may be the name of a claim, or of a claim within a claim.
        """
        name = self._settings.groups_claim
        found: object = claims
        for part in [name] if name in claims else name.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        if found is None:
            return None
        listed = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return frozenset(map(str, listed))

    def _too_many(self, claims: Mapping[str, Any]) -> bool:
        """Whether Entra ID left out the groups because there are more than 200, and says where else they stand."""
        elsewhere = claims.get("_claim_names")
        return isinstance(elsewhere, Mapping) and self._settings.groups_claim in elsewhere

    def _vouched(self, claims: Mapping[str, Any]) -> Vouched:
        subject = hashlib.sha256(f"{self._issuer}\0{claims['sub']}".encode()).hexdigest()[:16]
        name = str(claims.get(self._settings.name_claim) or claims.get("preferred_username") or subject)
        return Vouched(subject, name[:80], self.groups(claims) or frozenset())


class _told:  # noqa: N801 - used as a function
    """Turns what the libraries raise into one line for a person; a token or a name is never in it."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        from authlib.common.errors import AuthlibBaseError
        from httpx2 import HTTPError
        from joserfc.errors import JoseError

        if isinstance(error, HTTPError):
            raise _failed("de aanbieder antwoordt niet") from error
        if isinstance(error, AuthlibBaseError):
            raise _failed("de aanbieder weigert") from error
        if isinstance(error, (JoseError, KeyError, TypeError, ValueError, AttributeError)):
            raise _failed("het bewijs van de aanbieder klopt niet") from error


def _failed(reason: str) -> UsageError:
    return UsageError("login-failed", reason=reason)


def _host(url: str) -> tuple[str, str]:
    parts = urlsplit(str(url))
    return parts.scheme, parts.netloc
