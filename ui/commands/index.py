"""`stukwijzer index PATH...`: add or update files and folders."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexing import IndexReport

NAME = "index"
HELP = "lees bestanden en mappen in; wat niet is veranderd, wordt overgeslagen"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Files and folders, and where they go."""
    parser.add_argument("paths", metavar="PAD", nargs="+", type=Path, help="een bestand of een map")
    parser.add_argument(
        "--collection", metavar="NAAM", help="zet de stukken in deze verzameling (gewoonlijk: waar ze al in zitten)"
    )

    parser.add_argument(
        "--watch",
        action="store_true",
        help="houd de mappen daarna bij: lees wat nieuw of veranderd is, verwijder wat weg is; stoppen met Ctrl+C",
    )
    parser.add_argument(
        "--every", metavar="SECONDEN", type=int, default=60, help="tijd tussen twee blikken met --watch (gewoonlijk 60)"
    )


def run(args: argparse.Namespace) -> int:
    """Index and report; 3 when something was held, refused or unreadable, 1 when nothing could be read."""
    if args.watch:
        return _watch(args)
    return _once(args)


def _watch(args: argparse.Namespace) -> int:
    """Keep the folders in step until someone stops it."""
    import signal
    import threading

    from indexing import Watch
    from ui.auditing import Auditor
    from ui.composition import build_gate, open_for_serving
    from ui.errors import UsageError
    from ui.output import note
    from ui.settings import load_settings
    from ui.watching import keep_looking, tell

    if args.json or not all(path.is_dir() for path in args.paths):
        raise UsageError("usage-watch")
    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        place = library.collection(args.collection).id if args.collection else ""
        watch = Watch(library, dict.fromkeys(args.paths, place))
        auditor = Auditor(settings, gate)
        stop = threading.Event()
        signal.signal(signal.SIGTERM, lambda *_: stop.set())  # how a service manager stops it: after the file at hand
        note("De mappen worden bijgehouden. Stoppen met Ctrl+C.")
        keep_looking(watch, max(1, args.every), stop, lambda look: tell(look, auditor))
    return 0


def _once(args: argparse.Namespace) -> int:
    from ui.auditing import Auditor
    from ui.composition import build_gate, open_library
    from ui.failures import EXIT_ERROR
    from ui.json_shapes import index_json
    from ui.output import note, print_json
    from ui.progress import progress_bar
    from ui.settings import load_settings

    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_library(settings, gate, write=True) as library, progress_bar() as advance:
        report = library.index(args.paths, advance, args.collection)
    Auditor(settings, gate).indexed(report)
    if args.json:
        print_json(index_json(report))
    else:
        print_report(report)
    code = exit_code(report)
    if code == EXIT_ERROR:
        note("Er is niets ingelezen. Controleer de paden en de bestanden.")
    return code


def exit_code(report: IndexReport) -> int:
    """0 all well, 3 something held, refused or unreadable, 1 when every single file failed."""
    from indexing import FileState
    from ui.failures import EXIT_DONE, EXIT_ERROR, EXIT_HELD

    failed = report.count(FileState.FAILED)
    if failed and failed == len(report.files):
        return EXIT_ERROR
    trouble = failed + report.count(FileState.HELD) + report.count(FileState.REFUSED)
    return EXIT_HELD if trouble else EXIT_DONE


def print_report(report: IndexReport) -> None:
    """A line a file that needs attention, then the totals."""
    from indexing import FileState
    from ui.json_shapes import found_in
    from ui.output import print_result, print_table
    from ui.texts import notice_text, reason_text, state_text
    from ui.wording import findings_line

    for outcome in report.files:
        reasons = " ".join(reason_text(reason) for reason in outcome.reasons)
        notices = " ".join(notice_text(code) for code in outcome.notices)
        if reasons or notices or outcome.state is FileState.VANISHED:
            print_result(f"{outcome.name}: {state_text(outcome.state)}. {reasons} {notices}".rstrip())
    rows = [(state_text(state), str(report.count(state))) for state in FileState]
    rows.append(("passages", str(sum(outcome.passages for outcome in report.files))))
    print_table(("stukken", "aantal"), rows)
    print_result(f"Verwijderde persoonsgegevens: {findings_line(found_in(report))}.")
    if report.count(FileState.HELD):
        print_result("Bekijk de vastgehouden stukken met 'stukwijzer review list'.")
