"""`stukwijzer report`: the account for a privacy officer, with the fields of the Algoritmeregister."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ui.choosing import add_collection_choice

if TYPE_CHECKING:
    from ui.report import Account
    from ui.settings import Settings

NAME = "report"
HELP = "verantwoording: aantallen per stuk en verzameling, velden voor het Algoritmeregister, bewijs voor een DPIA"
AS_JSON = True

_SUFFIXES = (".docx", ".md", ".json")


def configure(parser: argparse.ArgumentParser) -> None:
    """Which collections, and where the result goes."""
    add_collection_choice(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="UIT.docx",
        type=Path,
        help="Word (.docx), Markdown (.md) of JSON (.json); zonder -o wordt het getoond",
    )


def run(args: argparse.Namespace) -> int:
    """Gather, then show or write."""
    from ui.errors import UsageError
    from ui.output import note, print_json, print_result
    from ui.report import account_json, markdown, pages
    from ui.settings import load_settings

    if args.output and args.output.suffix.lower() not in _SUFFIXES:
        raise UsageError("usage-report-output")
    account = _account(load_settings(args.data), args.collection)
    if args.output:
        _write(account, args.output)
        note(f"Geschreven: {args.output}. Zoek naar “[aanvullen:” voor wat de gemeente zelf moet invullen.")
    if args.json:
        print_json(account_json(account))
    elif not args.output:
        print_result(markdown(pages(account)).rstrip())
    return 0


def _account(settings: Settings, names: list[str]) -> Account:
    from ui.auditing import Auditor
    from ui.composition import build_gate, library_if_any, open_library
    from ui.report import gather

    gate = build_gate(settings)
    with open_library(settings, gate) if names else library_if_any(settings, gate) as library:
        return gather(settings, gate, Auditor(settings, gate).log, library, names)


def _write(account: Account, path: Path) -> None:
    import json

    from ui.report import account_json, markdown, pages, word_file
    from ui.writing import writing

    with writing():
        if path.suffix.lower() == ".json":
            path.write_text(json.dumps(account_json(account), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        elif path.suffix.lower() == ".md":
            path.write_text(markdown(pages(account)), encoding="utf-8")
        else:
            path.write_bytes(word_file(account))
