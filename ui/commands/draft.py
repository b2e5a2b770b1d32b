"""`stukwijzer draft KIND --brief FILE -o OUT.docx`: a concept with cited paragraphs and visible gaps."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import Draft, TemplateInfo
    from indexing import DocumentFilter, Library
    from ui.settings import Settings

NAME = "draft"
HELP = "maak een concept, bijvoorbeeld een collegevoorstel, met bronnen"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """The kind, the brief, which documents, and where the result goes."""
    from ui.choosing import add_collection_choice

    parser.add_argument("kind", metavar="SOORT", nargs="?", help="soort stuk, bijvoorbeeld collegevoorstel; zie --list")
    parser.add_argument("--list", action="store_true", help="toon welke sjablonen er zijn, met hun versie")
    parser.add_argument(
        "--brief", metavar="BESTAND", type=Path, help="bestand met uw opdracht: onderwerp, doel, wat erin moet"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="UIT.docx",
        type=Path,
        help="het Word-document (.docx), ODT (.odt) of Markdown (.md); zonder -o wordt het concept getoond",
    )
    parser.add_argument(
        "--document", metavar="NAAM", action="append", default=[], help="alleen dit stuk gebruiken; mag vaker"
    )
    parser.add_argument(
        "--addressee-file",
        metavar="BESTAND",
        type=Path,
        help="namen en adressen, als regels 'veld: waarde'; ze komen alleen in het document achter -o",
    )
    parser.add_argument("--checked-by", metavar="NAAM", default="", help="wie het concept heeft gecontroleerd")
    add_collection_choice(parser)


def run(args: argparse.Namespace) -> int:
    """List the templates, or draft, write and say what still has to be filled in."""
    from ui.errors import UsageError
    from ui.settings import load_settings

    settings = load_settings(args.data)
    if args.list:
        return _list(settings, as_json=args.json)
    if not args.kind or not args.brief:
        raise UsageError("usage-draft-what")
    if args.output and args.output.suffix.lower() not in (".docx", ".odt", ".md"):
        raise UsageError("usage-draft-output")
    return _draft(args, settings)


def _draft(args: argparse.Namespace, settings: Settings) -> int:
    from assistant import confirmed
    from ui.composition import build_drafter, build_gate, open_library
    from ui.json_shapes import draft_json
    from ui.output import note, print_json
    from ui.texts import answer_notice_text

    filled = _filled(args.addressee_file)
    gate = build_gate(settings)
    brief = _brief(args.brief, settings)
    with open_library(settings, gate) as library:
        drafter = build_drafter(library, gate, settings)
        draft = confirmed(drafter.draft(args.kind, brief, _within(library, args)), args.checked_by)
    if args.output:
        _write(draft, args.output, filled, drafter.house_style(draft.kind))
        note(f"Geschreven: {args.output}. Dit is een concept: controleer elke zin en elke bron.")
    for notice in draft.notices:
        note(answer_notice_text(notice))
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
        print_result(f"\n{section.title}")
        for paragraph in section.paragraphs:
            print_result(paragraph.text + "".join(f" [{n}]" for n in paragraph.citations))
    if draft.citations:
        print_result("\nBronnen")
    for citation in draft.citations:
        where = source_line(citation.document, citation.title, citation.section, citation.page)
        print_result(f"[{citation.n}] {where}")
        print_result(f"“{citation.quote}”", indent="    ")


def _list(settings: Settings, *, as_json: bool) -> int:
    from ui.composition import build_shelf
    from ui.output import print_json, print_result

    kinds = [_info(one) for one in build_shelf(settings).infos()]
    if as_json:
        print_json({"templates": kinds})
        return 0
    for one in kinds:
        own = " (eigen sjabloon)" if one["own"] else ""
        print_result(f"{one['kind']}, versie {one['version']}{own}\n    {one['description']}")
    return 0


def _info(one: TemplateInfo) -> dict[str, object]:
    return {
        "kind": one.kind,
        "version": one.version,
        "name": one.name,
        "description": one.description,
        "own": one.own,
        "sections": list(one.sections),
    }


def _brief(path: Path, settings: Settings) -> str:
    from indexing import read_file

    return read_file(path, settings.reading_limits()).text


def _within(library: Library, args: argparse.Namespace) -> DocumentFilter:
    from indexing import DocumentFilter, one_of

    return DocumentFilter(
        collections=one_of([library.collection(name).id for name in args.collection]),
        documents=one_of([library.document(name).id for name in args.document]),
    )


def _filled(path: Path | None) -> dict[str, str]:
    """The values for this one file; they are held in memory only."""
    from ui.errors import UsageError
    from ui.filling import read_values

    if path is None:
        return {}
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError("usage-addressee", line=1) from error
    return read_values(text)


def _write(draft: Draft, path: Path, filled: dict[str, str], house_style: Path | None) -> None:
    from assistant import markdown, write_docx, write_odt
    from ui.writing import writing

    with writing():
        if path.suffix.lower() == ".md":
            path.write_text(markdown(draft, filled), encoding="utf-8")
        elif path.suffix.lower() == ".odt":
            write_odt(draft, path, filled=filled)
        else:
            write_docx(draft, path, house_style=house_style, filled=filled)
