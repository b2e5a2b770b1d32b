"""`stukwijzer demo`: the demo municipality in a data folder of its own, and the web app over it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from ui.commands import serve

NAME = "demo"
HELP = "lees de voorbeeldgemeente in en start de webapp"
AS_JSON = False


def configure(parser: argparse.ArgumentParser) -> None:
    """As for serve; and whether to serve at all."""
    serve.configure(parser)
    parser.add_argument("--no-serve", action="store_true", help="lees alleen in, start de webapp niet")


def run(args: argparse.Namespace) -> int:
    """Index the demo documents, then serve. Held documents are part of the demo, so no exit code 3."""
    from ui.commands.index import print_report
    from ui.composition import open_library
    from ui.demo import EXAMPLE_QUESTIONS, documents_folder
    from ui.output import note
    from ui.progress import progress_bar
    from ui.settings import load_settings

    if args.data is None and not os.environ.get("STUKWIJZER_DATA"):
        args.data = demo_folder()
    settings = load_settings(args.data)
    note(f"De voorbeeldgemeente komt in {settings.data}")
    with open_library(settings, write=True) as library, progress_bar() as advance:
        report = library.index([documents_folder()], advance)
    print_report(report)
    return 0 if args.no_serve else serve.run(args, EXAMPLE_QUESTIONS)


def demo_folder() -> Path:
    """`.stukwijzer/demo` below the current folder; where that may not be written, the user's own data folder."""
    from ui.settings import default_data_folder

    here = Path.cwd()
    return (
        here / ".stukwijzer" / "demo"
        if os.access(here, os.W_OK)
        else default_data_folder().with_name("stukwijzer-demo")
    )
