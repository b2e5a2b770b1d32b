"""`stukwijzer feedback`: what people said of answers, in counts."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.judgements import Tally
    from ui.settings import Settings

NAME = "feedback"
HELP = "oordelen over antwoorden: hoe vaak klopte het, waarom niet, en bij welke stukken"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """Of which time."""
    parser.add_argument("--days", metavar="DAGEN", type=int, help="alleen de laatste zoveel dagen")


def run(args: argparse.Namespace) -> int:
    """Count and show."""
    from ui.json_admin import tally_json
    from ui.output import print_json
    from ui.settings import load_settings

    counted = _tally(load_settings(args.data), args.days)
    if args.json:
        print_json(tally_json(counted))
    else:
        _show(counted)
    return 0


def _tally(settings: Settings, days: int | None) -> Tally:
    from ui.composition import library_if_any
    from ui.feedback import Feedback
    from ui.judgements import tally

    with library_if_any(settings, other_model=True) as library:
        return tally(Feedback(settings).all(), library.documents() if library else (), days)


def _show(counted: Tally) -> None:
    from ui.output import print_result, print_table
    from ui.texts import message

    if not counted.total:
        print_result("Er zijn nog geen oordelen. Ze ontstaan op de pagina Vragen, onder een antwoord.")
        return
    verdicts = ((message(f"verdict-{code}"), str(count)) for code, count in counted.verdicts.items())
    print_table((f"oordeel sinds {counted.since}", "aantal"), [*verdicts, ("samen", str(counted.total))])
    if any(counted.because.values()):
        rows = ((message(f"because-{code}"), str(count)) for code, count in counted.because.items() if count)
        print_table(("waarom niet", "aantal"), rows)
    if counted.doubted:
        print_table(("niet of deels goed bij", "aantal"), ((name, str(count)) for name, count in counted.doubted))
    for one in counted.asked:
        print_result(f"- {message(f'verdict-{one.verdict}')}: {one.question}")
