"""All settings, in one place: environment STUKWIJZER_*, then stukwijzer.toml in the data folder, then defaults.

A name in a group is written `[limits] pages = 500` in the file and STUKWIJZER_LIMITS__PAGES in the
environment. Unknown names are an error, so that a typing error does not pass unnoticed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tomllib import TOMLDecodeError
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from indexing import Limits
from ui.errors import UsageError

PREFIX = "STUKWIJZER_"
FILE_NAME = "stukwijzer.toml"
_NOT_SETTINGS = frozenset({"STUKWIJZER_DATA", "STUKWIJZER_DEBUG"})
_DEFAULTS = Limits()


Names = Annotated[tuple[str, ...], NoDecode]


def parted(given: object) -> object:
    """Names as the environment gives them, parted by commas, as a tuple of names."""
    return tuple(name.strip() for name in given.split(",") if name.strip()) if isinstance(given, str) else given


class LimitSettings(BaseModel):
    """What one file may cost."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file_bytes: int = Field(default=_DEFAULTS.file_bytes, gt=0, description="largest file that is read, in bytes")
    unpacked_bytes: int = Field(default=_DEFAULTS.unpacked_bytes, gt=0, description="most bytes a file may unpack to")
    pages: int = Field(default=_DEFAULTS.pages, gt=0, description="most pages of one file")
    seconds: float = Field(default=_DEFAULTS.seconds, gt=0, description="longest time that reading one file may take")
    attachment_depth: int = Field(default=_DEFAULTS.attachment_depth, ge=0, description="levels of attachments read")


class ServerSettings(BaseModel):
    """The web app."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(default="127.0.0.1", description="address to listen on; only loopback without a login")
    port: int = Field(default=7860, ge=1, le=65535, description="port to listen on")
    names: Names = Field(default=(), description="names by which browsers reach the web app; others are refused")
    trusted_proxies: Names = Field(
        default=(), description="addresses of reverse proxies whose X-Forwarded-For and -Proto are believed"
    )

    @field_validator("names", "trusted_proxies", mode="before")
    @classmethod
    def _names(cls, given: object) -> object:
        return parted(given)


class LoginSettings(BaseModel):
    """Who gets into the web app."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    accounts: bool = Field(default=False, description="log in with the accounts that stukwijzer users makes")
    password_length: int = Field(default=12, ge=8, le=64, description="fewest characters of a password")
    wrong_passwords: int = Field(default=5, ge=1, description="wrong passwords after which a name is locked")
    locked_minutes: int = Field(default=15, ge=1, description="how long a name is locked, in minutes")
    tries_a_minute: int = Field(default=60, ge=1, description="most tries to log in from one address in a minute")
    idle_minutes: int = Field(default=60, ge=1, description="minutes without use after which someone is logged out")
    longest_hours: int = Field(default=12, ge=1, description="hours after which someone is logged out anyway")
    questions_a_minute: int = Field(default=30, ge=1, description="most questions of one user in a minute")


class OidcSettings(BaseModel):
    """Logging in with OpenID Connect (Entra ID, Keycloak)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    issuer: str | None = Field(default=None, description="address of an OpenID Connect provider to log in with")
    client_id: str | None = Field(default=None, description="name of this web app at that provider")
    client_secret: SecretStr | None = Field(default=None, description="its secret there, if it has one")
    client_secret_file: Path | None = Field(default=None, description="file with that secret, instead of itself")
    groups_claim: str = Field(default="groups", description="claim that holds the groups of a user")
    name_claim: str = Field(default="name", description="claim by which a user stands in the audit log")
    groups: dict[str, str] = Field(
        default={},
        description='groups that may log in, each with its role, such as "adviser" or "reviewer: Noord, Zuid"',
    )
    label: str = Field(default="Inloggen met uw werkaccount", description="what the button to log in says")


class WatchSettings(BaseModel):
    """Folders that the web app keeps in step."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    folders: dict[Path, str] = Field(
        default={}, description='folders the web app keeps in step, each with its collection ("" for the default one)'
    )
    seconds: float = Field(default=60.0, ge=1, description="time between two looks at those folders, in seconds")


class AuditSettings(BaseModel):
    """The log of who did what."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    days: int = Field(default=730, ge=1, description="how long the audit log keeps a line, in days")
    questions: bool = Field(
        default=False, description="log each question too, scrubbed, with who asked it and what the answer cites"
    )


class FeedbackSettings(BaseModel):
    """What people say of answers."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    questions: bool = Field(default=False, description="keep the scrubbed question with what someone said of an answer")
    days: int = Field(default=365, ge=1, description="how long what someone said of an answer is kept, in days")


class HistorySettings(BaseModel):
    """The conversations that users may come back to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    days: int = Field(
        default=30, ge=0, description="how long a conversation is kept for its user, in days; 0: not at all"
    )


class LlmSettings(BaseModel):
    """A language model on a server with the OpenAI protocol (Ollama, llama.cpp, vLLM, LM Studio)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str | None = Field(
        default=None,
        description="address of a language model server, such as http://127.0.0.1:11434/v1; none: built in",
    )
    model: str | None = Field(default=None, description="name of the language model on that server")
    api_key: SecretStr | None = Field(default=None, description="key for that server, if it wants one")
    api_key_file: Path | None = Field(default=None, description="file with that key, instead of the key itself")
    allowed_hosts: Names = Field(
        default=(), description="names of other computers that may be asked; this one always may"
    )
    context_tokens: int = Field(
        default=4096,
        ge=512,
        description="tokens that question, passages and answer may have; set the server to as many",
    )
    answer_tokens: int = Field(default=700, ge=50, description="tokens that an answer may have, thinking included")
    temperature: float = Field(default=0.0, ge=0, le=2, description="0 gives the same answer each time")
    wait_seconds: float = Field(default=120.0, gt=0, description="longest silence of the language model")
    total_seconds: float = Field(default=300.0, gt=0, description="longest time that one answer may take")

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _hosts(cls, given: object) -> object:
        return parted(given)


class Settings(BaseSettings):
    """Everything that can be set."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True, env_ignore_empty=True
    )

    data: Path = Field(description="the data folder: library, index and this settings file")
    embedding: str = Field(default="stukwijzer-nl", description="embedding model: a built-in name or a model folder")
    templates: Path | None = Field(default=None, description="folder with your own templates and house style")
    limits: LimitSettings = Field(default_factory=LimitSettings, description="what one file may cost")
    watch: WatchSettings = Field(default_factory=WatchSettings, description="folders kept in step")
    server: ServerSettings = Field(default_factory=ServerSettings, description="the web app")
    login: LoginSettings = Field(default_factory=LoginSettings, description="who gets into the web app")
    oidc: OidcSettings = Field(default_factory=OidcSettings, description="logging in with OpenID Connect")
    audit: AuditSettings = Field(default_factory=AuditSettings, description="the log of who did what")
    feedback: FeedbackSettings = Field(default_factory=FeedbackSettings, description="what people say of answers")
    history: HistorySettings = Field(default_factory=HistorySettings, description="conversations that are kept")
    llm: LlmSettings = Field(default_factory=LlmSettings, description="a language model, if there is one")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - no .env file: one file with settings is enough
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the key of a model has a file of its own
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The data folder given, then the environment, then the file in that folder."""
        folder: Path = init_settings()["data"]
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, folder / FILE_NAME)

    def reading_limits(self) -> Limits:
        """The bounds for the readers."""
        return Limits(**self.limits.model_dump())


def default_data_folder() -> Path:
    """STUKWIJZER_DATA, otherwise `stukwijzer` in the XDG data folder of this user."""
    if given := os.environ.get("STUKWIJZER_DATA"):
        return Path(given).expanduser()
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "stukwijzer"


def load_settings(data: Path | None = None) -> Settings:
    """The settings for the data folder `data` (default: of this user).

    Raises UsageError when a name is unknown, a value impossible or the file unreadable.
    """
    folder = (data.expanduser() if data else default_data_folder()).absolute()
    _refuse_unknown_variables()
    try:
        return Settings(data=folder)
    except ValidationError as error:
        raise _explain(error) from error
    except TOMLDecodeError as error:
        raise UsageError("settings-not-toml", file=FILE_NAME, problem=str(error)) from error


def setting_names(model: type[BaseModel] = Settings, group: str = "") -> Iterator[tuple[str, str, object]]:
    """Each setting as (dotted name, description, default), for the documentation and its test."""
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from setting_names(kind, f"{group}{name}.")
        else:
            default = None if field.is_required() else field.get_default()
            yield group + name, field.description or "", default


def _refuse_unknown_variables() -> None:
    known = {PREFIX + name.upper().replace(".", "__") for name, *_ in setting_names()} | _NOT_SETTINGS
    for variable in sorted(os.environ):
        if variable.startswith(PREFIX) and variable not in known:
            raise UsageError("setting-unknown", setting=variable, known=", ".join(sorted(known)))


def _explain(error: ValidationError) -> UsageError:
    first = error.errors(include_url=False, include_context=False)[0]
    name = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return UsageError("setting-unknown", setting=name, known=", ".join(name for name, *_ in setting_names()))
    return UsageError("setting-invalid", setting=name, problem=first["msg"])
