"""References to chapters, sections, beslispunten and articles that do not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import decision_points, parts, template_of
from assistant.checking.text import CheckedText
from indexing import BlockKind, Span

_REFERENCE = re.compile(
    r"\b(?P<kind>hoofdstuk|paragraaf|par\.|§)\s*(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?![\d.]*\d|\w)", re.IGNORECASE
)
_NAMED = re.compile(r"\b(?P<kind>[Hh]oofdstuk|[Pp]aragraaf)\s+[‘'\"“]?(?P<name>[A-Z][\w’']+(?:\s+[\w’']+){0,3})")
_POINT = re.compile(r"\bbeslispunt(?:en)?\s+(?P<number>\d{1,2})\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"[\s,]*(?:\(|van\s+(?:de|het|deze|dit|onze|bijlage|dat|die)\b|van\s+[A-Z]|uit\s+|in\s+(?:de|het)\s+\w|bij\s|[A-Z])"
)
_OWN_ARTICLE = re.compile(r"^[\s#*>-]*artikel\s+(\d{1,3})\b(?!\s*(?:van|lid|,))", re.IGNORECASE | re.MULTILINE)
_OF_RULES = re.compile(
    r"(?<=\s)artikel\s+(?P<number>\d{1,3})\b(?:,?\s+\w+\s+lid,?)?\s+van\s+(?:de|het|deze|dit)\s+"
    r"(?:regeling|subsidieregeling|verordening|beleidsregels?|overeenkomst|convenant|reglement|regels)\b(?!\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^[\s#*]*(?:hoofdstuk|paragraaf|§)?\s*(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+\S", re.IGNORECASE)
_ARTICLE = re.compile(
    r"\bart(?:ikel|\.)\s*(?P<number>\d{1,3})(?P<letter>[a-z]{0,2})\b(?:,?\s+(?:\w+\s+){0,2}lid,?)?(?:,?\s+(?:onder|aanhef)\s[^,.;]{1,30})?,?"
    r"\s+(?:van\s+)?(?:de\s+)?(?P<law>Gemeentewet|Grondwet|Opiumwet|Provinciewet|Waterschapswet)\b",
    re.IGNORECASE,
)
# The number of the last article (wetten.overheid.nl, 2026); letters are not looked at.
_LAST = {"gemeentewet": 312, "grondwet": 142, "opiumwet": 15, "provinciewet": 282, "waterschapswet": 176}
_NUMBERING = frozenset({"docx", "odt", "pdf"})  # there headings may be numbered though the text does not hold it
_LEAST = 3  # numbered headings, before the numbers of headings are taken to be complete


class References:
    """One remark a reference."""

    name = "references"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on the reference."""
        yield from _sections(text)
        yield from _titles(text)
        yield from _points(text)
        yield from _own_articles(text)
        for found in _ARTICLE.finditer(text.text):
            law = found["law"]
            if int(found["number"]) > _LAST[law.lower()] or int(found["number"]) == 0:
                values = (("number", found["number"]), ("law", law))
                yield Fault("no-article", Span(*found.span()), Severity.WARNING, values=values)


def _sections(text: CheckedText) -> Iterator[Fault]:
    headings = [text.text[part.heading.start : part.heading.end] for part in parts(text, template_of(text))]
    numbers = {found[1] for heading in headings if (found := _NUMBERED.match(heading)) is not None}
    if not headings or 0 < len(numbers) < _LEAST:
        return
    written = bool(numbers)
    if not numbers and text.document.format in _NUMBERING:
        numbers = {str(place) for place in range(1, len(headings) + 1)}
    known = numbers | {number.rpartition(".")[0] for number in numbers}
    for found in _REFERENCE.finditer(text.text):
        if _ELSEWHERE.match(text.text, found.end()) or _in_heading(text, found.start()):
            continue
        if found["number"] not in known and (written or found["number"].partition(".")[0] not in known):
            values = (("kind", found["kind"]), ("number", found["number"]))
            yield Fault("no-section", Span(*found.span()), Severity.WARNING, values=values)


def _titles(text: CheckedText) -> Iterator[Fault]:
    """Chapters by their name: `zie het hoofdstuk Planning`."""
    headings = [text.text[part.heading.start : part.heading.end] for part in parts(text, template_of(text))]
    known = {" ".join(re.findall(r"[^\W\d_]+", heading.lower())) for heading in headings}
    if len(known) < _LEAST:
        return
    for found in _NAMED.finditer(text.text):
        words = re.findall(r"[^\W\d_]+", found["name"].lower())
        names = {" ".join(words[:count]) for count in range(1, len(words) + 1)}
        if not names & known and not _of_another(text.text, found) and not _in_heading(text, found.start()):
            name = re.split(r"\s", found["name"])[0]
            values = (("kind", found["kind"].lower()), ("number", name))
            yield Fault(
                "no-section", Span(found.start(), found.start("name") + len(name)), Severity.WARNING, values=values
            )


def _of_another(text: str, found: re.Match[str]) -> bool:
    """Whether the chapter is another paper's: `het hoofdstuk Handhaving van de APV`."""
    rest = text[found.start("name") : found.end() + 20]
    return re.match(r"[\w’']+[’'”\"]?(?:\s+en\s+\w+)?\s+(?:van|uit|in)\b", rest) is not None


def _points(text: CheckedText) -> Iterator[Fault]:
    numbers = {point.number for point in decision_points(text)}
    for found in _POINT.finditer(text.text):
        if numbers and int(found["number"]) not in numbers and not _ELSEWHERE.match(text.text, found.end()):
            values = (("kind", "beslispunt"), ("number", found["number"]))
            yield Fault("no-section", Span(*found.span()), Severity.WARNING, values=values)


def _own_articles(text: CheckedText) -> Iterator[Fault]:
    """An article of the rules that the paper itself holds: "artikel 6 van de regeling", of which there are four."""
    numbers = {int(found[1]) for found in _OWN_ARTICLE.finditer(text.text)}
    if len(numbers) < _LEAST or numbers != set(range(1, len(numbers) + 1)):
        return
    for found in _OF_RULES.finditer(text.text):
        if int(found["number"]) not in numbers:
            values = (("kind", "artikel"), ("number", found["number"]))
            yield Fault("no-section", Span(*found.span()), Severity.WARNING, values=values)


def _in_heading(text: CheckedText, place: int) -> bool:
    return any(
        block.kind is BlockKind.HEADING and block.span.start <= place < block.span.end for block in text.document.blocks
    )
