"""The tables that come with the product, in data/: a line an entry, columns with tabs between; "#" begins a remark."""

from __future__ import annotations

from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of the table in the file `name`."""
    text = files("assistant.checking").joinpath(f"data/{name}").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def rows(name: str) -> list[list[str]]:
    """The columns of each line of the table in the file `name`."""
    return [line.split("\t") for line in lines(name)]
