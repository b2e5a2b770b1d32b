"""An argument parser that speaks Dutch; argparse itself takes its language from the machine's locale."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import NoReturn

_COMPLAINTS = (
    (r"the following arguments are required: (?P<what>.+)", "er ontbreekt iets: {what}"),
    (r"unrecognized arguments: .*", "er staat iets te veel op de opdrachtregel"),
    (
        r"argument (?P<what>.+?): invalid choice: '?(?P<given>.*?)'? \(choose from (?P<list>.+)\)",
        "{what} kan zijn: {list}",
    ),
    (r"argument (?P<what>.+?): expected (one|at least one) argument", "achter {what} hoort een waarde"),
    (r"argument (?P<what>.+?): invalid int value: .*", "achter {what} hoort een geheel getal"),
    (r"argument (?P<what>.+?): not allowed with argument (?P<other>.+)", "{what} en {other} gaan niet samen"),
    (r"one of the arguments (?P<what>.+) is required", "er ontbreekt een van deze: {what}"),
    (r"ambiguous option: (?P<what>.+) could match (?P<list>.+)", "{what} kan zijn: {list}"),
)


class DutchFormatter(argparse.RawDescriptionHelpFormatter):
    """Help with Dutch headings."""

    def add_usage(self, usage: str | None, actions: object, groups: object, prefix: str | None = None) -> None:
        """Start the usage line with "gebruik"."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)  # type: ignore[arg-type]


class DutchParser(argparse.ArgumentParser):
    """A parser whose headings and complaints are Dutch, and that leaves with exit code 2 on wrong usage."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        kwargs.setdefault("formatter_class", DutchFormatter)
        super().__init__(*args, **{"allow_abbrev": False, **kwargs, "add_help": False})  # type: ignore[arg-type]
        self._positionals.title = "wat u meegeeft"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Say in Dutch what is wrong with the command line and leave with exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"Verkeerd gebruik: {in_dutch(message)}. Uitleg: {self.prog} --help\n")


def in_dutch(message: str) -> str:
    """The Dutch wording of a complaint of argparse; without what was typed, which may be a question."""
    for pattern, dutch in _COMPLAINTS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return dutch.format(**match.groupdict())
    return message


def add_common(parser: argparse.ArgumentParser, *, as_json: bool) -> None:
    """Add `--data` and, where there is a result, `--json`; both may stand before or after a command."""
    unset = argparse.SUPPRESS  # a default would overwrite what stood before the command
    where = "de gegevensmap (anders STUKWIJZER_DATA, of uw eigen map)"
    parser.add_argument("--data", metavar="MAP", type=Path, default=unset, help=where)
    if as_json:
        parser.add_argument("--json", action="store_true", default=unset, help="geef het resultaat als JSON")
