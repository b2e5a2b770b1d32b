"""Beheer, verantwoording: the report for a privacy officer, the audit log, what was said of answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import gradio as gr

from ui.failures import explain
from ui.texts import action_text, message
from ui.texts import table as texts
from ui.web.pages.admin.parts import PRIVATE, shown, table
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.wording import counted

if TYPE_CHECKING:
    from indexing import AuditEvent

_REPORT = """<h2>Verantwoording</h2>
<p class="lead">Een Word-bestand voor uw privacyfunctionaris: aantallen per stuk en verzameling, velden voor het
Algoritmeregister, bewijs voor een DPIA. Wat de gemeente zelf moet invullen, staat er als [aanvullen].</p>"""
_LOG = """<h2>Logboek</h2>
<p class="lead">Wie deed wat met welk stuk, en waarom. Zonder persoonsgegevens uit stukken{questions}.</p>"""
_WITHOUT = " en zonder vragen"
_WITH = "; met de vragen die zijn gesteld, want de instelling audit.questions staat aan"
_JUDGED = """<h2>Oordelen over antwoorden</h2>
<p class="lead">Wat gebruikers op de pagina Vragen zeiden, zonder hun naam.</p>"""
_ABOUT_PLACES = frozenset({"move", "collection-create", "collection-rename", "collection-remove"})
_SHOWN = 200  # lines of the log on the page; the CSV file has all
_DAYS = [("Laatste week", 7), ("Laatste maand", 31), ("Laatste jaar", 366), ("Alles", 0)]
_NO_LINES = "Er zijn geen regels die aan uw keuzes voldoen. Kies een langere tijd of een andere handeling."
_NO_VERDICTS = "Er zijn nog geen oordelen. Ze ontstaan op de pagina Vragen, onder een antwoord."


def build(service: Service, page: gr.Tab) -> None:  # noqa: ARG001 - as every part
    """Build the part."""
    with gr.Tab("Verantwoording") as tab:
        gr.HTML(_REPORT)
        make = gr.Button("Maak de verantwoording", variant="primary", min_width=200, elem_classes="narrow")
        report = gr.HTML(elem_id="verantwoording", elem_classes="live")
        gr.HTML(_LOG.format(questions=_WITH if service.settings.audit.questions else _WITHOUT))
        with gr.Row(elem_classes="filters"):
            days = gr.Dropdown(_DAYS, value=31, label="Tijd", min_width=160)
            action = gr.Dropdown([("alles", ""), *_actions()], value="", label="Handeling", min_width=200)
            document = gr.Textbox(label="Stuk (naam of kenmerk)", max_length=200, min_width=200)
        log = gr.HTML(elem_id="logboek", elem_classes="live")
        export = gr.Button("Maak een CSV-bestand van deze regels", min_width=200, elem_classes="narrow")
        csv = gr.HTML(elem_id="logboek-bestand", elem_classes="live")
        gr.HTML(_JUDGED)
        judged = gr.HTML(elem_id="oordelen")

    chosen = [days, action, document]

    def look(request: gr.Request, *given: int | str) -> list[str]:
        mine = service.of(request)
        return [shown(lambda: _log(mine, *given)), shown(lambda: _judged(mine)), ""]

    def narrow(request: gr.Request, *given: int | str) -> list[str]:
        mine = service.of(request)
        return [shown(lambda: _log(mine, *given)), ""]

    def reported(request: gr.Request) -> str:
        return _reported(service.of(request))

    def exported(request: gr.Request, *given: int | str) -> str:
        return _exported(service.of(request), *given)

    tab.select(look, chosen, [log, judged, csv], **PRIVATE)
    for event in (days.input, action.input, document.submit, document.blur):
        event(narrow, chosen, [log, csv], **PRIVATE)
    make.click(reported, None, report, show_progress="minimal", api_visibility="private")
    export.click(exported, chosen, csv, **PRIVATE)


def _actions() -> list[tuple[str, str]]:
    return sorted((line, code) for code, line in texts("actions").items())


def _events(service: Service, *given: int | str) -> Sequence[AuditEvent]:
    days, action, document = given
    return service.admin.events(int(days) or None, str(action), str(document))


def _log(service: Service, *given: int | str) -> str:
    events = _events(service, *given)
    places = {one.id: one.name for one in service.admin.collections()}
    rows = [
        (_moment(one.at), one.who, action_text(one.action), one.name or one.document, _detail(one, places), one.reason)
        for one in events[:_SHOWN]
    ]
    heads = ("Wanneer", "Wie", "Wat", "Stuk", "Bijzonderheid", "Reden")
    more = f"Dit zijn de laatste {_SHOWN} van {len(events)} regels; het CSV-bestand heeft ze alle."
    about = render("aside", line=more if len(events) > _SHOWN else counted(len(events), "regel", "regels") + ".")
    sound = "" if service.admin.is_sound() else problem("Let op: het logboek is buiten Stukwijzer om gewijzigd.")
    return sound + (about if rows else "") + table("Logboek", heads, rows, _NO_LINES)


def _detail(event: AuditEvent, places: Mapping[str, str]) -> str:
    """What else the log says; a collection goes by its name while it is there."""
    return places.get(event.detail, event.detail) if event.action in _ABOUT_PLACES else event.detail


def _moment(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone():%d-%m-%Y %H:%M}"


def _judged(service: Service) -> str:
    tally = service.admin.tally(None)
    if not tally.total:
        return render("empty", line=_NO_VERDICTS)
    verdicts = [(message(f"verdict-{code}"), count) for code, count in tally.verdicts.items()]
    reasons = [(message(f"because-{code}"), count) for code, count in tally.because.items() if count]
    asked = [(one.question, message(f"verdict-{one.verdict}")) for one in tally.asked]
    parts = [
        table("Oordelen", (f"Oordeel sinds {tally.since}", "Aantal"), [*verdicts, ("samen", tally.total)], ""),
        table("Waarom niet", ("Waarom niet", "Aantal"), reasons, "") if reasons else "",
        table("Stukken", ("Niet of deels goed bij", "Aantal"), tally.doubted, "") if tally.doubted else "",
        table("Vragen", ("Vraag, zonder persoonsgegevens", "Oordeel"), asked, "") if asked else "",
    ]
    return "".join(f'<div class="stacked">{part}</div>' for part in parts if part)


def _reported(service: Service) -> str:
    try:
        token = service.offer("verantwoording.docx", service.admin.report())
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("download", token=token, name="verantwoording.docx", label="Download de verantwoording")


def _exported(service: Service, *given: int | str) -> str:
    try:
        token = service.offer("logboek.csv", service.admin.csv(_events(service, *given)))
    except Exception as error:  # noqa: BLE001 - as above
        return problem(explain(error)[1])
    return render("download", token=token, name="logboek.csv", label="Download het logboek")
