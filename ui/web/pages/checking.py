"""Controleren: a text or a file in, remarks beside the marked text out, for Word files also as comments."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
_LIFETIME = 3600  # seconds that a sign to stop is kept in memory
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
        ask = gr.Checkbox(
            label="Vraag ook het taalmodel om voorstellen",
            info="Het verandert zelf niets. Zinnen met persoonsgegevens krijgt het niet te zien.",
            visible=bool(service.settings.llm.url),
        )
        with gr.Row():
            check = gr.Button("Controleer", variant="primary", min_width=200, elem_classes="narrow")
            stop = gr.Button("Stop", min_width=100, visible=False, elem_classes="narrow")
        stopping = gr.State(None, time_to_live=_LIFETIME)
        download = gr.HTML(elem_id="met-opmerkingen", elem_classes="live")
        remarks = gr.HTML(elem_id="opmerkingen", elem_classes="live")
        with gr.Column(visible=False) as own:
            words = gr.CheckboxGroup([], label="Woorden die ik niet ken")
            add = gr.Button("Voeg toe aan onze woordenlijst", min_width=200, elem_classes="narrow")
        added = gr.HTML(elem_id="toegevoegd", elem_classes="live")

        def examine(
            request: gr.Request,
            pasted: str,
            name: str | None,
            chosen: str,
            categories: list[str],
            asked: bool,  # noqa: FBT001 - the value of a checkbox
        ) -> Iterator[list[object]]:
            mine, end = service.of(request), threading.Event()
            kind = None if chosen == _NO_KIND else chosen
            try:
                for step in _examined(mine, pasted, name, kind, categories, end if asked else None):
                    yield _progress(step, end) if isinstance(step, str) else _done(mine, step)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                yield _done(mine, _Looked(problem(explain(error)[1])))

        def remember(request: gr.Request, chosen: list[str]) -> tuple[object, ...]:
            try:
                new = service.of(request).add_words(chosen)
            except Exception as error:  # noqa: BLE001 - the edge, as above
                return problem(explain(error)[1]), gr.skip()
            line = counted(len(new), "woord", "woorden") + " toegevoegd. Controleer de tekst opnieuw om het te zien."
            return render("decided", line=line), gr.CheckboxGroup(value=[])

        check.click(
            examine,
            [text, file, kind, wanted, ask],
            [remarks, download, file, words, own, added, stop, stopping],
            show_progress_on=remarks,
            api_visibility="private",
        )
        stop.click(_stop, [stopping], [stop], show_progress="hidden", api_visibility="private")
        add.click(remember, [words], [added, words], api_visibility="private")


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of a text: the remarks and the download as HTML, and the unknown words."""

    shown: str
    offered: str = ""
    unknown: tuple[str, ...] = ()


def _progress(shown: str, end: threading.Event) -> list[object]:
    return [shown, "", gr.skip(), gr.skip(), gr.Column(visible=False), "", gr.Button(visible=True), end]


def _done(service: Service, looked: _Looked) -> list[object]:
    choices = gr.CheckboxGroup(choices=list(looked.unknown), value=[])
    own = gr.Column(visible=bool(looked.unknown) and service.user.may(Role.REVIEWER))
    return [looked.shown, looked.offered, None, choices, own, "", gr.Button(visible=False), None]


def _stop(end: Any) -> object:  # noqa: ANN401 - no type that only the type checker knows, see drafting
    """Let the language model off; what it has proposed so far is shown."""
    if end is not None:
        end.set()
    return gr.Button(visible=False)


def _examined(
    service: Service,
    pasted: str,
    name: str | None,
    kind: str | None,
    categories: Collection[str],
    end: threading.Event | None,
) -> Iterator[str | _Looked]:
    """How far it is, as HTML, and last what came of it. An uploaded file is deleted after reading.

    The language model is asked too when there is an `end`, until it is set.
    """
    if name:
        with service.uploads.taking([name]) as paths:
            document = service.read(paths[0])
            for step in _steps(service, document, kind, categories, end):
                yield step if isinstance(step, str) else _looked(service, document, step, paths)
        return
    if not pasted.strip():
        raise UsageError("check-nothing")
    document = read_bytes(pasted.encode(), "tekst.txt", service.settings.reading_limits())
    for step in _steps(service, document, kind, categories, end):
        yield step if isinstance(step, str) else _looked(service, document, step, ())


def _steps(
    service: Service, document: Document, kind: str | None, categories: Collection[str], end: threading.Event | None
) -> Iterator[str | tuple[CheckResult, str]]:
    """How far the language model is, and last the result with a line about it."""
    whole = service.check(document, kind)
    result, made = _only(whole, categories), None
    for made in service.edits(document, whole) if end is not None else ():
        if end is not None and end.is_set():
            break
        yield render("proposing", made=made)
    if made is None:
        yield result, ""
    else:
        yield result.also(made.remarks), explain(made.problem)[1] if made.problem else render("proposed", made=made)


def _looked(service: Service, document: Document, found: tuple[CheckResult, str], paths: Sequence[Path]) -> _Looked:
    result, line = found
    return _Looked(_show(document, result, line), _offer(service, paths, document, result), result.unknown)


def _only(result: CheckResult, categories: Collection[str]) -> CheckResult:
    """The remarks of the chosen kinds; unknown words have a list of their own below the text."""
    kept = (one for one in result.remarks if one.category.value in categories and one.rule != "unknown-words")
    return replace(result, remarks=tuple(kept))


def _show(document: Document, result: CheckResult, line: str) -> str:
    from assistant import rule_titles

    return render(
        "remarks",
        pieces=mark(document.text, result.remarks),
        remarks=result.remarks,
        line=line,
        readability=figures(result.readability),
        hardest=result.hardest,
        charts=[chart(section) for section in result.sections],
        text=document.text,
        titles=dict(rule_titles()),
    )


def _offer(service: Service, paths: Sequence[Path], document: Document, result: CheckResult) -> str:
    if not paths or document.format != "docx" or not result.remarks:
        return ""
    name = "met-opmerkingen.docx"
    token = service.offer(name, service.commented_file(paths[0], document, result))
    return render("download", token=token, name=name, label="Download het Word-bestand met de opmerkingen erin")
