"""The sentences of the library that the sections of a draft may use: literal, fitting, each used once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.answering import Citation
from assistant.drafting.fitting import Candidate, Fit
from assistant.drafting.templates import TemplateSection
from assistant.drafting.topic import Topic
from indexing import Hit, Library, Span, analyse, split_sentences
from privacy import PLACEHOLDER, Gate

_HITS = 12  # passages looked at for each search
_SUBJECT_HITS = 30
_BACKGROUND = 8  # passages of each search without the subject
_NEAR_BEST = 0.4  # share of the best passage's score; passages below it only share a word
_ON_TOPIC = 0.55  # weighted share of the subject that a document's best passage must hold to be read as a whole
_UNDER_TOPIC = 0.25  # the same for the headings of a passage to be read beside what was found
_WHOLE_DOCUMENTS = 5
_WORDS = (5, 45)  # of a sentence that stands by itself
_ALIKE = 0.6  # share of terms in common that makes two sentences the same
_LEANING = re.compile(
    r"^(?:dit|deze|die|dat|hij|zij|ze|daar\w*|hier\w*|ook|echter|bovendien|verder|tevens|zo|dus|zulke|beide|laatst\w*"
    r"|eerst\w*|ten (?:eerste|tweede|derde)|enerzijds|anderzijds|het gaat|en|maar|want|of"
    r"|in (?:die|dat|deze|dit|beide)|bij (?:die|deze)|van (?:die|deze))\b",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"\b(?:ik|mij|je|jij|jullie|hoofdstuk|paragraaf|bijlage|tabel|figuur|voetnoot|zie ook"
    r"|(?:wij|we|zijn|waren|deden|deed|zij|is|was) er)\b|[?|]|\.\.\.|…|\[(?!\w+-\d)"
)
_WHOLE = re.compile(r"^[A-Z0-9'‘\"“€].*[.!]['’\"”)]*$", re.DOTALL)
_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[-•–*])\s+")


class Sources:
    """Finds sentences for one draft; remembers what was used, so that nothing is cited twice."""

    def __init__(self, library: Library, gate: Gate, subject: str, sections: Sequence[TemplateSection]) -> None:
        self._library = library
        self._gate = gate
        self._used: list[frozenset[str]] = []
        self.citations: list[Citation] = []
        aims = [aim for section in sections for aim in section.search]
        background = [hit.passage.text for aim in aims for hit in self._search(aim, _BACKGROUND)]
        self._topic = Topic(subject, background)
        self._hits = {hit.passage.id: hit for hit in self._gather(subject, aims)}
        self._candidates = [candidate for hit in self._hits.values() for candidate in _candidates(hit)]
        self._fit = Fit(self._topic, sections, self._candidates)

    def find(self, section: TemplateSection, about: str = "", most: int | None = None) -> list[Candidate]:
        """The best sentences for `section`, at most `most`; they count as used. `about` narrows the subject."""
        narrowed = frozenset(analyse(about))
        scored = ((self._fit.score(candidate, section, narrowed), candidate) for candidate in self._candidates)
        ranked = sorted(((score, one) for score, one in scored if score is not None), key=lambda pair: -pair[0])
        chosen: list[Candidate] = []
        for _, candidate in ranked:
            if len(chosen) == (section.sentences if most is None else most):
                break
            if not any(_alike(candidate.terms, used) for used in self._used):
                chosen.append(candidate)
                self._used.append(candidate.terms)
        return chosen

    def cite(self, candidate: Candidate) -> int:
        """The number of the citation that carries `candidate`, counted in the order of citing."""
        passage, document = candidate.hit.passage, candidate.hit.document
        start, end = candidate.span
        citation = Citation(
            n=len(self.citations) + 1,
            document=document.name,
            document_id=document.id,
            title=document.title,
            section=" > ".join(passage.headings),
            page=passage.page,
            quote=passage.text[start:end],
            passage=passage.text,
            passage_id=passage.id,
            start=start,
            end=end,
            score=candidate.hit.score,
        )
        self.citations.append(citation)
        return citation.n

    def _search(self, query: str, limit: int) -> tuple[Hit, ...]:
        return self._library.search(self._gate.scrub(query).text, limit=limit)

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
            whole = self._topic.coverage(analyse(_context(hit) + " " + hit.passage.text)) >= _ON_TOPIC
            for passage in self._library.passages(document):
                if whole or self._topic.coverage(analyse(" ".join(passage.headings))) >= _UNDER_TOPIC:
                    yield Hit(passage, hit.document, hit.score, hit.lexical, hit.dense)


def _context(hit: Hit) -> str:
    return " ".join((hit.document.title, hit.document.name, *hit.passage.headings))


def _candidates(hit: Hit) -> Iterator[Candidate]:
    if hit.passage.kind not in ("text", "list"):
        return
    context = frozenset(analyse(_context(hit)))
    for start, end in split_sentences(hit.passage.text):
        number = _NUMBER.match(hit.passage.text, start, end)
        span = Span(number.end() if number else start, end)
        sentence = hit.passage.text[span.start : span.end]
        words = len(sentence.split())
        fits = _WORDS[0] <= words <= _WORDS[1] and sentence[0].isupper() and not _LEANING.match(sentence)
        whole = _WHOLE.match(sentence) is not None
        if fits and (whole or number) and not _UNFIT.search(sentence) and not PLACEHOLDER.search(sentence):
            yield Candidate(hit, span, frozenset(analyse(sentence)), context, whole)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _ALIKE * min(len(one), len(other))
