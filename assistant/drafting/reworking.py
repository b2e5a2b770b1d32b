"""Parts of a draft made anew: another choice for one section, another quote in one place, an edit through the gate."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.answering import Citation
from assistant.drafting.draft import Draft, DraftSection
from assistant.drafting.editing import one_line
from assistant.drafting.template import Template
from privacy import Gate

_SLOT = re.compile(r"\[\[(\d{1,3})\]\]")


def slotted(text: str, said: Mapping[int, str]) -> str:
    """`text` with what stands for each citation (see Draft.said) replaced by `[[n]]`."""
    for n, words in said.items():
        text = text.replace(words, f"[[{n}]]")
    return text


def unslotted(text: str, said: Mapping[int, str]) -> str:
    """The reverse of `slotted`; a slot without citation goes."""
    return _SLOT.sub(lambda found: said.get(int(found[1]), ""), text)


def scrubbed(gate: Gate, text: str, said: Mapping[int, str]) -> str:
    """What someone typed, as it may be kept; quotes have passed the gate already and stay as they are."""
    return unslotted(str(gate.scrub(slotted(text, said)).text), said)


def spliced(draft: Draft, section: DraftSection, fresh: Sequence[Citation]) -> Draft:
    """The draft with `section`, whose citations are numbered as in `fresh`, in the place of the old one."""
    offset = len(draft.citations)
    moved = tuple(
        replace(
            one,
            citations=tuple(n + offset for n in one.citations),
            reworded=tuple((n + offset, words) for n, words in one.reworded),
        )
        for one in section.paragraphs
    )
    placed = replace(section, paragraphs=moved)
    sections = (placed if one.key == section.key else one for one in draft.sections)
    return draft.with_sections(sections, (*draft.citations, *(replace(one, n=one.n + offset) for one in fresh)))


def swapped(draft: Draft, n: int, section: DraftSection, fresh: Citation) -> Draft:
    """The draft with the quote of citation `n` in `section` replaced by that of `fresh`."""
    number = len(draft.citations) + 1
    old, new = draft.said()[n], one_line(fresh)
    paragraphs = tuple(
        replace(
            one,
            text=one.text.replace(old, new),
            citations=tuple(number if m == n else m for m in one.citations),
            reworded=tuple(pair for pair in one.reworded if pair[0] != n),
        )
        if n in one.citations
        else one
        for one in section.paragraphs
    )
    sections = (replace(section, paragraphs=paragraphs) if one.key == section.key else one for one in draft.sections)
    return draft.with_sections(sections, (*draft.citations, replace(fresh, n=number)))


def other_quotes(draft: Draft, key: str) -> frozenset[str]:
    """The quotes that stand in other sections than `key`."""
    elsewhere = {n for one in draft.sections if one.key != key for part in one.paragraphs for n in part.citations}
    return frozenset(one_line(citation) for citation in draft.citations if citation.n in elsewhere)


def all_quotes(draft: Draft) -> frozenset[str]:
    """Every quote of the draft."""
    return frozenset(map(one_line, draft.citations))


def only(template: Template, key: str) -> Template:
    """`template` in which no other section looks for sentences, so that they are left for `key`."""
    sections = tuple(
        one if one.key == key else one.model_copy(update={"sentences": 0, "rows": 0}) for one in template.sections
    )
    return template.model_copy(update={"sections": sections})
