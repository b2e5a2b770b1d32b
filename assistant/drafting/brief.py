"""The brief of the adviser: labelled lines ("Onderwerp: ...", "Beslispunten:") and free text."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.drafting.templates import Template

_LABEL = re.compile(
    r"^\s*(?:#{1,6}\s+|\*\*|[-*]\s+)?(?P<label>[^\W\d][^:\n]{1,40}?)\s*(?:\*\*)?:(?:\*\*)?\s*(?P<rest>.*)$"
)
_HEADING = re.compile(r"^\s*#{1,6}\s+(?P<label>\S.*?)\s*$")
# A label that the template does not know ends the one before it, and is itself free text.
_UNKNOWN_LABEL = re.compile(r"^\s*(?:\*\*)?[A-Z][\w-]*(?: [\w-]+){0,2}(?:\*\*)?:\s")
_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+|\(?[a-z][.)]\s+)(?P<item>\S.*)$")


@dataclass(frozen=True, slots=True)
class Brief:
    """`labelled` are (label, lines) pairs in order, labels in lower case; `free` the other lines."""

    labelled: tuple[tuple[str, tuple[str, ...]], ...]
    free: tuple[str, ...]

    def lines(self, labels: Collection[str]) -> tuple[str, ...]:
        """The lines under any of `labels` (lower case), without bullets and numbers."""
        return tuple(line for label, lines in self.labelled if label in labels for line in lines)

    def subject(self) -> str:
        """What it is about: the labelled subject, or else the first line."""
        first = self.lines(("onderwerp", "betreft", "titel"))
        return (first or self.free or ("",))[0].strip().rstrip(".")


def parse_brief(text: str, template: Template) -> Brief:
    """The brief in `text`, by the labels that `template` knows; other labels stay free text."""
    labels = {label for part in (*template.fields, *template.sections) for label in _labels(part)}
    labelled: list[tuple[str, list[str]]] = []
    free: list[str] = []
    current: list[str] | None = None
    for line in text.splitlines():
        label, rest = _labelled(line, labels)
        if label is not None:
            current = [rest] if rest else []
            labelled.append((label, current))
        elif not line.strip():
            # A blank line after its text ends a label; one directly after the label does not.
            current = current if current == [] else None
        else:
            bullet = _BULLET.match(line)
            if current and not bullet and _UNKNOWN_LABEL.match(line):
                current = None
            (free if current is None else current).append((bullet["item"] if bullet else line).strip())
    return Brief(tuple((label, tuple(lines)) for label, lines in labelled), tuple(free))


def _labels(part: object) -> Sequence[str]:
    named = [*getattr(part, "brief", ()), getattr(part, "title", ""), *getattr(part, "aliases", ())]
    return [label.lower() for label in named if label]


def _labelled(line: str, labels: Collection[str]) -> tuple[str | None, str]:
    """The known label that opens a line, and what follows it."""
    found = _LABEL.match(line) or _HEADING.match(line)
    if found is None:
        alone = line.strip().lower()
        return (alone, "") if alone in labels else (None, "")
    label = found["label"].strip(" *").lower()
    if label not in labels:
        return None, ""
    return label, (found.groupdict().get("rest") or "").strip(" *")
