"""The facade of drafting: a kind and a brief in, a draft of cited paragraphs and visible gaps out."""

from __future__ import annotations

from assistant.drafting.brief import Brief, parse_brief
from assistant.drafting.draft import Draft, DraftField, DraftSection
from assistant.drafting.sections import SectionWriter
from assistant.drafting.sources import Sources
from assistant.drafting.templates import Template, TemplateInfo, template, templates
from assistant.errors import AssistantError
from indexing import Library
from privacy import Gate

_ENGINE = "built-in"


class Drafter:
    """Drafts from a template, the brief and literal sentences of the library."""

    def __init__(self, library: Library, gate: Gate) -> None:
        self._library = library
        self._gate = gate

    def kinds(self) -> tuple[TemplateInfo, ...]:
        """The kinds of document that can be drafted, by name."""
        return tuple(TemplateInfo(one.kind, one.version, one.name, one.description) for one in templates())

    def draft(self, kind: str, brief: str) -> Draft:
        """A concept of `kind` from `brief`, which passes the gate first.

        Figures and dates come from the brief or a source only; where both are silent a paragraph of style
        "gap" asks. Raises AssistantError: "template-unknown", "template-invalid", "brief-empty".
        """
        chosen = template(kind)
        scrubbed = self._gate.scrub(brief).text
        parsed = parse_brief(str(scrubbed), chosen)
        subject = parsed.subject()
        if not subject:
            raise AssistantError("brief-empty")
        sources = Sources(self._library, self._gate, subject, chosen.sections)
        writer = SectionWriter(chosen, parsed, sources)
        sections = tuple(writer.write(section) for section in chosen.sections)
        fields = _fields(chosen, parsed)
        return Draft(
            kind=chosen.kind,
            template_version=chosen.version,
            title=f"{chosen.name}: {subject}",
            sections=sections,
            citations=tuple(sources.citations),
            open_fields=_open(fields, sections),
            provenance=(
                ("engine", _ENGINE),
                ("template", f"{chosen.kind}-{chosen.version}"),
                ("embedding", self._library.statistics().embedder or ""),
            ),
            fields=fields,
        )


def _fields(chosen: Template, brief: Brief) -> tuple[DraftField, ...]:
    found = ((field, " ".join(brief.lines([label.lower() for label in field.brief]))) for field in chosen.fields)
    return tuple(
        DraftField(field.key, field.label, value or f"[aanvullen: {field.hint}]", gap=not value)
        for field, value in found
    )


def _open(fields: tuple[DraftField, ...], sections: tuple[DraftSection, ...]) -> tuple[str, ...]:
    """What is still asked for: the fields by label, the sections by title, each with its hint."""
    hints = [f"{field.label}: {_hint(field.value)}" for field in fields if field.gap]
    for section in sections:
        gaps = [paragraph for paragraph in section.paragraphs if paragraph.style == "gap"]
        hints.extend(f"{section.title}: {_hint(paragraph.text)}" for paragraph in gaps)
    return tuple(hints)


def _hint(text: str) -> str:
    return text.partition("[aanvullen: ")[2].rstrip("]")
