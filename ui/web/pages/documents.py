"""Stukken: add files, see what happened to each, see and remove what is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import gradio as gr

from indexing import DocumentState, FileOutcome, IndexReport
from ui.failures import explain
from ui.web.background import follow
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h1>Stukken</h1>
<p class="lead">Voeg documenten toe. Persoonsgegevens worden verwijderd voordat er iets wordt bewaard;
het bestand zelf wordt na het lezen weggegooid.</p>"""


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Stukken") as tab:
        gr.HTML(_HEAD)
        files = gr.File(label="Bestanden toevoegen", file_count="multiple", height=150, elem_id="toevoegen")
        outcome = gr.HTML(elem_id="resultaat", elem_classes="live")
        gr.HTML("<h2>Wat er is</h2>")
        listing = gr.HTML(_listing(service), elem_id="lijst")
        chosen = gr.Dropdown(choices=_choices(service), multiselect=True, label="Stukken verwijderen")
        sure = gr.Checkbox(label="Ik weet het zeker: verwijderen kan niet ongedaan worden gemaakt", container=False)
        remove = gr.Button("Verwijder de gekozen stukken", variant="secondary", min_width=240, elem_classes="narrow")
        removed = gr.HTML(elem_id="verwijderd", elem_classes="live")

        def add(names: list[str] | None) -> Iterator[tuple[object, ...]]:
            for shown in _add(service, names or []):
                yield gr.update(value=None), shown, gr.skip(), gr.skip()
            yield gr.skip(), gr.skip(), _listing(service), gr.update(choices=_choices(service), value=[])

        def drop(ids: list[str], certain: bool) -> tuple[object, ...]:  # noqa: FBT001 - Gradio passes values by place
            shown = _remove(service, ids, certain=certain)
            return shown, _listing(service), gr.update(choices=_choices(service), value=[]), False

        files.upload(
            add,
            files,
            [files, outcome, listing, chosen],
            show_progress="hidden",
            api_visibility="private",
            concurrency_limit=1,
        )
        tab.select(
            lambda: (_listing(service), gr.update(choices=_choices(service))),
            None,
            [listing, chosen],
            show_progress="hidden",
            api_visibility="private",
        )
        remove.click(
            drop, [chosen, sure], [removed, listing, chosen, sure], show_progress="minimal", api_visibility="private"
        )


def _add(service: Service, names: Sequence[str]) -> Iterator[str]:
    nothing: dict[str, object] = {"outcomes": (), "second": frozenset(), "total": 0, "done": 0, "name": ""}
    yield render("outcomes", **nothing)
    try:
        with service.uploads.taking(names) as paths:
            outcomes: tuple[FileOutcome, ...] = ()
            for sign in follow(lambda report: service.index(paths, report)):
                if isinstance(sign, IndexReport):
                    outcomes = sign.files
                else:
                    yield render("outcomes", **nothing | {"total": sign.total, "done": sign.done, "name": sign.name})
        yield render("outcomes", **nothing | {"outcomes": outcomes, "second": service.second_versions()})
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        yield problem(explain(error)[1])


def _remove(service: Service, ids: Sequence[str], *, certain: bool) -> str:
    if not ids:
        return problem("Kies eerst welke stukken weg moeten.")
    if not certain:
        return problem("Vink eerst aan dat u het zeker weet.")
    try:
        removal = service.remove(ids)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("removal", removal=removal)


def _listing(service: Service) -> str:
    records = service.documents()
    held = sum(record.state is DocumentState.HELD for record in records)
    return render("documents", documents=records, held=held)


def _choices(service: Service) -> list[tuple[str, str]]:
    return [(record.name, record.id) for record in service.documents()]
