"""Where in a text a name is to be expected: behind a label, in a column of names, under a sign-off."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from privacy.names import lexicon
from privacy.names.labels import PEOPLE, labelled, roles
from privacy.tables import columns
from privacy.wordlists import fold

_SIGN_OFF = re.compile(
    r"(?im)^[ \t>|]*(?:met\s(?:de\s)?(?:vriendelijke|hartelijke|collegiale|sportieve|beste|warme|"
    r"hoogachtende|hoogachting)?\s?(?:groet(?:en)?|hoogachting)|(?:vriendelijke|hartelijke|beste|"
    r"lieve)?\s?groet(?:en|jes)?|"
    r"hoogachtend|met hoogachting|mvg|m\.v\.g\.|gr\.?|vr\.? ?gr\.?|alvast bedankt|bedankt|dank|liefs|"
    r"kind regards|best regards|namens dezen?|namens het college|"
    r"burgemeester en wethouders(?: van [\w' -]{2,30})?|de burgemeester(?: van [\w' -]{2,30})?|"
    r"de secretaris|de griffier|de voorzitter|handtekening|w\.g\.|was getekend|getekend)"
    r"(?:\s(?:namens|van)[^\n]{0,60})?[ \t]*[,.:!]*[ \t]*(?P<same>[^\n]{0,40})$"
)
_LINES_UNDER = 4
_HEAD_WORDS = r"(?:voor-?|achter-?|roep-?)?na(?:am|men)|wie|trekker|actiehouder|deelnemers?|aanwezigen?|medewerkers?"
_GREETING = re.compile(
    r"(?im)^[ \t>|\"“]*(?:beste|geachte|lieve|hallo|hoi|dag|hai|hey|hee|goedemorgen|goedemiddag|"
    r"goedenavond|waarde|dear|ha|hi)\s(?=[A-ZÀ-Þ])"
)


_LOCAL = re.compile(
    r"(?:\b(?:[Gg]emeente(?:n|raad|huis|bestuur)?|[Pp]rovincie|[Ss]tad|[Dd]orp|[Dd]orpskern|[Kk]ern|[Bb]uurtschap|"
    r"[Ww]ijk|"
    r"[Rr]aad|[Ww]ethouders(?= van )|[Cc]ollege|[Bb]asisteam|[Rr]echtbank)(?: van| van de gemeente| der gemeente)? |"
    r"\b[1-9]\d{3} ?[A-Z]{2} {1,2})"
    r"(?P<place>[A-ZÀ-Þ][\w'-]{3,40})"
)
_POLICY = re.compile(
    r"(?:beleid|beleidsregels?|plan|protocol|verordening|nota|visie|programma|convenant|agenda|APV|aanpak|monitor|"
    r"draaiboek|begroting|gids|rapportage|bestuur|"
    r"burgemeester van|secretaris van|griffier van|inwoners van|inwoner van|"
    r"centrum van|kern van|dorpen van|regio|omgeving|station) (?P<place>[A-ZÀ-Þ][\w'-]{3,40})"
)
_NO_PARTICLE = r"(?<!door )(?<!volgens )(?<!heer )(?<!mevrouw )(?<!\. )"
"""What stands before no `te` of a surname (`herkend door te Wierik`)."""
_SITUATED = re.compile(
    rf"\b(?:in|{_NO_PARTICLE}te) (?P<places>[A-ZÀ-Þ][\w'-]{{3,40}}(?:, [A-ZÀ-Þ][\w'-]{{3,40}}){{0,8}}"
    r"(?: en [A-ZÀ-Þ][\w'-]{3,40})?)"
)
_PLACE_WORD = re.compile(r"[^\W\d_][\w'-]{3,}")


def local_places(text: str) -> frozenset[str]:
    """The folded names of municipalities and towns that `text` itself calls so (`gemeente Zonneveen`).

    Also what stands behind a policy (`Damoclesbeleid Elzenwaard`) or behind "in" and "te", when no list knows it
    as a name.
    """
    places = {fold(match["place"]) for match in _LOCAL.finditer(text)}
    told = {fold(match["place"]) for match in _POLICY.finditer(text)}
    for match in _SITUATED.finditer(text):
        if _is_borne(text, match):
            continue
        told.update(fold(word) for word in _PLACE_WORD.findall(match["places"]))
    return frozenset(places | {word for word in told if not (lexicon.is_surname(word) or lexicon.is_given(word))})


def _is_borne(text: str, situated: re.Match[str]) -> bool:
    """Whether `te` stands right behind a given name, as in a surname (`Ben te Bokkeren`)."""
    before = _GIVEN_BEFORE.search(text, max(0, situated.start() - _LONGEST_GIVEN), situated.start())
    return before is not None and situated[0].startswith("te") and lexicon.is_curated(fold(before["given"]))


_GIVEN_BEFORE = re.compile(r"(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{1,15}) \Z")
_LONGEST_GIVEN = 18


class Places:
    """Spans of a text where names are expected, asked by offset."""

    def __init__(self, spans: Iterator[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends: list[int] = []
        for _, end in ordered:
            self._ends.append(max(end, self._ends[-1] if self._ends else end))
        self._spans = ordered

    def covers(self, offset: int) -> bool:
        """Whether `offset` lies in a span."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._spans[index][1]

    def begins(self, offset: int) -> bool:
        """Whether a span begins at `offset`."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and self._starts[index] == offset


def expected(text: str) -> Places:
    """The spans behind labels (to the end of the line or cell), in columns of names and under sign-offs."""
    return Places(
        span
        for spans in (labelled(text), _in_columns(text), _under_sign_offs(text), _greeted(text), _speaking(text))
        for span in spans
    )


def _in_columns(text: str) -> Iterator[tuple[int, int]]:
    if "|" not in text and "\t" not in text and ";" not in text:
        return
    for cell in columns(text, _head_pattern()):
        yield cell.start, cell.end


@cache
def _head_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?i)(?<![^|\t\n*_ ;\"])(?<![\w,] )(?:{_HEAD_WORDS}|{PEOPLE}|{roles()})"
        r"(?:\s?(?:/|en|\()[^|\n]{0,30})?(?=[ *_:]{0,4}(?:[|\t\n;\"]|$))"
    )


def _under_sign_offs(text: str) -> Iterator[tuple[int, int]]:
    for match in _SIGN_OFF.finditer(text):
        if match["same"].strip():
            yield match.start("same"), match.end("same")
        start, lines = match.end(), 0
        while lines < _LINES_UNDER and (newline := text.find("\n", start, start + 200)) >= 0:
            end = text.find("\n", newline + 1)
            end = len(text) if end < 0 else end
            line = text[newline + 1 : end]
            if not line.strip() and lines:
                break
            if line.strip():
                lines += 1
                if len(line) > 70:
                    break
                yield newline + 1, end
            start = newline + 1


def _greeted(text: str) -> Iterator[tuple[int, int]]:
    for match in _GREETING.finditer(text):
        end = text.find("\n", match.end(), match.end() + 60)
        yield match.end(), end if end >= 0 else min(len(text), match.end() + 40)


_SPEAKER = re.compile(
    r"(?m)^[ \t>]*\[?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4},? (?:om )?)?"
    r"\d{1,2}[:.]\d{2}(?::\d{2})?\]?(?: ?[-–—~]){0,2} ?(?P<name>[^\W\d][^:\n]{1,39}):"
)


def _speaking(text: str) -> Iterator[tuple[int, int]]:
    """Who speaks in an exported chat: date or not, time, name, colon."""
    for match in _SPEAKER.finditer(text):
        yield match.span("name")
