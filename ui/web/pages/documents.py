"""Stukken: add files, see what happened to each, see what is there, say what it is, remove it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import gradio as gr

from indexing import DocumentState, FileOutcome, IndexReport, Progress
from ui.failures import explain
from ui.web.filters import FilterFields, filter_of
from ui.web.imports import Import, InRow, Report
from ui.web.pages import describing
from ui.web.pages.clearing import Clearing
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h1>Stukken</h1>
<p class="lead">Voeg documenten toe. Persoonsgegevens worden verwijderd voordat er iets wordt bewaard;
het bestand zelf wordt na het lezen weggegooid.</p>"""


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Stukken") as tab:
        gr.HTML(_HEAD)
        collections = service.collections()
        place = gr.Dropdown(
            [(one.name, one.id) for one in collections],
            value=collections[0].id if collections else None,
            label="In welke verzameling?",
            info="Kiest u niets, dan blijft een stuk waar het was, en komt een nieuw stuk in de eerste.",
            visible=len(collections) > 1,
        )
        files = gr.File(label="Bestanden toevoegen", file_count="multiple", height=150, elem_id="toevoegen")
        folder = gr.UploadButton("Hele map toevoegen", file_count="directory", size="sm", elem_classes="fresh")
        watched = gr.HTML(elem_id="gevolgd")
        outcome = gr.HTML(elem_id="resultaat", elem_classes="live")
        gr.HTML("<h2>Wat er is</h2>")
        with gr.Row(elem_classes="filters"):
            filters = FilterFields(service)
        listing = gr.HTML(_listing(service), elem_id="lijst")
        changing = describing.build(service)
        clearing = Clearing(service)
        overview = [place, watched, listing, clearing.chosen, changing.document, *filters.fields]

        def look(request: gr.Request) -> list[object]:
            mine = service.of(request)
            return [_places(mine), _watched(mine), *_lists(mine), *filters.refreshed(request)]

        def add(request: gr.Request, names: list[str] | None, where: str | None) -> Iterator[list[object]]:
            for shown in _add(service.of(request), names or [], where):
                yield [gr.update(value=None), shown, *[gr.skip()] * len(overview)]
            yield [gr.skip(), gr.skip(), *look(request)]

        def resume(request: gr.Request) -> Iterator[list[object]]:
            mine = service.of(request)
            running = mine.imports.of(mine.user.key)
            for shown in _followed(mine, running) if running else ():
                yield [shown, *[gr.skip()] * len(overview)]
            if running:
                yield [gr.skip(), *look(request)]

        def narrow(request: gr.Request, *picked: Sequence[str]) -> str:
            return _listing(service.of(request), *picked)

        for given in (files, folder):
            given.upload(
                add, [given, place], [given, outcome, *overview], show_progress="hidden", api_visibility="private"
            )
        gr.on(None, resume, None, [outcome, *overview], show_progress="hidden", api_visibility="private")
        tab.select(look, None, overview, show_progress="hidden", api_visibility="private")
        for field in filters.fields:
            field.input(narrow, filters.fields, listing, show_progress="hidden", api_visibility="private")
        changing.saved(narrow, listing)
        clearing.connect(look, overview)


def choices(service: Service) -> list[tuple[str, str]]:
    """The documents to choose from, by name."""
    return sorted((record.name, record.id) for record in service.documents())


def _lists(service: Service) -> list[object]:
    """The listing, and the two fields in which one or more documents are chosen."""
    offered = choices(service)
    return [_listing(service), gr.update(choices=offered, value=[]), gr.update(choices=offered)]


def _places(service: Service) -> object:
    offered = [(one.name, one.id) for one in service.collections()]
    return gr.update(choices=offered, visible=len(offered) > 1)


def _add(service: Service, names: Sequence[str], place: str | None) -> Iterator[str]:
    def read(report: Report) -> IndexReport:
        with service.uploads.taking(names) as paths:
            return service.index(paths, report, place)

    yield _progress()
    yield from _followed(service, service.imports.begin(service.user.key, read))


def _followed(service: Service, running: Import) -> Iterator[str]:
    """How far an import is, each time that changes, and what came of it."""
    try:
        for sign in running.follow():
            if isinstance(sign, IndexReport):
                yield render("outcomes", outcomes=sign.files, second=service.second_versions())
            elif isinstance(sign, InRow):
                yield _progress(ahead=sign.ahead)
            else:
                yield _progress(sign, running.files)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        yield problem(explain(error)[1])


def _progress(sign: Progress | None = None, files: Sequence[FileOutcome] = (), ahead: int = 0) -> str:
    return render("importing", sign=sign, files=files, ahead=ahead)


def _watched(service: Service) -> str:
    """Which folders are kept in step, by their last name: the way to them may hold someone's name."""
    folders = [(folder.name, name) for folder, name in service.settings.watch.folders.items()]
    return render("watched", folders=folders, again=service.to_read_again())


def _listing(service: Service, *picked: Sequence[str]) -> str:
    """The documents that the chosen values of the filter fields let through, or all."""
    everything = service.documents()
    records = service.documents(filter_of(*picked)) if picked else everything  # type: ignore[arg-type]
    held = sum(record.state is DocumentState.HELD for record in everything)
    several = len(service.collections()) > 1
    return render("documents", documents=records, held=held, several=several, all=len(everything))
