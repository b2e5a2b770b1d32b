"""Markings that stand on a line of their own: alone, in a running head, in a title, behind a label, at a ticked box."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.findings import Marking
from privacy.marking_words import MEETINGS, PHRASE, SHOUTED, is_company, label_of

_LINE = re.compile(r"[^\n]+")
_SPACED = re.compile(r"(?<!\w)(?:[A-ZÀ-Þ] ){4,}[A-ZÀ-Þ](?!\w)")
_PART = re.compile(r"[^|\t()\[\]{}:;,–—•·*_#>=~]+?(?=\s[-/]\s|\s{3,}|[|\t()\[\]{}:;,–—•·*_#>=~]|$)")
_NUMBERED = re.compile(r"[\s#>*_-]*(?:artikel\s+\d|\d+(?:\.\d+)*\.?\s|§)", re.IGNORECASE)
_LEADERS = re.compile(r"\.{4,}\s*\d*\s*$|…\s*\d+\s*$")
_LONGEST = 140  # characters of a line that is a marking with its company
_HEAD = 1500  # characters: here a title may carry a marking
_TITLE_WORDS = 16
_NOT_A_TITLE = re.compile(
    r"\b(?:is|zijn|wordt|worden|kan|kunnen|mag|moet|heeft|omgaan|protocol|beleid|regels|procedure|wat|hoe|wie|wanneer|"
    r"werkwijze|handreiking|niveaus?|informatie|gegevens)\b|\?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?<!\w)(?P<label>rubricering|classificatie|vertrouwelijkheid(?:sniveau|saanduiding)?|status|openbaarheid|"
    r"openbaar|"
    r"karakter|behandeling|aard|merking|beveiligingsniveau|gevoeligheid|sensitivity|classification|biv-classificatie|verspreiding|label|geheimhouding|"
    r"geheim|vertrouwelijk|soort)(?:[ \t]+(?:van )?(?:het |dit )?(?:stuk|document|informatie|voorstel))?"
    r"[*_]{0,2}[ \t]*[:=|][*_ \t|]*(?P<value>[^\n|]{2,60})",
    re.IGNORECASE,
)
_YES, _NO = re.compile(r"ja\b", re.IGNORECASE), re.compile(r"nee\b", re.IGNORECASE)
_BOX = r"(?P<on>[☒☑✓✔✗✘■◼⊠]|\[\s?[xv✓]\s?\]|\(\s?[xv]\s?\))|[☐□◻]|\[\s{0,2}\]|\(\s{1,2}\)"
_BOXES = re.compile(rf"(?:{_BOX})", re.IGNORECASE)


def markings_on_lines(text: str) -> Iterator[Marking]:
    """The markings of lines; offsets count characters of `text`."""
    for match in _LINE.finditer(text):
        line, at = match[0], match.start()
        if _BOXES.search(line):
            yield from _ticked(line, at)
            continue
        yield from _labelled(line, at)
        if len(line) <= _LONGEST and not line.lstrip().startswith("|"):
            yield from _standing(_closed_up(line), at, in_head=at < _HEAD)


def _closed_up(line: str) -> str:
    """`line` with letters that were spaced out put together; the length stays the same."""
    return _SPACED.sub(lambda match: match[0].replace(" ", "").ljust(len(match[0])), line)


def _standing(line: str, at: int, *, in_head: bool) -> Iterator[Marking]:
    found = list(PHRASE.finditer(line))
    if not found or _LEADERS.search(line) or len({label_of(one[0]) for one in found}) > 2:
        return
    for one in found:
        shouted = one[0].isupper()
        if (_NUMBERED.match(line) and not shouted) or (one[0].lower() in SHOUTED and not shouted):
            continue
        if _is_alone(line, one, in_head=in_head) or (in_head and _in_title(line, one)):
            yield Marking(label_of(one[0]), at + one.start(), at + one.end())
            return


def _is_alone(line: str, found: re.Match[str], *, in_head: bool) -> bool:
    """Whether the line says nothing but the marking and what goes with it."""
    heading = line.lstrip().startswith("#")
    if heading and not in_head and not found[0].isupper():
        return False
    part = next((one for one in _PART.finditer(line) if one.start() <= found.start() < one.end()), None)
    inside = f"{line[part.start() : found.start()]} {line[found.end() : part.end()]}" if part else ""
    before = line[: min(part.start() if part else found.start(), found.start())]
    after = line[max(part.end() if part else 0, found.end()) :]
    names = not before.rstrip().endswith(":") and (not line.rstrip().endswith(".") or found[0].isupper())
    meeting = bool(MEETINGS.fullmatch(found[0]))
    if meeting and not in_head:
        return False
    return is_company(inside, names=meeting or found[0].isupper()) and is_company(f"{before} {after}", names=names)


def _in_title(line: str, found: re.Match[str]) -> bool:
    """Whether a title near the top carries the marking in brackets, behind a dash or in capitals."""
    words = len(line.split())
    if words > _TITLE_WORDS or line.rstrip().endswith((".", ",", ";")) or _NOT_A_TITLE.search(line):
        return False
    before, after = line[: found.start()].rstrip(), line[found.end() :].lstrip()
    apart = before.endswith(("(", "[", "-", "–", "—", "|", "/")) or after.startswith(("]", ")", "|"))
    return apart or (found[0].isupper() and not line.isupper())


def _labelled(line: str, at: int) -> Iterator[Marking]:
    for match in _LABEL.finditer(line):
        value, label = match["value"].strip(" *_"), match["label"].lower()
        start = at + match.start("value")
        if label == "openbaar" and _NO.match(value):
            yield Marking("niet openbaar", start, at + match.end("value"))
        elif label in ("geheim", "vertrouwelijk", "geheimhouding") and _YES.match(value):
            yield Marking(label, start, at + match.end("value"))
        elif (found := PHRASE.match(value)) and (label != "status" or found[0].lower() not in SHOUTED):
            yield Marking(label_of(found[0]), start, at + match.end("value"))


def _ticked(line: str, at: int) -> Iterator[Marking]:
    """The option at a ticked box; boxes stand before their options, or behind all of them."""
    boxes = list(_BOXES.finditer(line))
    options = line.rpartition(":")[2] if ":" in line[: boxes[0].start()] else line[: boxes[0].start()]
    behind = bool(boxes[0].start() and re.search(r"\w", options[: boxes[0].start()])) and ":" not in line
    edges = [0, *(box.end() for box in boxes)] if behind else [*(box.start() for box in boxes), len(line)]
    for box, start, end in zip(boxes, edges, edges[1:], strict=False):
        option = PHRASE.search(line, start, end)
        if box["on"] and option:
            yield Marking(label_of(option[0]), at + option.start(), at + option.end())
