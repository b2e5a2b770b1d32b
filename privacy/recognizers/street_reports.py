"""Streets of any name as reports have them: `Huisgenot. Zonnelaan 6.`, `Sluiting pand (Zonnedal 9a)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, Match
from privacy.recognizers.streets import NUMBER, YEARS
from privacy.recognizers.view import lowered
from privacy.wordlists import fold, word_list

_INCIDENT = (
    r"(?:huisgenot|huiselijk\sgeweld|huisel|huisverbod|buren\w{3,10}|inbraak|insluiping|geluidsoverlast|geluidshinder|"
    r"geluid|overlast|woonoverlast|vechtpartij|ruzie|brand(?:je)?|woningbrand|hennep\w*|drugs\w{3,12}|verward\w*|"
    r"reanimatie|steekpartij|bedreiging|mishandeling|vernieling|diefstal|vermissing|aanhouding|binnentreding|"
    r"doorzoeking|inval|huisbezoek|huisuitzetting|ontruiming|stank\w*|waterlekkage|gaslucht|relatieproblem\w*)"
)
_TELEGRAM = re.compile(rf"(?<!\w){_INCIDENT}\.?(?:\s[a-z]{{2,9}}\.?){{0,2}}\.\s(?=[a-z'’])")
_THING = re.compile(
    r"(?<!\w)(?:pand|woning|drugspand|sluiting|adres|object|perceel|kamerverhuur|maatregel|dwangsom|huisverbod|"
    r"woonoverlast|hennep\w*|ontruiming|doorzoeking|binnentreding|illegale\sbewoning|huisgenoot\sop|pand\sop|"
    r"woning\sop)(?:\s\((?=[a-z'’])|\s(?=[a-z'’]))"
)
_STREET = re.compile(
    rf"(?P<street>(?:(?:[A-Z][\w'’-]+|'t|’t)\s){{0,2}}[A-Z][a-zà-ÿ'’-]{{3,30}})\s(?P<number>{NUMBER})(?=\)|\.(?:\s|$))"
)
NO_STREET = frozenset(
    re.findall(
        r"\w+",
        "alarm artikel art bijlage casus cobra groep halte perron norm tabel team week fase nota bos bosje categorie "
        "klasse niveau prio prioriteit scenario grip code route lijn punt vraag motie amendement agendapunt zaak "
        "januari februari maart april mei juni juli augustus september oktober november december dag maand jaar "
        "sectie kadaster politie damocles bouwjaar lampen planten perk ambulance brandweer "
        "deel hoofdstuk paragraaf lid unit wagen eenheid kamer zaal lokaal verdieping etage totaal aantal leden "
        "versie stap ronde nummer pagina blad model type gebied zone vak veld sector district cluster opgeschaald",
    )
)


def find_reported(text: str) -> Iterator[Match]:
    """Streets behind an incident told in a word or two, and in brackets behind a building."""
    low = lowered(text)
    for told in _TELEGRAM.finditer(low):
        yield from _street_at(text, told.end())
    for thing in _THING.finditer(low):
        if text[thing.end() - 1] == "(" or "op" in thing[0].split():
            yield from _street_at(text, thing.end())


def _street_at(text: str, start: int) -> Iterator[Match]:
    address = _STREET.match(text, start)
    if address is None or YEARS.fullmatch(address["number"]):
        return
    words = {fold(word) for word in address["street"].split(" ")}
    last = fold(address["street"].rpartition(" ")[2])
    counted = lexicon.is_ordinary(last) and last.endswith(("en", "es", "ers", "ie"))
    kept = address["number"].isdigit() and any(map(lexicon.is_kept, words))
    if not (counted or kept or words & (NO_STREET | word_list("keep_numbered"))):
        yield Match(*address.span(), LIKELY)
