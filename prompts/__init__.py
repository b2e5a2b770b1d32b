"""Data of the assistant: phrases, templates and remarks in Dutch, versioned; imports nothing."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from prompts.account import AccountGroup, AccountTexts, load_account_texts
from prompts.answering import AnsweringPrompt, load_answering_prompt

__all__ = [
    "AccountGroup",
    "AccountTexts",
    "AnsweringPrompt",
    "Phrases",
    "load_account_texts",
    "load_answering_prompt",
    "load_phrases",
]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The fixed sentences of the answerer. `version` is the name of their file (`"nl-1"`)."""

    version: str
    refusal: str
    differing: str
    attributed: str
    under: str


@cache
def load_phrases(version: str = "nl-1") -> Phrases:
    """Read `phrases/<version>.toml` once; FileNotFoundError for an unknown version."""
    text = files(__name__).joinpath("phrases", f"{version}.toml").read_text(encoding="utf-8")
    return Phrases(version=version, **tomllib.loads(text))
