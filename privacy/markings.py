"""Confidentiality markings of a document (rubricering), told from text that merely speaks of secrecy.

Sources: Gemeentewet art. 87 to 89 (before 2023: 25, 55, 86), Woo art. 5.1, Besluit voorschrift
informatiebeveiliging rijksdienst (VIRBI: departementaal vertrouwelijk, Stg.), Wpg, FIRST Traffic Light Protocol 2.0.
A word counts when it stands as a marking does: alone on its line, in a running head, behind a label or at a ticked
box, in a title or file name, or in a sentence that puts it on this very document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from privacy.findings import Marking
from privacy.marking_lines import markings_on_lines
from privacy.marking_sentences import markings_in_sentences
from privacy.marking_words import label_of

_NAME = re.compile(
    r"(?<![a-z])(?P<word>vertrouwelijk|vertr\.|geheim|niet[ _-]?openbaar|confidentieel|confidential|"
    r"tlp[ _:-]?(?:red|amber))"
    r"(?![a-z])",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:informatie|omgaan|gegevens|beleid|protocol|persoon|wat|hoe|wie|wanneer|regeling|werkwijze)\b|\?",
    re.IGNORECASE,
)
_LONGEST_NAME = 120  # characters


def find_markings(text: str) -> tuple[Marking, ...]:
    """The markings of `text`, in order and without overlap."""
    return apart({*markings_on_lines(text), *markings_in_sentences(text), *_in_name(text)})


def apart(markings: Iterable[Marking]) -> tuple[Marking, ...]:
    """The markings in order, without those that an earlier or longer one overlaps."""
    found = sorted(markings, key=lambda marking: (marking.start, -marking.end))
    kept: list[Marking] = []
    for marking in found:
        if not kept or marking.start >= kept[-1].end:
            kept.append(marking)
    return tuple(kept)


def _in_name(text: str) -> Iterator[Marking]:
    """In a file name or title: one short line without a sentence."""
    if len(text) <= _LONGEST_NAME and "\n" not in text.strip() and not _ABOUT.search(text.replace("_", " ")):
        for match in _NAME.finditer(text):
            yield Marking(label_of(match["word"]), *match.span("word"))
