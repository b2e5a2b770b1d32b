"""Fills one section of a template after another from the brief and the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.drafting.brief import Brief
from assistant.drafting.decisions import decision, wished
from assistant.drafting.draft import DraftParagraph, DraftSection
from assistant.drafting.fitting import Candidate
from assistant.drafting.sources import Sources
from assistant.drafting.templates import Source, Stance, Style, Template, TemplateSection
from indexing import analyse, split_sentences

_TOGETHER = 2  # cited sentences in one paragraph


class SectionWriter:
    """Writes the sections of one draft; what each may use is chosen before the first is written."""

    def __init__(self, template: Template, brief: Brief, sources: Sources) -> None:
        self._template = template
        self._brief = brief
        self._sources = sources
        self._subject = brief.subject()
        self._decisions = self._form_decisions()
        self._found = self._choose()

    def write(self, section: TemplateSection) -> DraftSection:
        """`section` filled; never without a paragraph."""
        makers = {
            Source.SUBJECT: self._from_subject,
            Source.DECISIONS: self._from_decisions,
            Source.ARGUMENTS: self._arguments,
            Source.LIBRARY: self._from_library,
            Source.ANNEXES: self._annexes,
        }
        return DraftSection(section.key, section.title, tuple(makers[section.source](section)))

    def _choose(self) -> dict[tuple[str, int], list[Candidate]]:
        """Sentences by section and beslispunt (0: none); the most particular sections choose first."""
        found: dict[tuple[str, int], list[Candidate]] = {}
        particular = sorted(self._template.sections, key=lambda one: (not one.must, one.stance is Stance.ANY))
        for section in particular:
            if section.source is Source.ARGUMENTS:
                for number, text in enumerate(self._decisions or (self._subject,), 1):
                    found[section.key, number] = self._sources.find(section, about=text)
            elif section.source is Source.LIBRARY:
                found[section.key, 0] = self._sources.find(section)
        return found

    def _form_decisions(self) -> tuple[str, ...]:
        section = next((one for one in self._template.sections if one.source is Source.DECISIONS), None)
        lines = self._brief.lines(_labels(section)) if section else ()
        if not lines:
            free = " ".join(self._brief.free)
            wishes = (wished(free[start:end]) for start, end in split_sentences(free))
            return tuple(wish for wish in wishes if wish is not None)
        return tuple(decision(line) or f"{line.strip().rstrip('.')}." for line in lines)

    def _from_subject(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        lines = self._brief.lines(_labels(section)) or (self._subject,)
        yield DraftParagraph(" ".join(line.rstrip(".") for line in lines) + ".")

    def _from_decisions(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        if section.lead:
            yield DraftParagraph(section.lead)
        for number, text in enumerate(self._decisions, 1):
            yield DraftParagraph(f"{number}. {text}", style="list")
        if not self._decisions:
            yield _gap(section)

    def _arguments(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        given = self._given_arguments(section)
        for number in range(1, len(self._decisions or (self._subject,)) + 1):
            own = given.get(number, [])
            for place, line in enumerate(own, 1):
                yield DraftParagraph(f"{number}.{place} {line}", style="list")
            found = self._found[section.key, number]
            for place, candidate in enumerate(_in_order(found), len(own) + 1):
                yield DraftParagraph(f"{number}.{place} {candidate.text}", (self._sources.cite(candidate),), "list")
            if not own and not found:
                hint = section.hint.replace("{number}", str(number))
                yield DraftParagraph(f"{number}.1 [aanvullen: {hint}]", style="gap")

    def _given_arguments(self, section: TemplateSection) -> dict[int, list[str]]:
        """Arguments of the brief, each with the beslispunt it shares most words with."""
        given: dict[int, list[str]] = {}
        terms = [frozenset(analyse(text)) for text in self._decisions] or [frozenset()]
        for line in self._brief.lines(_labels(section)):
            own = frozenset(analyse(line))
            best = max(range(len(terms)), key=lambda place: (len(own & terms[place]), -place))
            given.setdefault(best + 1, []).append(_sentence(line))
        return given

    def _from_library(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        own = [_sentence(line) for line in self._brief.lines(_labels(section))]
        if own and section.style is Style.TEXT:
            yield DraftParagraph(" ".join(own))
        elif own:
            yield from (DraftParagraph(line, style="list") for line in own)
        found = self._found[section.key, 0]
        if section.style is Style.LIST:
            yield from self._listed(section, found)
        else:
            yield from self._woven(section, found)
        if not own and not found:
            yield _gap(section)

    def _listed(self, section: TemplateSection, found: Sequence[Candidate]) -> Iterator[DraftParagraph]:
        if found and section.connect:
            yield DraftParagraph(section.connect[0])
        for candidate in _in_order(found):
            yield DraftParagraph(candidate.text, (self._sources.cite(candidate),), "list")

    def _woven(self, section: TemplateSection, found: Sequence[Candidate]) -> Iterator[DraftParagraph]:
        """Sentences of one document together, each paragraph under a connecting sentence."""
        groups: list[list[Candidate]] = []
        for candidate in _in_order(found):
            same = groups and groups[-1][0].hit.document.id == candidate.hit.document.id
            if same and len(groups[-1]) < _TOGETHER:
                groups[-1].append(candidate)
            else:
                groups.append([candidate])
        for place, group in enumerate(groups):
            text = " ".join((*section.connect[place : place + 1], *(candidate.text for candidate in group)))
            yield DraftParagraph(text, tuple(self._sources.cite(candidate) for candidate in group))

    def _annexes(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        lines = self._brief.lines(_labels(section))
        for number, line in enumerate(lines, 1):
            yield DraftParagraph(f"{number}. {_sentence(line)}", style="list")
        if not lines:
            yield _gap(section)


def _in_order(found: Sequence[Candidate]) -> list[Candidate]:
    """Document by document, the best first, and within each as it stands there."""
    best = {one.hit.document.id: place for place, one in reversed(list(enumerate(found)))}
    return sorted(found, key=lambda one: (best[one.hit.document.id], one.hit.passage.ordinal, one.span.start))


def _labels(section: TemplateSection) -> tuple[str, ...]:
    return tuple(label.lower() for label in (*section.brief, section.title, *section.aliases))


def _gap(section: TemplateSection) -> DraftParagraph:
    return DraftParagraph(f"[aanvullen: {section.hint}]", style="gap")


def _sentence(line: str) -> str:
    text = line.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", ":")) else ".")
