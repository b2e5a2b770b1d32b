"""Kinds, themes and sizes by the words that people use: from a code to Dutch, and back."""

from __future__ import annotations

from collections.abc import Mapping

from ui.errors import UsageError
from ui.texts import table

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def kind_text(code: str) -> str:
    """`memo of adviesnota`; "" for a document of which nothing is known."""
    return table("kinds").get(code, code)


def theme_text(code: str) -> str:
    """`digitale veiligheid`."""
    return table("themes").get(code, code)


def size_text(code: str) -> str:
    """`klein (tot 25.000 inwoners)`."""
    return table("sizes").get(code, code)


def date_text(partial: str) -> str:
    """`12 maart 2026`, `maart 2026` or `2026` for "2026-03-12", "2026-03" or "2026"."""
    parts = partial.split("-")
    words = [str(int(parts[2]))] if len(parts) > 2 else []
    words += [_MONTHS[int(parts[1]) - 1]] if len(parts) > 1 else []
    return " ".join([*words, parts[0]])


def kind_code(given: str) -> str:
    """The code of a kind, by code, name or the beginning of either. Raises UsageError `kind-unknown`."""
    return _code("kind-unknown", table("kinds"), given)


def theme_code(given: str) -> str:
    """The code of a theme. Raises UsageError `theme-unknown`."""
    return _code("theme-unknown", table("themes"), given)


def size_code(given: str) -> str:
    """The code of a size. Raises UsageError `size-unknown`."""
    return _code("size-unknown", table("sizes"), given)


def _code(problem: str, names: Mapping[str, str], given: str) -> str:
    wanted = given.strip().casefold()
    exact = [code for code, name in names.items() if wanted in {code, name.casefold()}]
    near = [code for code, name in names.items() if wanted and (code.startswith(wanted) or _begins(name, wanted))]
    found = exact or near
    if len(found) != 1:
        raise UsageError(problem, known=", ".join(names))
    return found[0]


def _begins(name: str, wanted: str) -> bool:
    return name.casefold().startswith(wanted)
