"""Words right before a number that say it is public: a council's paper, a norm, a thing in the street."""

from __future__ import annotations

import re

_KIND = re.compile(
    r"(?<![a-z])(?:[a-z]{0,14}(?:verordening|reglement|richtlijn|resolutie|kamerstuk|gemeenteblad|staatscourant|staatsblad|"
    r"draaiboek|vacature|toezegging|feitcode|raadsbrief|ledenbrief|collegebrief|motie|amendement|agendapunt|"
    r"voorstel|raadsbesluit|vergadering|norm|kostensoort|kostenplaats|grootboek|taakveld|budget|begroting|"
    r"camera|container|prullenbak|lantaarnpaal|mast|trein|vlucht|spoorlijn|lijn|halte|spoor|kanaal|peilbuis|afvalstroom|"
    r"voertuig|tankautospuit|"
    r"ambulance|eenheid|roepnummer|model|type|serie|toestel|firmware|versie|release|build|productcode|"
    r"artikel|tijdschrift|"
    r"jaargang|bladzijde|blz|pagina|pag|nomenclatuur|nace|sbi|isbn|issn|doi|postcodegebied|"
    r"wijk|buurt|bord|vak|hectometerpaal|hmp|opname|foto|afbeelding|bestek|perceel|programma|indicator|"
    r"kamervragen|vraag|vragen|zaaktype|certificaat|gecertificeerd|erkend|declaratie|windows|"
    r"office|(?:bestemmings|omgevings|beleids|uitvoerings|wijzigings|inpassings|jaar|meerjaren|crisis|rampen|calamiteiten|structuur)plan)(?:en|s|nummers?|"
    r"nrs?|codes?|stukken)?|"
    r"stb|stcrt|trb|pb|vo|eu|eg|nen|iso|npr|iec|din|nj|ab|jb|gst|nen-en|nen-iso|iso/iec|doc|mv|ts|hv|as|axis|ambu|"
    r"rit|hp|bmw|usb|rfc|cas|brl)"
    r"(?![a-z])[\s.:,(]{0,3}(?:\(?(?:eu|eg|i{1,3}|nrs?\.?|nummers?|no\.?|van|bestand)\)?[\s.:,]{1,2}|"
    r"\(?(?:19|20)\d\d(?:[-/]\d{2,4})?\)?[\s,]{1,2}|[\w/.-]{1,14}(?:,| en| of)\s){0,4}\(?$"
)
_REACH = 70


_FORM = re.compile(
    r"(?:formulier|archief|opname|foto|rapport)(?:en|s|nummers?|nrs?)?[\s.:,(]{0,3}(?:nr\.?\s|nummer\s)?$"
)
"""What is public by its kind, but not one that somebody filled in or made, with a year and a serial number."""
_SERIAL = re.compile(r"(?:20)?[12]\d[-/._]\D?[-/._]?\d{2}|\d{5}")


_DAY = re.compile(r"(?:ma|di|wo|do|vr|za|zo)\.? \d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?", re.IGNORECASE)
"""A date behind a short day of the week: `DO 11-4`."""


def is_kind(text: str, start: int, value: str = "") -> bool:
    """Whether the words before `start` say that `value` there is a public number; looks 70 characters back."""
    if _DAY.fullmatch(value):
        return True
    before = text[max(0, start - _REACH) : start].rpartition("\n\n")[2].lower()
    return _KIND.search(before) is not None or (_FORM.search(before) is not None and not _SERIAL.search(value))
