"""How the gate decides: the settings of an installation, or of one collection."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When findings hold a document. `density` counts findings per 1000 characters from `minimum` findings on."""

    density: float = 12.0
    minimum: int = 12
    sensitive: int = 3


@dataclass(frozen=True, slots=True)
class GateSettings:
    """How the gate decides. `score` is the lowest score (0 to 1) of a finding that is scrubbed."""

    score: float = 0.4
    thresholds: Thresholds = field(default_factory=Thresholds)
