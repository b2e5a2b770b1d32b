"""The small charts of sentence lengths: how many sentences of one to five words, six to ten, and so on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.wording import counted

if TYPE_CHECKING:
    from assistant import SectionFigures

_STEP, _BARS, _HEIGHT, _LONG = 5, 9, 36, 20  # words, bars, units of the drawing, words


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its height in units of the drawing, whether it stands for long sentences, what it says."""

    height: int
    long: bool
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars of one section and the same in words."""

    title: str
    line: str
    bars: tuple[Bar, ...]


def chart(section: SectionFigures) -> Chart:
    """The chart of a section."""
    counts = [0] * _BARS
    for words in section.lengths:
        counts[min((words - 1) // _STEP, _BARS - 1)] += 1
    most = max(counts)
    bars = tuple(
        Bar(round(_HEIGHT * count / most), place * _STEP >= _LONG, f"{_span(place)}: {counted(count, 'zin', 'zinnen')}")
        for place, count in enumerate(counts)
    )
    average = f"{section.figures['words_per_sentence']:.1f}".replace(".", ",")
    sentences = counted(len(section.lengths), "zin", "zinnen")
    line = f"{sentences}, gemiddeld {average} woorden, de langste {max(section.lengths)}"
    return Chart(section.title, line, bars)


def _span(place: int) -> str:
    if place == _BARS - 1:
        return f"meer dan {place * _STEP} woorden"
    return f"{place * _STEP + 1} tot {(place + 1) * _STEP} woorden"
