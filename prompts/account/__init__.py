"""The Dutch of the account (report, Algoritmeregister, DPIA), versioned."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class AccountGroup:
    """Fields of one part of a form: (name, text with {facts} to be filled in)."""

    title: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AccountTexts:
    """The texts of the account; `version` is the name of their file (`"nl-1"`).

    `facts` names what is told of an installation, `reasons` and `settings` are by the codes of the gate;
    `register` follows the publication standard 1.0 of the Algoritmeregister, `dpia` the model of the Rijksdienst.
    """

    version: str
    words: Mapping[str, str]
    facts: Mapping[str, str]
    phrases: Mapping[str, str]
    reasons: Mapping[str, str]
    settings: Mapping[str, str]
    register: tuple[AccountGroup, ...]
    dpia: tuple[AccountGroup, ...]

    def say(self, code: str, /, **values: str | int) -> str:
        """The words or phrase `code` with `values` filled in; KeyError for an unknown name or a missing value."""
        return (self.words.get(code) or self.phrases[code]).format_map(values)


@cache
def load_account_texts(version: str = "nl-1") -> AccountTexts:
    """Read `<version>.toml` once; FileNotFoundError for an unknown version."""
    read = tomllib.loads(files(__name__).joinpath(f"{version}.toml").read_text(encoding="utf-8"))
    forms = {form: tuple(map(_group, read.pop(form))) for form in ("register", "dpia")}
    return AccountTexts(version=version, register=forms["register"], dpia=forms["dpia"], **read)


def _group(group: dict[str, Any]) -> AccountGroup:
    return AccountGroup(group["group"], tuple((name, text) for name, text in group["fields"]))
