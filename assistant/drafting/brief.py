"""The brief of the adviser: labelled lines ("Onderwerp: ...", "Beslispunten:") and free text."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from assistant.drafting.decisions import capital, unwished
from assistant.drafting.template import Template
from indexing import Span, split_sentences

_LABEL = re.compile(
    r"^\s*(?:#{1,6}\s+|\*\*|[-*]\s+)?(?P<label>[^\W\d][^:\n]{1,40}?)\s*(?:\*\*)?:(?:\*\*)?\s*(?P<rest>.*)$"
)
_HEADING = re.compile(r"^\s*#{1,6}\s+(?P<label>\S.*?)\s*$")
# A label that the template does not know ends the one before it, and is itself free text.
_UNKNOWN_LABEL = re.compile(r"^\s*(?:\*\*)?[A-Z][\w-]*(?: [\w-]+){0,2}(?:\*\*)?:\s")
_SUBJECT = ("onderwerp", "betreft", "titel")
_TITLE_WORDS = 12
_DASH = re.compile(r"^\s*[-*•–]\s+(?P<item>\S.*)$")
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
        """What it is about: the labelled subject, or else the first sentence, without "wij willen"."""
        labelled = self.lines(_SUBJECT)
        if labelled:
            return labelled[0].strip().rstrip(".")
        first = self.free[0] if self.free else next((line for _, lines in self.labelled for line in lines), "")
        start, end = (split_sentences(first) or [Span(0, 0)])[0]
        return capital(unwished(first[start:end])).rstrip(".")

    def wishes(self) -> tuple[str, ...]:
        """All sentences without a label, in which a wish may stand."""
        return tuple(line[start:end] for line in self.free for start, end in split_sentences(line))

    def told(self) -> tuple[str, ...]:
        """The sentences without a label, but for one that is only the subject."""
        sentences = self.wishes()
        titled = not self.lines(_SUBJECT) and sentences and len(sentences[0].split()) <= _TITLE_WORDS
        return sentences[1:] if titled else sentences


def parse_brief(text: str, template: Template) -> Brief:
    """The brief in `text`, by the labels that `template` knows; other labels stay free text."""
    sections = {label for section in template.sections for label in section.labels}
    # A field of the head takes one line: what stands under it is no part of it.
    single = {label.lower() for field in template.fields for label in (*field.brief, field.label)} - sections | set(
        _SUBJECT
    )
    labels = single | sections
    labelled: list[tuple[str, list[str]]] = []
    free: list[str] = []
    current: list[str] | None = None
    for line in text.splitlines():
        label, rest = _labelled(line, labels)
        if label is not None:
            lines = [rest] if rest else []
            labelled.append((label, lines))
            current = None if rest and label in single else lines
        elif not line.strip():
            # A blank line after its text ends a label; one directly after the label does not.
            current = current if current == [] else None
        else:
            bullet = (_DASH if "|" in line else _BULLET).match(line)  # a row of a table may begin with a time
            if current and not bullet and _UNKNOWN_LABEL.match(line):
                current = None
            (free if current is None else current).append((bullet["item"] if bullet else line).strip())
    return Brief(tuple((label, tuple(lines)) for label, lines in labelled), tuple(free))


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
