"""What the gate found in a text and what it decided. Offsets count characters of the text as given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """What may happen with a text after the gate."""

    INDEX = "index"
    HOLD = "hold"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Finding:
    """A place with a personal datum. `placeholder` is what stands there afterwards (`[PERSOON-1]`)."""

    type: str
    start: int
    end: int
    score: float
    recognizer: str
    placeholder: str


@dataclass(frozen=True, slots=True)
class Marking:
    """A confidentiality marking (rubricering) in the text; `label` is its normal form (`"geheim"`)."""

    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the gate holds or refuses. `code` is stable; ui/ turns code and details into Dutch."""

    code: str
    details: tuple[tuple[str, str | int], ...] = ()
