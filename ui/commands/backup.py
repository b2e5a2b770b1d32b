"""`stukwijzer backup FILE`: the data folder as one checked file, also while the web app runs."""

from __future__ import annotations

import argparse
from pathlib import Path

NAME = "backup"
HELP = "maak een back-up van de gegevensmap in één gecontroleerd bestand; de webapp mag blijven draaien"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The file to make."""
    parser.add_argument("file", metavar="BESTAND.zip", type=Path, help="het bestand dat wordt gemaakt")


def run(args: argparse.Namespace) -> int:
    """Make it, read it back, and say what is in it."""
    import signal

    from ui.auditing import Auditor
    from ui.backup import back_up
    from ui.composition import build_gate
    from ui.json_admin import backup_json
    from ui.output import note, print_json, print_result
    from ui.settings import load_settings
    from ui.texts import message
    from ui.wording import counted

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that nothing half-written stays
    settings = load_settings(args.data)
    backup = back_up(settings, args.file)
    Auditor(settings, build_gate(settings)).done("backup", detail=backup.sha256[:16])
    if args.json:
        print_json(backup_json(backup))
    else:
        held = (
            counted(backup.manifest.documents, "stuk", "stukken"),
            counted(len(backup.manifest.files), "bestand", "bestanden"),
        )
        print_result(f"Back-up gemaakt en teruggelezen: {backup.path.name}, {held[0]}, {held[1]}.")
        print_result(f"SHA-256: {backup.sha256}")
    note(message("backup-keys"))
    return 0
