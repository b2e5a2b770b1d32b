"""The texts that the models of the checks learn from: files with one sentence a line, each with the share to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path


def lines(arguments: Sequence[str]) -> Iterator[tuple[float, str]]:
    """The share and each line of every TEXT:SHARE; 1 where none is given. Raises OSError and ValueError."""
    for argument in arguments:
        name, _, share = argument.partition(":")
        with Path(name).open(encoding="utf-8") as text:
            for line in text:
                yield float(share or 1), line.strip()
