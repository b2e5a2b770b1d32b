"""Closed classes of Dutch words that rules and the context model share."""

from __future__ import annotations


def among(words: str) -> frozenset[str]:
    """The set of the words of a line."""
    return frozenset(words.split())


WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
AUXILIARIES = among(
    "ben bent is zijn was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden"
    " gehad blijft blijven bleef bleven raakt"
)
MODALS = among(
    "kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden mag mogen mocht mochten wil willen"
    " wilde wilden dient dienen hoeft hoeven"
)
FINITE = (
    AUXILIARIES
    | MODALS
    | frozenset(
        {
            "gaat",
            "gaan",
            "ging",
            "gingen",
            "komt",
            "komen",
            "kwam",
            "staat",
            "staan",
            "stond",
            "ligt",
            "liggen",
            "geldt",
        }
        | {
            "gelden",
            "krijgt",
            "krijgen",
            "vraagt",
            "vragen",
            "maakt",
            "maken",
            "neemt",
            "nemen",
            "geeft",
            "geven",
            "vindt",
        }
        | {"vinden", "doet", "doen", "ziet", "zien", "voert", "voeren", "stelt", "stellen", "werkt", "werken", "kampt"}
        | {
            "biedt",
            "bieden",
            "loopt",
            "lopen",
            "adviseert",
            "adviseren",
            "bepaalt",
            "bepalen",
            "bestaat",
            "bestaan",
            "leidt",
        }
    )
)
DETERMINERS = among(
    "de het een deze dit die dat onze ons uw hun zijn haar mijn elke elk ieder iedere geen alle welke welk"
    " dezelfde hetzelfde"
)
DEMONSTRATIVES = frozenset({"dit", "dat", "deze", "die"})  # may be the subject: "Dit leverde een beeld op."
NUMBERS = among("twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd")
ARTICLES = among("de het een deze dit onze uw hun ons")
PREPOSITIONS = among(
    "aan achter bij binnen boven buiten door in met na naar naast om onder op over per rond sinds te tegen ten"
    " ter tijdens tot tussen uit van vanaf vanuit via volgens voor wegens zonder namens richting omtrent ondanks"
)
SUBORDINATORS = among(
    "dat die wie wat of als wanneer omdat doordat zodat terwijl indien zoals hoe waar waarom nadat voordat totdat"
    " mits tenzij hoewel zodra zolang voor aangezien waarin waarbij waarvan waarmee waardoor waarop waarvoor"
    " waarna welke opdat naarmate"
)
_COMMON = (
    "ik jij je u hij zij ze wij we jullie hem hen mij me jou zich men er hier daar waar toen nu dan nog ook al niet wel"
    " en maar want dus noch zo zeer heel te er om meer minder veel weinig andere ander dezelfde sommige enkele beide"
    " waarover waarnaar daarvan daarvoor daarmee daarbij daarna daarom hierover hiervan hiervoor hierbij hiermee even"
    " net keer zelf elkaar iets niets iemand niemand alles wiens wier laat laten heeft gaat kunt wilt hebt bent zult"
)
CLOSED = AUXILIARIES | MODALS | FINITE | DETERMINERS | PREPOSITIONS | SUBORDINATORS | frozenset(_COMMON.split())
