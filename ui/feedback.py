"""What people say of answers, kept in the data folder for whoever looks after the quality.

A line holds the verdict, what made the answer and the ids of its sources; no name, no text of a document, and the
question, as it passed the gate, only where the settings say so.
"""

from __future__ import annotations

import json
import os
import secrets
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from assistant import Answer
    from ui.settings import Settings

FILE = "feedback.jsonl"


class Verdict(StrEnum):
    """Whether an answer is right, to the one who asked."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"


class Because(StrEnum):
    """What is wrong with an answer; a choice, so that nobody types a name here."""

    MISSING = "missing"
    SOURCE = "source"
    OUTDATED = "outdated"
    BESIDE = "beside"
    UNFOUND = "unfound"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One verdict: when (ISO 8601, UTC), on what, the scrubbed question or "", and why, a code of Because or ""."""

    at: str
    verdict: str
    engine: str
    abstained: bool
    documents: tuple[str, ...]
    question: str = ""
    because: str = ""
    id: str = ""


class Feedback:
    """The file of one data folder; lines older than the setting go when one is added. Safe from any thread."""

    def __init__(self, settings: Settings) -> None:
        self._path: Path = settings.data / FILE
        self._settings = settings.feedback
        self._lock = threading.Lock()

    def add(self, verdict: Verdict, asked: str, answer: Answer) -> str:
        """Keep a verdict on the answer to `asked`, a question that passed the gate; gives an id for `because`."""
        now = datetime.now(UTC)
        judgement = Judgement(
            now.isoformat(timespec="seconds"),
            verdict.value,
            answer.engine,
            answer.abstained,
            tuple(dict.fromkeys(citation.document_id for citation in answer.citations)),
            asked if self._settings.questions else "",
            id=secrets.token_hex(8),
        )
        oldest = (now - timedelta(days=self._settings.days)).isoformat(timespec="seconds")
        with self._lock:
            self._write([one for one in (*self._read(), judgement) if one.at >= oldest])
        return judgement.id

    def because(self, id_: str, reason: Because) -> None:
        """Add to a verdict what is wrong; nothing when it is not there any more."""
        with self._lock:
            kept = self._read()
            self._write([replace(one, because=reason.value) if one.id == id_ else one for one in kept])

    def all(self) -> tuple[Judgement, ...]:
        """Every verdict that is kept, oldest first."""
        with self._lock:
            return self._read()

    def _read(self) -> tuple[Judgement, ...]:
        if not self._path.exists():
            return ()
        lines = self._path.read_text(encoding="utf-8").splitlines()
        values = (json.loads(line) for line in lines)
        return tuple(Judgement(**{**value, "documents": tuple(value["documents"])}) for value in values)

    def _write(self, judgements: Iterable[Judgement]) -> None:
        """Replace the file as a whole, so that a crash leaves the old one or the new one."""
        fresh = self._path.with_suffix(".new")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in judgements)
        fresh.replace(self._path)
