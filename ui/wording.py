"""How sources, counts and dates read in Dutch; shared by the command line and the web app."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from prompts import load_answering_prompt
from ui.naming import date_text, kind_text
from ui.texts import figure_text, message, type_text

if TYPE_CHECKING:
    from assistant import AnswerSentence, Remark
    from indexing import DocumentRecord, ReviewNote

_BUILT_IN = "ingebouwd"
_LIMIT = "Ervaring uit het veld staat niet in de stukken."


def source_line(document: str, title: str, section: str, page: int | None) -> str:
    """One line that says where a passage stands: title (file), heading path, page."""
    name = f"{title} ({document})" if title and title != document else document
    return ", ".join(part for part in (name, place(title, section, page)) if part)


def place(title: str, section: str, page: int | None) -> str:
    """The place within a document: the heading path without the title that opens it, and the page."""
    path = section.removeprefix(f"{title} > ") if title else section
    shown = "" if path == title else path
    return ", ".join(part for part in (shown, f"bladzijde {page}" if page is not None else "") if part)


def telling_title(title: str, document: str) -> str:
    """The title where it tells papers apart; the file name where it is no more than a kind (`Collegevoorstel`)."""
    return title if len(title.split()) > 1 else document


def also(document: DocumentRecord, twins: Sequence[DocumentRecord]) -> str:
    """`ook als PDF`: in which other form the same paper is there; "" when it is not."""
    others = [twin.format.upper() if twin.format != document.format else twin.name for twin in twins]
    return f"ook als {' en '.join(dict.fromkeys(others))}" if others else ""


def facts(document: DocumentRecord) -> str:
    """`memo of adviesnota · 3 maart 2025 · Gemeente Waterkant · memo.docx`: what a document is.

    The file is left out where its name stands for the title.
    """
    what = document.description
    date = date_text(what.date) if what.date else ""
    organisation = what.organisation[:1].upper() + what.organisation[1:]
    file = "" if telling_title(document.title, document.name) == document.name else document.name
    return " · ".join(part for part in (kind_text(what.kind), date, organisation, file) if part)


def counted(count: int, one: str, many: str) -> str:
    """`1 stuk`, `2 stukken`, with a point between thousands."""
    return f"{count:,}".replace(",", ".") + " " + (one if count == 1 else many)


def findings_line(findings: Mapping[str, int]) -> str:
    """`3 namen van personen, 1 e-mailadres`: most first; "geen" when there are none."""
    ordered = sorted(findings.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(type_text(kind, count) for kind, count in ordered if count) or "geen"


def engine_line(engine: str) -> str:
    """What made an answer, and its limit."""
    if engine == _BUILT_IN:
        return f"Ingebouwd: citeert letterlijk. {_LIMIT}"
    return f"Gemaakt met {engine}: controleer het met de bronnen. {_LIMIT}"


def engine_now(engine: str) -> str:
    """What answers questions here, before one is asked, and its limit."""
    if engine == _BUILT_IN:
        return f"Antwoorden zijn letterlijke citaten; er is geen taalmodel in gebruik. {_LIMIT}"
    return f"Antwoorden worden geschreven door {engine}: controleer ze met de bronnen. {_LIMIT}"


def doubt(sentence: AnswerSentence) -> str:
    """What stands behind a sentence that the sources do not carry, or only in part; "" when they do."""
    prompt = load_answering_prompt()
    if not sentence.citations:
        return prompt.unsupported
    return {"NONE": prompt.unsupported, "PARTLY": prompt.partly}.get(sentence.support.name, "")


def figures(readability: Mapping[str, float]) -> list[tuple[str, str]]:
    """Readability figures as (name, number) in Dutch, with a decimal comma."""
    shown = (figure_text(name, value).partition(": ") for name, value in readability.items())
    return [(name, number.replace(".", ",").replace("%", " %")) for name, _, number in shown]


def more_suggestions(remark: Remark) -> str:
    """The suggestions that the message of a remark does not name itself, as a list in words."""
    return ", ".join(suggestion for suggestion in remark.suggestions if suggestion not in remark.message)


def note_line(note: ReviewNote) -> str:
    """`2026-03-12, s.ambtenaar: adres weggehaald. Reden: ...`: one decision of a reviewer."""
    what = f"{type_text(note.type, 1).removeprefix('1 ')} {message(f'decision-{note.kind}')}"
    return f"{note.at[:10]}, {note.by}: {what}. Reden: {note.reason}"
