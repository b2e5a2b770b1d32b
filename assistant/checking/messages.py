"""The Dutch sentences of remarks, from prompts/remarks/nl-1.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_VERSION = "nl-1"


@cache
def _sentences() -> Mapping[str, Mapping[str, str]]:
    text = files("prompts").joinpath(f"remarks/{_VERSION}.toml").read_text(encoding="utf-8")
    return {rule: codes for rule, codes in tomllib.loads(text).items() if isinstance(codes, dict)}


def message(rule: str, code: str, values: Mapping[str, str]) -> str:
    """The sentence of `rule` for the case `code`, with `values` filled in; KeyError for an unknown case."""
    return _sentences()[rule][code].format_map(values)


def codes(rule: str) -> frozenset[str]:
    """The cases of `rule` that have a sentence."""
    return frozenset(_sentences().get(rule, {}))


@dataclass(frozen=True, slots=True)
class EditPrompt:
    """What a language model is asked about one sentence; `ask` has the field {sentence}."""

    version: str
    system: str
    ask: str


@cache
def edit_prompt(version: str = "edit-1") -> EditPrompt:
    """Read prompts/remarks/`version`.toml once; FileNotFoundError for an unknown version."""
    text = files("prompts").joinpath(f"remarks/{version}.toml").read_text(encoding="utf-8")
    return EditPrompt(**tomllib.loads(text))


def rule_titles() -> Mapping[str, str]:
    """The Dutch name of each rule, by its stable name."""
    return _sentences()["titles"]
