"""`stukwijzer search QUERY`: passages, no answer."""

from __future__ import annotations

import argparse

from ui.choosing import add_collection_choice, chosen

NAME = "search"
HELP = "zoek passages, zonder antwoord"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The words to look for and how many passages to show."""
    parser.add_argument("query", metavar="ZOEKTERM", nargs="+", help="waar u naar zoekt")
    add_collection_choice(parser)
    parser.add_argument("--limit", metavar="N", type=int, default=10, help="hoogstens zoveel passages (gewoonlijk 10)")


def run(args: argparse.Namespace) -> int:
    """Search and show."""
    from ui.composition import build_gate, open_library
    from ui.errors import UsageError
    from ui.json_shapes import search_json
    from ui.output import print_json, print_result
    from ui.settings import load_settings
    from ui.wording import source_line

    words = " ".join(args.query).strip()
    if not words:
        raise UsageError("question-empty")
    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_library(settings, gate) as library:
        query = gate.scrub(words).text
        hits = library.search(query, max(1, args.limit), chosen(library, args))
    if args.json:
        print_json(search_json(query, hits))
        return 0
    for number, hit in enumerate(hits, start=1):
        section = " > ".join(hit.passage.headings)
        print_result(f"[{number}] {source_line(hit.document.name, hit.document.title, section, hit.passage.page)}")
        print_result(hit.passage.text + "\n", indent="    ")
    if not hits:
        print_result("Niets gevonden. Probeer andere woorden, of bekijk de stukken met 'stukwijzer documents'.")
    return 0
