"""Where words go: results to stdout, everything else to stderr, nothing that steers a terminal."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import textwrap
from collections.abc import Iterable, Sequence

# C0 and C1 controls except tab and newline, and the marks that turn the direction of text around
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


_WIDTH_ELSEWHERE = 250  # characters, for a table that goes to a file or a pipe


def prepare_streams() -> None:
    """Write UTF-8 whatever the locale says; a file name with odd bytes must not stop a run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def harmless(text: str) -> str:
    """`text` without control characters: a document must not be able to steer the terminal."""
    return _STEERING.sub("\ufffd", text.replace("\r\n", "\n"))


def print_json(value: object) -> None:
    """Print one JSON value on one line of stdout, at once."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def print_result(text: str = "", indent: str = "") -> None:
    """Print text of the result for a person on stdout, each line behind `indent`."""
    print(textwrap.indent(harmless(text), indent))


def note(text: str) -> None:
    """Print a message on stderr."""
    print(harmless(text), file=sys.stderr, flush=True)


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table on stdout; cells are shown as they are, without markup."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*(Text(harmless(cell)) for cell in row))
    width = None if sys.stdout.isatty() else _WIDTH_ELSEWHERE
    Console(file=sys.stdout, highlight=False, markup=False, width=width).print(table)


def print_marked(text: str, marks: Iterable[tuple[int, int]], indent: str = "") -> None:
    """Print text on stdout with the characters in `marks` in bold, where a terminal can show that."""
    from rich.console import Console
    from rich.text import Text

    shown = Text(harmless(text))
    for start, end in marks:
        shown.stylize("bold", start, end)
    console = Console(file=sys.stdout, highlight=False, markup=False, soft_wrap=True)
    for line in shown.split("\n", allow_blank=True):
        console.print(Text(indent) + line)


def silence_stdout() -> None:
    """Point stdout at nothing: the reader of the pipe has left, and flushing at exit must not complain."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
