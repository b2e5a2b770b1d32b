"""Which section of a template a heading is, and which template a text follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.checking.text import CheckedText
from assistant.drafting.templates import Template, TemplateSection, templates
from indexing import Block, BlockKind, Span

_NUMBERING = re.compile(r"^[\W\d]*(?:[a-z][.)]\s+)?", re.IGNORECASE)
_GUESS = 0.5  # of the sections of a template, before a text is taken to follow it
_FEWEST = 4  # sections before a guess: short templates have headings that any paper may have
_HEADING_WORDS = 8  # a bold line or a line ending in a colon may stand for a heading when this short


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of the text with the section of the template it opens (None: another one) and its body."""

    heading: Span
    level: int
    section: TemplateSection | None
    body: Span


def template_of(text: CheckedText) -> Template | None:
    """The template of `text.kind`, or the one whose headings the text mostly has, or None."""
    if text.kind is not None:
        return next((found for found in templates() if found.kind == text.kind), None)
    headings = [_normal(text.text[span.start : span.end]) for span, _ in _headings(text)]
    best = max(templates(), key=lambda found: _share(found, headings))
    return best if _share(best, headings) >= _GUESS else None


def parts(text: CheckedText, template: Template | None) -> tuple[Part, ...]:
    """The headings of `text` in order, each with the text up to the next one."""
    found = list(_headings(text))
    ends = [*(span.start for span, _ in found[1:]), len(text.text)]
    return tuple(
        Part(span, level, section_of(text.text[span.start : span.end], template), Span(span.end, end))
        for (span, level), end in zip(found, ends, strict=False)
    )


def section_of(heading: str, template: Template | None) -> TemplateSection | None:
    """The section of `template` that may stand under `heading`."""
    if template is None:
        return None
    normal = _normal(heading)
    return next((part for part in template.sections if normal in map(_normal, part.headings)), None)


def _headings(text: CheckedText) -> Iterator[tuple[Span, int]]:
    for block in text.document.blocks:
        if block.kind is BlockKind.HEADING:
            yield block.span, block.level
        elif block.kind is BlockKind.PARAGRAPH and (span := _stands_for_heading(text, block)) is not None:
            yield span, 9


def _stands_for_heading(text: CheckedText, block: Block) -> Span | None:
    """A paragraph that is, or begins with a line that is, a section's name: as in plain text files."""
    line = text.text[block.span.start : block.span.end].split("\n")[0].rstrip()
    if len(line.split()) > _HEADING_WORDS or line.endswith((".", ";", ",")):
        return None
    named = any(section_of(line, template) for template in templates())
    return Span(block.span.start, block.span.start + len(line)) if named else None


def _share(template: Template, headings: list[str]) -> float:
    present = sum(any(_normal(name) in headings for name in part.headings) for part in template.sections)
    return present / len(template.sections) if present >= _FEWEST else 0.0


def _normal(heading: str) -> str:
    words = _NUMBERING.sub("", heading).strip(" *_:#\t").lower()
    return re.sub(r"\s+", " ", words)
