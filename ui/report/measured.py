"""The figures that ship with the program: what was measured of the gate, when, on what, and what they do not say."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import Share


@dataclass(frozen=True, slots=True)
class Figure:
    """One share in Dutch: of `name`, so many are `verb`."""

    name: str
    verb: str
    hits: int
    total: int

    @property
    def share(self) -> Share:
        """The share with its interval."""
        from assistant import Share

        return Share(self.hits, self.total)

    @property
    def percent(self) -> str:
        """`97,8 %`."""
        return _percent(self.share.value)

    @property
    def interval(self) -> str:
        """`96,2 % tot 98,7 %`."""
        low, high = self.share.interval
        return f"{_percent(low)} tot {_percent(high)}"


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one day, made with the command `tool`, and their limits."""

    day: date
    tool: str
    figures: tuple[Figure, ...]
    limits: tuple[str, ...]


@cache
def load_measured() -> Measured:
    """Read measured.toml once."""
    read = tomllib.loads(files("ui.report").joinpath("measured.toml").read_text(encoding="utf-8"))
    figures = tuple(Figure(**one) for one in read["figures"])
    return Measured(read["date"], read["tool"], figures, tuple(read["limits"]))


def _percent(share: float) -> str:
    return f"{share:.1%}".replace(".", ",").replace("%", " %")
