"""The options with which a command keeps to some of the documents."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexing import DocumentFilter, Library


def add_collection_choice(parser: argparse.ArgumentParser) -> None:
    """Add `--collection`, which may be given more than once."""
    parser.add_argument(
        "--collection",
        metavar="NAAM",
        action="append",
        default=[],
        help="alleen stukken uit deze verzameling; mag vaker",
    )


def chosen(library: Library, args: argparse.Namespace) -> DocumentFilter:
    """The filter that the options make. Raises LibraryError `collection-unknown`."""
    from indexing import DocumentFilter, one_of

    return DocumentFilter(collections=one_of([library.collection(name).id for name in args.collection]))
