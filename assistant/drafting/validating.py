"""From a TOML file to a template, or to an error that names the file, the place and what is wrong there."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from pydantic import ValidationError

from assistant.drafting.template import Template
from assistant.errors import AssistantError

_LINE = re.compile(r"line (\d+)")


def read_toml(text: str, name: str) -> dict[str, Any]:
    """The settings in `text`; raises AssistantError "template-not-toml" with the line, which may be the last."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        last = str(max(1, len(text.splitlines())))
        raise AssistantError("template-not-toml", template=name, line=line[1] if line else last) from error


def validated(settings: dict[str, Any], name: str) -> Template:
    """The template of `settings`.

    Raises AssistantError "template-setting-unknown", "-missing", "-value" or "template-key-twice" with the
    file, the place in it and the setting.
    """
    try:
        return Template.model_validate(settings)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        code, details = _problem(dict(first))
        place = _place(first["loc"], settings)
        raise AssistantError(code, template=name, place=place, **details) from error


def _problem(first: dict[str, Any]) -> tuple[str, dict[str, str]]:
    loc, kind = first["loc"], str(first["type"])
    setting = next((str(part) for part in reversed(loc) if isinstance(part, str)), "")
    if kind == "extra_forbidden":
        return "template-setting-unknown", {"field": setting}
    if kind == "missing":
        return "template-setting-missing", {"field": setting}
    if kind == "value_error":
        said = str(first["ctx"]["error"])
        if loc[:1] == ("sections",):
            return "template-setting-missing", {"field": said}
        return "template-key-twice", {"field": said}
    return "template-setting-value", {"field": setting, "allowed": _allowed(first)}


def _allowed(first: dict[str, Any]) -> str:
    """The values that would do, as far as they can be listed."""
    context = first.get("ctx", {})
    if "expected" in context:
        return str(context["expected"]).replace("'", "").replace(" or ", ", ")
    bounds = [f"{sign} {context[key]}" for key, sign in (("ge", "≥"), ("le", "≤"), ("pattern", "")) if key in context]
    return " ".join(bounds).strip() or str(first["type"]).removesuffix("_type").replace("_", " ")


def _place(loc: tuple[int | str, ...], settings: dict[str, Any]) -> str:
    """The part of the file, in its own words: `[[sections]] 3, key = "financien"`."""
    if len(loc) < 2 or not isinstance(loc[1], int):
        return "1"
    parts = settings.get(str(loc[0]), [])
    key = parts[loc[1]].get("key", "") if loc[1] < len(parts) and isinstance(parts[loc[1]], dict) else ""
    return f"[[{loc[0]}]] {loc[1] + 1}" + (f', key = "{key}"' if key else "")
