"""How the gate decides: the settings of an installation, or of one collection."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When findings hold a document; densities count findings per 1000 characters.

    `density` holds from `minimum` findings on; `dossier` holds a text with a birth date or number of one person;
    `sensitive` is how many such dates or numbers hold. A score below `sure` makes a finding doubtful; it is
    scrubbed, but `doubtful` of them hold when they are `doubtful_share` of all findings or more.
    """

    density: float = 12.0
    minimum: int = 12
    dossier: float = 12.0
    sensitive: int = 3
    sure: float = 0.7
    doubtful: int = 12
    doubtful_share: float = 0.4


@dataclass(frozen=True, slots=True)
class GateSettings:
    """How the gate decides. `score` is the lowest score (0 to 1) of a finding that is scrubbed.

    `hold_unread` holds a document of which a part could not be read; otherwise that is only told.
    `keep_office_holders` keeps people in a public office that the text itself names, `keep_authors` those of a
    bibliography. `nlp_model` is an installed spaCy pipeline (its name or folder) whose people are added to ours.
    """

    score: float = 0.4
    hold_unread: bool = False
    keep_office_holders: bool = False
    keep_authors: bool = False
    nlp_model: str = ""
    thresholds: Thresholds = field(default_factory=Thresholds)
