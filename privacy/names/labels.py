"""Labels behind which people are named: `Contactpersoon: `, `Behandeld door = `, `t.a.v. `."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from privacy.wordlists import alternatives, word_list

PEOPLE = (
    r"(?:voor-?|achter-?|roep-?|meisjes-?|geslachts-?)?na(?:am|men)(?:\s(?:en|/)\s(?:voorletters|voornaam|"
    r"functie|achternaam))?|volledige naam|"
    r"naam\s(?:aanvrager|melder|betrokkene|contactpersoon|behandelaar|ondertekenaar|medewerker|eigenaar|"
    r"bewoner|exploitant|leidinggevende|slachtoffer|"
    r"verdachte|getuige|cliënt|client|kind|ouder|opsteller|collega|bezwaarmaker|huurder|organisator|voogd|"
    r"partner)|(?:naam\s)?contact(?:persoon|personen)?|"
    r"behandel(?:aar|d door|end ambtenaar)|opgesteld door|opgemaakt door|geschreven door|ingediend door|"
    r"ondertekend door|vastgesteld door|afgenomen door|"
    r"gehoord door|gesproken met|besproken met|verslag(?:legg(?:er|ing)|lever)?(?: door)?|auteurs?|"
    r"afzender|geadresseerde|ter attentie van|t\.?\s?a\.?\s?v\.?|"
    r"aanwezig(?:en)?|afwezig(?:en)?|afwezig met kennisgeving|afgemeld|met kennisgeving|deelnemers|"
    r"genodigden|leden|kopie(?: aan)?|c\.?c\.?|gesprekspartners|"
    r"trekker|actiehouder|wie|namens|verantwoordelijke?|ondergetekende|ambtelijk (?:opdrachtgever|"
    r"opdrachtnemer)|bestuurlijk opdrachtgever|contactgegevens|"
    r"door|toegevoegd door|laatst gewijzigd door|gewijzigd door|opmerking van|reactie van|vrager|"
    r"vraagsteller|indieners?|ingezonden door|gast(?:en)?|sprekers?|"
    r"geïnterviewden?|respondent|foto(?:'s|grafie)?|tekst|redactie|eindredactie|vormgeving|projectteam|"
    r"werkgroep|begeleidingscommissie|t\.?\s?n\.?\s?v\.?|ten name van|echte naam|tenaamstelling|rekeninghouder|"
    r"beheer van deze pagina|paginabeheer(?:der)?|beheerd door|beheer|lastmodifiedby|creator|manager|lastauthor|"
    r"author|initial-creator|laatst bewerkt door|eerste contact|spoed|bereikbaarheid|handtekening van"
)
_AT_LINE_START = (
    r"van|aan|from|to|sender|author|bcc|organisator|vader|moeder|kind|partner|familie|betreft dhr|dossier|inzake"
)
"""Labels of people besides their functions, as a pattern in lower case."""

_LONGEST_VALUE = 400
_LONGEST_LABEL = 60
_ATTENTION = 30
_MOST_WORDS = 6
_MARK = re.compile(r"[ \t]*[:=|\t](?:[ \t*_]*\n)?[ \t*_]*")
_BRACKET = re.compile(r"\s?\([^)\n]{1,30}\)$")
_WORD = re.compile(r"[^\s|]+")
_VALUE = re.compile(
    r"[(\"'“‘]?"
    r"(?:(?:[Dd]e heer|[Hh]eer|[Mm]evrouw|[Dd]hr|[Mm]evr|[Mm]w|[Hh]r|[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|"
    r"[Ee]l|[Aa]l|'t|[Ii]r|[Dd]rs|[Dd]r|[Mm]r|[Pp]rof|[Ii]ng)\.? ){0,4}[A-ZÀ-Þ]"
)
_ATTENTION_OF = re.compile(r"(?<!\w)(?:[Tt]\.\s?[Aa]\.\s?[Vv]\.|[Tt]er attentie van)\s+")


def labelled(text: str) -> Iterator[tuple[int, int]]:
    """The spans behind labels of people, to the end of the line or cell."""
    for mark in _MARK.finditer(text):
        if _VALUE.match(text, mark.end()) and _is_label(
            text, mark.start(), text[mark.start() : mark.end()].strip()[:1]
        ):
            yield mark.end(), _end(text, mark.end())
    for match in _ATTENTION_OF.finditer(text):
        if _VALUE.match(text, match.end()):
            yield match.end(), min(_end(text, match.end()), match.end() + _ATTENTION)


def roles() -> str:
    """The functions as a pattern."""
    return alternatives(role for role in word_list("functions") if len(role) > 3)


def _end(text: str, start: int) -> int:
    ends = [at for mark in ("\n", "|", "\t") if (at := text.find(mark, start, start + _LONGEST_VALUE)) >= 0]
    return min(ends, default=min(len(text), start + _LONGEST_VALUE))


def _is_label(text: str, end: int, mark: str) -> bool:
    """Whether a label of people ends at `end`, before `mark`."""
    begin = text.rfind("\n", 0, end) + 1
    line = text[max(begin, end - _LONGEST_LABEL) : end].lower()
    if mark in (":", "|", "") and end - begin <= _LONGEST_LABEL and _at_line_start().fullmatch(line):
        return True
    if mark not in (":", "="):
        return False
    line = _BRACKET.sub("", line.rstrip("*_ \t"))
    starts = [word.start() for word in _WORD.finditer(line)][-_MOST_WORDS:]
    return any(_label().fullmatch(line, start) for start in starts)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"[*_>(\"'-]{{0,4}}(?:{PEOPLE}|{roles()})")


@cache
def _at_line_start() -> re.Pattern[str]:
    return re.compile(rf"[ \t>*_|-]*(?:{_AT_LINE_START})[*_ \t]{{0,4}}")
