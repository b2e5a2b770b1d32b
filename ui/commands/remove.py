"""`stukwijzer remove DOCUMENT...`: remove, and prove it."""

from __future__ import annotations

import argparse

NAME = "remove"
HELP = "verwijder stukken en controleer dat er niets van overblijft"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Names or identifiers."""
    parser.add_argument("documents", metavar="STUK", nargs="+", help="de naam of het kenmerk van een stuk")


def run(args: argparse.Namespace) -> int:
    """Remove the documents; an error when the check afterwards still finds something."""
    from ui.auditing import Auditor
    from ui.composition import build_gate, open_library
    from ui.errors import UsageError
    from ui.json_shapes import removal_json
    from ui.output import print_json, print_result
    from ui.settings import load_settings
    from ui.wording import counted

    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_library(settings, gate, write=True) as library:
        removal = library.remove(args.documents)
    Auditor(settings, gate).done("remove", removal.documents)
    if not removal.verified:
        raise UsageError("removal-not-proven")
    if args.json:
        print_json(removal_json(removal))
        return 0
    removed = counted(len(removal.documents), "stuk", "stukken")
    passages = counted(removal.passages, "passage", "passages")
    print_result(f"Verwijderd: {removed} met {passages}. Gecontroleerd: er is niets van overgebleven.")
    return 0
