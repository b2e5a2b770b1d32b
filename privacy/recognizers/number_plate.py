"""Dutch number plates: every side code since 1951; and plates of any country behind a label or beside a vehicle.

Side codes after RDW, "Kentekens in Nederland": groups of letters and digits with dashes. Without dashes only
upper case counts, or any case beside a vehicle or behind a label. Foreign forms after the Vienna Convention on Road
Traffic, annex 2: letters of the district, digits, letters. VIN: ISO 3779.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.plate_cells import find_plate_cells
from privacy.recognizers.side_codes import SIDE_CODES
from privacy.recognizers.view import at_digits, lowered, near

_UNLIKE_WORDS = SIDE_CODES[6:]
"""Side codes that no number with a unit, year with a month or postcode looks like."""


def _pattern(separator: str, letters: str = "[A-Z]", codes: tuple[str, ...] = SIDE_CODES) -> str:
    signs = {"X": letters, "9": r"\d", "-": separator}
    forms = ("".join(signs[sign] for sign in code) for code in codes)
    return rf"(?<![\w€.@/-])(?:{'|'.join(forms)})(?![\w@-]|\.\w|/\w)"


_LOWER = "[a-z]"
_DASHED = re.compile(_pattern(r"(?:\s?[-–·•]\s?|[./_])", _LOWER) + r"|(?<![\w-])[1-9]-[a-z]{3}-\d{3}(?![\w-])")
"""Those of the Netherlands, and Belgian ones."""
_SPACED = re.compile(_pattern(" "))
_SOLID = re.compile(_pattern(""))
_SOLID_LOWER = re.compile(_pattern("", _LOWER, _UNLIKE_WORDS))
_ANY_LOWER = re.compile(_pattern(r"[\s._/–·•-]{0,3}", _LOWER))
_OWN_FORM = re.compile(
    r"(?<![\w-])(?:[1-9]-[A-Z]{3}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|(?:D[- ])?[A-Z]{1,3}-[A-Z]{1,2} (?!(?:19|"
    r"20)\d\d)\d{1,4}E?|AA-\d{2,3}|"
    r"(?=[A-Z0-9]{0,12}\d{4})(?=\d{0,3}[A-Z])[A-HJ-NPR-Z0-9]{9}[A-HJ-NPR-Z0-9]{2}\d{6})(?![\w-])"
)
"""Belgian, French, German and royal plates, and VINs, which nothing else looks like."""
_FOREIGN = re.compile(
    r"(?<![\w-])(?!(?:BMW|VW|KIA|MG|GTI)\b)(?:(?:[A-Z]{1,3}[- ]){0,2}[A-Z]{1,3}[ -]?\d{1,5}(?:[ -]?[A-Z]{1,3}|"
    r"[ -]\d{1,3})?|"
    r"\d{1,4}[ -]?[A-Z]{1,3}(?:[ -]?\d{2,4})?|\d[A-Z]{2} ?\d{4}|[A-Z]{2,3} \d[A-Z0-9]{3,4})(?![\w-])"
)
_COUNTRY = (
    r"(?:duits|belgisch|pools|bulgaars|roemeens|oekra[iï]ens|frans|engels|brits|spaans|italiaans|litouws|lets|ests|"
    r"estisch|hongaars|"
    r"tsjechisch|slowaaks|turks|zweeds|deens|noors|fins|grieks|kroatisch|servisch|portugees|zwitsers|oostenrijks|"
    r"luxemburgs|"
    r"russisch|iers|albanees|sloveens|moldavisch|marokkaans|buitenlands|wit-russisch|georgisch|letlands)e?"
)
_VEHICLE = (
    r"(?:auto|autootje|bus|busje|bestelbus(?:je)?|bestelauto|personenauto|voertuig|scooter|motor|motorfiets|brommer|"
    r"bromfiets|snorfiets|"
    r"aanhanger|aanhangwagen|wagen|taxi|vrachtwagen|vrachtauto|tractor|trekker|caravan|camper|quad|cabrio|"
    r"stationwagen|suv|oplegger|"
    r"golf|polo|audi|bmw|mercedes|opel|corsa|astra|seat|ibiza|leon|renault|clio|megane|peugeot|citro[eë]n|ford|"
    r"fiesta|focus|"
    r"toyota|yaris|kia|hyundai|volvo|tesla|skoda|fiat|suzuki|mazda|nissan|volkswagen|vw|caddy|transporter|sprinter|"
    r"vito|"
    r"kangoo|piaggio|vespa|yamaha|honda|kymco|mini|porsche|rover|jaguar|mitsubishi|chevrolet|dodge|subaru|jeep|"
    r"smart|iveco|scania|ducati|kawasaki|ktm|cupra|lexus|dacia|passat)(?:['’]?s)?"
)
_PLATE = (
    r"(?:kent(?:eken|\.)?(?:s|plaat|platen|nummers?|nr\.?|bewijs)?|knt|plaat|platen|nummerplaat|nummerplaten|"
    r"nummer|nr\.?)"
)
_CONTEXT = re.compile(
    rf"(?:(?<=[a-z]{{3}})(?:auto|busje|bus|wagen|scooter|motor)|(?<!\w)(?:{_VEHICLE}|{_COUNTRY}\s(?:{_PLATE}|{_VEHICLE}|exemplaar|bestel\w*)|(?:kenteken)?plaat(?:je)?|platen))(?!\w)"
    r"(?P<gap>[\s,:;(\"'=-]{1,3}(?:(?:met|een|is|was|de|van|kleur|wit|zwart|grijs|rood|blauw|groen|kenteken|kent\.|"
    r"type|merk|golf|polo|clio|"
    r"corsa|astra|volkswagen|a\d|[a-z]{3,9}(?:e|se))[\s,:;(\"']{1,3}){0,4})"
)
_COLOUR = re.compile(
    r"(?<!\w)(?:witte|zwarte|grijze|rode|blauwe|groene|gele|zilveren|donkere|lichte|bruine|beige|"
    r"paarse|oranje)(?P<gap>\s)"
)
_BEHIND = re.compile(
    rf"\s?\((?:{_COUNTRY}(?:\s\w+)?|d|b|pl|ro|bg|lt|lv|est|f|gb|uk|e|i|h|cz|sk|tr|s|dk|n|gr|hr|srb|p|ch|a|l|rus|irl|"
    rf"al|slo|md|ma|ua)\)"
)
_NOT_A_PLATE = re.compile(
    r"(?:[01]\d|2[0-3])[.:][0-5]\d ?[-–] ?[a-z]{2}|"
    r"\d{2}[ -](?:bv|nv|eu|en|of|tm|km|cm|mm|kg)[ -]\d{2}|(?:sr|it|eu|ai|eg|ec|id|nr|no|en)[ -]\d{2}[ -]\d{2}|"
    r"\d{2,3}(?:km|mm|cm|kg|ha|m)\d|\d{1,3}[ -]?(?:lid|art|van|tot|uur|dag|mnd|min|sec|mei|jan|feb|mrt|apr|jun|jul|"
    r"aug|sep|okt|nov|dec|en|of)[ -]?\d{1,3}",
    re.IGNORECASE,
)
_CODE_BEFORE = re.compile(
    r"(?:cursus|lokaal|zaal|ruimte|kamer|artikel|art\.|type|versie|norm|model|vak|postcode|"
    r"order|sessie|groep|vlucht|vluchtnummer|gate|trein|lijn)\s$|ecli:[\w:]{4,14}:$"
)
_FEWEST = 5


class NumberPlateRecognizer(LabelledRecognizer):
    """Finds number plates by side code, label or vehicle."""

    ENTITY: ClassVar[str] = "KENTEKEN"
    SIGNS: ClassVar[tuple[str, ...]] = (
        "kent",
        "plate",
        "kennz",
        "knt",
        "nummerpla",
        "chassis",
        "vin",
        "voertuig",
        "meldcode",
    )
    LABEL = label(
        r"kentekens?(?:nummers?|nr\.?|plaat|platen|bewijs)?(?:\(s\))?|kent\.|knt|nummerpla(?:at|ten)|"
        r"handela?a?rs?kenteken|(?:licen[cs]e |number )plates?|(?:kfz-)?kennzeichen|"
        r"chassis(?:nummer|nr\.?)|vin(?:-?(?:nummer|code))?|voertuig-?(?:identificatie)?nummer|meldcode voertuig"
    )
    VALUE = re.compile(
        r"(?<![\w-])(?=[A-Z0-9 -]{0,14}\d)[A-Z0-9]{1,4}(?:[ -]{1,2}[A-Z0-9]{1,5}){1,3}(?![\w-])|"
        r"(?<![\w-])(?=[A-Z]{0,6}\d)[A-Z0-9]{5,8}(?![\w-])|(?<!\w)[A-HJ-NPR-Z0-9]{17}(?!\w)"
    )
    HEAD = label(r"kentekens?(?:nummers?|nr\.?)?|chassisnummer|nummerplaat|vin")
    REACH: ClassVar[int] = 24

    def find(self, text: str) -> Iterator[Match]:
        """Plates behind a label, by form, and beside a vehicle."""
        low = lowered(text)
        for match in super().find(text):
            yield match._replace(score=SURE)
        for word in near(self.LABEL, low) if any(sign in low for sign in self.SIGNS) else ():
            yield from _in_a_row(low, word.end(), word.end() + self.REACH)
        for form, view, score in (
            (_DASHED, low, SURE),
            (_SPACED, text, LIKELY),
            (_SOLID, text, LIKELY),
            (_SOLID_LOWER, low, LIKELY),
        ):
            for plate in at_digits(form, view):
                coded = _CODE_BEFORE.search(low, max(0, plate.start() - 20), plate.start())
                if not _NOT_A_PLATE.fullmatch(plate[0]) and not coded:
                    yield Match(*plate.span(), score)
        for plate in at_digits(_OWN_FORM, text):
            yield Match(*plate.span(), LIKELY)
        yield from _beside_vehicles(text, low)
        yield from find_plate_cells(text)

    def check(self, value: str) -> bool:
        """Whether a labelled value mixes letters and digits as plates do."""
        return any(c.isdigit() for c in value) and any(c.isalpha() for c in value)


def _in_a_row(low: str, start: int, latest: int) -> Iterator[Match]:
    """Plates in lower case behind a label, in any spelling."""
    while (plate := _ANY_LOWER.search(low, start, min(len(low), latest + 12))) and plate.start() <= latest:
        yield Match(*plate.span(), LIKELY)
        start, latest = plate.end(), plate.end() + 6


def _beside_vehicles(text: str, low: str) -> Iterator[Match]:
    """Plates right behind a vehicle, a colour or a country, and foreign ones before a country in brackets."""
    for form in (_CONTEXT, _COLOUR):
        for word in near(form, low):
            for at in (word.end(), word.start("gap") + 1):
                plate = _ANY_LOWER.match(low, at)
                while plate and not _NOT_A_PLATE.fullmatch(plate[0]) and not _counts(plate[0]):
                    yield Match(*plate.span(), LIKELY)
                    also = _ALSO.match(low, plate.end())
                    plate = _ANY_LOWER.match(low, also.end()) if also else None
                if form is _CONTEXT:
                    yield from _foreign_row(text, at)
    for country in near(_BEHIND, low):
        for plate in _FOREIGN.finditer(text, max(0, country.start() - 16), country.start()):
            if plate.end() == country.start() and _is_mixed(plate[0]):
                yield Match(*plate.span(), SURE)


def _foreign_row(text: str, start: int) -> Iterator[Match]:
    """The foreign plate at `start` and those that follow it: `platen WGM 4417K, PO 8J512 en LU 90210`."""
    while (plate := _FOREIGN.match(text, start)) and _is_mixed(plate[0]):
        yield Match(*plate.span(), SURE)
        also = _ALSO.match(text, plate.end())
        if also is None:
            return
        start = also.end()


_ALSO = re.compile(r"(?:,| en| of|;| /|,? resp\.)\s(?:de\s|een\s)?")


def _counts(plate: str) -> bool:
    """Whether it is as likely a number and a word: `12 keer`."""
    return re.fullmatch(r"\d{2}\s?[a-z]{4}|[a-z]{4}\s?\d{2}", plate) is not None and _VOWEL.search(plate) is not None


_VOWEL = re.compile(r"[aeiou]|\s")
"""What plates of two letters and two have not had since 1978; nor has one written as one word a space."""


def _is_mixed(value: str) -> bool:
    letters = sum(character.isalpha() for character in value)
    digits = sum(character.isdigit() for character in value)
    return letters > 0 and digits > 1 and letters + digits >= _FEWEST
