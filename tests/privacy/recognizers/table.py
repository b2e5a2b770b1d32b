"""How a table is read and checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.privacy.helpers import found

_MARK = re.compile(r"«([^«»]+)»")


def lines(table: str) -> list[str]:
    """The lines of a table; `⏎` stands for a line end, `→` for a tab; empty lines and `#` ones are skipped."""
    kept = (line.strip() for line in table.splitlines())
    return [line.replace("⏎", "\n").replace("→", "\t") for line in kept if line and not line.startswith("#")]


def problems(kind: str, line: str) -> Iterator[str]:
    """What the gate finds in `line` beside or short of its marks.

    A marked value may be found as another type of number: a polis number is a file's or a person's, as one likes.
    """
    text = _MARK.sub(r"\1", line)
    expected = [match[1] for match in _MARK.finditer(line)]
    everything = found(text)
    yield from (f"missed: {value}" for value in expected if value not in everything)
    actual = found(text, kind) if expected else everything
    yield from (f"harmed: {value}" for value in actual if value not in expected)
