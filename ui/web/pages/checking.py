"""Controleren: a text or a file in, remarks beside the marked text out, for Word files also as comments."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import gradio as gr

from indexing import Document, read_bytes
from ui.errors import UsageError
from ui.failures import explain
from ui.texts import category_text
from ui.web.access import Role
from ui.web.charts import chart
from ui.web.marking import mark
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.wording import counted, figures

if TYPE_CHECKING:
    from assistant import CheckResult

_HEAD = """<h1>Controleren</h1>
<p class="lead">Laat een tekst nakijken op spelling, leesbaarheid en opbouw. De tekst wordt niet bewaard.</p>"""
_NO_KIND = "anders"
_CATEGORIES = ("spelling", "grammar", "style", "readability", "structure", "consistency")


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
        wanted = gr.CheckboxGroup(
            [(category_text(name), name) for name in _CATEGORIES], value=list(_CATEGORIES), label="Waarop letten"
        )
        check = gr.Button("Controleer", variant="primary", min_width=200, elem_classes="narrow")
        download = gr.HTML(elem_id="met-opmerkingen", elem_classes="live")
        remarks = gr.HTML(elem_id="opmerkingen", elem_classes="live")
        with gr.Column(visible=False) as own:
            words = gr.CheckboxGroup([], label="Woorden die ik niet ken")
            add = gr.Button("Voeg toe aan onze woordenlijst", min_width=200, elem_classes="narrow")
        added = gr.HTML(elem_id="toegevoegd", elem_classes="live")

        def examine(
            request: gr.Request, pasted: str, name: str | None, chosen: str, categories: list[str]
        ) -> tuple[object, ...]:
            try:
                shown, offered, unknown = _examine(
                    service.of(request), pasted, name, None if chosen == _NO_KIND else chosen, categories
                )
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                shown, offered, unknown = problem(explain(error)[1]), "", ()
            choices = gr.CheckboxGroup(choices=list(unknown), value=[])
            own_list = gr.Column(visible=bool(unknown) and service.of(request).user.may(Role.REVIEWER))
            return shown, offered, None, choices, own_list, ""

        def remember(request: gr.Request, chosen: list[str]) -> tuple[object, ...]:
            try:
                new = service.of(request).add_words(chosen)
            except Exception as error:  # noqa: BLE001 - the edge, as above
                return problem(explain(error)[1]), gr.skip()
            line = counted(len(new), "woord", "woorden") + " toegevoegd. Controleer de tekst opnieuw om het te zien."
            return render("decided", line=line), gr.CheckboxGroup(value=[])

        check.click(
            examine,
            [text, file, kind, wanted],
            [remarks, download, file, words, own, added],
            show_progress_on=remarks,
            api_visibility="private",
        )
        add.click(remember, [words], [added, words], api_visibility="private")


def _examine(
    service: Service, pasted: str, name: str | None, kind: str | None, categories: Collection[str]
) -> tuple[str, str, tuple[str, ...]]:
    """The remarks and the download as HTML, and the unknown words. An uploaded file is deleted after reading."""
    if name:
        with service.uploads.taking([name]) as paths:
            document = service.read(paths[0])
            result = _only(service.check(document, kind), categories)
            return _show(document, result), _offer(service, paths, document, result), result.unknown
    if not pasted.strip():
        raise UsageError("check-nothing")
    document = read_bytes(pasted.encode(), "tekst.txt", service.settings.reading_limits())
    result = _only(service.check(document, kind), categories)
    return _show(document, result), "", result.unknown


def _only(result: CheckResult, categories: Collection[str]) -> CheckResult:
    """The remarks of the chosen kinds; unknown words have a list of their own below the text."""
    kept = (one for one in result.remarks if one.category.value in categories and one.rule != "unknown-words")
    return replace(result, remarks=tuple(kept))


def _show(document: Document, result: CheckResult) -> str:
    from assistant import rule_titles

    return render(
        "remarks",
        pieces=mark(document.text, result.remarks),
        remarks=result.remarks,
        readability=figures(result.readability),
        hardest=result.hardest,
        charts=[chart(section) for section in result.sections],
        text=document.text,
        titles=dict(rule_titles()),
    )


def _offer(service: Service, paths: Sequence[Path], document: Document, result: CheckResult) -> str:
    if document.format != "docx" or not result.remarks:
        return ""
    name = "met-opmerkingen.docx"
    token = service.offer(name, service.commented_file(paths[0], document, result))
    return render("download", token=token, name=name, label="Download het Word-bestand met de opmerkingen erin")
