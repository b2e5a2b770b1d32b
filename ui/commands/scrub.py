"""`stukwijzer scrub FILE...`: what the gate would do; nothing is stored."""

from __future__ import annotations

import argparse
from pathlib import Path

NAME = "scrub"
HELP = "toon wat er uit een bestand verwijderd zou worden; er wordt niets bewaard"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Files."""
    parser.add_argument("files", metavar="BESTAND", nargs="+", type=Path, help="het bestand dat u wilt bekijken")


def run(args: argparse.Namespace) -> int:
    """Scrub each file; 3 when one would be held or refused or could not be read, 1 when none could."""
    from privacy import Decision
    from ui.failures import EXIT_DONE, EXIT_ERROR, EXIT_HELD
    from ui.output import print_json
    from ui.scrubbing import FileFailure, scrub_files
    from ui.settings import load_settings

    results = []
    for result in scrub_files(args.files, load_settings(args.data)):
        results.append(result)
        if not args.json:
            result.show(alone=len(args.files) == 1)
    if args.json:
        shapes = [result.as_json() for result in results]
        print_json(shapes if len(args.files) > 1 else shapes[0])
    failures = sum(isinstance(result, FileFailure) for result in results)
    if failures == len(results):
        return EXIT_ERROR
    held = any(not isinstance(r, FileFailure) and r.scrubbing.decision is not Decision.INDEX for r in results)
    return EXIT_HELD if held or failures else EXIT_DONE
