"""The sentences that represent a document best, in its own order: a summary that only quotes."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from assistant.drafting.draft import DraftParagraph
from assistant.drafting.template import Style, TemplateSection
from assistant.drafting.topic import bag_of
from assistant.drafting.units import Around, Candidate, telling_name, units
from assistant.drafting.weaving import row_cells, tabled
from indexing import DocumentFilter, DocumentRecord, DocumentState, Hit, Library, analyse
from privacy import Gate

_MOST_DOCUMENTS = 5
_FOUND = 20  # passages searched for documents about the subject
_SAME_HEADING = 2  # units of one section
_TELLING = frozenset(
    analyse("samenvatting kern conclusie advies besluit doel hoofdlijnen bevindingen aanbevelingen prioriteiten visie")
)
_HEADED, _FIRST, _FIGURE, _TELLS = 0.6, 0.25, 0.1, 0.4
_SAYS = re.compile(
    r"\b(?:doel\w*|willen|moeten?|besluit\w*|conclu\w+|stel(?:t|len) voor|adviseren|belangrijkste|totaal)\b"
)
_REPEATS = 0.5  # share of terms already said, above which a unit adds nothing
_DIGITS = re.compile(r"\d")


class Digest:
    """Summarises the documents named, chosen in `within`, or found for the subject."""

    def __init__(
        self, library: Library, gate: Gate, subject: str, names: Sequence[str], within: DocumentFilter
    ) -> None:
        self._library = library
        self._gate = gate
        self._subject = subject
        self._names = [name.strip() for line in names for name in line.split(";") if name.strip()]
        self._within = within

    def documents(self) -> list[DocumentRecord]:
        """What is summarised; raises LibraryError "document-unknown" for a name that is not there."""
        if self._names:
            return [self._library.document(name, self._within) for name in self._names][:_MOST_DOCUMENTS]
        if self._within.documents is not None:
            known = self._library.documents(self._within)
            return [one for one in known if one.state is DocumentState.INDEXED][:_MOST_DOCUMENTS]
        hits = self._library.search(self._gate.scrub(self._subject).text, _FOUND, self._within)
        return list({hit.document.id: hit.document for hit in hits[:3]}.values())

    def paragraphs(self, section: TemplateSection, cite: Callable[[Candidate], int]) -> Iterator[DraftParagraph]:
        """The units of each document under its name, or its rows of figures where the section is a table."""
        for document in self.documents():
            candidates = self._candidates(document)
            name = DraftParagraph(telling_name(document.title, document.name), style="heading")
            if section.style is Style.TABLE:
                rows = _whole_tables(_figures(candidates), section.rows)
                yield from (name, *tabled(rows, cite)) if rows else ()
            else:
                yield from (name, *_by_heading(_best(candidates, section.sentences), cite))

    def _candidates(self, document: DocumentRecord) -> list[Candidate]:
        passages = self._library.passages(document.id, self._within)
        hits = (Hit(passage, document, 1.0, 1.0, 0.0) for passage in passages)
        found = (one for hit in hits for one in units(hit, Around(headed=bag_of(*hit.passage.headings))))
        return [one for one in found if not one.personal]


def _best(candidates: Sequence[Candidate], most: int) -> list[Candidate]:
    """The units with the weightiest words for their length, no two saying the same."""
    texts = [one for one in candidates if not one.row and one.whole]
    counts = Counter(term for one in texts for term in one.terms)
    firsts = {one.hit.passage.headings: one for one in reversed(texts)}

    def weight(one: Candidate) -> float:
        words = sum(math.log1p(counts[term]) for term in one.terms) / math.sqrt(len(one.terms) + 8)
        headed = _HEADED if one.around.headed.terms & _TELLING else 0.0
        first = _FIRST if firsts[one.hit.passage.headings] is one else 0.0
        told = (_FIGURE if _DIGITS.search(one.text) else 0.0) + (_TELLS if _SAYS.search(one.text) else 0.0)
        return words + headed + first + told

    chosen: list[Candidate] = []
    for one in sorted(texts, key=weight, reverse=True):
        same = sum(other.hit.passage.headings == one.hit.passage.headings for other in chosen)
        repeats = any(len(one.terms & other.terms) > _REPEATS * len(one.terms) for other in chosen)
        if len(chosen) < most and same < _SAME_HEADING and not repeats:
            chosen.append(one)
    return sorted(chosen, key=lambda one: (one.hit.passage.ordinal, one.span.start))


def _by_heading(chosen: Sequence[Candidate], cite: Callable[[Candidate], int]) -> Iterator[DraftParagraph]:
    """Units of one section of the document together in a paragraph."""
    group: list[Candidate] = []
    for one in [*chosen, None]:
        if group and (one is None or one.hit.passage.headings != group[0].hit.passage.headings):
            yield DraftParagraph(" ".join(each.text for each in group), tuple(map(cite, group)))
            group = []
        if one is not None:
            group.append(one)


def _figures(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Rows with at least two cells of figures: those of the tables that measure something."""
    rows = [one for one in candidates if one.row]
    return [one for one in rows if sum(bool(_DIGITS.search(cell)) for cell in one.text.split(" | ")) >= 2]


def _whole_tables(rows: Sequence[Candidate], most: int) -> list[Candidate]:
    """The tables that fit in `most` rows, in order; of a first one that is longer its beginning."""
    chosen: list[Candidate] = []
    for _, group in groupby(rows, key=_heads):
        table = list(group)
        if not chosen or len(chosen) + len(table) <= most:
            chosen += table[:most]
    return chosen


def _heads(row: Candidate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return row.hit.passage.headings, tuple(head for head, _ in row_cells(row.text))
