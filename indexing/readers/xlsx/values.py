"""Cell values as Excel shows them in the Netherlands: € 12.500, 3,5%, 12-05-2026."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

_QUOTED = re.compile(r'"([^"]*)"|\\(.)|_.|\*.')
_CURRENCY = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_DIGITS = re.compile(r"[0#?][0#?,.]*")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_GENERAL_DIGITS = 10


class _Shape(NamedTuple):
    """A number format: text around the number, decimals (None: as many as there are), thousands, a factor."""

    before: str
    after: str
    decimals: int | None
    grouped: bool
    factor: float


def shown(value: object, number_format: str) -> str:
    """The text of a cell's value under its number format."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, (dt.datetime, dt.date, dt.time)):
        return _moment(value, number_format.lower())
    if isinstance(value, dt.timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(value, (int, float)):
        return _number(value, _shape(number_format or "General"))
    return str(value)


def _moment(value: dt.datetime | dt.date | dt.time, form: str) -> str:
    if isinstance(value, dt.time):
        return f"{value.hour}:{value.minute:02}"
    parts = []
    bare = _QUOTED.sub("", _BRACKETS.sub("", form))
    if "y" in bare or "d" in bare or "j" in bare or not isinstance(value, dt.datetime):
        parts.append(_date(value, bare))
    if isinstance(value, dt.datetime) and ("h" in bare or "u" in bare or not parts):
        parts.append(f"{value.hour:02}:{value.minute:02}")
    return " ".join(parts)


def _date(value: dt.date, form: str) -> str:
    if "d" not in form and "m" not in form:
        return str(value.year)
    if "mmm" in form:
        day = f"{value.day} " if "d" in form else ""
        return f"{day}{_MONTHS[value.month - 1]} {value.year}"
    return f"{value.day:02}-{value.month:02}-{value.year}"


def _number(value: float, shape: _Shape) -> str:
    scaled = value * shape.factor
    if shape.decimals is None:
        digits = f"{scaled:.{_GENERAL_DIGITS}g}" if abs(scaled) < 10**_GENERAL_DIGITS else f"{scaled:.0f}"
        digits = digits if "e" not in digits else f"{scaled:.10f}".rstrip("0").rstrip(".")
    else:
        digits = f"{scaled:{',' if shape.grouped else ''}.{shape.decimals}f}"
    negative = digits.startswith("-") and any(digit in "123456789" for digit in digits)
    dutch = digits.lstrip("-").translate(str.maketrans(",.", ".,"))
    return f"{shape.before}{'-' if negative else ''}{dutch}{shape.after}".strip()


@lru_cache(maxsize=512)
def _shape(number_format: str) -> _Shape:
    """Read a number format (ECMA-376 part 1, 18.8.31): its first section, that for positive numbers."""
    section = number_format.split(";", maxsplit=1)[0]
    if section.lower() in {"general", "standaard", "@", ""}:
        return _Shape("", "", None, grouped=False, factor=1)
    section = _CURRENCY.sub(lambda found: f'"{found[1]}"', section)
    section = _BRACKETS.sub("", section)
    literal = _QUOTED.sub(lambda found: (found[1] or found[2] or " ").replace("0", "\0").replace("#", "\1"), section)
    found = _DIGITS.search(literal)
    if found is None:
        return _Shape("", "", None, grouped=False, factor=1)
    digits = found.group()
    whole, _, decimals = digits.partition(".")
    thousands = len(digits) - len(digits.rstrip(","))
    percent = literal.count("%")
    return _Shape(
        before=_around(literal[: found.start()]),
        after=_around(literal[found.end() :]),
        decimals=sum(digit in "0#?" for digit in decimals),
        grouped="," in whole.rstrip(","),
        factor=100**percent / 1000**thousands,
    )


def _around(text: str) -> str:
    text = text.replace("\0", "0").replace("\1", "#")
    return re.sub(r"\s+", " ", text.replace("EUR", "€").replace("€ ", "€").replace("€", "€ "))
