"""The fixed Dutch text around a draft, from prompts/word/nl-2.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

_VERSION = "nl-2"


@cache
def _texts() -> dict[str, Any]:
    return tomllib.loads(files("prompts").joinpath(f"word/{_VERSION}.toml").read_text(encoding="utf-8"))


def say(name: str, **values: str | int) -> str:
    """The text `name` with `values` filled in; KeyError for an unknown name."""
    return str(_texts()[name]).format_map(values)


def engine(name: str) -> str:
    """An engine in words, or its own name."""
    return str(_texts()["engines"].get(name, name))


def version() -> str:
    """The version of these texts."""
    return _VERSION
