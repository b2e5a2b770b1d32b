"""`stukwijzer draft KIND --brief FILE -o OUT.docx`: a concept with cited paragraphs and visible gaps."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import Draft

NAME = "draft"
HELP = "maak een concept, bijvoorbeeld een collegevoorstel, met bronnen"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The kind, the brief and where the Word document goes."""
    parser.add_argument("kind", metavar="SOORT", help="soort stuk: collegevoorstel of memo")
    parser.add_argument(
        "--brief",
        metavar="BESTAND",
        type=Path,
        required=True,
        help="bestand met uw opdracht: onderwerp, doel, wat erin moet",
    )
    parser.add_argument(
        "-o", "--output", metavar="UIT.docx", type=Path, help="het Word-document; zonder -o wordt het concept getoond"
    )


def run(args: argparse.Namespace) -> int:
    """Draft, write and say what still has to be filled in."""
    from indexing import read_file
    from ui.composition import build_drafter, build_gate, open_library
    from ui.errors import UsageError
    from ui.json_shapes import draft_json
    from ui.output import note, print_json
    from ui.settings import load_settings

    if args.output and args.output.suffix.lower() != ".docx":
        raise UsageError("usage-output-not-docx")
    settings = load_settings(args.data)
    gate = build_gate(settings)
    brief = read_file(args.brief, settings.reading_limits()).text
    with open_library(settings, gate) as library:
        draft = build_drafter(library, gate).draft(args.kind, brief)
    if args.output:
        _write(draft, args.output)
        note(f"Geschreven: {args.output}. Dit is een concept: controleer elke zin en elke bron.")
    if args.json:
        print_json(draft_json(draft, str(args.output) if args.output else None))
    elif not args.output:
        print_draft(draft)
    if draft.open_fields and not args.json:
        note(f"Nog aan te vullen: {len(draft.open_fields)}. Zoek in het concept naar “[aanvullen:”.")
    return 0


def print_draft(draft: Draft) -> None:
    """The draft as text with numbered sources."""
    from ui.output import print_result
    from ui.wording import source_line

    print_result(f"{draft.title}\n(concept)\n")
    for field in draft.fields:
        print_result(f"{field.label}: {field.value}")
    for section in draft.sections:
        print_result(section.title)
        for paragraph in section.paragraphs:
            print_result(paragraph.text + "".join(f" [{n}]" for n in paragraph.citations))
        print_result()
    if draft.citations:
        print_result("Bronnen")
    for citation in draft.citations:
        where = source_line(citation.document, citation.title, citation.section, citation.page)
        print_result(f"[{citation.n}] {where}")
        print_result(f"“{citation.quote}”", indent="    ")


def _write(draft: Draft, path: Path) -> None:
    from assistant import write_docx
    from ui.writing import writing

    with writing():
        write_docx(draft, path)
