"""Writes what is done with documents into the audit log, with the name of who does it."""

from __future__ import annotations

import getpass
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.texts import reason_text

if TYPE_CHECKING:
    from assistant import Answer
    from indexing import AuditLog, IndexReport, Named
    from privacy import Gate
    from ui.settings import Settings

_ENDS = frozenset({"remove", "reject"})
_LOGGED = ("indexed", "held", "refused", "failed")
_WHY = frozenset({"refused", "failed"})  # no document is left that says why


def user_name() -> str:
    """The name under which someone works on this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "onbekend"


@dataclass(frozen=True, slots=True)
class _File:
    """A file of a run; `id` is "" when it did not become a document."""

    id: str
    name: str


class Auditor:
    """The log of one data folder for one user; lines older than the setting go when one is added."""

    def __init__(self, settings: Settings, gate: Gate, who: str | None = None) -> None:
        from indexing import AuditLog

        self.log: AuditLog = AuditLog(settings.data, gate)
        self.who = who or user_name()
        self._days = settings.audit.days
        self._questions = settings.audit.questions

    def done(self, action: str, about: Iterable[Named | None] = (None,), *, detail: str = "", reason: str = "") -> None:
        """Add what was done with documents; a code of texts/actions.toml."""
        self.log.write(self.who, action, about, detail=detail, reason=reason, gone=action in _ENDS)
        self.log.forget(self._days)

    def indexed(self, report: IndexReport) -> None:
        """Add the files of a run that became something else than they were."""
        for state in _LOGGED:
            files: dict[str, list[_File]] = {}
            for outcome in report.files:
                if outcome.state.value == state:
                    why = " ".join(map(reason_text, outcome.reasons)) if state in _WHY else ""
                    files.setdefault(why, []).append(_File(outcome.document_id or "", outcome.name))
            for why, those in files.items():
                self.done(state, those, reason=why)

    def asked(self, question: str, answer: Answer) -> None:
        """Add a scrubbed question, with each document that the answer cites; only where the settings ask for it."""
        if self._questions:
            cited = {one.document_id: _File(one.document_id, one.document) for one in answer.citations}
            self.done("asked", list(cited.values()) or (None,), reason=question)
