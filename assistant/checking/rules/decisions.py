"""Beslispunten and what the rest of the proposal says about them: an argument each, money under Financiën."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.amounts import amounts
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import Part, parts, template_of
from assistant.checking.text import CheckedText
from assistant.drafting.templates import Source, Template
from indexing import Span

_ITEM = re.compile(r"^[ \t>*-]*(\d{1,2})[.)][ \t]", re.MULTILINE)
_ARGUMENT = re.compile(r"^[ \t>*#-]*(\d{1,2})\.(\d{1,2})\.?[ \t]", re.MULTILINE)
_NAMED = re.compile(
    r"^[ \t>*#-]*(?:\d[\d.]*[.)]?[ \t]+)?(?:(?:argument\w*|ad|bij|voor|over|toelichting|op|ten aanzien van)[ \t]+){0,3}"
    r"beslispunt(?:en)?[ \t]+(?P<which>\d{1,2}(?:(?:,|[ \t]en|[ \t]&)[ \t]\d{1,2})*)\b",
    re.MULTILINE | re.IGNORECASE,
)
_SECTION_NUMBER = re.compile(r"[\W_]*(\d{1,2})\b")
_MONEY = "financien"


class Decisions:
    """Only where arguments are numbered by beslispunt (1.1, 2.1) or name it: otherwise nothing can be said."""

    name = "decisions"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a beslispunt without argument, argument without beslispunt, or amount not accounted for."""
        template = template_of(text)
        if template is None:
            return
        bodies = {part.section.key: part for part in parts(text, template) if part.section is not None}
        decisions = bodies.get(_key(template, Source.DECISIONS) or "")
        arguments = bodies.get(_key(template, Source.ARGUMENTS) or "")
        if decisions is not None and arguments is not None:
            yield from _argued(text, decisions, arguments)
        if decisions is not None and (money := bodies.get(_MONEY)) is not None:
            yield from _accounted(text, decisions, money)


def _key(template: Template, source: Source) -> str | None:
    return next((section.key for section in template.sections if section.source is source), None)


def _argued(text: CheckedText, decisions: Part, arguments: Part) -> Iterator[Fault]:
    decided = {int(found[1]): Span(*found.span()) for found in _ITEM.finditer(text.text, *decisions.reach)}
    argued = _argued_points(text.text, arguments)
    if not decided or not argued:
        return
    for number in sorted(decided.keys() - argued.keys()):
        yield Fault("no-argument", decided[number], Severity.WARNING, values=(("number", str(number)),))
    for number in sorted(argued.keys() - decided.keys()):
        yield Fault("no-decision", argued[number], Severity.WARNING, values=(("number", str(number)),))


def _argued_points(text: str, arguments: Part) -> dict[int, Span]:
    """The beslispunten that arguments are for, with a place; under "4. Argumenten" 4.1 and 4.2 name no beslispunt."""
    numbered = {int(found[1]): Span(*found.span()) for found in _ARGUMENT.finditer(text, *arguments.reach)}
    section = _SECTION_NUMBER.match(text, *arguments.heading)
    if section is not None and numbered.keys() == {int(section[1])}:
        numbered = {}
    for found in _NAMED.finditer(text, *arguments.reach):
        numbered |= {int(number): Span(*found.span()) for number in re.findall(r"\d+", found["which"])}
    return numbered


def _accounted(text: CheckedText, decisions: Part, money: Part) -> Iterator[Fault]:
    told = {amount.value for amount in amounts(text.text, money.reach)}
    for amount in amounts(text.text, decisions.reach):
        if amount.value not in told:
            title = money.section.title if money.section else ""
            written = text.text[amount.span.start : amount.span.end]
            yield Fault("money", amount.span, Severity.WARNING, values=(("amount", written), ("title", title)))
