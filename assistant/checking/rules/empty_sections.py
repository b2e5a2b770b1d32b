"""Headings with nothing under them."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import Part, parts, template_of
from assistant.checking.text import CheckedText

# Here a heading is only a guess of the reader: without a template to confirm it, silence is better.
_GUESSED = frozenset({"txt", "pdf"})
_PLAIN = 9  # the level of a line that stands for a heading


class EmptySections:
    """One remark a heading followed by neither text nor a deeper heading; "n.v.t." is text."""

    name = "empty-sections"
    category = Category.STRUCTURE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault an empty section, on its heading."""
        template = template_of(text)
        if template is None and text.document.format in _GUESSED:
            return
        found = parts(text, template)
        for number, part in enumerate(found):
            below = found[number + 1].level if number + 1 < len(found) else 0
            deeper = part.level < below and (below < _PLAIN or part.level == _PLAIN)
            if not deeper and not _filled(text, part) and not _title(found, number):
                title = text.text[part.heading.start : part.heading.end].strip(" #*_:")
                yield Fault("empty", part.heading, Severity.WARNING, values=(("title", title),))


def _filled(text: CheckedText, part: Part) -> bool:
    return any(character.isalnum() for character in text.text[part.body.start : part.body.end])


def _title(found: tuple[Part, ...], number: int) -> bool:
    """The title of the whole stands above a section of the same level and needs no text."""
    return number == 0 and found[0].section is None
