"""`stukwijzer documents`: what is known, with state and counts."""

from __future__ import annotations

import argparse

from ui.choosing import add_collection_choice, chosen

NAME = "documents"
HELP = "toon welke stukken bekend zijn, met hun toestand"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Which collection."""
    add_collection_choice(parser)


def run(args: argparse.Namespace) -> int:
    """List all documents."""
    from indexing import LibraryError
    from ui.composition import open_library
    from ui.json_shapes import record_json
    from ui.output import print_json, print_result, print_table
    from ui.settings import load_settings
    from ui.texts import state_text
    from ui.wording import counted

    try:
        with open_library(load_settings(args.data)) as library:
            records = library.documents(chosen(library, args))
    except LibraryError as error:
        if error.code != "library-empty-read":
            raise
        records = ()  # that there is nothing yet is an answer too
    if args.json:
        print_json({"documents": [record_json(record) for record in records]})
        return 0
    if not records:
        print_result("Er zijn nog geen stukken. Voeg ze toe met 'stukwijzer index MAP'.")
        return 0
    heads = ("kenmerk", "stuk", "verzameling", "toestand", "passages", "verwijderde gegevens")
    rows = (
        (r.id, r.name, r.collection_name, state_text(r.state), str(r.passages), str(sum(r.findings.values())))
        for r in records
    )
    print_table(heads, rows)
    print_result(counted(len(records), "stuk", "stukken") + ".")
    return 0
