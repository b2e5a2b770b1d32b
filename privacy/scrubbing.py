"""What the gate gives back for one text."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from privacy.findings import Decision, Finding, Marking, Reason
from privacy.scrubbed import Scrubbed


@dataclass(frozen=True, slots=True)
class Scrubbing:
    """A scrubbed text with what was found in it.

    Findings and markings are in order, do not overlap, and have offsets in the text as GIVEN.
    `decision` and `reasons` are of the whole document, so equal for texts that were scrubbed together.
    """

    text: Scrubbed
    findings: tuple[Finding, ...]
    markings: tuple[Marking, ...]
    decision: Decision
    reasons: tuple[Reason, ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _shifts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        shifts, shift = [0], 0
        for finding in self.findings:
            shift += len(finding.placeholder) - (finding.end - finding.start)
            shifts.append(shift)
        object.__setattr__(self, "_starts", tuple(finding.start for finding in self.findings))
        object.__setattr__(self, "_shifts", tuple(shifts))

    def counts(self) -> dict[str, int]:
        """How many findings there are of each type."""
        return dict(Counter(finding.type for finding in self.findings))

    def position(self, offset: int) -> int:
        """Where `offset` of the given text is in the scrubbed text; inside a finding: the start of its placeholder."""
        return self._position(offset, after=False)

    def slice(self, start: int, end: int) -> Scrubbed:
        """The scrubbed text of the characters `start` to `end` (exclusive) of the GIVEN text.

        A finding that is cut by either edge is taken along whole; an empty span gives empty text.
        """
        if end <= start:
            return self.text.slice(0, 0)
        return self.text.slice(self._position(start, after=False), self._position(end, after=True))

    def _position(self, offset: int, *, after: bool) -> int:
        before = bisect_right(self._starts, offset)
        if before == 0:
            return offset
        finding = self.findings[before - 1]
        if offset >= finding.end:
            return offset + self._shifts[before]
        placed = finding.start + self._shifts[before - 1]
        return placed + len(finding.placeholder) if after and offset > finding.start else placed
