"""Cuts a scrubbed document into passages, the units that are found and cited.

A passage follows the structure of the document and never crosses a section or a page. Paragraphs are
merged until about 250 words and never beyond 400. Measured on 378 questions over two municipal papers, right
passage first and in the top three: 312 and 349 with 160 and 260 words, 314 and 354 with 250 and 400, 315 and 352
with 350 and 512. A list stands with its lead-in, a table row with its heads and caption, an entry of a list of
terms or abbreviations by itself, and a numbered article or action stays whole as long as it fits. A heading that
states something is a passage too, or it could not be quoted.
"""

from __future__ import annotations

import re
import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from indexing.document import Document, Section, Span
from indexing.pieces import MAX_WORDS, Piece, PieceCutter, PieceKind
from indexing.sentences import split_sentences
from privacy import Scrubbed, Scrubbing

_ENOUGH_WORDS = 250
_TURN_WORDS = 40  # enough to close before a new list or after one
_MAX_LEAD_WORDS = 60  # a longer lead is not repeated with the rest of its list
_MAX_CAPTION_WORDS = 30
_STATEMENT_WORDS = 7  # a heading of so many words says something itself
_CAPTION = re.compile(r"(?:tabel|figuur|overzicht|grafiek|bedragen)\b", re.IGNORECASE)
_OF_TERMS = re.compile(r"\b(?:begrip|begrippen|definities?|afkorting(?:en)?|woordenlijst|terminologie)", re.IGNORECASE)
_TIGHT = frozenset({PieceKind.LIST, PieceKind.ROW})


@dataclass(frozen=True, slots=True)
class NewPassage:
    """A passage before it is stored; all text is scrubbed.

    `context` counts in search but is no part of the passage: the sentence a footnote belongs to, or
    the beginning of the article of which this is a later part. The other fields as in records.Passage;
    `id` is random, so that what holds it (Chroma) tells nothing.
    """

    id: str = field(default_factory=lambda: secrets.token_hex(12), kw_only=True)
    text: Scrubbed
    headings: tuple[Scrubbed, ...]
    page: int | None
    kind: str
    context: Scrubbed


def make_passages(document: Document, scrubbing: Scrubbing) -> list[NewPassage]:
    """The passages of `document`, in order; `scrubbing` is the gate's result for its text."""
    cutter = PieceCutter(document, scrubbing)
    sections = list(document.sections())
    heads = _Heads(cutter, sections)
    passages: list[NewPassage] = []
    for at, section in enumerate(sections, 1):
        first = heads.pieces(section, sections[at] if at < len(sections) else None)
        if first is not None:
            headings = tuple(text for span in section.headings if (text := cutter.text(span)))
            grouping = _Grouping(headings, Scrubbed.join("", []))
            passages.extend(grouping.passages([*first, *cutter.pieces(section.blocks)]))
    return passages


class _Heads:
    """The headings that go into the text below them: those that state something, and those with nothing below.

    A heading that keeps coming back ("Wat willen we bereiken?") states nothing.
    """

    def __init__(self, cutter: PieceCutter, sections: Sequence[Section]) -> None:
        self._cutter = cutter
        self._often = Counter(str(cutter.text(span)) for span in {span for each in sections for span in each.headings})
        self._known: tuple[Span, ...] = ()
        self._waiting: list[Piece] = []

    def pieces(self, section: Section, following: Section | None) -> list[Piece] | None:
        """What goes before the text of `section`; None when there is no text here, but deeper."""
        new = [span for at, span in enumerate(section.headings, 1) if self._known[:at] != section.headings[:at]]
        self._known = section.headings
        texts = [text for span in new if (text := self._cutter.text(span)) and self._often[text] == 1]
        states = [text for text in texts if len(text.split()) >= _STATEMENT_WORDS]
        deeper = following is not None and following.headings[: len(section.headings)] == section.headings
        if not section.blocks and not deeper and not states:
            states = texts[-1:]  # a heading that says it all
        self._waiting += [Piece(PieceKind.TEXT, text, section.page) for text in states]
        if not section.blocks and deeper:
            return None
        waiting, self._waiting = self._waiting, []
        return waiting


class _Grouping:
    """Merges the pieces of one section into passages."""

    def __init__(self, headings: tuple[Scrubbed, ...], empty: Scrubbed) -> None:
        self._headings = headings
        self._empty = empty
        self._terms = bool(headings and _OF_TERMS.search(headings[-1]))
        self._open: list[Piece] = []
        self._article: Piece | None = None  # the numbered piece that the open ones belong to
        self._lead: Piece | None = None  # what announces the list that is going on
        self._caption: Piece | None = None  # of the table that is going on
        self._notes: list[NewPassage] = []  # footnotes that wait until their text is closed

    def passages(self, pieces: Sequence[Piece]) -> Iterator[NewPassage]:
        """The passages of all `pieces` of the section."""
        before: Piece | None = None
        for piece in pieces:
            if piece.kind is PieceKind.ROW:
                yield from self._row(piece, before)
            elif piece.defines and (self._terms or piece.abbreviates):
                yield from self._close()
                yield self._passage([piece], self._empty)
            elif piece.kind is PieceKind.FOOTNOTE:
                stated = piece.context or (_last_sentence(before) if before else self._empty)
                self._notes.append(self._passage([piece], stated))
                continue
            else:
                yield from self._add(piece)
            before = piece
        yield from self._close()

    def _add(self, piece: Piece) -> Iterator[NewPassage]:
        if piece.numbered:
            label = self._open.pop() if self._open and self._open[-1].labels else None
            yield from self._close()
            self._article = piece
            self._open = [label] if label else []
        elif self._open and self._is_full(piece):
            yield from self._close_before(piece)
        if piece.kind is PieceKind.TEXT:
            self._lead = piece if piece.leads else None
        self._open.append(piece)

    def _is_full(self, piece: Piece) -> bool:
        words = sum(each.words for each in self._open)
        last = self._open[-1]
        if piece.page != last.page or words + piece.words > MAX_WORDS:
            return True
        if self._article or last.leads or piece.goes_on:
            return False
        turns = piece.leads or (last.kind is PieceKind.LIST and piece.kind is PieceKind.TEXT)
        return words >= (_TURN_WORDS if turns else _ENOUGH_WORDS)

    def _close_before(self, piece: Piece) -> Iterator[NewPassage]:
        """Close, but let the lead of a list go along with its items."""
        lead = self._lead if piece.kind is PieceKind.LIST else None
        if lead and self._open[-1] is lead:
            self._open.pop()
        yield from self._close()
        if lead and lead.words <= _MAX_LEAD_WORDS:
            self._open = [lead]

    def _close(self) -> Iterator[NewPassage]:
        if self._open:
            later = self._article is not None and self._article not in self._open
            yield self._passage(self._open, self._article.text if self._article and later else self._empty)
        yield from self._notes
        self._open, self._notes = [], []

    def _row(self, row: Piece, before: Piece | None) -> Iterator[NewPassage]:
        if before is None or before.kind is not PieceKind.ROW:
            self._caption = before if before and _is_caption(before) else None
            if self._open == [self._caption]:
                self._open = []
            yield from self._close()
        yield self._passage([self._caption, row] if self._caption else [row], self._empty)

    def _passage(self, pieces: Sequence[Piece], context: Scrubbed) -> NewPassage:
        kinds = {piece.kind for piece in pieces}
        kind = next((kind for kind in (PieceKind.ROW, PieceKind.LIST) if kind in kinds), pieces[-1].kind)
        text = pieces[0].text
        for piece in pieces[1:]:
            mid = piece.goes_on and text[-1:] not in ".:;!?"
            text = Scrubbed.join(" " if mid else "\n" if piece.kind in _TIGHT else "\n\n", [text, piece.text])
        return NewPassage(text, self._headings, pieces[-1].page, kind, context)


def _is_caption(piece: Piece) -> bool:
    return piece.words <= _MAX_CAPTION_WORDS and (piece.leads or bool(_CAPTION.match(piece.text)))


def _last_sentence(piece: Piece) -> Scrubbed:
    sentences = split_sentences(piece.text)
    return piece.text.slice(*sentences[-1]) if sentences else piece.text
