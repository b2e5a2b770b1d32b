"""`stukwijzer audit`: who did what with which document, when and why."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexing import AuditEvent

NAME = "audit"
HELP = "logboek: wie deed wat met welk stuk, wanneer en waarom"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Which lines, and where they go."""
    parser.add_argument("--days", metavar="DAGEN", type=int, help="alleen de laatste zoveel dagen")
    parser.add_argument("--document", metavar="STUK", default="", help="alleen over dit stuk (kenmerk of naam)")
    parser.add_argument("--csv", metavar="BESTAND", type=Path, help="schrijf het logboek naar een CSV-bestand")


def run(args: argparse.Namespace) -> int:
    """Show the log, or write it to a file."""
    from ui.auditing import Auditor
    from ui.composition import build_gate
    from ui.json_reviews import audit_json
    from ui.output import note, print_json, print_table
    from ui.settings import load_settings
    from ui.texts import action_text

    settings = load_settings(args.data)
    log = Auditor(settings, build_gate(settings)).log
    events = _chosen(log.events(_since(args.days)), args.document)
    sound = log.is_sound()
    if args.csv:
        _write(events, args.csv)
    elif args.json:
        print_json(audit_json(events, sound=sound))
    else:
        rows = ((e.at[:16].replace("T", " "), e.who, action_text(e.action), e.name, e.detail, e.reason) for e in events)
        print_table(("wanneer (UTC)", "wie", "wat", "stuk", "bijzonderheid", "reden"), rows)
    if not sound:
        note("Let op: het logboek is buiten Stukwijzer om gewijzigd.")
    return 0


def _since(days: int | None) -> str:
    from datetime import UTC, datetime, timedelta

    return "" if days is None else (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")


def _chosen(events: tuple[AuditEvent, ...], document: str) -> tuple[AuditEvent, ...]:
    """The lines about a document; also one that is gone, so that the library is not asked."""
    wanted = document.casefold()
    return tuple(e for e in events if wanted in ("", e.document, e.name.casefold()))


def _write(events: tuple[AuditEvent, ...], path: Path) -> None:
    from indexing import write_csv
    from ui.output import note
    from ui.texts import message
    from ui.wording import counted

    heads = [message(f"audit-{name}") for name in ("at", "who", "action", "document", "name", "detail", "reason")]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(events, heads, file)
    note(f"Geschreven: {counted(len(events), 'regel', 'regels')} naar {path.name}.")
