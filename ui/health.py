"""What is installed, active and missing, each with the command that mends it."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from privacy import StukwijzerError
from ui.composition import build_embedder, build_language_model, open_library
from ui.settings import FILE_NAME, Settings
from ui.texts import error_text, message
from ui.wording import counted

PACKAGES = (
    "chromadb",
    "chunspell",
    "gradio",
    "llama-index-core",
    "llama-index-llms-openai-like",
    "numpy",
    "odfdo",
    "presidio-analyzer",
    "pydantic-settings",
    "pypdfium2",
    "pystemmer",
    "python-docx",
    "sentence-transformers",
    "spacy",
    "torch",
)
_MODELS = 8  # names that are shown
DICTIONARY = Path("/usr/share/hunspell/nl_NL.dic")


class Health(StrEnum):
    """How a part is: all right, missing but optional, or missing and needed."""

    GOOD = "good"
    OPTIONAL = "optional"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part: its name, how it is, what is there, and the command that mends it (or "")."""

    name: str
    health: Health
    detail: str
    remedy: str = ""


def examine(settings: Settings) -> Iterator[Finding]:
    """All parts in the order in which they depend on each other."""
    yield Finding("Python", Health.GOOD, platform.python_version())
    for package in PACKAGES:
        yield _package(package)
    yield _dictionary()
    yield _chromium()
    yield _settings_file(settings)
    yield _embedder(settings)
    yield _language_model(settings)
    yield from _login(settings)
    yield from _library(settings)


def _package(name: str) -> Finding:
    try:
        return Finding(name, Health.GOOD, version(name))
    except PackageNotFoundError:
        return Finding(name, Health.MISSING, message("not-installed"), f"pip install -c constraints.txt {name}")


def _dictionary() -> Finding:
    name = message("dictionary")
    if DICTIONARY.is_file():
        return Finding(name, Health.GOOD, str(DICTIONARY))
    return Finding(name, Health.MISSING, message("not-installed"), "sudo apt-get install hunspell-nl")


def _chromium() -> Finding:
    name = message("chromium")
    if path := shutil.which("chromium"):
        return Finding(name, Health.GOOD, path)
    return Finding(name, Health.OPTIONAL, message("not-installed"), "sudo apt-get install chromium")


def _settings_file(settings: Settings) -> Finding:
    path = settings.data / FILE_NAME
    return Finding(message("settings-file"), Health.GOOD, str(path) if path.exists() else message("settings-default"))


def _embedder(settings: Settings) -> Finding:
    name = message("embedder")
    try:
        embedder = build_embedder(settings)
    except StukwijzerError as error:
        return Finding(name, Health.MISSING, error_text(error), "pip install -c constraints.txt stukwijzer")
    return Finding(name, Health.GOOD, message("embedder-detail", model=embedder.name, dimension=embedder.dimension))


def _language_model(settings: Settings) -> Finding:
    name = message("language-model")
    try:
        model = build_language_model(settings)
        if model is None:
            return Finding(name, Health.OPTIONAL, message("language-model-none"), message("language-model-wanted"))
        known = model.listed()
    except StukwijzerError as error:
        return Finding(name, Health.MISSING, error_text(error), message("language-model-mend"))
    host = model.endpoint.host
    if not {model.name, f"{model.name}:latest"} & set(known):
        shown = ", ".join(known[:_MODELS]) or message("none-yet")
        detail = message("language-model-unlisted", host=host, model=model.name, known=shown)
        return Finding(name, Health.MISSING, detail, message("language-model-mend"))
    return Finding(
        name, Health.GOOD, message("language-model-detail", model=model.name, host=host, tokens=model.context_tokens)
    )


def _login(settings: Settings) -> Iterator[Finding]:
    """Who gets in, and whether that works; with a login also how browsers come here."""
    from ui.web.access.configured import has_login, require_configured

    name = message("login")
    if not has_login(settings):
        yield Finding(name, Health.OPTIONAL, message("login-none"), message("login-wanted"))
        return
    try:
        require_configured(settings)
        if settings.login.accounts:
            yield _accounts(settings)
        if settings.oidc.issuer:
            yield _provider(settings)
    except StukwijzerError as error:
        yield Finding(name, Health.MISSING, error_text(error), message("login-mend"))
    yield _proxy(settings)


def _accounts(settings: Settings) -> Finding:
    from ui.web.access import Role
    from ui.web.access.accounts import Accounts

    known = Accounts(settings.data).all()
    active = [one for one in known if not one.disabled and not one.external]
    administrators = sum(one.user.may(Role.ADMINISTRATOR) for one in active)
    disabled = sum(one.disabled for one in known)
    detail = message("login-accounts", active=len(active), administrators=administrators, disabled=disabled)
    if not administrators and not settings.oidc.issuer:
        return Finding(message("login"), Health.MISSING, detail, message("login-administrator"))
    return Finding(message("login"), Health.GOOD, detail)


def _provider(settings: Settings) -> Finding:
    from ui.web.access.oidc import Provider

    Provider(settings.oidc).require_reachable()
    groups = counted(len(settings.oidc.groups), "groep", "groepen")
    detail = message("login-provider", issuer=settings.oidc.issuer or "", groups=groups)
    return Finding(message("login"), Health.GOOD, detail)


def _proxy(settings: Settings) -> Finding:
    server = settings.server
    if not server.trusted_proxies or not server.names:
        return Finding(message("proxy"), Health.OPTIONAL, message("proxy-none"), message("proxy-wanted"))
    names, proxies = ", ".join(server.names), ", ".join(server.trusted_proxies)
    return Finding(message("proxy"), Health.GOOD, message("proxy-detail", names=names, proxies=proxies))


def _library(settings: Settings) -> Iterator[Finding]:
    name = message("data-folder")
    if not settings.data.exists():
        yield Finding(name, Health.OPTIONAL, message("no-data-yet", folder=str(settings.data)), "stukwijzer index MAP")
        return
    try:
        with open_library(settings) as library:
            statistics = library.statistics()
    except StukwijzerError as error:
        yield Finding(name, Health.MISSING, f"{settings.data}: {error_text(error)}")
        return
    documents = sum(statistics.documents.values())
    free = shutil.disk_usage(settings.data).free // 1_000_000
    detail = message(
        "data-detail",
        folder=str(settings.data),
        documents=documents,
        passages=statistics.passages,
        size=statistics.bytes_on_disk // 1_000_000,
        free=free,
    )
    yield Finding(name, Health.GOOD, detail)
    yield Finding(message("index-embedder"), Health.GOOD, statistics.embedder or message("none-yet"))
