"""Whether the settings ask for a login, and whether it can work."""

from __future__ import annotations

from urllib.parse import urlsplit

from ui.errors import UsageError
from ui.secret import read_secret
from ui.settings import OidcSettings, Settings


def has_login(settings: Settings) -> bool:
    """Whether people must log in."""
    return settings.login.accounts or settings.oidc.issuer is not None


def require_configured(settings: Settings) -> None:
    """Raise UsageError for a login through which nobody could come, or that would not be safe."""
    if settings.oidc.issuer is not None:
        _require_provider(settings.oidc)
    elif not _somebody(settings):
        raise UsageError("login-no-accounts")


def _require_provider(oidc: OidcSettings) -> None:
    from assistant import is_this_machine
    from ui.web.access.groups import granted

    for setting in ("client_id", "groups"):
        if not getattr(oidc, setting):
            raise UsageError("oidc-incomplete", setting=f"oidc.{setting}")
    address = urlsplit(oidc.issuer or "")
    if address.scheme != "https" and not is_this_machine(address.hostname or ""):
        raise UsageError("oidc-not-https")
    granted(oidc.groups, oidc.groups)
    read_secret(oidc.client_secret, oidc.client_secret_file, "oidc-secret-unreadable")


def _somebody(settings: Settings) -> bool:
    from ui.web.access.accounts import Accounts

    return any(not account.disabled for account in Accounts(settings.data).all())
