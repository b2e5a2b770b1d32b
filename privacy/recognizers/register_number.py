"""Numbers of whatever register somebody stands in: a card, a licence, a claim, a meter, a deed, a membership.

A municipality meets more registers than can be listed. What tells the number is the word right before it: any word
for a number (`adviesnr.`, a column `pasnr`), or the word for a paper, a thing or a customer (`grafakte`, `U-pas`,
`polis`). Behind the latter a number counts only with letters and signs, or when it is long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, WEAK, DutchRecognizer, Match, label
from privacy.recognizers.case_code import count_digits, is_measure
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.reference import is_date
from privacy.recognizers.view import called, lowered, near
from privacy.tables import columns

_CHUNK = r"(?=[A-Za-z/._-]{0,12}\d)[A-Za-z0-9]{1,20}(?:[-/._][A-Za-z0-9]{1,12}){0,5}"
_WORDS = r"is|van|nr|no|en|of|op|te|tm|met|de|het|dd|per|art|lid|eur|circa|ca|was|om|tot|uit|in"
_VALUE = re.compile(
    rf"(?!(?:{_WORDS}) )(?:(?:[A-Z]{{1,6}}(?:[-/][A-Z]{{1,4}})?|[a-z]{{1,4}}(?:-[a-z]{{1,2}})?) (?!\d{{7}}(?![/-])))?"
    rf"{_CHUNK}(?: ?[-–/] ?(?=\d{{3}}){_CHUNK}| \d{{2,8}}(?=[ ,;.)\n]|$)(?! ?[a-z]{{3}})){{0,4}}(?![\w@%]|[.,]\d)"
)
_GAP = re.compile(r"[\s:=#(*>-]{1,4}(?:(?:is|was|van|onder|nr\.?|nummer)[\s:=#(]{1,2}){0,2}")
"""What may stand between a word for a number and the number."""
_PAPER = re.compile(
    r"(?:akte|bevel|advies|verbod|vergunning|ontheffing|ontvangst|bewijs|pas|kaart|polis|memo|signaal|melding|klacht|"
    r"aangifte|casus|zaak|dossier|bezwaar|verzoek|aanvraag|brief|taxatie|proces-verbaal|pv|rapport|verwijzing|"
    r"indicatie|"
    r"machtiging|overeenkomst|contract|toegang|cjib|klant|cli[eë]nt|abonnement|reservering|boeking|pakbon|factuur|nota|"
    r"aanmaning|licentie|diploma|certificaat|penning|verlof|aansluiting|meter|graf|asbus|order|ticket|case|claim|"
    r"schade|"
    r"vordering|incasso|aangetekend|inburgering|persoonslijst|stalling|piloot|exploitant|toewijzing|barcode|container|"
    r"vermelding van|vermelden|o\.v\.v|lidmaatschap|betrokkene|subject|registratie|inschrijving|ref|"
    r"kenmerk)[.:)]{0,2}[\s:=#(]{1,3}"
)
"""Any word for a paper, an order, a thing somebody has, or a customer."""
_MIDDLE = re.compile(
    r"(?:(?:van|van de|bij)\s[a-z]{3,14}\s|[A-Z][A-Za-z]{1,12}:?\s(?=[A-Z\d])|"
    r"[a-z]{3,16}\s(?=[A-Z]{1,5}[-/.]\d{3}|\d{2,6}[-/]\d{3}))?"
)
"""Of what, or of whom: `akte van overlijden 1A0441`, `aansluiting Vitens 700 118 8402`, `pasnummer bad ZB-0188`."""
_HEAD = label(r"[a-zà-ÿ-]{2,24}(?:nummers?|nrs?\.?|kenmerk)|(?:aanslag|kenmerk|ref\.?|referentie)")
_CODES = label(
    r"(?:zaak|dossier|casus|kenmerk|debiteur|crediteur|relatie|beschikking|polis|melding|aangifte|"
    r"registratie|inschrijving|factuur|"
    r"vergunning|ontheffing|aanvraag|bezwaar|beroep|klacht|klant|cli[eë]nt|huurder|lid|pas|sleutel|pv|"
    r"mutatie|bvh|gms|incident|ticket|"
    r"contract|order|brief|barcode|machtiging|indicatie|aanslag|vordering|claim|schade|graf|akte|volgnr|"
    r"ref(?:erentie)?|"
    r"persoon|patiënt|leerling|bon|cjib|parket|reservering)(?:[- ]?(?:id|code|nr\.?|no\.?|nummer))?"
)
"""Heads of columns of codes; a cell counts only when it is a code and no more."""
_WHOLE = re.compile(r"(?=[A-Z0-9./-]{0,12}\d{2})(?:[A-Z]{1,5}[-/. ]?){0,2}\d{1,9}(?:[-/.][A-Z0-9]{1,8}){0,4}[A-Za-z]?")
_ALSO = re.compile(r"\s?(?:,|/|;|&|en|of)\s(?:nr\.?\s)?")
_STAYS = re.compile(
    r"(?:(?<![a-z])huis|kamer|lokaal|zaal|versie|pagina|blad|lijn|weg|agenda|model|type|product|artikel|grootboek|"
    r"begrotings?|project|programma|bijlage|norm|week|maand|jaar|wijk|buurt|gate|spoor|bus|vlucht|trein|route|paal|"
    r"bestek|"
    r"formulier|camera|kanaal|vak|punt|perceel|onderdeel|kostenplaats|plan|eeuw|rug|start|volg|lied|serie|telefoon|"
    r"tel|fax|fout|error|"
    r"doorkies|toestel|publicatie|stuk|motie|raadsbesluit|raadsvoorstel|wet|nood|rang|kvk|rsin|bank|giro|post|gemeente|"
    r"regio|isbn|un|qr|bar|bron|gedrags|straf|dress|kleur|land|pin|sbi|cpv|feit|alarm|weer|stroom|eural|gebieds?|"
    r"locatie|"
    r"tarief|postcode|bic|bed|kluis|kluisje|lijst|stem|stembureau|stand|lig)$"
)
_PLAN = re.compile(r"[A-Za-z]{1,8}(?:[ /_-][A-Za-z]{1,8}){0,3}[ /_-](?:19|20)\d\d$|[A-Z]\d{1,3}-[A-Z]\d{1,3}$")
"""A paper with its year."""
_SOLID = re.compile(r"[A-Z]{1,3}\d{5,}[A-Z]?|\d{1,2}[A-Z]\d{4}")
_RANDOM = re.compile(r"(?=[A-Z-]*\d)(?=[\d-]*[A-Z])(?:[A-Z0-9]{6,10}|(?![A-Z]+-\d+$)[A-Z0-9]{3,5}-[A-Z0-9]{3,5})")
"""Letters and digits by chance, as computers give them out."""
_FEWEST, _FEWEST_BARE = 3, 6


class RegisterNumberRecognizer(DutchRecognizer):
    """Finds numbers behind any word for a number, a paper or a customer, and in columns of numbers."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"

    def find(self, text: str) -> Iterator[Match]:
        """Numbers behind words for one, behind what they are of, and under a head."""
        low = lowered(text)
        for number in called(low):
            gap = _GAP.match(low, number.end)
            if gap and not _STAYS.search(number.what):
                yield from _behind(text, gap.end(), of_thing=False)
        for word in near(_PAPER, low):
            yield from _behind(text, word.end(), of_thing=True)
        for cell in columns(low, _HEAD):
            value = _VALUE.match(text, *cell)
            if value and _is_number(value[0]) and count_digits(value[0]) > _FEWEST:
                yield Match(*value.span(), WEAK)
        for cell in columns(low, _CODES):
            code = _WHOLE.fullmatch(text, *cell)
            if code and _is_code(code[0]) and not is_public(text, code, labelled=True):
                yield Match(*cell, WEAK)


def _is_code(value: str) -> bool:
    """Whether the cell of a column of codes is one: letters or signs in it, or five digits; no date, no amount."""
    if is_measure(value) or _PLAN.match(value) or _SMALL.fullmatch(value):
        return False
    return not value.isdigit() or (len(value) >= _FEWEST_BARE - 1 and not is_date(value))


_SMALL = re.compile(r"\d{1,2}[a-z]?|\d{1,3}[.,]\d{1,3}|\d{1,2}(?:\.\d{1,2})+|[A-Z]\d|(?:19|20)\d\d[-/]\d{2,4}")


def _behind(text: str, start: int, *, of_thing: bool) -> Iterator[Match]:
    """The number at `start`, and those that follow it in an enumeration."""
    middle = _MIDDLE.match(text, start) if _VALUE.match(text, start) is None else None
    start = middle.end() if middle else start
    while value := _VALUE.match(text, start):
        told = _is_of_thing(text, value) if of_thing else _is_number(value[0])
        if not told or is_public(text, value, labelled=True):
            return
        yield Match(*value.span(), LIKELY if any(map(str.isalpha, value[0])) else WEAK)
        also = _ALSO.match(text, value.end())
        if also is None:
            return
        start = also.end()


def _is_number(value: str) -> bool:
    """Whether what a word for a number announces is one; digits alone are left to the other recognisers."""
    if _RANDOM.fullmatch(value):
        return True
    return count_digits(value) >= _FEWEST and not value.isdigit() and not is_measure(value)


def _is_of_thing(text: str, value: re.Match[str]) -> bool:
    """Whether what stands behind the word for a thing is its number: with capitals and signs, or long."""
    number = value[0]
    if _RANDOM.fullmatch(number):
        return True
    if is_measure(number) or count_digits(number) < _FEWEST or _PLAN.match(number):
        return False
    if any(map(str.isupper, number)):
        return not number.isalnum() or _SOLID.fullmatch(number) is not None
    return count_digits(number) >= _FEWEST_BARE and not is_public(text, value)
