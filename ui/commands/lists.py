"""`stukwijzer lists`: what always stays and what always goes in a collection, and how its documents are held."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from ui.usage import add_common

if TYPE_CHECKING:
    from indexing import DocumentRecord, Library
    from ui.reviews import Reviews

NAME = "lists"
HELP = "bewaarlijst en wislijst van een verzameling, en wanneer haar stukken worden vastgehouden"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The step, and what it is about."""
    steps = parser.add_subparsers(dest="step", title="stappen", metavar="STAP", required=True)
    steps.add_parser("show", help="toon de lijsten", description="toon de lijsten")
    keep = steps.add_parser("keep", help="laat woorden altijd staan", description="laat woorden altijd staan")
    scrub = steps.add_parser("scrub", help="haal woorden altijd weg", description="haal woorden altijd weg")
    remove = steps.add_parser("remove", help="haal een regel van een lijst", description="haal een regel van een lijst")
    remove.add_argument("entry", metavar="REGEL", help="het kenmerk van de regel, uit 'lists show'")
    options = steps.add_parser(
        "settings", help="toon of wijzig de instellingen", description="toon of wijzig instellingen"
    )
    options.add_argument(
        "values", metavar="NAAM=WAARDE", nargs="*", help="zonder: toon ze; 'standaard' zet alles terug"
    )
    for step in (keep, scrub):
        step.add_argument(
            "term", metavar="WOORDEN", help="de woorden; - leest ze van de invoer, buiten de opdrachtregel"
        )
        step.add_argument("--reason", metavar="REDEN", required=True, help="waarom")
    scrub.add_argument("--type", metavar="SOORT", default="PERSOON", help="soort gegeven, zoals PERSOON of ADRES")
    for step in steps.choices.values():
        step.add_argument("--collection", metavar="NAAM", help="de verzameling; anders de eerste")
        add_common(step, as_json=True)


def run(args: argparse.Namespace) -> int:
    """Take one step, then show the lists."""
    from ui.auditing import Auditor
    from ui.composition import build_gate, open_library
    from ui.reviews import Reviews
    from ui.settings import load_settings

    settings = load_settings(args.data)
    gate = build_gate(settings)
    scrubs = args.step == "scrub"  # this alone changes what search knows, so that nobody else may look
    with open_library(settings, gate, write=scrubs, make=args.step != "show") as library:
        place = args.collection or library.collections()[0].name
        if args.step == "settings":
            return _settings(library, Reviews(library, Auditor(settings, gate)), place, args)
        changed = _take(Reviews(library, Auditor(settings, gate)), place, args)
        _show(library, place, changed, as_json=args.json)
    return 0


def _take(reviews: Reviews, place: str, args: argparse.Namespace) -> tuple[DocumentRecord, ...]:
    """Change a list; gives the documents in which something was scrubbed just now."""
    if args.step == "scrub":
        return reviews.scrub(place, _given(args.term), args.type.upper(), args.reason)
    if args.step == "keep":
        reviews.keep(place, _given(args.term), args.reason)
    elif args.step == "remove":
        reviews.unlist(args.entry)
    return ()


def _given(term: str) -> str:
    return sys.stdin.readline().strip() if term == "-" else term


def _show(library: Library, place: str, changed: tuple[DocumentRecord, ...], *, as_json: bool) -> None:
    from ui.json_reviews import lists_json
    from ui.output import print_json, print_result, print_table
    from ui.texts import message

    entries = library.lists(place)
    again = library.to_read_again(library.collection(place).id)
    if as_json:
        print_json({**lists_json(place, entries, again), "changed": [record.name for record in changed]})
        return
    rows = (
        (
            e.id,
            message(f"list-{e.kind.value}"),
            e.term or f"({message('list-hidden')}) {e.type}",
            e.reason,
            e.by,
            e.added,
        )
        for e in entries
    )
    print_table(("regel", "lijst", "woorden", "reden", "door", "sinds"), rows)
    if changed:
        print_result("Ook weggehaald uit: " + ", ".join(record.name for record in changed) + ".")
    if again:
        print_result("Neem deze stukken opnieuw op, dan gelden de lijsten ook daar:")
        for record in again:
            print_result(f"- {record.name}")


def _settings(library: Library, reviews: Reviews, place: str, args: argparse.Namespace) -> int:
    from ui.gate_settings import changed_settings, flat
    from ui.output import print_json, print_result, print_table
    from ui.wording import counted

    if args.values:
        again = reviews.configure(place, changed_settings(library.gate_settings(place), args.values))
        if not args.json:
            print_result(f"Gewijzigd. Opnieuw op te nemen: {counted(len(again), 'stuk', 'stukken')}.")
    values = flat(library.gate_settings(place))
    if args.json:
        print_json({"collection": place, "settings": values})
    else:
        print_table(("instelling", "waarde"), ((name, str(value)) for name, value in values.items()))
    return 0
