"""`stukwijzer restore FILE`: a back-up as the data folder again, proven before it counts."""

from __future__ import annotations

import argparse
from pathlib import Path

NAME = "restore"
HELP = "zet een back-up terug in een lege gegevensmap, en controleer het resultaat"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The back-up."""
    parser.add_argument("file", metavar="BESTAND.zip", type=Path, help="de back-up")


def run(args: argparse.Namespace) -> int:
    """Restore it and say what came back."""
    import signal

    from ui.auditing import Auditor
    from ui.backup import restore
    from ui.composition import build_gate
    from ui.json_admin import manifest_json
    from ui.output import print_json, print_result
    from ui.settings import default_data_folder, load_settings
    from ui.wording import counted

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that nothing half-written stays
    manifest = restore(args.file, args.data or default_data_folder())
    settings = load_settings(args.data)
    Auditor(settings, build_gate(settings)).done("restore")
    if args.json:
        print_json({**manifest_json(manifest), "verified": True})
    else:
        held = counted(manifest.documents, "stuk", "stukken"), counted(manifest.passages, "passage", "passages")
        print_result(f"Teruggezet en gecontroleerd: {held[0]}, {held[1]}, van {manifest.made[:10]}.")
    return 0
