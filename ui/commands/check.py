"""`stukwijzer check FILE`: remarks on a text, if wanted as comments in a copy of the Word file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import Checker, CheckResult
    from indexing import Document
    from ui.settings import Settings

NAME = "check"
HELP = "controleer een tekst op spelling, leesbaarheid en opbouw"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The file, the kind of document, where the copy with comments goes, and the word list."""
    parser.add_argument(
        "file", metavar="BESTAND", type=Path, nargs="?", help="het bestand dat u wilt laten controleren"
    )
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
    parser.add_argument(
        "--off", metavar="REGEL", action="append", default=[], help="laat een regel weg; mag vaker worden gebruikt"
    )
    parser.add_argument(
        "--model", action="store_true", help="vraag ook het taalmodel om kleine verbeteringen, ter beoordeling"
    )
    parser.add_argument(
        "--add-words", metavar="WOORD", nargs="+", default=[], help="voeg woorden toe aan onze woordenlijst"
    )


def run(args: argparse.Namespace) -> int:
    """Add the words, check the file and show or write the remarks."""
    from ui.errors import UsageError
    from ui.settings import load_settings

    if args.output and args.output.suffix.lower() != ".docx":
        raise UsageError("usage-output-not-docx")
    if not args.file and not args.add_words:
        raise UsageError("check-nothing")
    settings = load_settings(args.data)
    if args.add_words:
        _add(settings, args.add_words)
    if args.file:
        _check(args, settings)
    return 0


def _add(settings: Settings, words: Sequence[str]) -> None:
    from ui.output import note
    from ui.words import add_words

    new = add_words(settings, words)
    note(f"Toegevoegd aan de woordenlijst: {', '.join(new) or 'geen; ze stonden er al op'}.")


def _check(args: argparse.Namespace, settings: Settings) -> None:
    from indexing import read_file
    from ui.composition import build_checker
    from ui.errors import UsageError
    from ui.json_shapes import check_json
    from ui.output import note, print_json

    document = read_file(args.file, settings.reading_limits())
    if args.output and document.format != "docx":
        raise UsageError("comments-need-docx")
    checker = build_checker(settings, args.off)
    result = checker.check(document, args.kind)
    if args.model:
        result = _with_edits(checker, document, result, settings)
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


def _with_edits(checker: Checker, document: Document, result: CheckResult, settings: Settings) -> CheckResult:
    """The result with what the language model of the settings adds; sentences with personal data are not sent."""
    from ui.composition import build_gate
    from ui.failures import explain
    from ui.model_edits import edits
    from ui.output import note

    *_, made = edits(checker, document, result, settings, build_gate(settings))
    if made.problem is not None:
        note(explain(made.problem)[1])
    return result.also(made.remarks)


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
    for sentence in result.hardest:
        line = text.count("\n", 0, sentence.start) + 1
        print_result(f"regel {line}, {sentence.words} woorden: {sentence.advice}")
