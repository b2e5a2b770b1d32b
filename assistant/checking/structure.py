"""Which section of a template a heading is, and which template a text follows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from weakref import WeakKeyDictionary

from assistant.checking.text import CheckedText
from assistant.drafting.templates import Source, Template, TemplateSection
from indexing import Block, BlockKind, Span

_NUMBERING = re.compile(r"^[\W\d]*(?:[a-z][.)]\s+)?", re.IGNORECASE)
_ITEM = re.compile(r"^[ \t>*-]*(\d{1,2})[.)][ \t]+(?=\S)", re.MULTILINE)
_GUESS = 0.5  # of the sections of a template, before a text is taken to follow it
_FEWEST = 4  # sections before a guess: short templates have headings that any paper may have
_PLAIN = 9  # the level of a line that stands for a heading
_UNDER = re.compile(r"[\W_]*\d{1,2}\.\d")  # "7.1 Planning" belongs under 7
_HEADING_WORDS = 8  # a bold line or a line ending in a colon may stand for a heading when this short
_ADDRESSED = re.compile(
    r"(?im)^[\W_]*(?:\w+ ){0,4}\w*(?:voorstel|advies|nota|college|raad|wethouders|b&w|b en w)[^\n:–]{0,30}"
    r"(?::|–|[ \t]-[ \t])[*_ \t]*[^\W\d_]{2,}[ \t]+\w"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of the text with the section of the template it opens (None: another one).

    `body` ends at the next heading, `reach` at the next one of the same level or of another section.
    """

    heading: Span
    level: int
    section: TemplateSection | None
    body: Span
    reach: Span


@dataclass(frozen=True, slots=True)
class Point:
    """A numbered beslispunt and the place of its words."""

    number: int
    span: Span


def template_of(text: CheckedText) -> Template | None:
    """The template of `text.kind`, or the one whose headings the text mostly has, or None."""
    if text not in _templates:
        _templates[text] = _template_of(text)
    return _templates[text]


# Many rules ask; a text that is gone takes its answer with it.
_templates: WeakKeyDictionary[CheckedText, Template | None] = WeakKeyDictionary()


def _template_of(text: CheckedText) -> Template | None:
    if text.kind is not None:
        return next((found for found in text.templates if found.kind == text.kind), None)
    headings = [_normal(text.text[span.start : span.end]) for span, _ in _headings(text)]
    best = max(text.templates, key=lambda found: _share(found, headings))
    return best if _share(best, headings) >= _GUESS else None


def parts(text: CheckedText, template: Template | None) -> tuple[Part, ...]:
    """The headings of `text` in order, each with the text up to the next one."""
    found = [(span, level, section_of(text.text[span.start : span.end], template)) for span, level in _headings(text)]
    starts = [*(span.start for span, _, _ in found), len(text.text)]
    return tuple(
        Part(span, level, section, Span(span.end, starts[number + 1]), Span(span.end, _reach(found, number, starts)))
        for number, (span, level, section) in enumerate(found)
    )


def _reach(found: Sequence[tuple[Span, int, TemplateSection | None]], number: int, starts: Sequence[int]) -> int:
    level = found[number][1]
    later = range(number + 1, len(found))
    return next((starts[at] for at in later if found[at][1] <= level or found[at][2] is not None), starts[-1])


def section_with(text: CheckedText, source: Source) -> Part | None:
    """The part of `text` that opens the template's section with that source of text."""
    template = template_of(text)
    found = (part for part in parts(text, template) if part.section is not None and part.section.source is source)
    return next(found, None)


def decision_points(text: CheckedText) -> tuple[Point, ...]:
    """The numbered beslispunten, in order; none where they are not numbered."""
    section = section_with(text, Source.DECISIONS)
    if section is None:
        return ()
    found = list(_ITEM.finditer(text.text, *section.reach))
    ends = [*(item.start() for item in found[1:]), section.reach.end][: len(found)]
    return tuple(
        Point(int(item[1]), _trimmed(text.text, Span(item.end(), end))) for item, end in zip(found, ends, strict=True)
    )


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end].split("\n\n", maxsplit=1)[0].rstrip()
    return Span(span.start, span.start + len(words))


def section_of(heading: str, template: Template | None) -> TemplateSection | None:
    """The section of `template` that may stand under `heading`."""
    if template is None:
        return None
    normal = _normal(heading)
    return next((part for part in template.sections if normal in map(_normal, part.headings)), None)


def subject_named(text: CheckedText, template: Template) -> bool:
    """Whether the title tells the subject ("Collegevoorstel: buurtbus"), or a line of the head does.

    Such a line names whom the paper is for ("Advies aan het college: buurtbus") or is a line or row beside "Onderwerp".
    """
    title = next((text.text[span.start : span.end] for span, _ in _headings(text)), "")
    if re.search(rf"(?:\b{re.escape(template.name)}|[:–]|\s-)\W*\w+\W+\w", title, re.IGNORECASE):
        return True
    opened = next((part.heading.start for part in parts(text, template) if part.section is not None), 0)
    if _ADDRESSED.search(text.text, 0, opened):
        return True
    names = [_normal(name) for part in template.sections if part.source is Source.SUBJECT for name in part.headings]
    label = "|".join(map(re.escape, names))
    return bool(names) and re.search(rf"(?im)^[\W_]*(?:{label})[*_]*\s*[:|\t][\s*_|]*\w", text.text) is not None


def _headings(text: CheckedText) -> tuple[tuple[Span, int], ...]:
    if text not in _found:
        _found[text] = tuple(_look_for_headings(text))
    return _found[text]


_found: WeakKeyDictionary[CheckedText, tuple[tuple[Span, int], ...]] = WeakKeyDictionary()


def _look_for_headings(text: CheckedText) -> Iterator[tuple[Span, int]]:
    names = {_normal(name) for template in text.templates for part in template.sections for name in part.headings}
    for block in text.document.blocks:
        if block.kind is BlockKind.HEADING:
            yield block.span, block.level
        elif (span := _stands_for_heading(text, block, names)) is not None:
            yield span, _PLAIN + (_UNDER.match(text.text, *span) is not None)


def _apart(text: CheckedText, block: Block) -> bool:
    """Whether a numbered item has empty lines around it: "4. Argumenten" is then a heading, not of a list."""
    if block.kind is not BlockKind.LIST_ITEM or _ITEM.match(text.text, *block.span) is None:
        return False
    before, after = text.text[max(block.span.start - 2, 0) : block.span.start], text.text[block.span.end :][:2]
    return before in ("", "\n\n") and after == "\n\n"


def _stands_for_heading(text: CheckedText, block: Block, names: Collection[str]) -> Span | None:
    """A paragraph that is, or begins with a line that is, a section's name: as in plain text files."""
    if block.kind is not BlockKind.PARAGRAPH and not _apart(text, block):
        return None
    line = text.text[block.span.start : block.span.end].split("\n")[0].rstrip()
    if len(line.split()) > _HEADING_WORDS or line.endswith((".", ";", ",")):
        return None
    return Span(block.span.start, block.span.start + len(line)) if _normal(line) in names else None


def _share(template: Template, headings: list[str]) -> float:
    present = sum(any(_normal(name) in headings for name in part.headings) for part in template.sections)
    return present / len(template.sections) if present >= _FEWEST else 0.0


@lru_cache(maxsize=5_000)
def _normal(heading: str) -> str:
    words = _NUMBERING.sub("", heading).strip(" *_:#\t").lower()
    return re.sub(r"\s+", " ", words)
