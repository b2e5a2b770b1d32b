"""`stukwijzer review`: decide on held documents."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ui.usage import add_common

if TYPE_CHECKING:
    from indexing import DocumentRecord, Library

NAME = "review"
HELP = "beoordeel vastgehouden stukken: tonen, vrijgeven of afwijzen"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The step, and the document it is about."""
    steps = parser.add_subparsers(dest="step", title="stappen", metavar="STAP", required=True)
    steps.add_parser("list", help="toon welke stukken wachten", description="toon welke stukken wachten")
    show = steps.add_parser("show", help="toon een stuk en waarom het wacht", description="toon een stuk")
    show.add_argument("document", metavar="STUK", help="de naam of het kenmerk")
    release = steps.add_parser("release", help="geef vrij: het wordt doorzoekbaar", description="geef stukken vrij")
    release.add_argument("documents", metavar="STUK", nargs="*", help="de naam of het kenmerk")
    release.add_argument("--all", action="store_true", help="alle stukken die wachten; kijk ze eerst na")
    reject = steps.add_parser("reject", help="wijs af: het wordt verwijderd", description="wijs stukken af")
    reject.add_argument("documents", metavar="STUK", nargs="+", help="de naam of het kenmerk")
    for step in steps.choices.values():
        add_common(step, as_json=True)


def run(args: argparse.Namespace) -> int:
    """Take one step."""
    from ui.composition import open_library
    from ui.settings import load_settings

    step = {"list": _list, "show": _show, "release": _release, "reject": _reject}[args.step]
    with open_library(load_settings(args.data), write=args.step in {"release", "reject"}) as library:
        step(library, args)
    return 0


def held(library: Library) -> list[DocumentRecord]:
    """The documents that wait for a reviewer."""
    from indexing import DocumentState

    return [record for record in library.documents() if record.state is DocumentState.HELD]


def _list(library: Library, args: argparse.Namespace) -> None:
    from ui.json_shapes import record_json
    from ui.output import print_json, print_result, print_table
    from ui.texts import reason_text

    records = held(library)
    if args.json:
        print_json({"documents": [record_json(record) for record in records]})
    elif records:
        rows = ((r.id, r.name, " ".join(reason_text(reason) for reason in r.reasons)) for r in records)
        print_table(("kenmerk", "stuk", "waarom het wacht"), rows)
    else:
        print_result("Er wachten geen stukken.")


def _show(library: Library, args: argparse.Namespace) -> None:
    from ui.json_shapes import record_json
    from ui.output import print_json, print_result
    from ui.texts import reason_text, state_text

    record = library.document(args.document)
    text = library.scrubbed_text(record.id)
    if args.json:
        print_json({**record_json(record), "text": str(text)})
        return
    print_result(f"{record.name} ({record.id}): {state_text(record.state)}")
    for reason in record.reasons:
        print_result(f"- {reason_text(reason)}")
    print_result(f"\n{text}")


def _release(library: Library, args: argparse.Namespace) -> None:
    from ui.errors import UsageError
    from ui.json_shapes import record_json
    from ui.output import print_json, print_result
    from ui.wording import counted

    if bool(args.documents) is args.all:
        raise UsageError("usage-release-what")
    keys = [record.id for record in held(library)] if args.all else args.documents
    records = [library.release(key) for key in keys]
    if args.json:
        print_json({"released": [record_json(record) for record in records]})
    else:
        print_result(f"Vrijgegeven: {counted(len(records), 'stuk', 'stukken')}.")


def _reject(library: Library, args: argparse.Namespace) -> None:
    from ui.errors import UsageError
    from ui.json_shapes import removal_json
    from ui.output import print_json, print_result
    from ui.wording import counted

    removals = [library.reject(library.document(key).id) for key in args.documents]
    if not all(removal.verified for removal in removals):
        raise UsageError("removal-not-proven")
    if args.json:
        print_json({"rejected": [removal_json(removal) for removal in removals]})
    else:
        print_result(f"Afgewezen en verwijderd: {counted(len(removals), 'stuk', 'stukken')}.")
