"""What people said of answers, counted, for whoever looks after the quality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ui.feedback import Because, Judgement, Verdict

if TYPE_CHECKING:
    from indexing import DocumentRecord

_MOST = 10  # documents that are named


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of verdicts: by Verdict, by Because, by engine; `abstained` on refusals to answer.

    `since` is the day of the first one, ISO, or ""; `doubted` names documents (scrubbed) with how often an answer from
    them was not right, most first; `asked` are verdicts with a question that the settings kept, newest first.
    """

    verdicts: Mapping[str, int]
    because: Mapping[str, int]
    engines: Mapping[str, int]
    abstained: int
    since: str
    doubted: tuple[tuple[str, int], ...]
    asked: tuple[Judgement, ...]

    @property
    def total(self) -> int:
        """How many verdicts."""
        return sum(self.verdicts.values())


def tally(judgements: Sequence[Judgement], documents: Iterable[DocumentRecord], days: int | None = None) -> Tally:
    """Count `judgements`, of the last `days` or all; `documents` are those that may be named."""
    since = "" if days is None else (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
    chosen = [one for one in judgements if one.at >= since]
    counts = Counter(one.verdict for one in chosen)
    reasons = Counter(one.because for one in chosen)
    return Tally(
        verdicts={verdict.value: counts[verdict.value] for verdict in Verdict},
        because={reason.value: reasons[reason.value] for reason in Because},
        engines=dict(Counter(one.engine for one in chosen).most_common()),
        abstained=sum(one.abstained for one in chosen),
        since=chosen[0].at[:10] if chosen else "",
        doubted=_doubted(chosen, {record.id: record.name for record in documents}),
        asked=tuple(one for one in reversed(chosen) if one.question),
    )


def _doubted(judgements: Iterable[Judgement], names: Mapping[str, str]) -> tuple[tuple[str, int], ...]:
    counts = Counter(id_ for one in judgements if one.verdict != Verdict.RIGHT for id_ in one.documents if id_ in names)
    return tuple((names[id_], count) for id_, count in counts.most_common(_MOST))
