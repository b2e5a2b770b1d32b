"""`stukwijzer check FILE`: remarks on a text, if wanted as comments in a copy of the Word file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import CheckResult

NAME = "check"
HELP = "controleer een tekst op spelling, leesbaarheid en opbouw"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The file, the kind of document and where the copy with comments goes."""
    parser.add_argument("file", metavar="BESTAND", type=Path, help="het bestand dat u wilt laten controleren")
    parser.add_argument(
        "--kind", metavar="SOORT", help="soort stuk, bijvoorbeeld collegevoorstel: controleert ook de opbouw"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="UIT.docx",
        type=Path,
        help="schrijf een kopie van het Word-bestand met de opmerkingen erin",
    )


def run(args: argparse.Namespace) -> int:
    """Check the file and show or write the remarks."""
    from indexing import read_file
    from ui.composition import build_checker
    from ui.errors import UsageError
    from ui.json_shapes import check_json
    from ui.output import note, print_json
    from ui.settings import load_settings

    if args.output and args.output.suffix.lower() != ".docx":
        raise UsageError("usage-output-not-docx")
    document = read_file(args.file, load_settings(args.data).reading_limits())
    if args.output and document.format != "docx":
        raise UsageError("comments-need-docx")
    result = build_checker().check(document, args.kind)
    if args.output:
        from assistant import write_comments
        from ui.writing import writing

        with writing():
            write_comments(args.file, document, result.remarks, args.output)
        note(f"Geschreven: {args.output}")
    if args.json:
        print_json(check_json(str(args.file), result))
    else:
        print_remarks(document.text, result)
    return 0


def print_remarks(text: str, result: CheckResult) -> None:
    """A line a remark, with the line of the text it is on."""
    from ui.output import print_result
    from ui.texts import category_text
    from ui.wording import counted, figures, more_suggestions

    for remark in result.remarks:
        line = text.count("\n", 0, remark.start) + 1
        more = more_suggestions(remark)
        advice = f" Voorstel: {more}." if more else ""
        print_result(f"regel {line}, {category_text(remark.category)}: “{remark.fragment}”. {remark.message}{advice}")
    print_result(counted(len(result.remarks), "opmerking", "opmerkingen") + ".")
    for name, number in figures(result.readability):
        print_result(f"{name}: {number}")
