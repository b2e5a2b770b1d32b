"""Whether a figure says in the claim what it says in the source: "16 voor, 11 tegen" is not "11 voor, 16 tegen"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.answering.llm.support.figures import Figure, FigureKind, same_date
from assistant.answering.llm.support.reading import Reading
from assistant.answering.llm.support.word_classes import listed
from indexing import Span

_BARRIERS = frozenset({"naar", "tot", "en", "of", "maar", "respectievelijk"})
_JOINING = frozenset({"en", "of", "maar", "respectievelijk"})
_MARKS = {",": 3, ";": 3, ":": 1, "|": 6}
_BARRIER = 3  # words
_REACH = 4.0  # words at which what stands near counts half
_FIGURE = 3.0  # a year or other figure beside it says more than a word
_CLEARLY = 1.1
_SLACK = 0.05
DATING = frozenset({FigureKind.DATE, FigureKind.YEAR, FigureKind.WEEKDAY, FigureKind.ORDINAL})
_STRETCH_END = re.compile(r"[.!?](?=\s)|\|")
_TO = re.compile(r"(?:\s+uur)?\s+(?:en|tot|tot en met|t/m)\s+", re.IGNORECASE)
_OF = re.compile(r"\s+van\s+(?:de|het|alle)\s+", re.IGNORECASE)
_RANGE = re.compile(r"(?<![\d-])(\d+)\s?[-–/]\s?(\d+)(?![\d-])")
_WORD = re.compile(r"\w+|[,;:|]")

_LEAST, _MOST, _AFTER, _ABOUT = "least", "most", "after", "about"
_BOUNDS = (
    (_MOST, r"ten hoogste|maximaal|hoogstens|maximum van|niet (?:meer|langer|later|hoger|ouder) dan|uiterlijk|binnen"),
    (_LEAST, r"ten minste|tenminste|minimaal|minstens|minimum van|niet (?:minder|eerder) dan"),
    (_LEAST, r"(?:meer|langer|ouder|hoger|groter) dan|ruim|vanaf|boven"),
    (_MOST, r"(?:minder|korter|jonger|lager|kleiner) dan|tot(?: en met)?|t/m"),
    (_AFTER, r"na|pas na|later dan"),
    (_ABOUT, r"ongeveer|circa|ca\.|naar schatting|rond|bijna|zo'n|omstreeks"),
)
_BOUND = re.compile(
    rf"\b(?:{'|'.join(f'(?P<b{at}>{words})' for at, (_, words) in enumerate(_BOUNDS))})\s(?:de\s|het\s|een\s)?$",
    re.IGNORECASE,
)


def comparable(claimed: Figure, known: Figure) -> bool:
    """Whether the two figures may be mistaken for each other."""
    return claimed.kind is known.kind or {claimed.kind, known.kind} == {FigureKind.DATE, FigureKind.YEAR}


def equal(claimed: Figure, known: Figure) -> bool:
    """Whether the two figures say the same."""
    if not comparable(claimed, known):
        return False
    if claimed.kind in (FigureKind.DATE, FigureKind.YEAR):
        return same_date(claimed.value, known.value)
    return claimed.value == known.value


def misplaced(figure: Figure, claim: Reading, source: Reading) -> bool:
    """Whether another figure of the source stands closer to the words that `figure` has around it in the claim."""
    said = [ends for ends in _ranges(claim.text) if claim.text[figure.span.start : figure.span.end] in ends]
    if said:  # the two ends of a range belong together
        known_ranges = _ranges(source.text)
        return any(set(ends) & set(known) for ends in said for known in known_ranges) and not set(said) & set(
            known_ranges
        )
    pairs = _spans_of(source)
    if len(pairs) == 1 and any(figure.value in pair for pair in _spans_of(claim) & pairs):
        return False  # "tussen 1 april en 1 november", here and there
    rivals = [known for known in source.figures if known.kind is figure.kind]
    if any(
        _OF.fullmatch(source.text[one.span.end : two.span.start]) and (equal(figure, one) or equal(figure, two))
        for one, two in pairwise(rivals)
    ):
        return False  # "23 van de 30 maatregelen": what is said holds for both
    if any(_elsewhere(figure, dated, rivals, source) for dated in claim.figures if dated.kind in DATING):
        return True
    own = max((_nearness(figure, claim, known, source) for known in rivals if equal(figure, known)), default=0.0)
    other = max((_nearness(figure, claim, known, source) for known in rivals if not equal(figure, known)), default=0.0)
    return other > _CLEARLY * own + _SLACK


def strayed(figure: Figure, claim: Reading, source: Reading) -> bool:
    """Whether the claim says of the figure what the source says of a later one, or takes the whole for the part.

    What stands behind an earlier figure may be meant with a later one too: "vijf maatregelen lopen door, twee zijn
    geschrapt"; not the other way round. In "23 van de 30" the 30 alone says something else.
    """
    stretch = next((one for one in _stretches(source.text) if _holds(one, figure, source)), range(0))
    rivals = [known for known in source.figures if known.kind is figure.kind and known.span.start in stretch]
    own = [known for known in rivals if equal(figure, known)]
    if not own or len(own) == len(rivals):
        return False
    parts = [
        (part, whole)
        for part, whole in pairwise(rivals)
        if _OF.fullmatch(source.text[part.span.end : whole.span.start])
    ]
    for part, whole in parts:
        if equal(figure, whole):
            return not any(equal(said, part) for said in claim.figures)
        if equal(figure, part):
            return False
    return any(_belongs_later(token.span.start, claim, source, token.stem, own, rivals) for token in claim.content)


def _belongs_later(
    place: int, claim: Reading, source: Reading, stem: str, own: Sequence[Figure], rivals: Sequence[Figure]
) -> bool:
    """Whether the word at `place` of the claim stands in the source by figures behind `own` alone."""
    spans = source.places.get(stem, ())
    said = [other for other in claim.figures if other.kind is own[0].kind]
    if not spans or _nearest(claim.text, Span(place, place + 1), said).value != own[0].value:
        return False
    nearest = [_nearest(source.text, span, rivals) for span in spans]
    return all(one not in own and one.span.start > own[0].span.start for one in nearest)


def _holds(stretch: range, figure: Figure, source: Reading) -> bool:
    return any(equal(figure, known) and known.span.start in stretch for known in source.figures)


def _ranges(text: str) -> list[tuple[str, str]]:
    return [(found[1], found[2]) for found in _RANGE.finditer(text)]


def _spans_of(reading: Reading) -> set[tuple[str, str]]:
    """The values of two figures of a kind that together bound something."""
    pairs = pairwise(reading.figures)
    joined = ((one, two) for one, two in pairs if _TO.fullmatch(reading.text[one.span.end : two.span.start]))
    return {(one.value, two.value) for one, two in joined if one.kind is two.kind}


def _elsewhere(figure: Figure, dated: Figure, rivals: Sequence[Figure], source: Reading) -> bool:
    """Whether a sentence or cell names the date of the claim with another figure, and none names it with this one."""
    if figure.kind in DATING:
        return False
    stretches = [
        span for span in _stretches(source.text) if any(_inside(span, known, dated) for known in source.figures)
    ]
    own = [one for one in _stretches(source.text) if _holds(one, figure, source)]
    if "|" in source.text and not any(
        known.kind in DATING and known.span.start in one for one in own for known in source.figures
    ):
        return False  # a cell without a date is about all of the row
    same = any(equal(figure, known) and known.span.start in span for span in stretches for known in rivals)
    other = any(not equal(figure, known) and known.span.start in span for span in stretches for known in rivals)
    return other and not same


def _inside(stretch: range, known: Figure, dated: Figure) -> bool:
    return equal(dated, known) and known.span.start in stretch


def _stretches(text: str) -> list[range]:
    """The sentences of `text`, and the cells of a row."""
    edges = [0, *(found.end() for found in _STRETCH_END.finditer(text)), len(text)]
    return [range(start, end) for start, end in pairwise(edges)]


def bounds_differ(figure: Figure, claim: Reading, source: Reading) -> tuple[bool, bool]:
    """Whether a bound on the figure contradicts that of the source; and whether just one of them has a bound."""
    said = _bound(claim.text, figure)
    known = {_bound(source.text, other) for other in source.figures if equal(figure, other)}
    if said in known or _ABOUT in known | {said}:
        return False, False
    if said and known - {""}:
        return True, False
    return False, said in (_LEAST, _MOST, _AFTER) or "" not in known


def _bound(text: str, figure: Figure) -> str:
    found = _BOUND.search(text, max(0, figure.span.start - 30), figure.span.start)
    return _BOUNDS[int((found.lastgroup or "b0")[1:])][0] if found else ""


def _nearness(figure: Figure, claim: Reading, known: Figure, source: Reading) -> float:
    """How much of what stands around `figure` in the claim stands around `known` in the source, by closeness.

    A word counts for the nearest figure of the kind alone; words before all of these are about each of them.
    """
    said = [other for other in claim.figures if other.kind is figure.kind]
    there = [other for other in source.figures if other.kind is known.kind]
    first = min(other.span.start for other in there)
    total = 0.0
    for key, spans in claim.places.items():
        dated = key.startswith("#")
        if key in _JOINING | listed("empty") or key in {f"#{other.value}" for other in (*said, *there)}:
            continue
        near = _closeness(claim.text, spans, figure, said)
        places = source.places.get(key, ())
        if not dated and any(span.start < first for span in places):
            continue
        total += (_FIGURE if dated else 1.0) * near * _closeness(source.text, places, known, there)
    return total


def _closeness(text: str, spans: Iterable[Span], figure: Figure, figures: Sequence[Figure]) -> float:
    """How close the closest of `spans` is to `figure`, those left out that are closer to another of `figures`."""
    return max(
        (_decay(_distance(text, span, figure.span)) for span in spans if _nearest(text, span, figures) is figure),
        default=0.0,
    )


def _nearest(text: str, span: Span, figures: Sequence[Figure]) -> Figure:
    """The closest figure; of two as close the later: "van 212 naar 164" says "naar" of 164."""
    return min(figures, key=lambda figure: (_distance(text, span, figure.span), -figure.span.start))


def _decay(distance: float) -> float:
    return 1 / (1 + distance / _REACH)


def _distance(text: str, one: Span, other: Span) -> float:
    """Words between the two, each sign or joining word in between counted for more."""
    first, second = sorted((one, other), key=lambda span: span.start)
    between: Sequence[str] = _WORD.findall(text[first.end : second.start].lower())
    return 1 + sum(_MARKS.get(word, _BARRIER if word in _BARRIERS else 1) for word in between)
