"""Headings whose level skips one, or sections of a template that lie deeper than the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import Part, parts, template_of
from assistant.checking.text import CheckedText

_GUESSED = frozenset({"txt", "pdf"})  # formats in which a level is only a guess of the reader
_UNDER = re.compile(r"[\W_]*\d{1,2}\.\d")  # "7.1 Planning" says itself that it belongs under 7
_PLAIN = 9  # the level of a line that stands for a heading


class HeadingLevels:
    """One hint a heading that lies too deep."""

    name = "heading-levels"
    category = Category.STRUCTURE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on headings, in order."""
        if text.document.format in _GUESSED:
            return
        found = [part for part in parts(text, template_of(text)) if part.level < _PLAIN]
        levels = Counter(part.level for part in found if part.section is not None).most_common(1)
        usual = levels[0][0] if levels else 0
        for before, part in pairwise(found):
            if part.level > before.level + 1 and part.level != usual:
                yield _fault("skipped", part, text)
            elif (
                part.section is not None
                and part.level > usual
                and before.section is not None
                and not _under(part, text)
            ):
                yield _fault("deeper", part, text)


def _under(part: Part, text: CheckedText) -> bool:
    return _UNDER.match(text.text, *part.heading) is not None


def _fault(code: str, part: Part, text: CheckedText) -> Fault:
    title = text.text[part.heading.start : part.heading.end].strip(" #*_:")
    return Fault(code, part.heading, Severity.HINT, values=(("title", title),))
