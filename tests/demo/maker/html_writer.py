"""Writes a paper as a web page, as a content management system would publish it."""

from __future__ import annotations

from base64 import b64encode
from html import escape

from tests.demo.maker.logo import FONT, GREEN, GREY, PALE, WATER, picture_png
from tests.demo.maker.model import Block, Comment, Footnote, Hidden, Inlines, Link, Paper, Run, Table

_STYLE = f"""body{{font:15px/1.6 {FONT},sans-serif;margin:0;color:#222}}
header{{background:#{GREEN};color:#fff;padding:1em 2em}}
main{{max-width:46em;margin:2em auto;padding:0 1em}}h1,h2{{color:#{GREEN}}}h3{{color:#{WATER}}}
footer,nav{{background:#{PALE};color:#{GREY};padding:.7em 2em}}nav a{{margin-right:1.5em;color:#{GREEN}}}
.verborgen{{display:none}}table{{border-collapse:collapse}}td,th{{border:1px solid #{WATER};padding:.3em .6em}}"""
_PICTURE = b64encode(picture_png("Foto")).decode()
_MENU = "".join(f'<a href="#{name.lower()}">{name}</a>' for name in ("Inwoners", "Ondernemers", "Bestuur", "Contact"))


def write_html(paper: Paper) -> bytes:
    """The bytes of the page, in UTF-8."""
    page = _Page()
    body = page.blocks(paper)
    notes = "".join(f"<li>{note}</li>" for note in page.notes)
    return f"""<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>{escape(paper.get("title"))}</title>
<meta name="author" content="{escape(paper.get("author"))}">
<meta name="dcterms.modified" content="{paper.get("modified")}">
<style>{_STYLE}</style>
<script>window.statistiek = {{"pagina": "apv", "bezoek": 0}};</script>
</head>
<body>
<header>{escape(paper.get("header"))}</header>
<nav>{_MENU}</nav>
<main>
<h1>{escape(paper.get("title"))}</h1>
<p><em>{escape(paper.get("subtitle"))}</em></p>
{body}
{f"<ol class='noten'>{notes}</ol>" if notes else ""}
</main>
<footer>{escape(paper.get("footer"))}</footer>
</body>
</html>
""".encode()


class _Page:
    def __init__(self) -> None:
        self.notes: list[str] = []

    def blocks(self, paper: Paper) -> str:
        lines: list[str] = []
        open_list = ""
        for block in paper.blocks:
            wanted = {"bullet": "ul", "number": "ol"}.get(block.kind, "") if isinstance(block, Block) else ""
            if open_list and wanted != open_list:
                lines.append(f"</{open_list}>")
            if wanted and wanted != open_list:
                start = f' start="{block.number}"' if isinstance(block, Block) and block.number > 1 else ""
                lines.append(f"<{wanted}{start}>")
            open_list = wanted
            lines.append(self._table(block) if isinstance(block, Table) else self._block(block))
        return "\n".join([*lines, f"</{open_list}>"] if open_list else lines)

    def _block(self, block: Block) -> str:
        text = self._text(block.inlines)
        if block.kind == "heading":
            return f"<h{block.level + 1}>{text}</h{block.level + 1}>"
        if block.kind in ("bullet", "number"):
            return f"<li>{text}</li>"
        if block.kind == "image":
            return f'<img src="data:image/png;base64,{_PICTURE}" alt="{text}" width="480">'
        return f"<p>{text}</p>"

    def _text(self, inlines: Inlines) -> str:
        return "".join(self._piece(piece) for piece in inlines)

    def _piece(self, piece: object) -> str:
        if isinstance(piece, Run):
            tag = "strong" if piece.bold else "em" if piece.italic else ""
            return f"<{tag}>{escape(piece.text)}</{tag}>" if tag else escape(piece.text)
        if isinstance(piece, Link):
            return f'<a href="{escape(piece.url)}">{escape(piece.label)}</a>'
        if isinstance(piece, Hidden):
            return f'<span class="verborgen">{escape(piece.text)}</span>'
        if isinstance(piece, Footnote):
            self.notes.append(escape(piece.text))
            return f"<sup>{len(self.notes)}</sup>"
        if isinstance(piece, Comment):
            return f"{escape(piece.anchor)}<!-- {escape(piece.author)}: {escape(piece.text)} -->"
        return ""

    def _table(self, block: Table) -> str:
        rows = []
        for index, row in enumerate(block.rows):
            tag = "th" if index == 0 and not block.fields else "td"
            rows.append("<tr>" + "".join(f"<{tag}>{self._text(cell)}</{tag}>" for cell in row) + "</tr>")
        return "<table>" + "\n".join(rows) + "</table>"
