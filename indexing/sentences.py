"""The Dutch sentence splitter: the only one in the project.

It works on text as read and on scrubbed text alike and gives spans, so that a sentence can always be
found back literally. A full stop is read with what stands before it (abbreviation, initial, list
number, ordinal) and after it (capital, digit, opening quote or bracket, placeholder).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise

from indexing.document import Span

# A list marker, Markdown heading, quotation or table row begins something of its own.
_MARKER = (
    r"(?:[-*+•▪■●◦‣–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|\d{1,2}(?:\.\d{1,3})+\.?)[ \t]+\S"
    r"|#{1,6}[ \t]|\||>[ \t]"
)
_BREAK = re.compile(rf"\n[ \t\r]*\n\s*|\f|\n(?=[ \t]*(?:{_MARKER}))|(?<=\|)[ \t]*\n")
_LABEL = re.compile(r"\n(?=[A-ZÀ-Þ][\w ./-]{1,24}:[ \t])")
_HEADING_LINE = re.compile(r"^#{1,6}[ \t][^\n]*$", re.MULTILINE)
_END = re.compile(r"(?:\.{3}|[.!?…]+)[\"'”’»)\]]*(?=\s)")
_START = re.compile(r"\s+(?:[\"'“‘„«»”’(\[]*[A-ZÀ-ÖØ-Þ0-9€§\[]|[\"“„]?['’‘](?:s|t|n|k|r)[ -])")
_NEXT_WORD = re.compile(r"\s+[\"'“‘„«(\[]*([^\W\d_]+)")
_LAST_TOKEN = re.compile(r"\S+$")
_INITIALS = re.compile(r"(?:[^\W\d_](?:[^\W\d_]{0,2})?\.)+(?:-[^\W\d_]\.)*", re.UNICODE)
_NUMBERED = re.compile(
    r"\W*(?:(?:artikel|art\.?|lid|hoofdstuk|paragraaf|actie|bijlage|tabel|figuur|stap|fase|beslispunt|ad)\s+)?"
    r"(?:[A-Z]?\d[\w:.]{0,6}|[ivx]{1,4}(?:\.\w{1,2}){0,3}|[a-z])",
    re.IGNORECASE,
)
_TEXT_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SHORT_LINE = 40  # characters
_RUNS_ON = ",;-–/&("
_TOKEN_REACH = 40  # characters: longer than any abbreviation or list number
_BRACKET_REACH = 240  # characters: a longer pair of brackets is more likely a slip than an aside


def split_sentences(text: str) -> list[Span]:
    """The sentences of `text` as spans (characters), in order, without surrounding white space.

    A blank line, a list marker, a Markdown heading or a table row always ends a sentence; a wrapped
    line does not. Sentences never overlap, and only white space lies between them.
    """
    spans: list[Span] = []
    for start, end in _pieces(text):
        spans.extend(_sentences(text, start, end))
    return spans


def _pieces(text: str) -> list[Span]:
    """Stretches of text that no sentence crosses."""
    cuts = {0, len(text)}
    for found in _BREAK.finditer(text):
        cuts.update((found.start(), found.end()))
    for found in _HEADING_LINE.finditer(text):
        cuts.update((found.start(), found.end()))
    for found in _LABEL.finditer(text):
        cuts.add(found.start())
    cuts.update(_ends_of_short_lines(text))
    ordered = sorted(cuts)
    return [Span(start, end) for start, end in pairwise(ordered)]


def _ends_of_short_lines(text: str) -> Iterator[int]:
    """Ends of lines far shorter than the next, which begins with a capital: headings without a mark."""
    lines = [found.span() for found in _TEXT_LINE.finditer(text)]
    for (start, end), (after, stop) in pairwise(lines):
        short = end - start <= _SHORT_LINE and 2 * (end - start) < stop - after
        if short and text[after].isupper() and text[end - 1] not in _RUNS_ON:
            yield end


def _sentences(text: str, start: int, end: int) -> list[Span]:
    spans = []
    begin = start
    for found in _END.finditer(text, start, end):
        if _ends(text, begin, found.start(), found.end(), end):
            spans.append(_trim(text, begin, found.end()))
            begin = found.end()
    spans.append(_trim(text, begin, end))
    return [span for span in spans if span.start < span.end]


def _trim(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, start + max(lead, len(piece.rstrip())))


def _ends(text: str, begin: int, stop: int, after: int, end: int) -> bool:
    """Whether the sentence that began at `begin` ends with the stop at `stop`; it runs to `after`."""
    if not _START.match(text, after, end) or _inside_brackets(text, begin, after, end):
        return False
    if text[stop:after].startswith(".") and not text[stop:after].startswith(".."):
        return _full_stop_ends(text, begin, stop, after)
    return True


def _full_stop_ends(text: str, begin: int, stop: int, after: int) -> bool:
    if stop - begin < _TOKEN_REACH and _NUMBERED.fullmatch(text[begin:stop].strip()):
        return False
    token = _LAST_TOKEN.search(text, max(begin, stop - _TOKEN_REACH), stop + 1)
    word = token.group().lstrip("\"'“‘„«(") if token else "."
    if word.isupper() and len(word) > 2 and word.count(".") == 1:
        return True  # an acronym (OV., HR.), not the abbreviation of the same letters
    listed = abbreviations()
    if word.lower() in listed["closing"]:
        return True
    if word.lower() in listed["binding"]:
        return False
    if word.lower() in listed["either"] or _is_initials(word):
        return _opens(text, after)
    return True


def _is_initials(word: str) -> bool:
    return bool(_INITIALS.fullmatch(word)) and (word.count(".") > 1 or len(word) == len("X."))


def _opens(text: str, after: int) -> bool:
    found = _NEXT_WORD.match(text, after)
    return found is not None and found.group(1).lower() in abbreviations()["opening"]


def _inside_brackets(text: str, begin: int, after: int, end: int) -> bool:
    """Whether the stop lies in a short pair of round brackets that closes later."""
    opened = text.rfind("(", max(begin, after - _BRACKET_REACH), after)
    if opened < 0 or ")" in text[opened:after]:
        return False
    closed = text.find(")", after, min(end, opened + _BRACKET_REACH))
    return closed >= 0 and "(" not in text[after:closed]


@cache
def abbreviations() -> dict[str, frozenset[str]]:
    """The groups of abbreviations.txt by name, lower case, abbreviations with their stops."""
    groups: dict[str, set[str]] = {}
    group: set[str] = set()
    for line in files("indexing").joinpath("abbreviations.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            group = groups.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            group.update(line.split())
    return {name: frozenset(words) for name, words in groups.items()}
