"""Annexes: what the text names must be listed, what is listed should be named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import Part, parts, section_with, template_of
from assistant.checking.text import CheckedText
from assistant.drafting.templates import Source
from indexing import Span

_NAMED = re.compile(
    r"\bbijlagen?\s+(?P<first>\d{1,2}|[A-Z])(?:(?:,| en| of| t/m| tot en met)\s+(?:\d{1,2}|[A-Z])\b)*(?![\w.]*\w)",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(?:\d{1,2}|[A-Z])\b")
_LISTED = re.compile(
    r"^[ \t>*|-]*(?:bijlage\s+)?(?P<name>\d{1,2}|[A-Z])(?:[.):]|\s+[-–]|\s*\|)", re.IGNORECASE | re.MULTILINE
)
_ELSEWHERE = re.compile(r"\s+(?:bij|van(?! een\b)|uit|behorend)\b", re.IGNORECASE)


class Annexes:
    """Only where the text has a section with annexes whose entries are numbered."""

    name = "annexes"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One warning an annex that is not listed, one hint for those that are not named."""
        section = section_with(text, Source.ANNEXES)
        if section is None:
            return
        listed = {found["name"].upper(): found for found in _LISTED.finditer(text.text, *section.reach)}
        named = dict(_named(text, section))
        if not listed and named and "bijlage" not in text.text[section.reach.start : section.reach.end].lower():
            return
        for name, span in named.items():
            if name not in listed:
                yield Fault("not-listed", span, Severity.WARNING, values=(("name", name),))
        silent = [name for name in listed if name not in named]
        if silent and named:
            span = Span(*listed[silent[0]].span("name"))
            yield Fault("not-named", span, Severity.HINT, values=(("names", ", ".join(silent)),))


def _named(text: CheckedText, section: Part) -> Iterator[tuple[str, Span]]:
    """The annexes that the text names, each at its first place; entries of the list itself do not count."""
    entries = {found.end("name") for found in _LISTED.finditer(text.text, *section.reach)}
    for found in reversed(list(_NAMED.finditer(text.text))):
        if found.end("first") in entries or _ELSEWHERE.match(text.text, found.end()) or _heading(text, found.start()):
            continue
        for one in _ONE.finditer(text.text, found.start("first"), found.end()):
            yield one.group().upper(), Span(*found.span())


def _heading(text: CheckedText, place: int) -> bool:
    return any(part.heading.start <= place < part.heading.end for part in parts(text, template_of(text)))
