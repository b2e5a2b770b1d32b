"""Fills one section of a template after another from the brief and the sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.answering import Answer
from assistant.drafting import weaving
from assistant.drafting.brief import Brief
from assistant.drafting.deciding import AMOUNT, Decisions
from assistant.drafting.decisions import capital, wished
from assistant.drafting.digest import Digest
from assistant.drafting.draft import DraftParagraph, DraftSection, gap
from assistant.drafting.sources import Sources
from assistant.drafting.template import Source, Stance, Style, Template, TemplateSection
from assistant.drafting.units import Candidate

_MONEY = re.compile(rf"{AMOUNT.pattern}|\b\d[\d.]*\s+euro\b")
_MONEY_LABELS = frozenset({"kosten", "financiën"})
_SAYS_ITSELF = (Source.DECISIONS, Source.ARGUMENTS)  # they ask for each beslispunt
_START_LABELS = ("aanleiding", "inleiding", "gebeurtenis", "incident", "doel", "vraag")

Ask = Callable[[str], Answer]


@dataclass(frozen=True, slots=True)
class Material:
    """What the sections are made from: the brief, the sources, answers to questions, digests of documents."""

    brief: Brief
    sources: Sources
    ask: Ask
    digest: Digest


class SectionWriter:
    """Writes the sections of one draft; what each may use is chosen before the first is written."""

    def __init__(self, template: Template, material: Material) -> None:
        self._template = template
        self._material = material
        self._brief = material.brief
        self._sources = material.sources
        self._decisions = Decisions(template, material.brief, material.sources)
        self._told = self._place_told()
        self._found, self._rows = self._choose()

    def write(self, section: TemplateSection) -> DraftSection:
        """`section` filled; never without a paragraph."""
        makers = {
            Source.SUBJECT: self._from_subject,
            Source.BRIEF: self._from_brief,
            Source.DECISIONS: self._from_decisions,
            Source.ARGUMENTS: self._arguments,
            Source.LIBRARY: self._from_library,
            Source.QUESTIONS: self._questions,
            Source.DIGEST: self._digest,
            Source.FIXED: self._fixed,
            Source.ANNEXES: self._annexes,
        }
        paragraphs = list(makers[section.source](section))
        paragraphs += self._asked(section, paragraphs)
        if not any(one.style != "gap" for one in paragraphs) and section.source not in _SAYS_ITSELF:
            paragraphs.insert(0, gap(section.hint))
        return DraftSection(section.key, section.title, tuple(paragraphs))

    def _choose(self) -> tuple[dict[tuple[str, int], list[Candidate]], dict[str, list[Candidate]]]:
        """Units by section and beslispunt (0: none), and rows; the most particular sections choose first."""
        found: dict[tuple[str, int], list[Candidate]] = {}
        rows: dict[str, list[Candidate]] = {}
        particular = sorted(self._template.sections, key=lambda one: (not one.must, one.stance is Stance.ANY))
        for section in particular:
            if section.source is Source.ARGUMENTS:
                for number in self._decisions.by_weight():
                    about = self._decisions.about(number)
                    found[section.key, number] = self._sources.find(section, about or (), strict=about is not None)
            elif section.source is Source.LIBRARY:
                found[section.key, 0] = self._sources.find(section)
                rows[section.key] = self._sources.find_rows(section) if section.rows else []
        return found, rows

    def _place_told(self) -> dict[str, list[str]]:
        """Sentences of the brief without a label, with the section they belong in: money with money, the rest first."""
        placed: dict[str, list[str]] = {}
        start = self._start()
        money = next((one for one in self._template.sections if _MONEY_LABELS & set(one.labels)), None)
        for sentence in self._brief.told():
            if self._decisions.formed_from_wishes and wished(sentence):
                continue
            target = money if money is not None and _MONEY.search(sentence) else start
            if target is not None:
                placed.setdefault(target.key, []).append(_sentence(sentence))
        return placed

    def _start(self) -> TemplateSection | None:
        fillable = [one for one in self._template.sections if one.source in (Source.LIBRARY, Source.BRIEF)]
        for label in _START_LABELS:
            for section in fillable:
                if label in section.labels:
                    return section
        return fillable[0] if fillable else None

    def _given(self, section: TemplateSection) -> list[str]:
        labelled = [_sentence(line) for line in self._brief.lines(section.labels)]
        return [*labelled, *self._told.get(section.key, [])]

    def _from_subject(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        lines = self._brief.lines(section.labels) or (self._brief.subject(),)
        yield DraftParagraph(" ".join(capital(line.rstrip(".")) for line in lines) + ".")

    def _from_brief(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        if section.style is Style.TABLE:
            yield from weaving.given_rows(section.columns, self._brief.lines(section.labels))
        elif section.style is Style.LIST:
            yield from (DraftParagraph(line, style="list") for line in self._given(section))
        elif given := self._given(section):
            yield DraftParagraph(" ".join(given))

    def _from_decisions(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        if section.lead:
            yield DraftParagraph(section.lead)
        yield from (DraftParagraph(f"{number}. {text}", style="list") for number, text in self._decisions.numbered())
        if not self._decisions.texts:
            yield gap(section.hint)

    def _arguments(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        given = self._decisions.arguments(self._brief.lines(section.labels))
        for number in range(1, max(1, len(self._decisions.texts)) + 1):
            own = given.get(number, [])
            for place, line in enumerate(own, 1):
                yield DraftParagraph(f"{number}.{place} {_sentence(line)}", style="list")
            found = self._found[section.key, number]
            for place, candidate in enumerate(weaving.in_order(found), len(own) + 1):
                yield DraftParagraph(
                    f"{number}.{place} {candidate.item_text}", (self._sources.cite(candidate),), "list"
                )
            if not own and not found:
                yield DraftParagraph(f"{number}.1 {gap(section.hint.format(number=number)).text}", style="gap")

    def _from_library(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        yield from self._from_brief(section)
        found, rows = self._found[section.key, 0], self._rows[section.key]
        weave = weaving.listed if section.style is Style.LIST else weaving.woven
        yield from weave(section, found, self._sources.cite)
        if rows and not found:
            yield from weaving.introduced(section, rows[0])
        yield from weaving.tabled(rows, self._sources.cite)
        if section.fresh and not self._given(section) and (found or rows):
            yield gap(section.hint)

    def _questions(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        """Each question of the brief with its answer from the library, which verified it."""
        for number, question in enumerate(self._brief.lines(section.labels), 1):
            yield DraftParagraph(f"{number}. {question}", style="heading")
            answer = self._material.ask(question)
            found = () if answer.abstained else answer.citations
            numbers = [self._sources.take(one) for one in found if self._sources.answers(one, question)]
            for n in numbers:
                quote = " ".join(self._sources.citations[n - 1].quote.split())
                yield DraftParagraph(quote, (n,), "row" if weaving.is_row(quote) else "text")
            if not numbers:
                yield gap(section.each.format(number=number))

    def _digest(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        yield from self._material.digest.paragraphs(section, self._sources.cite)

    def _fixed(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        answer = " ".join(self._brief.lines(section.labels)).strip().lower()
        texts = section.text
        for choice in section.choices:
            if any(re.match(rf"{re.escape(word)}\b", answer) for word in choice.when):
                texts = (*texts, *choice.text)
                break
        yield from (DraftParagraph(self._template.blank(text), style=_fixed_style(text)) for text in texts)

    def _annexes(self, section: TemplateSection) -> Iterator[DraftParagraph]:
        for number, line in enumerate(self._brief.lines(section.labels), 1):
            yield DraftParagraph(f"{number}. {_sentence(line)}", style="list")

    def _asked(self, section: TemplateSection, paragraphs: Sequence[DraftParagraph]) -> Iterator[DraftParagraph]:
        """Gaps for what the section must say and does not; the money of each beslispunt among them."""
        text = " ".join(one.text for one in paragraphs if one.style != "gap").lower()
        if text:
            yield from (gap(ask.hint) for ask in section.asks if not any(word in text for word in ask.words))
        if _MONEY_LABELS & set(section.labels) and section.each:
            missing = [pair for pair in self._decisions.amounts() if pair[1].lower() not in text]
            yield from (gap(section.each.format(number=number, amount=amount)) for number, amount in missing)


def _fixed_style(text: str) -> str:
    return "gap" if text.startswith("[aanvullen: ") else "text"


def _sentence(line: str) -> str:
    text = capital(line.strip())
    return text + ("" if text.endswith((".", "!", "?", ":")) else ".")
