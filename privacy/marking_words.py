"""How a marking is worded, and what may stand beside it on its line without making a sentence of it."""

from __future__ import annotations

import re

_OF_WHAT = (
    r"(?:bijlagen?|stuk(?:ken)?|document(?:en)?|nota|notitie|memo|brief|rapport(?:age)?|verslag|notulen|advies|"
    r"(?:raads|college)?voorstel|besluit(?:enlijst)?|informatie|agenda(?:punt)?)"
)
_DEGREE = (
    r"(?:(?:strikt|strict|zeer|uiterst|hoogst|bestuurlijk|ambtelijk|commercieel|medisch|intern|politie|concept|nog|"
    r"departementaal|persoonlijk(?: (?:en|&|/))?)[ -]?){0,2}"
)
_PHRASES = (
    rf"{_DEGREE}vertrouwelijk|vertrouwelijke? {_OF_WHAT}|vertr\.|"
    r"stg\.? ?(?:zeer )?(?:geheim|confidentieel)|staatsgeheim|dep(?:t)?\.? ?v(?:ertrouwelijk|ertr\.)?\.?(?!\w)|"
    rf"(?:zeer |strikt )?geheim|geheime? {_OF_WHAT}|(?:zeer )?confidentieel|"
    rf"(?:nog )?niet[ -]openbaar(?: te maken)?|niet[ -]openba(?:ar|re) {_OF_WHAT}|"
    r"niet (?:bestemd |bedoeld )?voor (?:publicatie|openbaarmaking|verspreiding|derden)|"
    r"besloten(?: (?:vergadering|deel|zitting|bijeenkomst|gedeelte|overleg))?|"
    r"(?:onder )?embargo tot|(?:onder )?embargo|"
    r"(?:(?:alleen|uitsluitend|slechts|enkel) )?(?:bestemd |bedoeld )?voor (?:strikt )?intern gebruik|intern gebruik|"
    r"niet (?:verder )?(?:te )?(?:verspreiden|doorsturen|doorzenden|kopi(?:ë|e)ren|vermenigvuldigen|delen)|"
    r"geheimhouding (?:op grond van|o\.?g\.?v\.?|ex|conform|krachtens) art(?:ikel|\.)? ?\d+|"
    r"geheimhouding(?: (?:opgelegd|bekrachtigd))?|geheimhoudingsplicht|politiegegevens|wpg-gegevens|"
    r"woo-uitzondering|kabinet|"
    r"strictly confidential|confidential|restricted|top secret|secret|not for distribution|internal use only|"
    r"for official use only|eyes only|need to know|"
    r"(?:tlp|traffic light protocol)[ :=-]{1,3}(?:red|rood|amber(?:\+strict)?|oranje)"
)
PHRASE = re.compile(rf"(?<!\w)(?:{_PHRASES})(?!\w)", re.IGNORECASE)
"""A marking, in every wording."""

SHOUTED = frozenset(
    {
        "kabinet",
        "besloten",
        "geheimhoudingsplicht",
        "politiegegevens",
        "geheimhouding",
        "embargo",
        "secret",
        "restricted",
        "need to know",
        "wpg-gegevens",
        "woo-uitzondering",
    }
)
"""Words that are a marking in capitals only: in lower case they are subjects of a paper."""

MEETINGS = re.compile(r"besloten (?:vergadering|deel|zitting|bijeenkomst|gedeelte|overleg)", re.IGNORECASE)

_COMPANY = re.compile(
    rf"{_OF_WHAT}|adviesnota|oplegnota|oplegger|intern|verslag|afschrift|kopie|exemplaar|concept|definitief|"
    r"versie|v|pagina|blz|p|bladzijde|van|voor|bij|de|het|nr|nummer|d\.?d|datum|tot|en|uur|s\.?v\.?p|a\.?u\.?b|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"art|artt|artikel|artikelen|lid|tweede|eerste|derde|sub|onder|aanhef|jo|ex|op|grond|o\.?g\.?v|conform|krachtens|"
    r"gemeentewet|gemw|gw|provinciewet|woo|wob|wpg|avg|uavg|wet|open|overheid|opgelegd|bekrachtigd|"
    r"commissie|raad|gemeenteraad|college|driehoek\w*|presidium|fractie\w*|gemeente|b&w|"
    r"geadresseerde|persoonlijk|strikt|niet|openbaar|not|distribution|do|share",
    re.IGNORECASE,
)
_AUDIENCE = re.compile(
    r"\b(?:uitsluitend|alleen|slechts|enkel) (?:bestemd |bedoeld )?voor (?!wie\b)[^.,;|]{3,60}", re.IGNORECASE
)
_TOKEN = re.compile(r"[^\W_]+(?:[.&-][^\W_]+)*")


def is_company(rest: str, *, names: bool) -> bool:
    """Whether all words of `rest` go with a marking; with `names` words with a capital do too, as in a running head."""
    rest = _AUDIENCE.sub("", rest)
    return all(
        _COMPANY.fullmatch(word) or word[0].isdigit() or len(word) == 1 or (names and word[0].isupper())
        for word in _TOKEN.findall(rest)
    )


def label_of(wording: str) -> str:
    """The normal form of a marking: what it says in a few words."""
    plain = re.sub(r"\s+", " ", re.sub(r"[-_]", " ", wording.lower())).strip(" .,:;!()[]")
    if found := re.search(r"(?:tlp|protocol)\W+(red|rood|amber(?:\+strict)?|oranje)", plain):
        return "tlp:" + {"rood": "red", "oranje": "amber"}.get(found[1], found[1])
    if plain.startswith(("staats", "stg", "zeer geheim")):
        return plain
    if plain.startswith(("departementaal", "dep")):
        return "departementaal vertrouwelijk"
    for sign, label in _LABELS:
        if sign in plain:
            return label
    return plain


_LABELS = (
    ("niet openbaar", "niet openbaar"),
    ("niet openbare", "niet openbaar"),
    ("geheimhouding", "geheimhouding"),
    ("geheim", "geheim"),
    ("secret", "geheim"),
    ("vertr", "vertrouwelijk"),
    ("confidenti", "vertrouwelijk"),
    ("besloten", "besloten"),
    ("embargo", "embargo"),
    ("intern gebruik", "intern gebruik"),
    ("internal use", "intern gebruik"),
    ("versprei", "niet verspreiden"),
    ("distribution", "niet verspreiden"),
)
