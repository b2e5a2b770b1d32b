"""`stukwijzer collections`: the collections, and which document is in which."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ui.usage import add_common

if TYPE_CHECKING:
    from indexing import Library

NAME = "collections"
HELP = "verzamelingen van stukken: tonen, maken, hernoemen, verwijderen, vullen"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The step, and the collection it is about."""
    steps = parser.add_subparsers(dest="step", title="stappen", metavar="STAP", required=True)
    steps.add_parser("list", help="toon de verzamelingen", description="toon de verzamelingen")
    create = steps.add_parser("create", help="maak een lege verzameling", description="maak een lege verzameling")
    rename = steps.add_parser("rename", help="geef een andere naam", description="geef een verzameling een andere naam")
    remove = steps.add_parser("remove", help="verwijder een lege verzameling", description="verwijder een verzameling")
    move = steps.add_parser("move", help="zet stukken in een verzameling", description="zet stukken in een verzameling")
    for step in (create, rename, remove, move):
        step.add_argument("name", metavar="NAAM", help="de naam van de verzameling")
    rename.add_argument("new_name", metavar="NIEUW", help="de nieuwe naam")
    move.add_argument("documents", metavar="STUK", nargs="+", help="de naam of het kenmerk van een stuk")
    for step in steps.choices.values():
        add_common(step, as_json=True)


def run(args: argparse.Namespace) -> int:
    """Take one step, then show what there is."""
    from ui.composition import open_library
    from ui.json_shapes import collection_json
    from ui.output import print_json, print_table
    from ui.settings import load_settings

    with open_library(load_settings(args.data), make=args.step == "create") as library:
        _take(library, args)
        collections = library.collections()
    if args.json:
        print_json({"collections": [collection_json(one) for one in collections]})
    else:
        print_table(("verzameling", "stukken"), ((one.name, str(one.documents)) for one in collections))
    return 0


def _take(library: Library, args: argparse.Namespace) -> None:
    if args.step == "create":
        library.create_collection(args.name)
    elif args.step == "rename":
        library.rename_collection(args.name, args.new_name)
    elif args.step == "remove":
        library.remove_collection(args.name)
    elif args.step == "move":
        library.move(args.documents, args.name)
