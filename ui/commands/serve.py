"""`stukwijzer serve`: the web app."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

NAME = "serve"
HELP = "start de webapp op deze computer"
AS_JSON = False


def configure(parser: argparse.ArgumentParser) -> None:
    """Address and port; the settings hold the defaults."""
    parser.add_argument("--host", metavar="ADRES", help="adres om op te luisteren (gewoonlijk 127.0.0.1)")
    parser.add_argument("--port", metavar="POORT", type=int, help="poort om op te luisteren (gewoonlijk 7860)")


def run(args: argparse.Namespace, examples: Sequence[str] = ()) -> int:
    """Serve until someone stops it; `examples` are questions to start with."""
    from ui.settings import load_settings
    from ui.web.server import serve

    settings = load_settings(args.data)
    serve(settings, args.host or settings.server.host, args.port or settings.server.port, examples)
    return 0
