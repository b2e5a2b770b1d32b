"""Writes a paper as Markdown or as plain text."""

from __future__ import annotations

import textwrap

from tests.demo.maker.model import Block, Comment, Footnote, Hidden, Inlines, Link, Paper, Run, Table, plain


def write_markdown(paper: Paper) -> bytes:
    """UTF-8 Markdown with front matter, footnotes and comments."""
    notes: list[str] = []
    fields = (
        ("titel", "title"),
        ("auteur", "author"),
        ("laatst gewijzigd door", "modified_by"),
        ("versie", "subtitle"),
    )
    lines = ["---", *(f"{label}: {paper.get(key)}" for label, key in fields if paper.get(key)), "---", ""]
    if paper.get("title"):
        lines += [f"# {paper.get('title')}", ""]
    previous = ""
    for block in paper.blocks:
        kind = "table" if isinstance(block, Table) else block.kind
        if previous in ("bullet", "number") and kind != previous:
            lines.append("")
        lines += _table(block, notes) if isinstance(block, Table) else _markdown(block, notes)
        previous = kind
    lines += [f"[^{number}]: {note}" for number, note in enumerate(notes, start=1)]
    return ("\n".join(lines).rstrip() + "\n").encode()


def _markdown(block: Block, notes: list[str]) -> list[str]:
    text = _inline(block.inlines, notes)
    if block.kind == "heading":
        return [f"{'#' * (block.level + 1)} {text}", ""]
    if block.kind == "bullet":
        return [f"- {text}"]
    if block.kind == "number":
        return [f"{block.number}. {text}"]
    if block.kind == "image":
        return [f"![{text}](afbeeldingen/{block.level or 'foto'}.png)", ""]
    if block.kind in ("quote", "box"):
        return [f"> {text}", ""]
    return [text, ""]


def _inline(inlines: Inlines, notes: list[str]) -> str:
    words = []
    for piece in inlines:
        if isinstance(piece, Run):
            mark = "**" if piece.bold else "*" if piece.italic else ""
            words.append(f"{mark}{piece.text}{mark}")
        elif isinstance(piece, Footnote):
            notes.append(piece.text)
            words.append(f"[^{len(notes)}]")
        elif isinstance(piece, Link):
            words.append(f"[{piece.label}]({piece.url})")
        elif isinstance(piece, Comment):
            words.append(f"{piece.anchor}<!-- {piece.author}: {piece.text} -->")
        elif isinstance(piece, Hidden):
            words.append(f"<!-- {piece.text} -->")
    return "".join(words)


def _table(block: Table, notes: list[str]) -> list[str]:
    rows = [[_inline(cell, notes) for cell in row] for row in block.rows]
    if block.fields:
        return [*(f"**{label}:** {value}  " for label, value in rows), ""]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [lines[0], f"|{'---|' * len(rows[0])}", *lines[1:], ""]


def write_text(paper: Paper) -> bytes:
    """Plain text, wrapped at 100 characters, in the encoding that the content file names (UTF-8 otherwise)."""
    lines: list[str] = []
    if paper.get("title"):
        lines += [paper.get("title").upper(), ""]
    previous = ""
    for block in paper.blocks:
        kind = "table" if isinstance(block, Table) else block.kind
        if previous in ("bullet", "number", "signature") and kind != previous:
            lines.append("")
        lines += _text_table(block) if isinstance(block, Table) else _text(block)
        previous = kind
    text = "\r\n".join(lines).rstrip() + "\r\n"
    return text.encode(paper.get("encoding") or "utf-8")


def _text(block: Block) -> list[str]:
    text = plain(block.inlines)
    if block.kind == "heading":
        return [text, ("=" if block.level == 1 else "-") * len(text), ""]
    if block.kind in ("bullet", "number"):
        mark = "-" if block.kind == "bullet" else f"{block.number}."
        return textwrap.wrap(text, 100, initial_indent=f"{mark} ", subsequent_indent=" " * (len(mark) + 1))
    if block.kind == "signature":
        return [text]
    return [*textwrap.wrap(text, 100), ""]


def _text_table(block: Table) -> list[str]:
    rows = [[plain(cell) for cell in row] for row in block.rows]
    if block.fields:
        width = max(len(row[0]) for row in rows)
        return [*(f"{label + ':':<{width + 1}} {value}" for label, value in rows), ""]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return [lines[0], "  ".join("-" * width for width in widths), *lines[1:], ""]
