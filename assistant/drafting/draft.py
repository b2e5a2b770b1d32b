"""A draft. All text in it is scrubbed, except what the brief of the adviser holds after the gate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.answering.answer import Citation
from assistant.drafting.template import Blank
from privacy import Reason

GAP = "[aanvullen: "
BUILT_IN = "built-in"
"""The engine that only quotes."""


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """A paragraph with the numbers of the citations that carry it.

    `style` is "text", "list", "gap", "heading" (within a section), "head" or "row". A row is one of a table: its
    cells stand between " | ", each behind its column head and ": "; a "head" holds the heads alone. `reworded` are
    the quotes, by their numbers, that stand in the text in other words, with those words.
    """

    text: str
    citations: tuple[int, ...] = ()
    style: str = "text"
    reworded: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DraftField:
    """A field of the head table; `gap` when its value is only a request to fill it in."""

    key: str
    label: str
    value: str
    gap: bool = False


@dataclass(frozen=True, slots=True)
class DraftSection:
    """A section of the template, filled."""

    key: str
    title: str
    paragraphs: tuple[DraftParagraph, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A document being written: always a concept until a person confirms (`confirmed` then says who).

    `brief` is the scrubbed brief, `open_fields` the hints of the visible gaps (`[aanvullen: ...]`), `provenance`
    (name, version) pairs of engine, embedding, template and prompts; `fields` the table at the head. A letter has an
    `address`, a `salutation` and a `closing`, with `blanks` that are only filled in at export. `checks` are the
    questions to answer before confirming; `notices` what a reader should know of how it was made.
    """

    kind: str
    template_version: str
    title: str
    sections: tuple[DraftSection, ...]
    citations: tuple[Citation, ...]
    open_fields: tuple[str, ...]
    provenance: tuple[tuple[str, str], ...]
    fields: tuple[DraftField, ...] = ()
    brief: str = ""
    checks: tuple[str, ...] = ()
    letter: bool = False
    address: tuple[str, ...] = ()
    salutation: str = ""
    closing: tuple[str, ...] = ()
    blanks: tuple[Blank, ...] = ()
    confirmed: str = ""
    notices: tuple[Reason, ...] = ()

    def section(self, key: str) -> DraftSection:
        """The section `key`; KeyError when there is none."""
        return {section.key: section for section in self.sections}[key]

    def said(self) -> dict[int, str]:
        """What stands in the text for each citation: its quote on one line, or that in other words."""
        literal = {citation.n: " ".join(citation.quote.split()) for citation in self.citations}
        paragraphs = (one for section in self.sections for one in section.paragraphs)
        return literal | {n: words for paragraph in paragraphs for n, words in paragraph.reworded}

    def with_sections(self, sections: Iterable[DraftSection], citations: Iterable[Citation]) -> Draft:
        """The draft with other sections; citations are numbered anew in reading order, unused ones go.

        What was confirmed is no longer: a person has to look again.
        """
        known = {citation.n: citation for citation in citations}
        numbers: dict[int, int] = {}
        made = tuple(_renumbered(section, numbers) for section in sections)
        kept = tuple(replace(known[old], n=new) for old, new in numbers.items())
        return replace(self, sections=made, citations=kept, open_fields=open_fields(self.fields, made), confirmed="")


def open_fields(fields: Iterable[DraftField], sections: Iterable[DraftSection]) -> tuple[str, ...]:
    """What is still asked for: the fields by label, the sections by title, each with its hint."""
    hints = [f"{field.label}: {hint(field.value)}" for field in fields if field.gap]
    for section in sections:
        gaps = [paragraph.text for paragraph in section.paragraphs if GAP in paragraph.text]
        hints.extend(f"{section.title}: {hint(text)}" for text in gaps)
    return tuple(hints)


def gap(text: str) -> DraftParagraph:
    """A visible request to fill in `text`."""
    return DraftParagraph(f"{GAP}{text}]", style="gap")


def hint(text: str) -> str:
    """What a gap asks for."""
    return text.partition(GAP)[2].partition("]")[0]


def _renumbered(section: DraftSection, numbers: dict[int, int]) -> DraftSection:
    paragraphs = []
    for one in section.paragraphs:
        moved = tuple(numbers.setdefault(n, len(numbers) + 1) for n in one.citations)
        reworded = tuple((numbers[n], words) for n, words in one.reworded if n in one.citations)
        paragraphs.append(replace(one, citations=moved, reworded=reworded))
    return replace(section, paragraphs=tuple(paragraphs))
