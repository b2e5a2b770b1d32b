"""Readability by section, and the sentences that are hardest to read."""

from __future__ import annotations

from bisect import bisect_right

from assistant.checking.messages import message
from assistant.checking.readability import figures_of
from assistant.checking.remark import HardSentence, SectionFigures
from assistant.checking.splitting import cut
from assistant.checking.text import CheckedText, Sentence
from indexing import BlockKind

_WORST, _LEAST = 5, 20  # sentences named; words below which none is called hard


def by_section(text: CheckedText) -> tuple[SectionFigures, ...]:
    """The sections that hold running text, in order; the text before the first heading has the title ""."""
    headings = [block for block in text.document.blocks if block.kind is BlockKind.HEADING]
    starts = [block.span.start for block in headings]
    found: dict[int, list[Sentence]] = {}
    for sentence in text.prose:
        if sentence.words:
            found.setdefault(bisect_right(starts, sentence.span.start), []).append(sentence)
    return tuple(
        SectionFigures(
            title=_title(text, headings[number - 1].span.start, headings[number - 1].span.end) if number else "",
            start=headings[number - 1].span.start if number else 0,
            figures=figures_of(sentences),
            lengths=tuple(len(sentence.words) for sentence in sentences),
        )
        for number, sentences in sorted(found.items())
    )


def hardest(text: CheckedText) -> tuple[HardSentence, ...]:
    """The longest sentences, at most five, longest first."""
    long = sorted((one for one in text.prose if len(one.words) > _LEAST), key=lambda one: -len(one.words))[:_WORST]
    return tuple(HardSentence(one.span.start, one.span.end, len(one.words), split_advice(text, one)) for one in long)


def split_advice(text: CheckedText, sentence: Sentence) -> str:
    """A Dutch sentence on how to split `sentence`."""
    place = cut(text, sentence)
    if place is None:
        return message("splitting", "anywhere", {})
    if place.listed:
        return message("splitting", "list", {})
    return message("splitting", "at", {"before": place.before, "after": place.after})


def _title(text: CheckedText, start: int, end: int) -> str:
    return text.text[start:end].strip(" #*_:\n")
