"""The line of a template file that an error is about, found by its words: whoever mends it sees line numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from assistant.errors import AssistantError

_PART = re.compile(r'^\[\[(?P<kind>\w+)\]\] (?P<number>\d+)(?:, key = "(?P<key>[^"]*)")?$')
_SETTING = re.compile(r"^\s*([\w-]+)\s*=")
_TABLE = re.compile(r"^\s*\[")
_OF_ALL = ("drop", "order")  # settings of the whole file that name a part


@contextmanager
def located(text: str) -> Iterator[None]:
    """Give the AssistantErrors of the template in `text` the `line` they are about, where they have none."""
    try:
        yield
    except AssistantError as error:
        if "line" in error.details:
            raise
        raise AssistantError(error.code, "", line=str(line_of(text, error.details)), **error.details) from error


def line_of(text: str, details: Mapping[str, object]) -> int:
    """The line (from 1) of the setting that `details` of an error name, of its part, or the first of the file."""
    lines = text.splitlines()
    places, field, known = _places(lines, details), str(details.get("field", "")), str(details.get("key", ""))
    settings = [(at, found[1]) for at in places if (found := _SETTING.match(lines[at]))]
    named = [at for at, setting in settings if setting == field and known in lines[at]]
    twice = [at for at, line in enumerate(lines) if line.startswith(f'key = "{field}"')]
    return 1 + next(iter([*named, *twice[-1:], *places]), 0)


def _places(lines: Sequence[str], details: Mapping[str, object]) -> range:
    """The lines among which the one is: of a part, of all parts, or those above the first part."""
    part, field = _PART.match(str(details.get("place", ""))), str(details.get("field", ""))
    if part is not None:
        return _block(lines, part["kind"], int(part["number"]), part["key"])
    if "key" in details and field not in _OF_ALL:  # a part that another one wants to stand after
        return range(len(lines))
    return range(next((at for at, line in enumerate(lines) if _TABLE.match(line)), len(lines)))


def _block(lines: Sequence[str], kind: str, number: int, key: str | None) -> range:
    """The lines of a part: the one with this key, or else the one with this number."""
    heads = [at for at, line in enumerate(lines) if line.strip().startswith(f"[[{kind}]]")]
    ends = [at for at, line in enumerate(lines) if _TABLE.match(line) and not line.strip().startswith(f"[[{kind}.")]
    blocks = [range(at, next((end for end in ends if end > at), len(lines))) for at in heads]
    by_key = [block for block in blocks if key and any(f'key = "{key}"' in lines[at] for at in block)]
    return next(iter([*by_key, *blocks[number - 1 : number]]), range(0))
