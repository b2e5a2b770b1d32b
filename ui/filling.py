"""Names and addresses for one export: lines "field: value". They are kept nowhere and never logged."""

from __future__ import annotations

import re

from ui.errors import UsageError

_LINE = re.compile(r"^\s*(?P<key>\[[A-Z]+-\d+\]|[A-Za-z][A-Za-z -]*?)\s*:\s*(?P<value>.*?)\s*$")


def read_values(text: str) -> dict[str, str]:
    """The values by field ("naam") or placeholder ("[PERSOON-1]"); empty lines count for nothing.

    Raises UsageError "usage-addressee" with the number of a line that is not readable, never with its text.
    """
    values: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        found = _LINE.match(line)
        if found is None and line.strip():
            raise UsageError("usage-addressee", line=number)
        if found is not None:
            key = found["key"]
            values[key if key.startswith("[") else key.lower().replace(" ", "-")] = found["value"]
    return values
