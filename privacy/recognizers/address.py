"""Street addresses: a street with a house number, a post box, a ship's or a wagon's berth.

A street without a number is a public place and stays; so do squares, roads (A12, N224) and places named
after a person. Forms of number and addition after the Basisregistratie Adressen en Gebouwen (catalogus
2018: huisnummer, huisletter, huisnummertoevoeging) and as people write them: `12-a`, `3 hs`, `4-III`, `12 t/m 18`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, SURE, WEAK, DutchRecognizer, Match, before, label
from privacy.tables import columns
from privacy.wordlists import fold, word_list

_SUFFIX = (
    r"(?:straat|str|weg|wg|laan|ln|plein|pln|plantsoen|singel|gracht|kade|dijk|pad|steeg|stg|hof|hofje|"
    r"dreef|park|plantage|burg|wal|markt|haven|"
    r"baan|ring|kamp|veld|akker|akkers|weide|erf|brink|hoek|bos|berg|heuvel|meent|werf|oord|poort|zoom|"
    r"rand|gaarde|waard|meer|zijde|kolk|sluis|"
    r"brug|stede|horst|steyn|steijn|plaats|passage|boulevard|promenade|allee|boog|slag|schans|vest|"
    r"wetering|vaart|kanaal|eind|einde|enk|es|donk|hil|land|"
    r"landen|tuin|tuinen|boord|stee|staete|hage|lo|loo|duin|duinen|polder|molen|toren|terp|wijk|buurt|"
    r"kwartier|rade|strjitte|wei|leane|dyk|paad|reed|buorren)"
)
_SURE_SUFFIX = re.compile(
    r"(?:straat|str\.?|weg|laan|ln\.?|plein|plantsoen|singel|gracht|kade|dijk|pad|steeg|hof|hofje|dreef|boulevard|allee|"
    r"strjitte|leane|dyk|wal|park|markt|baan|brink|vest|vaart|wetering|passage|promenade|gaarde|kanaal|laantje|straatje|"
    r"weggetje|pleintje|paadje|(?<!e)ring)$",
    re.IGNORECASE,
)
_BROKEN = re.compile(r"(?:straat|laan|plein|singel|gracht|kade|dreef|steeg|weg)$", re.IGNORECASE)
_ADDITION = (
    r"(?:(?: ?,? ?(?:bus|unit|app(?:artement|\.)?|kamer|etage|verdieping|loods|box|blok|hal)"
    r" ?\d{1,4}[A-Za-z]?)(?![\w-])|"
    r" ?[-/]? ?(?:bis(?:\s?[A-Za-z])?|hs|huis|boven|beneden|rood|zw|ong|[IVX]{1,4}|[A-Za-z]\d{0,3}|"
    r"(?<=-)\d{1,4}|(?<=/)\d{1,4})(?![\w-]))?"
)
_NUMBER = rf"\d{{1,5}}{_ADDITION}"
_SERIES = (
    rf"{_NUMBER}(?: ?(?:, ?(?=\d{{1,3}}[^\d\n]{{1,8}}\d)(?!\d{{4}}\s?[A-Z]{{2}}\b)|en|t/m|"
    rf"tot en met|tot|/|-|–) ?{_NUMBER}(?!\s?(?:%|uur|jaar|personen|meter|m2|juni|juli|mei)))*"
)
_LINK = r"(?:van|de|den|der|het|ter|ten|te|in|op|aan|bij|over|onder|achter|voor|'t|‘t|’t|d'|la|le|du|el|von|of|fan)"
_WORD = r"(?:[A-ZÀ-Þ'‘’][\w'’.-]{0,40}|\d{1,3}e)"
_STREET = rf"(?:{_WORD} {{1,2}}(?:{_LINK} {{1,2}}){{0,3}}){{0,5}}{_WORD}"
_ADDRESS = re.compile(
    rf"(?<![\w@/-])(?P<street>{_STREET}) ?,?(?P<gap> {{1,2}}|\n)(?:nummers?\s|nrs?\.?\s|t/o\s|tegenover\s|naast\s|"
    rf"no\.?\s)?(?P<number>{_SERIES})(?![\w%€]|[.,:]\d|-\d|\s?(?:°|%|m2|m²|km|uur\b))"
)
_LOWER_STREET = re.compile(
    rf"(?<![\w@/-])(?P<street>(?:[a-zà-ÿ'-]{{2,20}}\s){{0,2}}[a-zà-ÿ-]{{2,30}}(?:straat|laan|plein|singel|"
    rf"gracht|steeg|dreef|kade|plantsoen|weg|hof))\s(?:nr\.?\s)?(?P<number>{_NUMBER})(?!\w|[.,:]\d|\s?(?:%|"
    rf"uur\b|meter|km))"
)
_POSTBOX = re.compile(
    r"(?<!\w)(?:post(?:bus|box)|antwoordnummer|p\.?o\.?\s?box)\s?(?:nr\.?\s|"
    r"nummer\s)?:?\s?\d{1,3}(?:[ .]?\d{1,3}){0,2}(?!\w)",
    re.IGNORECASE,
)
_BERTH = re.compile(
    r"(?<!\w)(?:woonboot|woonschip|woonwagen|standplaats|ligplaats|stacaravan|chalet|kavel|caravan|"
    r"bungalow|kamer|appartement|unit)\s(?:nr\.?\s|nummer\s)?(?:['\"‘“][^'\"’”\n]{2,30}['\"’”]|"
    r"\d{1,4}[a-z]?)(?!\w)",
    re.IGNORECASE,
)
_BOAT = re.compile(r"(?<!\w)(?:woonboot|woonschip|woonark)\s['\"‘“]?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3})")
_LIVES = re.compile(
    r"(?:wonende?|woonachtig|woont|woonde|gevestigd|adres|adressen|pand|panden|woning|perceel|locatie|"
    r"gelegen|verblijf\w*|ingeschreven|huis|straat|"
    r"woonadres|bezoekadres|gevestigde|verhuisd|vestiging|postadres|bedrijf|café)(?:\s(?:aan|op|te|in|is|"
    r"de|het|naar|van|bij|:)){0,3}[\s:|*]{0,4}$",
    re.IGNORECASE,
)
_ALONG = re.compile(r"(?:\b(?:aan|op) (?:de|het|den)|\btegenover|\bnaast|\bhoek|\bbij)(?: (?:de|het))? $")
_HOUSES = frozenset({"huis", "huize", "kasteel", "hoeve", "villa", "landgoed", "boerderij", "erve", "havezate"})
_POSTCODE_NEXT = re.compile(r"[\s,|(]{0,4}\n?\s?[1-9]\d{3}\s?[A-Z]{2}(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?")
_MONTH = re.compile(
    r"\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b", re.IGNORECASE
)
_HEAD = label(r"(?:woon|post|bezoek|vestigings)?-?adres(?:gegevens)?|straat|locatie|straatnaam")
_HOUSE = re.compile(rf"(?P<street>[^\n|\d]{{2,60}}?)\s(?P<number>{_SERIES})(?![\w%])")


_SHORT_NUMBER = 5


class AddressRecognizer(DutchRecognizer):
    """Finds streets with a house number and post boxes."""

    ENTITY: ClassVar[str] = "ADRES"

    def find(self, text: str) -> Iterator[Match]:
        """Streets with a number, judged by their name and surroundings; boxes and berths."""
        for address in _ADDRESS.finditer(text):
            yield from _judged(text, address)
        for address in _LOWER_STREET.finditer(text):
            start = address.start() + _ordinary_words(address["street"])
            if address["street"].rpartition(" ")[2] not in word_list("keep_numbered"):
                yield Match(start, address.end(), LIKELY)
        for box in _POSTBOX.finditer(text):
            yield Match(*box.span(), SURE)
        for berth in _BERTH.finditer(text):
            if _LIVES.search(before(text, berth.start(), 30)) or berth[0][:4].lower() == "woon" or "'" in berth[0]:
                yield Match(*berth.span(), LIKELY)
        for boat in _BOAT.finditer(text):
            yield Match(*boat.span("name"), LIKELY)
        for cell in columns(text, _HEAD):
            for house in _HOUSE.finditer(text, cell.start, cell.end):
                yield Match(*house.span(), SURE)


def _judged(text: str, address: re.Match[str]) -> Iterator[Match]:
    """The address when its street name, a postcode behind it or living words before it say so."""
    number = address["number"]
    start = address.start() + _leading(address["street"])
    last = text[start : address.end("street")].rsplit(" ", maxsplit=1)[-1]
    road = last[0:1].isupper() and last.endswith("weg")
    kept = fold(last) in word_list("keep_numbered") and not road
    if not last or kept or (last.endswith(".") and not _SURE_SUFFIX.search(last)):
        return
    street = _SURE_SUFFIX.search(last) is not None and not lexicon.is_place(fold(last))
    postcode = _POSTCODE_NEXT.match(text, address.end()) is not None
    lives = not lexicon.is_place(fold(last)) and (
        _LIVES.search(before(text, start, 40)) is not None or _is_along(text, start, last)
    )
    if (_YEAR.fullmatch(number) and not (postcode or lives)) or _MONTH.match(text, address.end()):
        return
    if address["gap"] == "\n" and not _BROKEN.search(last):
        return
    if street or postcode or lives:
        yield Match(start, address.end(), SURE if street or postcode else LIKELY)
    elif text[start : address.end("street")].partition(" ")[0].lower() in _HOUSES:
        yield Match(start, address.end(), LIKELY)
    elif _may_be_street(last) and len(number) <= _SHORT_NUMBER:
        yield Match(start, address.end(), WEAK)


def _is_along(text: str, start: int, last: str) -> bool:
    """Whether `aan de`, `tegenover` and the like stand before a word that is nothing else."""
    return _ALONG.search(before(text, start, 20)) is not None and not (
        lexicon.is_ordinary(fold(last)) or lexicon.is_kept(fold(last)) or last.isupper()
    )


def _may_be_street(word: str) -> bool:
    folded = fold(word)
    likely = len(word) > _SHORT_NUMBER + 1 and re.search(_SUFFIX + "$", word) is not None
    return likely and not lexicon.is_place(folded) and folded not in word_list("words")


def _leading(street: str) -> int:
    """How many characters at the start belong to the sentence or a label, not to the street name."""
    skipped = 0
    while match := re.match(r"(\S+)\s+(?=\S)", street[skipped:]):
        word = fold(match[1].rstrip(".:,"))
        ends = match[1].endswith(".") and len(word) > _SHORT_NUMBER
        if not ends and word not in word_list("sentence_starts") and word not in word_list("place_types"):
            return skipped
        skipped += match.end()
    return skipped


def _ordinary_words(street: str) -> int:
    """For a lower-case street: only its last word, unless the ones before name a person or a quarter."""
    words = street.split(" ")
    kept = 1
    while kept < len(words) and words[-kept - 1] in (
        "lange",
        "korte",
        "oude",
        "nieuwe",
        "grote",
        "kleine",
        "van",
        "der",
        "de",
        "den",
    ):
        kept += 1
    while kept > 1 and words[-kept] in ("de", "van", "den", "der"):
        kept -= 1
    return len(street) - len(" ".join(words[-kept:]))
