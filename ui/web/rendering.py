"""Results as HTML, from the templates beside this file. Everything filled in is escaped, always."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from privacy import PLACEHOLDER
from ui.drafts import tables
from ui.naming import date_text, kind_text, theme_text
from ui.telling import bold_place, cited, dated, tells_first
from ui.texts import answer_notice_text, category_text, notice_text, reason_text, state_text
from ui.web.marking import mark_words
from ui.wording import (
    also,
    counted,
    doubt,
    engine_line,
    engine_now,
    facts,
    findings_line,
    more_suggestions,
    note_line,
    place,
    telling_title,
)


def render(template: str, **values: Any) -> str:  # noqa: ANN401 - templates take any result
    """Fill the template `template`.html; raises UndefinedError when a value is missing."""
    return _environment().get_template(f"{template}.html").render(**values)


def problem(line: str) -> str:
    """An error line as a person should see it on a page."""
    return render("problem", line=line)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("ui.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        chips=_chips,
        told=_told,
        tables=tables,
        pieces=mark_words,
        theme=theme_text,
        kind=kind_text,
        date=date_text,
        state=state_text,
        reason=reason_text,
        notice=notice_text,
        category=category_text,
    )
    for helper in (
        also,
        answer_notice_text,
        cited,
        counted,
        dated,
        doubt,
        engine_line,
        engine_now,
        facts,
        findings_line,
        more_suggestions,
        note_line,
        place,
        telling_title,
        tells_first,
    ):
        environment.globals[helper.__name__] = helper
    return environment


def _chips(text: str) -> Markup:
    """Escaped text in which placeholders stand out, so that a reader sees that something was taken out."""
    parts, last = [], 0
    for match in PLACEHOLDER.finditer(text):
        parts += [escape(text[last : match.start()]), Markup('<span class="gone">{}</span>').format(match[0])]
        last = match.end()
    return Markup("").join([*parts, escape(text[last:])])


def _told(text: str, bold: str) -> Markup:
    """Escaped text with the part `bold` in bold, and placeholders that stand out."""
    start, end = bold_place(text, bold)
    middle = Markup("<strong>{}</strong>").format(_chips(text[start:end])) if start < end else ""
    return Markup("").join([_chips(text[:start]), middle, _chips(text[end:])])
