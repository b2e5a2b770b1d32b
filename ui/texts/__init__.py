"""Dutch for every code of the lower folders. The sentences stand in the TOML files beside this one.

Codes that a person never wrote a sentence for get a general one that names the code; a test keeps that from happening.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from privacy import Reason, StukwijzerError


def error_text(error: StukwijzerError) -> str:
    """What happened and what to do now, in one line."""
    return _fill("errors", error.code, error.details)


def reason_text(reason: Reason) -> str:
    """Why a document is held, refused or failed. Reading problems have the same codes as errors."""
    details = dict(reason.details)
    if "type" in details and "count" in details:
        details["what"] = type_text(str(details["type"]), int(details["count"]))
    return _fill("reasons" if reason.code in table("reasons") else "errors", reason.code, details)


def notice_text(code: str) -> str:
    """What a reader could not take along."""
    return _fill("notices", code, {})


def answer_notice_text(notice: Reason) -> str:
    """What a reader should know of how an answer was made; a problem with a model is told as the error it is."""
    details = dict(notice.details)
    if "problem" in details:
        details["problem"] = _fill("errors", str(details["problem"]), details)
    return _fill("answer_notices", notice.code, details)


def state_text(state: str) -> str:
    """The state of a document or file, as one word."""
    return _fill("states", state, {})


def type_text(finding_type: str, count: int) -> str:
    """`3 namen van personen`: how many of a kind of personal datum."""
    one, many = _types().get(finding_type, (finding_type.lower(), finding_type.lower()))
    return f"{count} {one if count == 1 else many}"


def category_text(category: str) -> str:
    """The kind of a remark."""
    return _fill("categories", category, {})


def action_text(code: str) -> str:
    """What someone did, for the audit log."""
    return _fill("actions", code, {})


def figure_text(name: str, value: float) -> str:
    """`woorden per zin: 14.2`: a readability figure; one without a Dutch name keeps its own."""
    return table("figures").get(name, name.replace("_", " ") + ": {value:.1f}").format(value=value)


def message(code: str, **details: str | int) -> str:
    """A sentence of the interface itself."""
    return _fill("messages", code, details)


@cache
def table(name: str) -> dict[str, str]:
    """All sentences of one TOML file by code."""
    return {code: str(sentence) for code, sentence in _load(name).items()}


@cache
def _types() -> dict[str, tuple[str, str]]:
    return {code: (one, many) for code, (one, many) in _load("types").items()}


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def _fill(name: str, code: str, details: dict[str, str | int]) -> str:
    sentence = table(name).get(code)
    if sentence is None:
        return table("messages")["unknown-code"].format(code=code)
    return sentence.format_map(_Lenient(details))


class _Lenient(dict[str, str | int]):
    """A missing detail shows as an ellipsis rather than hiding the whole sentence."""

    def __missing__(self, key: str) -> str:
        return "…"
