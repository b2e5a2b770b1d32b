"""`stukwijzer review`: decide on held documents."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.usage import add_common

if TYPE_CHECKING:
    from indexing import DocumentRecord, Library, ReviewFinding
    from ui.reviews import Reviews

NAME = "review"
HELP = "beoordeel stukken: vondsten nalopen, goedkeuren, ongedaan maken of toevoegen; vrijgeven of afwijzen"
AS_JSON = True


_SCOPES = {"hier": "here", "stuk": "document", "altijd": "always"}


def configure(parser: argparse.ArgumentParser) -> None:
    """The step, and the document it is about."""
    steps = parser.add_subparsers(dest="step", title="stappen", metavar="STAP", required=True)
    steps.add_parser("list", help="toon welke stukken wachten", description="toon welke stukken wachten")
    show = steps.add_parser("show", help="toon een stuk en waarom het wacht", description="toon een stuk")
    accept = steps.add_parser("accept", help="keur vondsten goed", description="keur vondsten goed")
    undo = steps.add_parser("undo", help="maak een vondst ongedaan", description="maak een vondst ongedaan")
    add = steps.add_parser("add", help="haal weg wat is gemist", description="haal weg wat is gemist")
    for step in (show, accept, undo, add):
        step.add_argument("document", metavar="STUK", help="de naam of het kenmerk")
    accept.add_argument("findings", metavar="VONDST", nargs="*", help="zoals PERSOON-1; zonder: alle twijfelgevallen")
    undo.add_argument("finding", metavar="VONDST", help="zoals PERSOON-1")
    undo.add_argument("--file", metavar="BESTAND", type=Path, help="het oorspronkelijke bestand", required=True)
    add.add_argument("term", metavar="WOORDEN", help="zoals het er staat; - leest ze van de invoer")
    add.add_argument("--type", metavar="SOORT", default="PERSOON", help="soort gegeven, zoals PERSOON of ADRES")
    add.add_argument("--where", choices=tuple(_SCOPES), default="stuk", help="hier, in het hele stuk, of altijd")
    release = steps.add_parser("release", help="geef vrij: het wordt doorzoekbaar", description="geef stukken vrij")
    release.add_argument("documents", metavar="STUK", nargs="*", help="de naam of het kenmerk")
    release.add_argument("--all", action="store_true", help="alle stukken die wachten; kijk ze eerst na")
    reject = steps.add_parser("reject", help="wijs af: het wordt verwijderd", description="wijs stukken af")
    reject.add_argument("documents", metavar="STUK", nargs="+", help="de naam of het kenmerk")
    for step in (undo, add, release, reject):
        step.add_argument("--reason", metavar="REDEN", default="", help="waarom; komt in het logboek")
    for step in steps.choices.values():
        add_common(step, as_json=True)


def run(args: argparse.Namespace) -> int:
    """Take one step."""
    from ui.auditing import Auditor
    from ui.composition import build_gate, open_library
    from ui.reviews import Reviews
    from ui.settings import load_settings

    settings = load_settings(args.data)
    gate = build_gate(settings)
    steps = {"show": _show, "accept": _accept, "undo": _undo, "add": _add, "release": _release, "reject": _reject}
    with open_library(settings, gate, write=args.step not in {"list", "show"}) as library:
        if args.step == "list":
            _list(library, args)
        else:
            steps[args.step](library, Reviews(library, Auditor(settings, gate)), args)
    return 0


def held(library: Library) -> list[DocumentRecord]:
    """The documents that wait for a reviewer."""
    from indexing import DocumentState

    return [record for record in library.documents() if record.state is DocumentState.HELD]


def _list(library: Library, args: argparse.Namespace) -> None:
    from ui.json_shapes import record_json
    from ui.output import print_json, print_result, print_table
    from ui.texts import reason_text

    records = held(library)
    if args.json:
        print_json({"documents": [record_json(record) for record in records]})
    elif records:
        rows = ((r.id, r.name, " ".join(reason_text(reason) for reason in r.reasons)) for r in records)
        print_table(("kenmerk", "stuk", "waarom het wacht"), rows)
    else:
        print_result("Er wachten geen stukken.")


def _show(_library: Library, reviews: Reviews, args: argparse.Namespace) -> None:
    from ui.json_reviews import review_json
    from ui.output import print_json, print_result, print_table
    from ui.texts import notice_text, reason_text, state_text, type_text

    record, review = reviews.show(args.document)
    if args.json:
        print_json(review_json(record, review))
        return
    print_result(f"{record.name} ({record.id}): {state_text(record.state)}")
    for line in (*map(reason_text, record.reasons), *map(notice_text, review.notices)):
        print_result(f"- {line}")
    print_result(f"\n{review.text}\n")
    rows = [
        (one.placeholder, type_text(one.type, 1), f"{one.score:.2f}", _doubt(one)) for one in _once(review.findings)
    ]
    if rows:
        print_table(("vondst", "soort", "zekerheid", ""), rows)


def _doubt(finding: ReviewFinding) -> str:
    return "goedgekeurd" if finding.accepted else "twijfel" if finding.doubtful else ""


def _once(findings: tuple[ReviewFinding, ...]) -> list[ReviewFinding]:
    """One finding a placeholder, the least certain, doubtful ones first."""
    least: dict[str, ReviewFinding] = {}
    for one in findings:
        if one.placeholder not in least or one.score < least[one.placeholder].score:
            least[one.placeholder] = one
    return sorted(least.values(), key=lambda one: (not one.doubtful, one.start))


def _accept(library: Library, reviews: Reviews, args: argparse.Namespace) -> None:
    from ui.json_reviews import review_json
    from ui.output import print_json, print_result
    from ui.wording import counted

    record, review = reviews.show(args.document)
    doubtful = {one.placeholder for one in review.findings if one.doubtful and not one.accepted}
    chosen = [_placeholder(given) for given in args.findings] or sorted(doubtful)
    review = reviews.accept(record.id, chosen) if chosen else review
    if args.json:
        print_json(review_json(library.document(record.id), review))
    else:
        print_result(f"Goedgekeurd: {counted(len(chosen), 'vondst', 'vondsten')}.")


def _undo(library: Library, reviews: Reviews, args: argparse.Namespace) -> None:
    from ui.output import print_json, print_result

    record = library.document(args.document)
    placeholder = _placeholder(args.finding)
    reviews.undo(record.id, placeholder, args.file, args.reason)
    if args.json:
        print_json({"document": record.name, "undone": placeholder})
    else:
        print_result(f"Ongedaan gemaakt in {record.name}. Zo blijft het ook als het stuk opnieuw wordt opgenomen.")


def _add(library: Library, reviews: Reviews, args: argparse.Namespace) -> None:
    from indexing import Scope
    from ui.output import print_json, print_result

    term = sys.stdin.readline().strip() if args.term == "-" else args.term
    scope = Scope(_SCOPES[args.where])
    record = library.document(args.document)
    changed = reviews.redact(record.id, term, args.type.upper(), scope, args.reason)
    names = list(dict.fromkeys(one.name for one in changed))
    if args.json:
        print_json({"changed": names, "type": args.type.upper(), "where": scope.value})
    else:
        print_result("Weggehaald uit: " + ", ".join(names) + ".")


def _placeholder(given: str) -> str:
    return f"[{given.strip('[] ').upper()}]"


def _release(library: Library, reviews: Reviews, args: argparse.Namespace) -> None:
    from ui.errors import UsageError
    from ui.json_shapes import record_json
    from ui.output import print_json, print_result
    from ui.wording import counted

    if bool(args.documents) is args.all:
        raise UsageError("usage-release-what")
    keys = [record.id for record in held(library)] if args.all else args.documents
    records = reviews.release(keys, args.reason)
    if args.json:
        print_json({"released": [record_json(record) for record in records]})
    else:
        print_result(f"Vrijgegeven: {counted(len(records), 'stuk', 'stukken')}.")


def _reject(_library: Library, reviews: Reviews, args: argparse.Namespace) -> None:
    from ui.errors import UsageError
    from ui.json_shapes import removal_json
    from ui.output import print_json, print_result
    from ui.wording import counted

    removals = [reviews.reject(key, args.reason) for key in args.documents]
    if not all(removal.verified for removal in removals):
        raise UsageError("removal-not-proven")
    if args.json:
        print_json({"rejected": [removal_json(removal) for removal in removals]})
    else:
        print_result(f"Afgewezen en verwijderd: {counted(len(removals), 'stuk', 'stukken')}.")
