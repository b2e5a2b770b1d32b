"""Which items of a marked text a gate found, missed and harmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.evaluation import Share as CountedShare
from privacy import Finding
from tests.evaluation.gate.markup import Item, MarkedText


class Share(CountedShare):
    """A share that prints as a percentage with its interval."""

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value:6.1%} [{low:.1%}, {high:.1%}] {self.hits}/{self.total}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item.

    `covered`: each letter and digit lies in a finding, of any type. `touched`: at least one does. `exact`: one finding
    has the item's bounds, not counting separators at the edges. `exact_type`: and the item's type.
    """

    document: str
    item: Item
    value: str
    context: str
    covered: bool
    touched: bool
    exact: bool
    exact_type: bool


def score(marked: MarkedText, findings: Sequence[Finding]) -> tuple[Outcome, ...]:
    """The outcome of each item, in order."""
    hidden = {place for finding in findings for place in _places(marked.text, finding.start, finding.end)}
    bounds = {(_bounds(marked.text, finding.start, finding.end), finding.type) for finding in findings}
    spans = {span for span, _ in bounds}
    return tuple(_outcome(marked, item, hidden, spans, bounds) for item in marked.items)


def share_covered(outcomes: Iterable[Outcome]) -> Share:
    known = [outcome.covered for outcome in outcomes]
    return Share(sum(known), len(known))


def share_touched(outcomes: Iterable[Outcome]) -> Share:
    known = [outcome.touched for outcome in outcomes]
    return Share(sum(known), len(known))


def _outcome(
    marked: MarkedText,
    item: Item,
    hidden: set[int],
    spans: set[tuple[int, int]],
    bounds: set[tuple[tuple[int, int], str]],
) -> Outcome:
    places = _places(marked.text, item.start, item.end)
    span = _bounds(marked.text, item.start, item.end)
    return Outcome(
        document=marked.name,
        item=item,
        value=marked.value(item),
        context=marked.around(item),
        covered=hidden.issuperset(places),
        touched=not hidden.isdisjoint(places),
        exact=span in spans,
        exact_type=(span, item.type) in bounds,
    )


def _places(text: str, start: int, end: int) -> list[int]:
    """Offsets of the letters and digits; what separates them tells nobody anything."""
    return [place for place in range(start, end) if text[place].isalnum()]


def _bounds(text: str, start: int, end: int) -> tuple[int, int]:
    places = _places(text, start, end)
    return (places[0], places[-1] + 1) if places else (start, end)
