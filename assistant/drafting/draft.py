"""A draft. All text in it is scrubbed, except what the brief of the adviser holds after the gate."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.answering.answer import Citation


@dataclass(frozen=True, slots=True)
class DraftParagraph:
    """A paragraph with the numbers of the citations that carry it; `style` is "text", "list" or "gap"."""

    text: str
    citations: tuple[int, ...] = ()
    style: str = "text"


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
    """A document being written: always a concept until a person confirms.

    `open_fields` are the hints of the visible gaps (`[aanvullen: ...]`), `provenance` (name, version)
    pairs of engine, embedding, template and prompts; `fields` the table at the head.
    """

    kind: str
    template_version: str
    title: str
    sections: tuple[DraftSection, ...]
    citations: tuple[Citation, ...]
    open_fields: tuple[str, ...]
    provenance: tuple[tuple[str, str], ...]
    fields: tuple[DraftField, ...] = ()
