"""The command line `stukwijzer`. It imports nothing heavy: each command does so when it runs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ui.commands import COMMANDS, Command
from ui.output import note, prepare_streams, silence_stdout
from ui.usage import DutchParser, add_common

_DESCRIPTION = """Stukwijzer wijst de weg in uw eigen stukken: antwoorden met bron, concepten en tekstcontrole.
Alles gebeurt op deze computer. Persoonsgegevens worden verwijderd voordat er iets wordt bewaard."""
_EPILOG = """uitgangscodes: 0 gedaan, 1 fout, 2 verkeerd gebruik, 3 gedaan, maar er is iets vastgehouden of geweigerd
Uitleg per opdracht: stukwijzer OPDRACHT --help"""


def build_parser() -> DutchParser:
    """The parser with all commands; `--data` and `--json` may stand before or after the command."""
    parser = DutchParser(prog="stukwijzer", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action="store_true", help="toon de versie")
    add_common(parser, as_json=True)
    subparsers = parser.add_subparsers(title="opdrachten", metavar="OPDRACHT", parser_class=DutchParser)
    for command in COMMANDS:
        child = subparsers.add_parser(command.NAME, help=command.HELP, description=command.HELP)
        command.configure(child)
        add_common(child, as_json=command.AS_JSON)
        child.set_defaults(command=command)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 done, 1 error, 2 wrong usage, 3 done but something was held or refused."""
    prepare_streams()
    parser = build_parser()
    try:
        args = parser.parse_args(argv)
    except SystemExit as leaving:  # argparse leaves by itself after help or a complaint
        return int(leaving.code or 0)
    if args.version:
        return _print_version()
    command: Command | None = getattr(args, "command", None)
    if command is None:
        parser.print_help(sys.stderr)
        return 2
    args.data = getattr(args, "data", None)
    args.json = getattr(args, "json", False)
    return _run(command, args)


def _run(command: Command, args: argparse.Namespace) -> int:
    try:
        code = command.run(args)
        sys.stdout.flush()
    except KeyboardInterrupt:
        note("Afgebroken. Wat al klaar was, is bewaard.")
        return 1
    except BrokenPipeError:
        silence_stdout()
        return 1
    except Exception as error:  # noqa: BLE001 - the edge: every error becomes one line without document text
        from ui.failures import fail

        return fail(error, as_json=args.json)
    return code


def _print_version() -> int:
    from ui.version import version

    print(f"stukwijzer {version()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
