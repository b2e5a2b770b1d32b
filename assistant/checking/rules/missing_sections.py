"""Mandatory sections of the template that the text does not have."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import parts, subject_named, template_of
from assistant.checking.text import CheckedText
from assistant.drafting.templates import Source
from indexing import Span


class MissingSections:
    """One remark a missing section, at the start of the text."""

    name = "missing-sections"
    category = Category.STRUCTURE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a mandatory section without heading."""
        template = template_of(text)
        if template is None:
            return
        present = {part.section.key for part in parts(text, template) if part.section is not None}
        start = Span(0, len(text.text.split("\n", 1)[0]))
        for section in template.sections:
            if section.source is Source.SUBJECT and subject_named(text, template):
                continue
            if section.required and section.key not in present:
                values = (("title", section.title), ("purpose", section.purpose))
                yield Fault("missing", start, Severity.ERROR, values=values)
