"""`stukwijzer documents`: what is known, with state and counts; and filling in what a document is."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.choosing import add_choices, chosen

if TYPE_CHECKING:
    from indexing import DocumentRecord, Library

NAME = "documents"
HELP = "toon welke stukken bekend zijn, of vul in wat voor stukken het zijn"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Which documents, and what to fill in about them."""
    parser.add_argument("documents", metavar="STUK", nargs="*", help="de naam of het kenmerk; anders alle stukken")
    add_choices(parser)
    parser.add_argument(
        "--set",
        metavar="VELD=WAARDE",
        action="append",
        default=[],
        help="vul in: soort, datum (2026-03-12), jaar, thema, organisatie of grootte; meer waarden met een komma;"
        " VELD= maakt leeg, VELD=? laat opnieuw raden; mag vaker",
    )


def run(args: argparse.Namespace) -> int:
    """List documents, or change them first."""
    from ui.composition import library_if_any, open_library
    from ui.json_shapes import record_json
    from ui.output import print_json
    from ui.settings import load_settings

    settings = load_settings(args.data)
    with open_library(settings) if args.documents else library_if_any(settings) as library:
        records = _records(library, args) if library else ()  # that there is nothing yet is an answer too
    if args.json:
        print_json({"documents": [record_json(record) for record in records]})
    else:
        print_documents(records)
    return 0


def _records(library: Library, args: argparse.Namespace) -> Sequence[DocumentRecord]:
    from ui.errors import UsageError
    from ui.filling_in import read_change

    within = chosen(library, args)
    if args.set and not args.documents:
        raise UsageError("usage-set-what")
    if not args.documents:
        return library.documents(within)
    keys = [library.document(key, within).id for key in args.documents]
    if args.set:
        return library.describe(keys, read_change(args.set))
    return [library.document(key) for key in keys]


def print_documents(records: Sequence[DocumentRecord]) -> None:
    """A row a document; what was filled in by hand has a star."""
    from ui.output import print_result, print_table
    from ui.texts import state_text
    from ui.wording import counted

    if not records:
        print_result("Er zijn geen stukken gevonden. Voeg ze toe met 'stukwijzer index MAP'.")
        return
    heads = ("kenmerk", "stuk", "verzameling", "soort", "datum", "thema's", "toestand", "passages", "verwijderd")
    rows = (
        (
            *(record.id, record.name, record.collection_name),
            *described(record),
            *(state_text(record.state), str(record.passages), str(sum(record.findings.values()))),
        )
        for record in records
    )
    print_table(heads, rows)
    edited = any(record.description.edited for record in records)
    print_result(counted(len(records), "stuk", "stukken") + ("; * is met de hand ingevuld." if edited else "."))


def described(record: DocumentRecord) -> tuple[str, str, str]:
    """Kind, date and themes in Dutch; a star says that someone filled it in."""
    from ui.naming import date_text, kind_text, theme_text

    what = record.description
    shown = {
        "kind": kind_text(what.kind),
        "date": date_text(what.date) if what.date else "",
        "themes": ", ".join(map(theme_text, what.themes)),
    }
    kind, date, themes = (text + " *" * (field in what.edited) for field, text in shown.items())
    return kind, date, themes
