"""The facade of drafting: a kind and a brief in, a draft of cited paragraphs and visible gaps out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from assistant.answering import Answerer
from assistant.answering.likeness import Likeness
from assistant.drafting import reworking
from assistant.drafting.brief import Brief, parse_brief
from assistant.drafting.digest import Digest
from assistant.drafting.draft import BUILT_IN, GAP, Draft, DraftField, DraftSection, open_fields
from assistant.drafting.editing import paragraph_of, rewritten, without_source
from assistant.drafting.rephrasing import Rephraser
from assistant.drafting.sections import Material, SectionWriter
from assistant.drafting.sources import Sources
from assistant.drafting.template import Layout, Template, TemplateInfo
from assistant.drafting.templates import Shelf
from assistant.errors import AssistantError
from assistant.language_model import LanguageModel
from indexing import EVERYTHING, DocumentFilter, Library, load_embedder
from privacy import Gate

Report = Callable[[int, int, str], None]

_NAMES = ("stukken", "stuk", "bestanden", "documenten")


class Drafter:
    """Drafts from a template, the brief and sentences of the library, literal or in the words of a language model."""

    def __init__(
        self, library: Library, gate: Gate, shelf: Shelf | None = None, model: LanguageModel | None = None
    ) -> None:
        self._library = library
        self._gate = gate
        self._shelf = shelf or Shelf()
        self._model = model
        self._answerer = Answerer(library, gate)
        self._likeness = Likeness(load_embedder())  # words compared by the shipped model, whatever the library uses

    def kinds(self) -> tuple[TemplateInfo, ...]:
        """The kinds of document that can be drafted, by name."""
        return self._shelf.infos()

    def template(self, kind: str) -> Template:
        """The template of a kind. Raises AssistantError "template-unknown"."""
        return self._shelf.template(kind)

    def house_style(self, kind: str) -> Path | None:
        """The Word file whose looks a draft of `kind` takes over, None for our own."""
        return self._shelf.house_style(kind)

    @property
    def shelf(self) -> Shelf:
        """The templates that hold here."""
        return self._shelf

    def draft(
        self, kind: str, brief: str, within: DocumentFilter = EVERYTHING, *, report: Report | None = None
    ) -> Draft:
        """A concept of `kind` from `brief`, which passes the gate first, and the documents `within`.

        Figures and dates come from the brief or a source only; where both are silent a paragraph of style
        "gap" asks. `report` is called before each section, and while sources are looked for, with how many are done,
        how many there are and its title; what it raises stops the work.
        Raises AssistantError: "template-unknown", "brief-empty".
        """
        chosen = self._shelf.template(kind)
        scrubbed = str(self._gate.scrub(brief).text)
        parsed = parse_brief(scrubbed, chosen)
        if not parsed.subject():
            raise AssistantError("brief-empty")
        tell = report or _quiet
        first = partial(tell, 0, len(chosen.sections), chosen.sections[0].title)
        material = self._material(chosen, parsed, within, (), breathe=first)
        writer = SectionWriter(chosen, material)
        rephraser = self._rephraser()
        sections = tuple(_written(writer, chosen, tell, rephraser, material.sources))
        fields = _fields(chosen, parsed)
        draft = Draft(
            kind=chosen.kind,
            template_version=chosen.version,
            title=f"{chosen.name}: {parsed.subject()}",
            sections=sections,
            citations=tuple(material.sources.citations),
            open_fields=open_fields(fields, sections),
            provenance=self._provenance(chosen, rephraser),
            notices=rephraser.notices if rephraser else (),
            fields=fields,
            brief=scrubbed,
            checks=chosen.checks,
        )
        return _addressed(draft, chosen)

    def edited(self, draft: Draft, key: str, text: str) -> Draft:
        """The draft with a section as someone typed it, after the gate. KeyError for an unknown section."""
        return rewritten(draft, key, reworking.scrubbed(self._gate, text, draft.said()))

    def redrafted(self, draft: Draft, key: str, focus: str = "", within: DocumentFilter = EVERYTHING) -> Draft:
        """The draft with one section made anew: about `focus`, or with other sentences than it has now.

        Raises AssistantError "no-other-source" when the documents have nothing else for it.
        """
        chosen = reworking.only(self._shelf.template(draft.kind), key)
        parsed = parse_brief(draft.brief, chosen)
        without = reworking.other_quotes(draft, key) if focus.strip() else reworking.all_quotes(draft)
        material = self._material(chosen, parsed, within, without, str(self._gate.scrub(focus).text))
        made = SectionWriter(chosen, material).write(chosen.section(key))
        if not material.sources.citations and not focus.strip():
            raise AssistantError("no-other-source")
        rephraser = self._rephraser()
        if rephraser:
            made = rephraser.section(made, {one.n: one for one in material.sources.citations})
            draft = replace(draft, notices=rephraser.notices, provenance=_with_model(draft.provenance, rephraser))
        return reworking.spliced(draft, made, material.sources.citations)

    def swapped(self, draft: Draft, n: int, within: DocumentFilter = EVERYTHING) -> Draft:
        """The draft with another sentence in the place of citation `n`. Raises AssistantError "no-other-source"."""
        section, _ = paragraph_of(draft, n)
        chosen = self._shelf.template(draft.kind)
        parsed = parse_brief(draft.brief, chosen)
        sources = self._material(chosen, parsed, within, reworking.all_quotes(draft)).sources
        found = sources.find(chosen.section(section.key), most=1)
        if not found:
            raise AssistantError("no-other-source")
        sources.cite(found[0])
        return reworking.swapped(draft, n, section, sources.citations[0])

    def dropped(self, draft: Draft, n: int) -> Draft:
        """The draft without the quote of citation `n`."""
        section, _ = paragraph_of(draft, n)
        return without_source(draft, n, self._shelf.template(draft.kind).section(section.key).hint)

    def _material(
        self,
        chosen: Template,
        brief: Brief,
        within: DocumentFilter,
        without: Collection[str],
        focus: str = "",
        breathe: Callable[[], None] = lambda: None,
    ) -> Material:
        subject, letter = f"{brief.subject()} {focus}".strip(), chosen.layout is Layout.LETTER
        sources = Sources(
            self._library,
            self._gate,
            subject,
            chosen.sections,
            self._likeness,
            personal=letter,
            within=within,
            without=without,
            breathe=breathe,
        )
        digest = Digest(self._library, self._gate, subject, brief.lines(_NAMES), within)
        return Material(brief, sources, lambda question: self._answerer.answer(question, within=within), digest)

    def _rephraser(self) -> Rephraser | None:
        return Rephraser(self._model, self._library) if self._model else None

    def _provenance(self, chosen: Template, rephraser: Rephraser | None) -> tuple[tuple[str, str], ...]:
        embedding = self._library.statistics().embedder or ""
        made = (("engine", BUILT_IN), ("template", chosen.edition), ("embedding", embedding))
        return _with_model(made, rephraser) if rephraser else made


def _with_model(provenance: tuple[tuple[str, str], ...], rephraser: Rephraser) -> tuple[tuple[str, str], ...]:
    return tuple((dict(provenance) | dict(rephraser.provenance)).items())


def _written(
    writer: SectionWriter, chosen: Template, report: Report, rephraser: Rephraser | None, sources: Sources
) -> Iterator[DraftSection]:
    for done, section in enumerate(chosen.sections):
        step = partial(report, done, len(chosen.sections), section.title)
        step()
        made = writer.write(section)
        if rephraser is not None:
            rephraser.breathe = step
            made = rephraser.section(made, {one.n: one for one in sources.citations})
        yield made


def _quiet(done: int, total: int, title: str) -> None:
    """Nobody follows."""


def _fields(chosen: Template, brief: Brief) -> tuple[DraftField, ...]:
    made = []
    for field in chosen.fields:
        value = " ".join(brief.lines([label.lower() for label in (*field.brief, field.label)]))
        value = value or (brief.subject() if field.key == "onderwerp" else field.default)
        if value or field.required:
            made.append(DraftField(field.key, field.label, value or f"{GAP}{field.hint}]", gap=not value))
    return tuple(made)


def _addressed(draft: Draft, chosen: Template) -> Draft:
    """A letter with its address, salutation and closing; what is about a person stays open until the export."""
    if chosen.layout is not Layout.LETTER:
        return draft
    return replace(
        draft,
        letter=True,
        address=tuple(map(chosen.blank, chosen.address)),
        salutation=chosen.blank(chosen.salutation),
        closing=tuple(map(chosen.blank, chosen.closing)),
        blanks=chosen.blanks,
    )
