"""The pieces of passages that can answer: sentences with what they lean on, list items, table rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from assistant.answering.terms import Bag, words_of
from assistant.answering.values import Value, find_values
from indexing import Hit, Span, Word, split_sentences

LONG = 650  # characters; sentences together are no longer than this

_ENDED = re.compile(r"[.!?:;…|][\"'”’»)\]*_]*(?:<sup>\d+</sup>)?$")
_RUNS_ON = re.compile(r"\s*[a-zà-ÿ(]")
_ITEM = re.compile(r"(?:[-*+•▪■●◦‣–—\uf0b7]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)")
_NOTE = re.compile(r"\W*\d{1,3}[.)]?\s+")
_COUNT = re.compile(r"(?<!\S)(\d{1,3})\s(?=[A-Z\[])")
_LEAST_COUNTED, _MOST_OF_ONE = 4, 200  # rows of a table that lost its lines, characters of one
_ROW_KIND = "row"
_NOTE_KIND = "footnote"
_LEANS = re.compile(
    r"(?:dit|dat|deze|die|zij|ze|hij|hun|daar(?!naast)\w+|hier\w+|dus|daarom|zodoende)\b"  # opens by pointing back
    r"|(?:\S+\s){1,6}(?:deze|zulke|dergelijke)\s(?!(?:werk)?(?:week|maand|dag|periode|tijd|manier|wijze)\b)\w"
    r"|(?:\S+\s){0,7}(?:daarom|daardoor|hierdoor|zodoende|om die reden)\b"
    r"|(?:\S+\s){0,6}(?:is|zijn|was|wordt|kan|kost|moet|mag) (?:dat|dit)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Unit:
    """Characters `start` to `end` of the passage of `hit`; `rank` counts the hits from 0.

    `core` is where the unit's own sentence begins: before it stands only what that sentence leans on.
    `order` counts the sentences of the passage; `lead` is the span of the lead-in of a list, or None.
    """

    hit: Hit
    rank: int
    start: int
    end: int
    core: int
    order: int
    lead: Span | None = None

    @cached_property
    def text(self) -> str:
        """The unit as it stands in the passage."""
        return self.hit.passage.text[self.start : self.end]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, with places in `text`."""
        return words_of(self.text)

    @cached_property
    def bag(self) -> Bag:
        """Its terms."""
        return Bag.of(self.words)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """Its values, with places in `text`."""
        return find_values(self.text)

    @property
    def is_row(self) -> bool:
        """Whether it is a table row."""
        return self.hit.passage.kind == _ROW_KIND

    @property
    def heads(self) -> bool:
        """Whether it is a heading that stands at the beginning of the passage."""
        return self.text.strip() in self.hit.passage.headings

    @property
    def announces(self) -> bool:
        """Whether it announces what comes behind it."""
        return self.text.rstrip("*_ ").endswith(":")

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list."""
        return bool(_ITEM.match(self.text, self.core - self.start))


def units_of(hit: Hit, rank: int) -> list[Unit]:
    """The units of one hit, in order: one for each sentence or item, one for a row."""
    text = hit.passage.text
    if hit.passage.kind == _ROW_KIND:
        return [Unit(hit, rank, 0, len(text), 0, 0)]
    sentences = _whole_sentences(text, _note_number(text) if hit.passage.kind == _NOTE_KIND else 0)
    spans = _cut_at(_counted(text), text, sentences)
    units: list[Unit] = []
    lead: Span | None = None
    for order, span in enumerate(spans):
        is_item = bool(_ITEM.match(text, span.start))
        if not is_item:
            lead = None
        begin = span.start if is_item else _leans_on(text, spans, order)
        units.append(Unit(hit, rank, begin, span.end, span.start, order, lead))
        if units[-1].announces:
            lead = span
    return units


def _counted(text: str) -> list[int]:
    """Where the rows begin of a table that has become one line: "1 Adviseur Zeeland 2 Teamleider Limburg 3 ..."."""
    runs: list[list[re.Match[str]]] = [[]]
    for found in _COUNT.finditer(text):
        last = runs[-1][-1] if runs[-1] else None
        if last and int(found[1]) == int(last[1]) + 1 and found.start() - last.start() <= _MOST_OF_ONE:
            runs[-1].append(found)
        else:
            runs.append([found])
    return [found.start() for run in runs if len(run) >= _LEAST_COUNTED for found in run]


def _cut_at(places: Sequence[int], text: str, spans: Iterable[Span]) -> list[Span]:
    """`spans` of `text`, cut where one of `places` lies inside."""
    cut: list[Span] = []
    for span in spans:
        bounds = [span.start, *(place for place in places if span.start < place < span.end), span.end]
        cut += [Span(start, start + len(text[start:end].rstrip())) for start, end in pairwise(bounds)]
    return cut


def _leans_on(text: str, spans: Sequence[Span], order: int) -> int:
    """Where to begin so that "Dit" is understood: the sentence before, when this one points back to it."""
    span = spans[order]
    if not order or not _LEANS.match(text, span.start, span.end) or span.end - spans[order - 1].start > LONG:
        return span.start
    before = spans[order - 1]
    return span.start if _ITEM.match(text, before.start) else before.start


def _note_number(text: str) -> int:
    """Where the text of a footnote begins, behind its number."""
    found = _NOTE.match(text)
    return found.end() if found else 0


def _whole_sentences(text: str, start: int = 0) -> Iterator[Span]:
    """Sentences from `start` on, the halves of one that a page break or blank line cut in two put together."""
    held: Span | None = None
    for span in (Span(one.start + start, one.end + start) for one in split_sentences(text[start:])):
        if held is not None and _continues(text, held, span):
            held = Span(held.start, span.end)
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def _continues(text: str, first: Span, second: Span) -> bool:
    unfinished = not _ENDED.search(text[first.start : first.end])
    return unfinished and bool(_RUNS_ON.match(text, second.start)) and not _ITEM.match(text, second.start)
