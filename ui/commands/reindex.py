"""`stukwijzer reindex`: change the index over to the embedding model of the settings."""

from __future__ import annotations

import argparse

NAME = "reindex"
HELP = "maak de index opnieuw met het ingestelde zoekmodel; zoeken blijft intussen werken"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """No arguments: the model is a setting."""


def run(args: argparse.Namespace) -> int:
    """Embed all passages anew."""
    from ui.composition import open_library
    from ui.output import print_json, print_result
    from ui.progress import progress_bar
    from ui.settings import load_settings
    from ui.wording import counted

    with open_library(load_settings(args.data), other_model=True) as library, progress_bar() as advance:
        passages = library.reindex(advance)
        embedder = library.statistics().embedder
    if args.json:
        print_json({"passages": passages, "embedder": embedder})
    else:
        print_result(f"Klaar: {counted(passages, 'passage', 'passages')} met zoekmodel {embedder}.")
    return 0
