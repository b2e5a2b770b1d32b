"""The units of the library that the sections of a draft may use: literal, fitting, each used once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from assistant.answering import Citation, citation_at
from assistant.answering.likeness import Likeness
from assistant.answering.terms import Bag
from assistant.drafting.fitting import Fit
from assistant.drafting.known import known_parts
from assistant.drafting.template import TemplateSection
from assistant.drafting.topic import Topic, bag_of, weights_of
from assistant.drafting.units import Around, Candidate, units
from indexing import EVERYTHING, DocumentFilter, Hit, Library, Passage
from privacy import Gate

_HITS = 12  # passages looked at for each search
_SUBJECT_HITS = 30
_BACKGROUND = 8  # passages of each search without the subject
_NEAR_BEST = 0.4  # share of the best passage's score; passages below it only share a word
_ON_TOPIC = 0.55  # weighted share of the subject that a document's best passage must hold to be read as a whole
_UNDER_TOPIC = 0.25  # the same for the headings of a passage to be read beside what was found
_WHOLE_DOCUMENTS = 5
_OPENING, _OPENING_WORDS = 8, 14  # passages at the head of a document that may say what it is about
_SUBJECT_LINE = re.compile(r"^(?:onderwerp|betreft|subject): *(.+)$", re.IGNORECASE | re.MULTILINE)
_WHOLE_TABLE = 0.8  # a table that fits as a whole is better than one row of another
_ASKED = 0.5  # weighted share of a question that an answer to it must hold
_MOSTLY = 0.6  # share of its rows that must fit for a short table to be taken whole
_ALIKE = 0.6  # share of terms in common that makes two units the same


class Sources:
    """Finds units for one draft; remembers what was used, so that nothing is cited twice."""

    def __init__(
        self,
        library: Library,
        gate: Gate,
        subject: str,
        sections: Sequence[TemplateSection],
        likeness: Likeness,
        *,
        personal: bool = False,
        within: DocumentFilter = EVERYTHING,
        without: Collection[str] = (),
        breathe: Callable[[], None] = lambda: None,
    ) -> None:
        """`personal` lets units speak to someone (a letter); `without` are quotes that may not be used.

        `breathe` is called before each search; what it raises stops the work.
        """
        self._library = library
        self._gate = gate
        self._within = within
        self._breathe = breathe
        self._used: list[frozenset[str]] = []
        self._openings: dict[str, Bag] = {}
        self.citations: list[Citation] = []
        aims = [aim for section in sections for aim in section.search]
        found_anyway = {hit.passage.id: hit for aim in aims for hit in self._search(aim, _BACKGROUND)}
        self._weights = weights_of([hit.passage.text for hit in found_anyway.values()])
        self._topic = Topic.of(subject, self._weights)
        named = dict.fromkeys(f"{one.general} {aim}" for one in sections if one.general for aim in one.search)
        hits = {hit.passage.id: hit for hit in self._gather(subject, aims)}
        hits = {hit.passage.id: hit for each in named for hit in self._search(each, _HITS)} | hits
        hits = {hit.passage.id: hit for hit in self._with_rows(hits.values())}
        found = [one for hit in hits.values() for one in units(hit, self._around(hit))]
        self._candidates = [one for one in found if (personal or not one.personal) and one.text not in without]
        self._topic = self._topic.knowing(_words(self._candidates), likeness)
        general = {one.general: Topic.of(one.general, self._weights) for one in sections if one.general}
        self._fit = Fit(known_parts(self._topic, self._candidates), sections, self._candidates, general)

    @property
    def subject_terms(self) -> frozenset[str]:
        """The terms of what the draft is about."""
        return self._topic.terms

    def coverage(self, text: str) -> float:
        """The weighted share (0 to 1) of the subject in `text`."""
        return self._topic.coverage(bag_of(text))

    def answers(self, citation: Citation, question: str) -> bool:
        """Whether a quote, with its headings and title, is about what was asked and not about a word of it."""
        held = bag_of(citation.title, citation.document, citation.section, citation.quote)
        topic = Topic.of(question, self._weights)
        return topic.coverage(held) >= _ASKED and topic.holds_main(held)

    def find(
        self, section: TemplateSection, about: Collection[str] = (), most: int | None = None, *, strict: bool = False
    ) -> list[Candidate]:
        """The best units for `section`, at most `most`; they count as used.

        `about` are terms that narrow the subject; with `strict` a unit must hold one of them.
        """
        wanted = frozenset(about)
        pool = [one for one in self._candidates if not one.row and (not strict or one.terms & wanted)]
        scored = ((self._fit.score(one, section, wanted), one) for one in pool)
        ranked = sorted(((score, one) for score, one in scored if score is not None), key=lambda pair: -pair[0])
        chosen: list[Candidate] = []
        for _, candidate in ranked:
            if len(chosen) == (section.sentences if most is None else most):
                break
            if not any(_alike(candidate.terms, used) for used in self._used):
                chosen.append(candidate)
                self._used.append(candidate.terms)
        return chosen

    def find_rows(self, section: TemplateSection) -> list[Candidate]:
        """The rows of the one table that fits `section` best, in order; at most `section.rows`."""
        rows = sorted((one for one in self._candidates if one.row), key=_place)
        tables = [list(group) for _, group in groupby(rows, key=_table)]
        scored = [
            (max(scores) + _WHOLE_TABLE * len(scores) / len(table), table)
            for table in tables
            if (scores := self._row_scores(table, section))
        ]
        if not scored:
            return []
        table = max(scored, key=lambda pair: pair[0])[1]
        fitting = [one for one in table if self._fit.row(one, section) is not None]
        whole = len(table) <= section.rows and len(fitting) >= _MOSTLY * len(table)
        chosen = _shortened(table if whole else fitting, section.rows)
        taken = [one for one in chosen if one.terms not in self._used]
        self._used.extend(one.terms for one in taken)
        return taken

    def cite(self, candidate: Candidate) -> int:
        """The number of the citation that carries `candidate`, counted in the order of citing."""
        place = (candidate.hit.passage.id, *candidate.span)
        return self.take(citation_at(len(self.citations) + 1, place, candidate.hit))

    def take(self, citation: Citation) -> int:
        """Take over a citation, also one that was made elsewhere; gives its number in this draft."""
        self.citations.append(replace(citation, n=len(self.citations) + 1))
        return len(self.citations)

    def _row_scores(self, table: Sequence[Candidate], section: TemplateSection) -> list[float]:
        if any(one.terms in self._used for one in table):
            return []
        scores = (self._fit.row(one, section) for one in table)
        return [score for score in scores if score is not None]

    def _search(self, query: str, limit: int) -> tuple[Hit, ...]:
        self._breathe()
        return self._library.search(self._gate.scrub(query).text, limit, self._within)

    def _gather(self, subject: str, aims: Sequence[str]) -> Iterator[Hit]:
        """Passages for each aim with the subject, then all of the documents that are about it."""
        for aim in aims:
            found = self._search(f"{subject}. {aim}", _HITS)
            yield from (hit for hit in found if hit.score >= _NEAR_BEST * found[0].score)
        about = self._search(subject, _SUBJECT_HITS)
        yield from self._beside(about)
        yield from about

    def _beside(self, about: Sequence[Hit]) -> Iterator[Hit]:
        """What else the documents found hold: all of one about the subject, of others what stands under such a heading.

        Its score is that of the passage by which its document was found.
        """
        read: dict[str, Hit] = {}
        for hit in about:
            if len(read) < _WHOLE_DOCUMENTS:
                read.setdefault(hit.document.id, hit)
        for document, hit in read.items():
            around = self._around(hit)
            whole = self._topic.coverage(around.named | around.headed | around.passage) >= _ON_TOPIC
            for passage in self._library.passages(document):
                if whole or self._topic.coverage(bag_of(*passage.headings)) >= _UNDER_TOPIC:
                    yield Hit(passage, hit.document, hit.score, hit.lexical, hit.dense)

    def _with_rows(self, hits: Iterable[Hit]) -> Iterator[Hit]:
        """The passages found, and of each table that was hit all rows: half a table misleads."""
        whole: set[tuple[str, tuple[str, ...]]] = set()
        for hit in hits:
            yield hit
            table = hit.document.id, hit.passage.headings
            if hit.passage.kind == "row" and table not in whole:
                whole.add(table)
                rows = (one for one in self._library.passages(hit.document.id) if one.kind == "row")
                same = (one for one in rows if one.headings == hit.passage.headings)
                yield from (Hit(one, hit.document, hit.score, hit.lexical, hit.dense) for one in same)

    def _around(self, hit: Hit) -> Around:
        """The words around a passage: of the title, the name, the opening lines, the headings."""
        document, passage = hit.document, hit.passage
        if document.id not in self._openings:
            opening = [_opening(one) for one in self._library.passages(document.id)[:_OPENING]]
            self._openings[document.id] = bag_of(document.title, document.name, *opening)
        last = passage.headings[-2:]
        near, under = bag_of(*last), bag_of(*(one for one in last if one != document.title))
        return Around(self._openings[document.id], bag_of(*passage.headings), near, under, bag_of(passage.text) | near)


def _words(candidates: Iterable[Candidate]) -> frozenset[str]:
    bags = (bag for one in candidates for bag in (one.bag, one.around.named, one.around.headed, one.around.passage))
    return frozenset().union(*(bag.folded for bag in bags))


def _shortened(rows: Sequence[Candidate], most: int) -> list[Candidate]:
    """At most `most` rows; the last one, often the total, stays."""
    return list(rows) if len(rows) <= most else [*rows[: most - 1], rows[-1]]


def _opening(passage: Passage) -> str:
    """The subtitle, the line that names the subject; "" for anything else."""
    named = _SUBJECT_LINE.search(passage.text)
    if named is not None:
        return named[1]
    return passage.text if passage.ordinal == 0 and len(passage.text.split()) <= _OPENING_WORDS else ""


def _place(candidate: Candidate) -> tuple[str, int]:
    return candidate.hit.document.id, candidate.hit.passage.ordinal


def _table(candidate: Candidate) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Rows of one table have the same document, headings and column heads."""
    heads = tuple(cell.partition(": ")[0] for cell in candidate.hit.passage.text.split(" | "))
    return candidate.hit.document.id, candidate.hit.passage.headings, heads


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _ALIKE * min(len(one), len(other))
