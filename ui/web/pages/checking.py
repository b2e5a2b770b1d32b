"""Controleren: a text or a file in, remarks beside the marked text out, for Word files also as comments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import gradio as gr

from indexing import Document, read_bytes
from ui.errors import UsageError
from ui.failures import explain
from ui.web.marking import mark
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.wording import figures

if TYPE_CHECKING:
    from assistant import CheckResult

_HEAD = """<h1>Controleren</h1>
<p class="lead">Laat een tekst nakijken op spelling, leesbaarheid en opbouw. De tekst wordt niet bewaard.</p>"""
_NO_KIND = "anders"


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Controleren"):
        gr.HTML(_HEAD)
        with gr.Row(elem_classes="check-row"):
            text = gr.Textbox(label="Plak hier uw tekst", lines=9, max_length=200_000, scale=3)
            with gr.Column(scale=2):
                file = gr.File(label="Of kies een bestand", file_count="single", height=160, elem_id="na-te-kijken")
                kinds = [("Algemene tekst", _NO_KIND), *((kind.name, kind.kind) for kind in service.kinds())]
                kind = gr.Dropdown(kinds, value=_NO_KIND, label="Soort stuk", info="Bepaalt de verwachte opbouw.")
        check = gr.Button("Controleer", variant="primary", min_width=200, elem_classes="narrow")
        download = gr.HTML(elem_id="met-opmerkingen", elem_classes="live")
        remarks = gr.HTML(elem_id="opmerkingen", elem_classes="live")

        def examine(pasted: str, name: str | None, chosen: str) -> tuple[object, ...]:
            try:
                shown, offered = _examine(service, pasted, name, None if chosen == _NO_KIND else chosen)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                shown, offered = problem(explain(error)[1]), ""
            return shown, offered, None

        check.click(
            examine, [text, file, kind], [remarks, download, file], show_progress_on=remarks, api_visibility="private"
        )


def _examine(service: Service, pasted: str, name: str | None, kind: str | None) -> tuple[str, str]:
    """The remarks and the download as HTML. The uploaded file goes first; it is deleted after reading."""
    if name:
        with service.uploads.taking([name]) as paths:
            document = service.read(paths[0])
            result = service.check(document, kind)
            return _show(document, result), _offer(service, paths, document, result)
    if not pasted.strip():
        raise UsageError("check-nothing")
    document = read_bytes(pasted.encode(), "tekst.txt", service.settings.reading_limits())
    return _show(document, service.check(document, kind)), ""


def _show(document: Document, result: CheckResult) -> str:
    pieces = mark(document.text, result.remarks)
    return render("remarks", pieces=pieces, remarks=result.remarks, readability=figures(result.readability))


def _offer(service: Service, paths: Sequence[Path], document: Document, result: CheckResult) -> str:
    if document.format != "docx" or not result.remarks:
        return ""
    name = "met-opmerkingen.docx"
    token = service.downloads.offer(name, service.commented_file(paths[0], document, result))
    return render("download", token=token, name=name, label="Download het Word-bestand met de opmerkingen erin")
