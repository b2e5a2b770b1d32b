"""What a language model is asked, in Dutch, versioned."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class AnsweringPrompt:
    """The texts for one answer; `version` is the name of their file (`"nl-1"`).

    `system`, `source`, `earlier`, `question`, `repair`, `rewrite_system` and `rewrite` are templates;
    `partly` and `unsupported` are what a reader sees behind a sentence.
    """

    version: str
    system: str
    source: str
    earlier: str
    question: str
    repair: str
    rewrite_system: str
    rewrite: str
    partly: str
    unsupported: str


@cache
def load_answering_prompt(version: str = "nl-1") -> AnsweringPrompt:
    """Read `<version>.toml` once; FileNotFoundError for an unknown version."""
    text = files(__name__).joinpath(f"{version}.toml").read_text(encoding="utf-8")
    return AnsweringPrompt(version=version, **{name: words.strip() for name, words in tomllib.loads(text).items()})
