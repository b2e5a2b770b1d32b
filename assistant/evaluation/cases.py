"""Questions with what their answers must hold, read from a file of JSON lines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from assistant.answering.kinds import kind_of
from assistant.errors import AssistantError


@dataclass(frozen=True, slots=True)
class Case:
    """A question of the set. `facts` are alternatives; the parts of one are joined by " + " and all needed.

    The right passage holds a fact and all of `evidence`. No `document`: there is no answer.
    """

    id: str
    question: str
    kind: str
    split: str
    document: str | None
    facts: tuple[str, ...]
    evidence: tuple[str, ...]

    @property
    def answerable(self) -> bool:
        """Whether the documents hold an answer."""
        return self.document is not None


def read_cases(path: Path, split: str = "all") -> list[Case]:
    """The cases of a file, or those of one part of it ("seen" is every part but "fresh").

    A line is `{"question", "document", "facts", "id"?, "evidence"?, "kind"?, "split"?}`; without a document
    the right answer is a refusal. Raises AssistantError "cases-unreadable", or "cases-line" with its number.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise AssistantError("cases-unreadable") from error
    cases = [_case(line, number) for number, line in enumerate(lines, 1) if line.strip()]
    return [case for case in cases if split in ("all", case.split) or (split == "seen" and case.split != "fresh")]


def _case(line: str, number: int) -> Case:
    try:
        row = json.loads(line)
        question, document = row["question"], row.get("document")
        facts, evidence = tuple(row.get("facts") or ()), tuple(row.get("evidence") or ())
        whole = isinstance(question, str) and question.strip() and all(isinstance(one, str) for one in facts + evidence)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise AssistantError("cases-line", line=number) from error
    if not whole or not (document is None or (isinstance(document, str) and document and facts)):
        raise AssistantError("cases-line", line=number)
    kind = str(row.get("kind") or kind_of(question).value)
    return Case(str(row.get("id", number)), question, kind, str(row.get("split", "all")), document, facts, evidence)
