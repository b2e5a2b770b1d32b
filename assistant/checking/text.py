"""A document laid out for the rules: masked text, sentences and words with their places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.checking.context import Better, Token, tokens
from assistant.checking.judging import Judge
from assistant.checking.masks import FILLER, mask
from assistant.checking.tagger import Proposal, believed
from assistant.drafting.templates import Template
from assistant.drafting.templates import templates as shipped_templates
from indexing import Block, BlockKind, Document, Section, Span, split_sentences

# Page margins, comments, deleted and hidden text are not the writer's text at hand.
_CHECKED = frozenset(
    {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.FOOTNOTE}
)
_WORD = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*")
_OPENS = re.compile(r"[:;\"“„«•*>(–—-]\s*['‘’]?$|['‘]$")
_MARKER = re.compile(r"\s*(?:#{1,6}\s+|>\s+|[-*+•]\s+|\(?(?:\d{1,3}|[a-z])[.)]\s+)+")
_REFERENCES = re.compile(
    r"\W*(?:\d[\d.]*\s*)?(?:literatuur(?:lijst|overzicht)?|bronnen(?:lijst|overzicht)?|referenties|bibliografie"
    r"|geraadpleegde (?:bronnen|literatuur)|gebruikte bronnen|colofon)\W*$",
    re.IGNORECASE,
)
_HYPHEN_BEFORE = re.compile(r"\([^()\n]*-[^()\n]*$")  # "(veiligheids- en leefbaarheids)problemen"
_BRACKET = 60  # characters
_JUDGED = 4  # words: a shorter sentence gives too little context
_MISFITS = 2  # in one sentence
_KNOWN_SHARE = 0.6  # of the words of a Dutch sentence; a quotation in another language stays far below
_KNOWN_MINIMUM = 6  # words: too short a sentence says nothing about its language


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `opens` when a capital is due to its place, `hangs` beside a hyphen ("zorg- en").

    `abbreviated` says that a full stop follows; `lower` has straight apostrophes and hyphens.
    """

    text: str
    start: int
    end: int
    opens: bool
    hangs: bool
    abbreviated: bool
    lower: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, heading or table cell. `prose` is false for headings and cells."""

    span: Span
    words: tuple[Word, ...]
    prose: bool
    kind: BlockKind

    def text(self, whole: str) -> str:
        """The characters of this sentence within `whole`."""
        return whole[self.span.start : self.span.end]


class CheckedText:
    """What a rule works on. All offsets count characters of `document.text`; `templates` are those that hold here."""

    def __init__(
        self, document: Document, judge: Judge, kind: str | None = None, templates: tuple[Template, ...] | None = None
    ) -> None:
        self.document = document
        self.judge = judge
        self.words = judge.words
        self.kind = kind
        self.templates = shipped_templates() if templates is None else templates
        self.masked = mask(document.text)

    @property
    def text(self) -> str:
        """The text as read."""
        return self.document.text

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the document, in order."""
        return tuple(self.document.sections())

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in reading order, without lists of sources and other languages."""
        return tuple(found for found in self._all_sentences() if not self._foreign(found))

    @cached_property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences that are running text."""
        return tuple(sentence for sentence in self.sentences if sentence.prose)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in the text, lower case."""
        return Counter(word.lower for sentence in self.sentences for word in sentence.words)

    @cached_property
    def names(self) -> frozenset[str]:
        """Words, lower case, that stand with a capital where their place does not ask for one."""
        return frozenset(
            word.lower
            for sentence in self.sentences
            for word in sentence.words
            if sentence.prose and word.text[0].isupper() and not word.opens
        )

    @cached_property
    def misfits(self) -> tuple[tuple[list[Token], tuple[Better, ...]], ...]:
        """The tokens of each sentence of running text, with what its words say about each other."""
        laid = [tokens(self.masked, *sentence.span) for sentence in self.prose if len(sentence.words) >= _JUDGED]
        proposed = self.judge.tagger.proposals(laid)
        return tuple(
            (sentence, self._misfits(sentence, beside)) for sentence, beside in zip(laid, proposed, strict=True)
        )

    def _misfits(self, sentence: list[Token], proposals: Sequence[Proposal]) -> tuple[Better, ...]:
        found = list(self.judge.neighbours.better(sentence))
        taken = {place for one in found for place in _places(one)}
        beside = believed(proposals, sentence, self.judge.neighbours, self.words)
        found += [one for one in beside if taken.isdisjoint(_places(one))]
        return tuple(found) if len(found) <= _MISFITS else ()  # no sentence the models understand

    def _all_sentences(self) -> Iterator[Sentence]:
        sources = 0
        for block in self.document.blocks:
            if block.kind not in _CHECKED:
                continue
            if block.kind is BlockKind.HEADING:
                listed = _REFERENCES.match(self.text[block.span.start : block.span.end])
                sources = block.level if listed else 0 if block.level <= sources else sources
            if not sources:
                yield from self._of_block(block)

    def _of_block(self, block: Block) -> Iterator[Sentence]:
        for span in self._stretches(block):
            words = tuple(self._words(span))
            yield Sentence(span, words, block.kind not in (BlockKind.HEADING, BlockKind.TABLE_ROW), block.kind)

    def _stretches(self, block: Block) -> Iterator[Span]:
        if block.kind is BlockKind.TABLE_ROW and block.cells:
            yield from (cell.value for cell in block.cells)
            return
        start, end = block.span
        for found in split_sentences(self.text[start:end]):
            marker = _MARKER.match(self.text, start + found.start, start + found.end)
            yield Span(marker.end() if marker else start + found.start, start + found.end)

    def _words(self, span: Span) -> Iterator[Word]:
        for number, found in enumerate(_WORD.finditer(self.masked, span.start, span.end)):
            start, end = found.span()
            before = self.masked[max(span.start, start - 4) : start]
            yield Word(
                self.text[start:end],
                start,
                end,
                opens=number == 0 or bool(_OPENS.search(before)),
                hangs=self._joined_to_more(start, -1) or self._joined_to_more(end - 1, 1),
                abbreviated=self.masked[end : end + 1] == ".",
                lower=self.text[start:end].lower().replace("’", "'").replace("‑", "-"),
            )

    def _joined_to_more(self, edge: int, step: int) -> bool:
        """Whether the word goes on beyond `edge`: a hyphen, a code, or a bracket within it, as in "(beleids)regel"."""
        near, next_but_one = self.masked[edge + step : edge + step + 1], edge + 2 * step
        if near in ("-", "‑", FILLER) and near:
            return True
        if step > 0 and near == ")" and _HYPHEN_BEFORE.search(self.masked[max(0, edge - _BRACKET) : edge + 1]):
            return True
        beyond = self.masked[next_but_one : next_but_one + 1] if next_but_one >= 0 else ""
        return near in tuple("()[]*_") and (beyond.isalpha() or beyond in ("-", "‑"))

    def _foreign(self, sentence: Sentence) -> bool:
        if len(sentence.words) < _KNOWN_MINIMUM:
            return False
        known = sum(self.words.known(word.text) or word.text.isupper() for word in sentence.words)
        return known < _KNOWN_SHARE * len(sentence.words)


def _places(better: Better) -> range:
    """The tokens that an edit touches; a missing word touches the one behind it."""
    return range(better.start, max(better.end, better.start + 1))
