"""The options with which a command keeps to some of the documents."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexing import DocumentFilter, Library

_OPTIONS = (
    ("--kind", "SOORT", str, "alleen stukken van deze soort, zoals memo of beleid; mag vaker"),
    ("--theme", "THEMA", str, "alleen stukken over dit thema, zoals jeugd of horeca; mag vaker"),
    ("--year", "JAAR", int, "alleen stukken uit of over dit jaar; mag vaker"),
    (
        "--size",
        "GROOTTE",
        str,
        "alleen over gemeenten van deze grootte: klein, middelgroot of groot; mag vaker",
    ),
)


def add_collection_choice(parser: argparse.ArgumentParser) -> None:
    """Add `--collection`, which may be given more than once."""
    parser.add_argument(
        "--collection",
        metavar="NAAM",
        action="append",
        default=[],
        help="alleen stukken uit deze verzameling; mag vaker",
    )


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Add `--collection` and the options about what a document is."""
    add_collection_choice(parser)
    for option, value, kind, explanation in _OPTIONS:
        parser.add_argument(option, metavar=value, type=kind, action="append", default=[], help=explanation)


def chosen(library: Library, args: argparse.Namespace) -> DocumentFilter:
    """The filter that the options make.

    Raises LibraryError `collection-unknown`, UsageError `kind-unknown`, `theme-unknown` or `size-unknown`.
    """
    from indexing import DocumentFilter, one_of
    from ui.naming import kind_code, size_code, theme_code

    return DocumentFilter(
        collections=one_of([library.collection(name).id for name in args.collection]),
        kinds=one_of([kind_code(given) for given in getattr(args, "kind", [])]),
        themes=one_of([theme_code(given) for given in getattr(args, "theme", [])]),
        years=one_of(getattr(args, "year", [])),
        sizes=one_of([size_code(given) for given in getattr(args, "size", [])]),
    )
