"""What a Dutch question asks for, read from its question words. The first pattern that fits decides."""

from __future__ import annotations

import re
from enum import StrEnum

from assistant.answering.values import ValueKind


class Kind(StrEnum):
    """What kind of answer a question wants."""

    ARTICLE = "article"
    SHARE = "share"
    HOW_OFTEN = "how often"
    HOW_LONG = "how long"
    HOW_MUCH = "how much"
    HOW_MANY = "how many"
    WHEN = "when"
    CLOCK = "clock"
    REASON = "reason"
    NAME = "name"
    DEFINITION = "definition"
    WHO = "who"
    LIST = "list"
    WHICH = "which"
    WHERE = "where"
    YES_NO = "yes/no"
    HOW = "how"
    OPEN = "open"


_MONEY = r"(?:euro|geld|budget|subsidie|kosten|lasten|baten|leges|inkomsten|bedrag|krediet)"
_PRICE = (
    r"(?:kosten|budget|boete|dwangsom|leges|tarief|tarieven|prijs|subsidie|bedrag|salaris|huur|vergoeding|toelage|premie"
    r"|krediet)"
)
_TIME = r"(?:seconden?|minuten|uur|uren|dagen|weken|maanden|jaar|jaren|tijd)"
_MOMENT = (
    r"(?:jaar|jaren|\w*datum|data|dag|dagen|week|weken|maand|maanden|moment|periode|kwartaal|termijn|tijdstip|seizoen)"
)
_FIRST_VERB = (
    r"(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|mag|mogen|moet|moeten|moest"
    r"|zal|zullen|gaat|gaan|geldt|gelden|doet|doen|komt|komen|bestaat|bestaan|staat|staan|krijgt|krijgen|hoeft|hoeven"
    r"|klopt|werkt|werken|valt|vallen|telt|biedt|maakt|maken|wil|willen|hoort|horen|hangt|hangen|ligt|liggen|loopt|lopen"
    r"|zit|zitten|blijft|blijven|weet|weten|houdt|houden|ging|gingen|kwam|kwamen|deed|deden|stond|stonden|kreeg|kregen"
    r"|betalen|betaalt|krijg|ben|bent|zou|zouden|levert|leveren|geeft|helpt|helpen|past|scheelt|speelt|spelen|lukt)"
)
_TELL = r"(?:vertel\w*|zeggen|uitleg\w*|samenvat\w*|geven|noemen|opsommen|opzoeken|aangeven|maken|schrijven)"
_PERSONS = (
    r"(?:persoon|personen|functionaris\w*|organisaties?|instanties?|ministeries?|bestuursorga\w+|afdeling"
    r"|partij(?:en)?)"
)
_PEOPLE = rf"(?:mensen|medewerkers|{_PERSONS})"
_OFFICE = r"(?:opdrachtgever|werkgever|trekker|kartrekker|eigenaar|houder|auteurs?|voorzitter|contactpersoon)"
_AMOUNT = r"(?:\w*(?:lasten|baten|tekort|overschot|overschrijding|meevaller|tegenvaller|geld|saldo))"
_AVERAGE = r"(?:(?:het|de|gemiddelde?|gem|max|maximale?|maximum|min|minimale?|minimum|totale?|huidige?|exacte?)\.? )"
_WORDS = (
    r"(?:woord|term|bijnaam|uitdrukking|motto|slogan|leus|leuze|titel|metafoor|beeldspraak|gezegde|noemer|werktitel)"
)
_REASONS = r"(?:reden\w*|oorza\w+|aanleiding\w*|verklaring\w*)"
_BLAMED = r"(?:te (?:wijten|danken)|toe te schrijven|veroorzaakt|het gevolg van)"

_ASKS = r"(?:wie|wat|waar\w*|wanneer|welke?|hoe\w*|noem|geef|som|leg|vertel|beschrijf|schrijf|risico\w*|reden\w*)"
_KEYWORDS = rf"^(?!{_FIRST_VERB}\b|.*\b{_ASKS}\b)"  # no sentence: "budget toezicht 2024?"
_MANNER = (
    r"(?:zorg\w*|kan|kun\w*|moet\w*|wil\w*|pak\w*|ga|gaat|gaan|doe\w*|werk\w*|voorkom\w*|regel\w*|houd\w*|word\w*"
    r"|maak\w*|krijg\w*|help\w*|borg\w*|zet\w*|bepaal\w*|bewaak\w*|weet|weten)\b"
)

_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (Kind.ARTICLE, r"\bwelke? (?:wets|\w+-)?(?:artikel\w*|bepaling\w*)\b"),
    (Kind.SHARE, r"\bhoeveel procent\b|\bpercentages?\b|\bwelk (?:deel|gedeelte|aandeel)\b"),
    (Kind.HOW_OFTEN, r"\bhoe ?vaak\b|\bhoeveel keer\b|\bmet welke (?:frequentie|regelmaat)\b"),
    (Kind.CLOCK, r"\bhoe ?lang (?:mag|mogen|kan|kunnen|blijf\w*|is|zijn)\b.*\b(?:open|geopend)\b"),
    (Kind.HOW_LONG, rf"\bhoe ?(?:lang|vroeg)\b|\bhoeveel {_TIME}\b|\bbinnen welke (?:termijn|tijd)\b"),
    (Kind.HOW_MUCH, rf"\bhoeveel (?:\w+ )?(?:{_MONEY}|\w+(?:geld|budget))\b|\bwelke? bedrag\w*|\bhoe duur\b"),
    (
        Kind.HOW_MUCH,
        r"\bhoeveel (?:kost\w*|draa?g\w*|leverden?|levert|bracht\w*|brengt|brengen|verdien\w*|betaal\w*|ontv[ai]ng\w*)"
        r"|\bhoeveel (?:geeft|geven|gaf|gaven)\b.*\buit\b",
    ),
    (
        Kind.HOW_MUCH,
        r"\bhoeveel (?:heeft|hebben|had|hadden|zou|zouden|gaat|gaan|zal|zullen)\b"
        r".*\b(?:gekost|kosten|betalen|betaald|uitgegeven)\b",
    ),
    (Kind.HOW_MUCH, rf"\bhoe (?:hoog|groot)\b.*\b(?:{_MONEY}|\w*{_PRICE})\b|\bvoor hoeveel geld\b"),
    (Kind.HOW_MUCH, rf"\b(?:vanaf|tot|boven|onder|bij) welke? (?:\w*{_PRICE}|\w*som|waarde)\b"),
    (Kind.HOW_MUCH, r"\bwat (?:kost\w*|betaalt|betalen)\b|\bwat krijg\w* (?:.* )?(?:betaald|uitbetaald|vergoed)\b"),
    (Kind.HOW_MUCH, r"\bwat draag(?:t|en)\b.*\b(?:per jaar|jaarlijks|geld|euro)\b.*\bbij\b"),
    (
        Kind.HOW_MUCH,
        r"^(?:wat (?:is|was) )?(?:de )?(?:eind|begin)?stand (?:van )?(?:de )?\w*(?:reserve|voorziening|krediet)",
    ),
    (Kind.HOW_MUCH, r"\bwelke? \w*(?:bedrag|boete|dwangsom|tarief|salaris|loon|prijs|vergoeding)\b"),
    (
        Kind.HOW_MUCH,
        r"\bwat (?:heeft|hebben|had|zou|zouden|gaat|gaan|zal|moet|moeten)\b.*\b(?:gekost|kosten|betalen|betaald)\b",
    ),
    (Kind.HOW_MUCH, rf"\bwat (?:is|zijn|was|waren) (?:de|het) (?:\w+ )?(?:\w*{_PRICE})\b|\bwat verdien\w*"),
    (
        Kind.HOW_MUCH,
        rf"{_KEYWORDS}(?=.*(?:\?|\bper \w|\bin euro)).*(?:{_PRICE}\b|\bin euro['’]?s\b)",
    ),
    (Kind.HOW_MUCH, rf"{_KEYWORDS}(?:\S+ )?{_AMOUNT}\b.*\?"),
    (Kind.HOW_MUCH, rf"\bwat (?:kom|kwam)\w*\b.*\bbinnen\b|\bwat (?:breng|bracht|lever)\w*\b.*{_MONEY}.*\bop\b"),
    (Kind.HOW_MANY, r"\bhoeveel\b|\bhoe (?:groot|hoog|breed|ver|oud|zwaar|snel|diep|vol)\b"),
    (Kind.HOW_MANY, r"\bhoe (?:hard|sterk)\b.*\b(?:ge(?:groeid|stegen|daald)|toegenomen|afgenomen)\b"),
    (Kind.HOW_MANY, rf"^{_AVERAGE}*(?:\w*aantal|fte)\b"),
    (
        Kind.HOW_MANY,
        r"\bwat (?:is|zijn|was|waren) (?:de|het) (?:\w+ )?"
        r"(?:aantal|hoogte|omvang|raming|totaal|saldo|score|opkomst|gemiddelde|\w*cijfer|leeftijd|oppervlakte|afstand"
        r"|\w*graad|\w*verzuim|\w*verloop|\w*bezetting|stijging|daling|toename|afname)\b",
    ),
    (Kind.HOW_MANY, r"\bwelke? (?:\w*cijfer|score|leeftijd|opkomst|afstand|\w+tal|\w+schaal)\b"),
    (Kind.CLOCK, r"\bhoe laat\b|\bwelke? (?:tijd|tijden|uren)\b|\bopeningstijden\b|\bwelk tijdstip\b"),
    (
        Kind.WHEN,
        rf"^(?!.*\b(?:hoe|wat|welke?|waarom)\b.*\bwanneer\b).*\bwanneer\b|\bwelke? {_MOMENT}\b|\bwat is de \w*datum\b"
        rf"|{_KEYWORDS}(?:.*, )?\w*datum\b",
    ),
    (
        Kind.REASON,
        rf"\bwaa(?:raan|rdoor|rvan)\b.*\b{_BLAMED}\b|\bwaarom\b|(?<!, )\bwaardoor\b|^\W*waardoor\b"
        r"|\bhoe (?:komt|kan) het\b|\bwaaraan schrij\w+\b.*\btoe\b|\bwaaraan wij\w+"
        r"|\bwaar (?:komt|ligt|kwam|lag)\b.*\b(?:door|aan)(?: dat\b|\b\W*$)",
    ),
    (Kind.REASON, rf"\bwa(?:t|aruit).*\b{_REASONS}\b|\bwelke? {_REASONS}\b"),
    (
        Kind.NAME,
        r"\bhoe (?:heet|heten|heette|noem\w*)\b|\bwat is de naam\b|\bwelke na(?:am|men)\b|\bonder welke naam\b",
    ),
    (Kind.NAME, rf"\bwelke? {_WORDS}(?:en)?\b"),
    (Kind.DEFINITION, r"\bwaar ?voor sta(?:at|an)\b|\bwaar sta(?:at|an)\b.*\bvoor\b|\bwat beteken\w*\b"),
    (Kind.DEFINITION, r"\bbetekenis van\b|\bwat (?:wordt|is|word)\b.*\b(?:bedoeld|verstaan)\b"),
    (
        Kind.DEFINITION,
        r"\bwat (?:is|zijn) (?:dat|die|dit)\b(?: (?:ook|al ?weer|nou|eigenlijk|precies|toch))*\s*\??$"
        r"|^(?:en )?wat (?:is|zijn) (?:dat|die|dit) (?:nou |eigenlijk )?[^\s?]{4,}",
    ),
    (
        Kind.DEFINITION,
        r"^wat zijn (?:de |het )?[^\s?]+ en (?:de |het )?[^\s?]+(?: (?:ook|al ?weer|nou|eigenlijk|precies))*\s*\??$",
    ),
    (Kind.DEFINITION, r"\bwat (?:bedoel\w*\b.*\b(?:met|mee)|wil\w*\b.*\bzeggen met)\b"),
    (Kind.DEFINITION, r"\bhoe (?:omschrij|definie)\w+|^(?:\S+ )?afkorting(?: (?:van )?\S+)?\s*\??$"),
    (Kind.DEFINITION, r"^wat is (?:een |de |het )?[^\s?]+(?: [^\s?]+)?\s*\??$"),
    (Kind.DEFINITION, r"^wat (?:is|zijn) (?:een |de |het )?['‘\"“„][^'’\"”]+['’\"”](?: \w+)?\s*\??$"),
    (
        Kind.DEFINITION,
        r"\bwat versta\w*\b|\bdefinitie\b|\bwat is (?:(?:precies|eigenlijk) )?een\b|\bwat houd\w*\b.*\bin\b"
        r"|\bwanneer (?:spreken|is er sprake)\b",
    ),
    (Kind.HOW, rf"^(?:en )?hoe {_MANNER}|\b(?:op welke (?:manier|wijze)|langs welke weg)\b"),
    (Kind.WHO, rf"^(?:en )?(?:\w+ )?wie\b|\bwat voor (?:\w+ )?{_PEOPLE}\b"),
    (Kind.WHO, rf"\bwelke? (?:(?:\w+e|twee|vier|vijf) ){{0,2}}{_PERSONS}\b"),
    (Kind.WHO, rf"[.,:;?!] (?:(?:en|dan|met|bij|van|door|voor|aan) )?wie\b|^(?:de )?{_OFFICE}\b"),
    (
        Kind.LIST,
        r"^(?:noem|som|geef)\b|\bwelke \w+en\b"
        r"|^welke \w+ (?:\w+ )?(?:zijn|worden|gelden|kunnen|moeten|hebben)\b|\bwat voor (?:soort )?\w+(?:en|s)\b",
    ),
    (Kind.LIST, r"\bwat (?:is|heb\w*|moet\w*)\b.*\b(?:nodig|regelen|geregeld|aanleveren)\b"),
    (Kind.LIST, r"\bwat zijn\b|\bopsomming\b|\bwelke \w+s\b"),
    (Kind.WHICH, r"\bwelke?\b"),
    (Kind.YES_NO, rf"^(?:en |maar )?{_FIRST_VERB}\b|^kunt?\b(?!.*\b(?:{_ASKS}|{_TELL})\b)"),
    (Kind.YES_NO, rf"^(?!.*\b{_ASKS}\b).*[.;] {_FIRST_VERB}\b"),
    (Kind.WHERE, r"^waar (?!.*\b(?:voor|mee|over|aan|uit|van|naar|om)\b\W*$)"),
    (Kind.HOW, r"\bhoe\b"),
)
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)

_FOLLOW_UP = re.compile(r"\?\s+((?:waarom|waardoor|wie|wanneer|waar|hoe|hoeveel|welke?)\b(?:\s+[^\s?]+){0,3}\s*\??)$")

WANTED_VALUES: dict[Kind, frozenset[ValueKind]] = {
    Kind.ARTICLE: frozenset({ValueKind.ARTICLE}),
    Kind.SHARE: frozenset({ValueKind.SHARE}),
    Kind.HOW_OFTEN: frozenset({ValueKind.FREQUENCY, ValueKind.NUMBER, ValueKind.HABIT}),
    Kind.HOW_LONG: frozenset({ValueKind.DURATION, ValueKind.VAGUE, ValueKind.MEASURE}),
    Kind.HOW_MUCH: frozenset({ValueKind.MONEY, ValueKind.NUMBER}),
    Kind.HOW_MANY: frozenset(
        {
            ValueKind.NUMBER,
            ValueKind.MONEY,
            ValueKind.SHARE,
            ValueKind.DURATION,
            ValueKind.FREQUENCY,
            ValueKind.MEASURE,
        }
    ),
    Kind.WHEN: frozenset({ValueKind.DATE, ValueKind.YEAR, ValueKind.TIME}),
    Kind.CLOCK: frozenset({ValueKind.TIME}),
}
"""The kinds of value that can answer a kind of question; others are answered by words."""


def kind_of(question: str) -> Kind:
    """The kind of answer that `question` (Dutch, any case) wants; of a follow-up of some words, what that asks."""
    lowered = question.strip().lower()
    follow_up = _FOLLOW_UP.search(lowered)
    asked = follow_up[1] if follow_up else lowered
    return next((kind for kind, pattern in _COMPILED if pattern.search(asked)), Kind.OPEN)
