"""Mandatory sections of the template that the text does not have.

Two grades: without some no paper is complete; of others the matter may stand in another section (`elsewhere` in the
template), so that the text is only asked about those of which it has no word, all in one question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import parts, subject_named, template_of
from assistant.checking.text import CheckedText
from assistant.drafting.templates import Source, TemplateSection
from indexing import Span

_NAMED_ANNEX = re.compile(r"\bbijlagen?\s+(?:\d|[A-Z]\b)")


class MissingSections:
    """One remark a missing section at the start of the text, and one question about all that may stand elsewhere."""

    name = "missing-sections"
    category = Category.STRUCTURE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a mandatory section without heading; at most one question."""
        template = template_of(text)
        if template is None:
            return
        present = {part.section.key for part in parts(text, template) if part.section is not None}
        start = Span(0, len(text.text.split("\n", 1)[0]))
        asked = []
        for section in template.sections:
            if not section.required or section.key in present:
                continue
            if section.elsewhere:
                asked += [] if _told(section, text) else [section.title]
            elif section.source is not Source.SUBJECT or not subject_named(text, template):
                values = (("title", section.title), ("purpose", section.purpose))
                yield Fault("missing", start, Severity.ERROR, values=values)
        if asked:
            titles = ", ".join(f"‘{title}’" for title in asked)
            yield Fault("elsewhere", start, Severity.HINT, values=(("titles", titles),))


def _told(section: TemplateSection, text: CheckedText) -> bool:
    """Whether the text has a word of what belongs in the section, or needs none: no annexes where none is named."""
    if section.source is Source.ANNEXES:
        return _NAMED_ANNEX.search(text.text) is None
    cues = [re.escape(cue.rstrip("!")) + (r"\b" if cue.endswith("!") else "") for cue in section.cues]
    return bool(cues) and re.search(rf"\b(?:{'|'.join(cues)})", text.text, re.IGNORECASE) is not None
