"""`stukwijzer search [QUERY]`: passages by document, no answer."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ui.choosing import add_choices, chosen

if TYPE_CHECKING:
    from indexing import FoundDocument
    from ui.searching import Found

NAME = "search"
HELP = "zoek stukken en passages, zonder antwoord"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The words to look for, in which documents, and how many to show."""
    parser.add_argument(
        "query", metavar="ZOEKTERM", nargs="*", help="waar u naar zoekt; zonder zoekterm de nieuwste stukken eerst"
    )
    add_choices(parser)
    parser.add_argument("--documents", action="store_true", help="toon alleen de stukken, geen passages")
    parser.add_argument(
        "--limit", metavar="N", type=int, default=10, help="hoogstens zoveel passages of stukken (gewoonlijk 10)"
    )


def run(args: argparse.Namespace) -> int:
    """Search and show."""
    from ui.composition import build_answerer, build_gate, open_library
    from ui.errors import UsageError
    from ui.json_shapes import search_json
    from ui.output import print_json
    from ui.searching import Search
    from ui.settings import load_settings

    words = " ".join(args.query).strip()
    if args.query and not words:
        raise UsageError("question-empty")
    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_library(settings, gate) as library:
        search = Search(library, gate, build_answerer(library, gate))
        found = search.find(words, chosen(library, args), max(1, args.limit))
    if args.json:
        print_json(search_json(found))
    else:
        print_found(found, passages=not args.documents)
    return 0


def print_found(found: Found, *, passages: bool) -> None:
    """The documents, and below each its passages with the words that match in bold."""
    from ui.output import print_marked, print_result
    from ui.wording import counted, place

    for number, one in enumerate(found.documents, start=1):
        print_result(f"[{number}] {document_line(one)}")
        for passage in one.passages if passages else ():
            hit = passage.hit
            where = place(hit.document.title, " > ".join(hit.passage.headings), hit.passage.page)
            print_result(where, indent="    ")
            print_marked(hit.passage.text, passage.matches, indent="      ")
            print_result()
    if not found.documents:
        print_result("Niets gevonden. Probeer andere woorden, of bekijk de stukken met 'stukwijzer documents'.")
    elif not passages:
        print_result(counted(len(found.documents), "stuk", "stukken") + ".")


def document_line(one: FoundDocument) -> str:
    """Title, file, kind, date, and in which other form the paper is there."""
    from ui.naming import date_text, kind_text
    from ui.wording import also, source_line

    what = one.document.description
    parts = [
        source_line(one.document.name, one.document.title, "", None),
        kind_text(what.kind),
        date_text(what.date) if what.date else "",
        also(one.document, one.twins),
    ]
    return ", ".join(part for part in parts if part)
