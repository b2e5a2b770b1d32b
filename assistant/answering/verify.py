"""The last look at an answer: what does not stand in its source, letter for letter, does not go out.

Engines are not trusted. A quote must be found in the passage it names, and the words of a sentence
must be those of its quotes, in plain text; otherwise the sentence is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.answering.answer import AnswerSentence, Citation
from assistant.answering.engine import Evidence, ProposedSentence
from assistant.answering.plain import plain
from indexing import Hit


def verified(
    proposed: Iterable[ProposedSentence], hits: Sequence[Hit]
) -> tuple[tuple[AnswerSentence, ...], tuple[Citation, ...]]:
    """The sentences that hold, and their citations numbered from 1 in order of use; equal quotes share one."""
    shown = {hit.passage.id: hit for hit in hits}
    citations: dict[tuple[str, int, int], Citation] = {}
    sentences: list[AnswerSentence] = []
    for sentence in proposed:
        places = [locate(evidence, shown) for evidence in sentence.evidence]
        found = [place for place in places if place is not None]
        if len(found) < len(places) or not _carried(sentence, found):
            continue
        for place in found:
            citations.setdefault(place, citation_at(len(citations) + 1, place, shown[place[0]]))
        numbers = tuple(dict.fromkeys(citations[place].n for place in found))
        factoid = sentence.factoid if sentence.factoid in sentence.text else ""
        sentences.append(AnswerSentence(sentence.text, numbers, factoid, sentence.item))
    return tuple(sentences), tuple(citations.values())


def locate(evidence: Evidence, shown: Mapping[str, Hit]) -> tuple[str, int, int] | None:
    """Passage and characters where the quote stands literally, at its place or else anywhere; None if nowhere."""
    hit = shown.get(evidence.passage)
    if hit is None or not evidence.quote.strip():
        return None
    text = hit.passage.text
    start = evidence.start if text.startswith(evidence.quote, evidence.start) else text.find(evidence.quote)
    return (evidence.passage, start, start + len(evidence.quote)) if start >= 0 else None


def _carried(sentence: ProposedSentence, places: Sequence[tuple[str, int, int]]) -> bool:
    """Whether one of the quotes holds the sentence word for word."""
    text = sentence.text.strip()
    return bool(text and places) and any(text in plain(evidence.quote) for evidence in sentence.evidence)


def citation_at(n: int, place: tuple[str, int, int], hit: Hit) -> Citation:
    """The citation with number `n` of what stands at `place` (passage, characters) in `hit`."""
    passage_id, start, end = place
    return Citation(
        n=n,
        document=hit.document.name,
        document_id=hit.document.id,
        title=hit.document.title,
        section=" > ".join(hit.passage.headings),
        page=hit.passage.page,
        quote=hit.passage.text[start:end],
        passage=hit.passage.text,
        passage_id=passage_id,
        start=start,
        end=end,
        score=hit.score,
        date=hit.document.description.date,
    )
