"""Sections of the template in another order than it has them; within one `block` of it the order is free."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import parts, template_of
from assistant.checking.text import CheckedText
from assistant.drafting.templates import Template

_ANYWHERE = "vrij"  # the block of sections that have no place of their own


class SectionOrder:
    """At most one hint: the first section that comes too late."""

    name = "section-order"
    category = Category.STRUCTURE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault, on the heading of the section that belongs earlier."""
        template = template_of(text)
        if template is None:
            return
        order = _places(template)
        found = ((part, part.section) for part in parts(text, template))
        known = [(part, section) for part, section in found if section is not None and section.block != _ANYWHERE]
        for (_, before), (part, section) in pairwise(known):
            if order[section.key] < order[before.key]:
                values = (("title", section.title), ("next", before.title))
                yield Fault("order", part.heading, Severity.HINT, values=values)
                return


def _places(template: Template) -> dict[str, int]:
    """By key: sections of one block have the place of its first one."""
    places: dict[str, int] = {}
    blocks: dict[str, int] = {}
    for place, section in enumerate(template.sections):
        places[section.key] = blocks.setdefault(section.block, place) if section.block else place
    return places
