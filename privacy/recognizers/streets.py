"""How people write a street and a house number: patterns, and the words that end a street name.

Number, letter and addition after the Basisregistratie Adressen en Gebouwen (catalogus 2018: huisnummer, huisletter,
huisnummertoevoeging) and as people write them: `12-a`, `3 hs`, `4-III`, `6/A-12`, `12 t/m 18`, `nr. 12`.
"""

from __future__ import annotations

import re

from privacy.wordlists import among

_TAILS = (
    r"straat|str\.?|weg|wg\.?|laan|ln\.?|plein|pln\.?|plantsoen|singel|gracht|kade|dijk|pad|steeg|stg\.?|hof|hofje|"
    r"dreef|"
    r"boulevard|allee|strjitte|leane|dyk|wal|park|markt|baan|brink|vest|vaart|wetering|passage|promenade|gaarde|kanaal|"
    r"laantje|straatje|weggetje|pleintje|paadje|steegje|dijkje|(?<!e)ring|strasse|straße|gasse|platz|buorren|gats?je|"
    r"vijver|vijverberg|schans|bolwerk|boulevard|plantage|veldweg|burgwal|haven|sluis|hoeve|erf|akkers"
)
SURE_TAIL = re.compile(rf"[\w-](?:{_TAILS})$", re.IGNORECASE)
"""Ends of words that are street names whatever stands before them."""

BROKEN_TAIL = re.compile(r"(?:straat|laan|plein|singel|gracht|kade|dreef|steeg|weg)$", re.IGNORECASE)
"""Those behind which a number may stand on the next line."""

MAYBE_TAIL = re.compile(
    r"\w{2}(?:burg|veld|weide|hoek|bos|berg|heuvel|werf|oord|poort|zoom|rand|waard|meer|zijde|kolk|brug|stede|horst|"
    r"ste[iy]j?n|"
    r"plaats|boog|slag|eind|einde|es|donk|hil|land|landen|tuin|tuinen|boord|stee|staete|hage|lo|loo|duin|duinen|polder|"
    r"molen|toren|terp|wijk|buurt|kwartier|rade|wei|kamp|enk|akker|meent|paad|reed|stins|state|stap|beek|grift|dal|"
    r"mors|hout|zand|rijge|diep|zijl|drift|gang)$"
)
"""Ends of words that may be street names."""

TYPE_LAST = frozenset({"strasse", "allee", "platz", "weg", "gasse", "street", "road", "avenue", "lane"})
"""Words with which a street name of several words may end."""

TYPE_OLD = frozenset(
    {
        "haven",
        "markt",
        "brink",
        "vest",
        "vaart",
        "wetering",
        "kanaal",
        "plantage",
        "rijn",
        "maas",
        "waal",
        "mare",
        "delft",
    }
)
"""Words that are a street's kind behind an adjective: `Nieuwe Haven`, `Oude Rijn`."""

TYPE_FIRST = frozenset(
    {"laan", "plein", "weg", "hof", "dreef", "dijk", "kade", "pad", "gracht", "steeg", "erf", "park", "wal", "ring"}
)
"""Words that are a street's kind; a name may begin with one and go on with a link: `Laan van Meerdervoort`."""

STREET_KINDS = among(
    "boulevard brink dam dijk dreef gracht hof kade haven laan markt pad park passage plantage plantsoen plein singel "
    "steeg straat vaart vest wal weg wetering"
)
"""Words that are a street's kind, and by themselves a street's name: `aan de Kade 12`."""

_NAMED_ADDITION = (
    r"bis(?:\s?[a-z])?|hs|h|huis|ho|hoog|sous(?:terrain)?|bg|bel|boven(?:woning|huis)?|bov|beneden(?:woning|huis)?|"
    r"ben|achter|voor|"
    r"kelder|zolder|sout?er+ain|bs|vh|ah|rood/zwart|begane\s?grond|rood|rd|zwart|zw|wit|ws|to|ong|kade|schuur|links|"
    r"rechts|garage|loods|beg\.?\s?gr|[ivx]{1,5}|"
    r"rear|wo?b"
)
_PART = (
    r"(?:bus|k\.?(?= \d)|k\.(?=\d)|unit|"
    r"hoek|ws\.?|wagen|steiger|ligpl\.?|(?:stand|lig)?plaats|stpl\.?|toev\.?|portiek|deur|kmr\.?|kr\.?|kavel|"
    r"lot|nr\.?|verd\.?|app(?:artement|\.)?|kamer|etage|verdieping|loods|box|"
    r"blok|hal|flat|lokaal|studio|suite|stalling)"
)
_ADDITION = (
    rf"(?:\s?t[./]o\.?(?!\w)|(?:[\s,-]{{0,2}}{_PART}\s?(?:\d{{1,4}}[a-z]?|[a-z])|(?:[\s-]|"
    rf",\s)\d{{1,2}}[-\s]?(?:hoog|hg|"
    rf"h(?!\w)|"
    rf"e?\s?verd(?:ieping|\.)?|"
    rf"e\setage|e\set\.?(?!\w))|"
    rf"\s?[-/]?\s?(?:{_NAMED_ADDITION}|[a-z] (?:\d{{3}}|0\d)(?! ?m[2²])|[a-z]\d{{0,3}}|(?<=-)[a-z]{{2}}\d{{1,3}}|"
    rf"(?<=[-/])\d{{1,4}}|"
    rf"[¹²³⁴]))(?![\w@]|/m|\.m\.|['’])|\s?\((?:{_NAMED_ADDITION}|\d-?\s?hoog|[a-z0-9]{{1,3}})\)|"
    rf"\s\d{{1,3}}(?=,?\s[1-9]\d{{3}}\s?[a-z]{{2}}(?!\w)))"
)
NUMBER = rf"(?i:[1-9]\d{{0,4}}{_ADDITION}{{0,3}})"
"""A house number with its letter and addition."""

_COUNTED = (
    r"(?:keer|maal|x\b|pk\b|kg\b|kwh?\b|sec\b|min\b|bq\b|db\b|liter|gram|volt|watt|meter|m[²2]?\b|km|uur|u\b|minuten|dagen|weken|maanden|jaar|jaren|personen|mensen|jongeren|"
    r"inwoners|bezoekers|"
    r"kinderen|agenten|boa['’]?s|auto['’]?s|camera['’]?s|fietsen|kramen|bomen|borden|procent|euro|fte|graden|stuks|"
    r"gevallen|plekken|"
    r"\w{0,20}(?:meldingen|incidenten|woningen|plaatsen|controles|boetes|inbraken|diefstallen|waarschuwingen|"
    r"aanhoudingen)|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_AND = r"(?:\s?(?:,|&|/|[-–]|t/m|t\.e\.m\.|tot en met)\s?|\s(?:en|of|tot|\+)\s(?:nr\.?\s|nummer\s)?)"
SERIES = (
    rf"{NUMBER}(?:{_AND}(?!\d{{5}}|\d{{4}}[\s-]{{0,3}}[A-Za-z]\s?[A-Za-z]\b){NUMBER}(?!\s?{_COUNTED}|[.:]\d)|"
    rf"(?:\s?(?:t/m|&|/|\+)\s?|\s?(?:,|en)\s)[b-zB-Z](?![\w.'’-]))*(?:\s\((?:on)?even\))?"
)
"""One or several house numbers."""

NO_NUMBER_BEHIND = rf"(?![\w%€@]|[.,:]\d|-\d|-[A-Za-z]{{2,3}}-|/\d|\s?(?:°|%)|\s{_COUNTED}(?!\w))"
"""Behind a house number: neither a unit nor what a number counts."""

INTRO = (
    r"(?:(?:huis)?(?:nummers?|nrs?\.?|no\.?)\s?:?\s?|(?:ligplaats|ligpl\.|steiger|kavel)\s(?:nr\.?\s)?|#\s?|"
    r"\((?=\d{1,4}[a-z]?\))|"
    r"(?:t\.?/?o\.?|tegenover|naast|achter|t\.?h\.?v\.?|ter hoogte van|bij|ong\.|hoek)\s(?:(?:huis)?(?:nummer|"
    r"nr\.?)\s)?)"
)
"""What may stand between a street and its number."""

_LINK = (
    r"(?:van|v\.d\.|v/d|vd|v\.|de|den|der|het|ter|ten|te|in|op|aan|bij|over|onder|achter|voor|naar|tot|'t|‘t|’t|d'|la|"
    r"le|du|el|von|of|"
    r"fan|e|en)"
)
_WORD = r"(?:[A-ZÀ-Þ'‘’][\w'’.-]{0,40}|\d{1,3}e)"
_STREET = rf"(?:(?:van de[rn]|ter|ten|'t|‘t|’t)\s)?(?:{_WORD} {{1,2}}(?:{_LINK} {{1,2}}){{0,3}}){{0,5}}{_WORD}"

ADDRESS = re.compile(
    rf"(?<![\w@/-])(?P<street>{_STREET})(?P<gap>\s?[,:]?\s{{1,3}}|"
    rf"\s?\()(?P<intro>(?i:{INTRO}))?(?!\d{{1,2}}e\s[A-Z])(?P<number>{SERIES}){NO_NUMBER_BEHIND}"
)
LOWER_STREET = re.compile(
    r"(?<![\w@/-])(?P<street>(?:[a-zà-ÿ'-]{2,20}\s){0,2}[a-zà-ÿ-]{2,30}(?<!regi)(?<!admini)(?<!illu)(?<!demon)(?<!"
    r"indu)(?:straat|str\.|laan|plein|singel|gracht|"
    r"steeg|dreef|"
    rf"kade|plantsoen|weg|hof|dijk|pad|strjitte|leane|dyk|"
    rf"(?<=[a-z]{{4}})wei))\s(?P<intro>{INTRO})?(?P<number>{NUMBER}){NO_NUMBER_BEHIND}"
)
GLUED = re.compile(
    r"(?<!\w)[A-Z][a-zà-ÿ-]{2,30}(?:straat|laan|weg|plein|singel|gracht|kade|dreef|steeg|hof)\d{1,4}[a-z]?(?![\w%])"
)
NUMBER_FIRST = re.compile(
    r"(?=\d)(?:(?<![\w.,/-])(?:(?:(?<=\bop )|(?<=\baan )|(?<=\bwoont ))\d{1,4}\s?[a-z]?|\d{1,4}\s?[a-z])\s"
    r"[A-Z][a-zà-ÿ-]{2,30}(?:straat|laan|weg|plein|singel|gracht|kade|dreef|steeg|hof)(?!\w| \d)|"
    r"(?<![\w.,/-])\d{1,4}\s(?:[A-Z][a-z]+\s){1,3}(?:Street|Road|Avenue|Lane|Close|Drive|Court)(?!\w))"
)
DATED = re.compile(
    rf"(?<!\w)(?:Laan|Plein|Straat|Park|Weg)\s(?:'?\d{{2}}|19\d{{2}})(?:\s?-\s?(?:'?\d{{2}}|"
    rf"19\d{{2}}))?,?\s(?i:{INTRO})?{NUMBER}"
    rf"{NO_NUMBER_BEHIND}"
)
"""A street named after years, with a number: `Laan 1940-1945 23`."""

FOREIGN = re.compile(
    r"(?<!\w)(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai|[Vv]ia|[Vv]iale|[Pp]iazza|[Uu]l\.|"
    r"[Uu]lica|[Aa]l\.|"
    r"[Cc]alle|[Rr]ua|[Pp]lac|[Ss]trada|[Ss]tr\.)\s(?:(?:de|du|des|la|le|del|della|di|da|"
    r"l['’])\s?){0,2}[A-ZÀ-Ž][\w'’-]+"
    rf"(?:\s[A-ZÀ-Ž][\w'’-]+){{0,2}},?\s(?:nr\.?\s)?[1-9]\d{{0,3}}[A-Za-z]?(?:[-/]\d{{1,3}})?{NO_NUMBER_BEHIND}"
    r"(?:,\s(?:[A-Z]{1,2}-)?\d{4,5}\s[A-ZÀ-Ž][\w'’-]+)?"
)
ABROAD = re.compile(
    r"(?<![\w.,/-])\d{1,3}(?:\s?(?:bis|ter|[A-Za-z]))?,?\s(?:rue|avenue|boulevard|quai|chemin|impasse|"
    r"allée)\s(?:(?:de|du|des|"
    r"la|le|l['’])\s?){0,2}[A-ZÀ-Ž][\w'’-]+(?:\s[A-ZÀ-Ž][\w'’-]+){0,2}|"
    r"(?<!\w)(?:[Rr]ue|[Ss]tr\.|[Ss]trada|[Bb]d\.|[Cc]alle|[Uu]l\.|[Vv]ia|"
    r"[Rr]ua)\s[A-ZÀ-Ž][\w'’-]+(?:\s[A-ZÀ-Ž][\w'’-]+){0,2},?\s(?:nr\.?\s|n[°º]\s?)?"
    r"\d{1,4}[A-Za-z]?(?:/\d{1,3})?(?:,\s(?:bl\.|sc\.|ap\.|et\.|m\.)\s?\w{1,4}|,\s\d{1,2}[ºª]\s?\w?){1,4}|"
    r"(?<!\w)[A-ZÀ-Ž][\w'’-]+(?:\s[A-ZÀ-Ž][\w'’-]+){0,2}\s(?:Caddesi|Cad\.|Sokak|Sok\.|Sokağı|Mahallesi|Mah\.|Bulvarı)"
    r"(?:,?\s(?:No|Nr)\s?[:.]?\s?\d{1,4}(?:/\w{1,4})?|\s\d{1,4}(?:/\w{1,4})?)"
)
"""Addresses as other countries write them: the number first, a staircase and a flat behind, a Turkish street."""
NUMBERED_ON = re.compile(
    rf"(?<!\w)(?<!plaats )(?<!steiger )(?<!kavel )(?i:(?:huis)?(?:nummer|nr\.?|no\.))\s"
    rf"(?P<number>\d{{1,4}}(?:\s?-?[a-z])?)\s(?:van|aan|in|op)\s(?:de|het|'t)\s"
    rf"(?P<street>(?:[A-Z][\w'’-]+\s){{0,2}}[A-Z][\w'’-]+){NO_NUMBER_BEHIND}"
)
"""The number before its street: `nr. 33 van de Hooikade`."""
NUMBER_COMMA = re.compile(
    r"(?<!\w)(?i:(?:huis)?(?:nummer|nr\.?))\s\d{1,4}(?:\s?-?[a-z])?,\s(?:aan\sde\s)?"
    r"[A-Z][a-zà-ÿ-]{2,30}(?:straat|laan|weg|plein|singel|gracht|kade|dreef|steeg|hof|dijk|pad)(?!\w| \d)"
)
"""The number before its street, with a comma."""
NAMED_FLAT = re.compile(r"(?<!\w)[Ff]lat(?:gebouw)? [A-Z][\w'’-]+,? (?:nr\.? )?[1-9]\d{0,3}[a-z]?(?![\w%]|[.,:]\d)")
"""A flat by its name."""
ABROAD_WORD = re.compile(
    r"\d,? (?:rue|avenue|boulevard|quai|chemin|impasse|allée) |[Rr]ue |[Ss]tr\. |[Ss]trada |[Bb]d\. |[Cc]alle |"
    r"[Uu]l\. |[Vv]ia |[Rr]ua |"
    r" (?:Cad|Sok|Mah|Bulvar)"
)
FOREIGN_WORD = re.compile(
    r"[Rr]ue |[Aa]venue |[Bb]oulevard |[Cc]haussée |[Pp]lace |[Qq]uai |[Vv]ia |[Vv]iale |[Pp]iazza |[Uu]l\. |[Uu]lica |"
    r"[Aa]l\. |[Cc]alle |[Rr]ua |[Pp]lac |[Ss]trada |[Ss]tr\. "
)
"""What a foreign address holds: searching for that first is four times as fast."""
LIVED_IN = re.compile(
    r"(?:(?<!\w)(?:woont|woonde|wonen|wonend|zit|zat|slaapt|verblijft|logeert|woonachtig|thuis)(?:\s(?:nu|tijdelijk|op|"
    r"aan|in|bij|de|het|momenteel|"
    r"daar|gewoon|ook|(?:een|zijn|haar|z'n|d'r|hun|mijn|zn) (?:vriend(?:in|je)?|moeder|vader|ouders|oma|opa|zus|"
    r"broer|ex|oom|tante|maat|neef|dochter|zoon))){1,5}\s|(?<!\w)(?:adres|woonadres|woont)\s?:?\s|"
    r"(?<!\w)(?:kom(?:en)?|ga|rij|loop|ben|bent|"
    r"zijn|sta)\s(?:nu\s|ff\s|even\s)?(?:naar|op|bij)\s|(?<!\w)pand\s(?:aan\s(?:de\s)?|op\s(?:de\s)?)?|"
    r"(?:(?<!\w)die|schilder|zaak|winkel|garage|bu(?:ur|ren)\w{0,8}|bewoners?|woning|huis|familie)\s(?:van|op|"
    r"aan)\s(?:de\s|het\s)?)"
    rf"(?P<street>(?:(?:de|het|'t|oude|nieuwe|grote|kleine|lange|korte|"
    rf"achter de)\s)?[a-zà-ÿ'-]{{3,25}})\s(?P<number>{NUMBER}){NO_NUMBER_BEHIND}"
)
"""A street by any name, in lower case, behind where someone lives."""

SPLIT = re.compile(
    r"(?<!\w)(?P<first>[A-Z][a-zà-ÿ]{2,20})(?: (?P<part>[a-z]{3,12}))? (?:straat|weg|laan|plein|singel|gracht|kade|"
    r"dijk|dreef|steeg|hof) "
    rf"(?P<number>{NUMBER}){NO_NUMBER_BEHIND}"
)
"""A street name that a scanner took apart: `Noorder dijk weg 55`."""

_UNIT = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w{3,6}tien|\w{0,10}(?:ig)|"
    r"\w{0,14}honderd\w{0,18})"
)
WORDED = re.compile(
    rf"(?:straat|laan|weg|plein|singel|gracht|kade|dreef|steeg|hof)\s(?:nummer\s)?{_UNIT}(?=[.,;:\n]|$)"
)
"""The tail of a street with its number in words, as people say it."""

STREET_WORD = re.compile(r"(?<!\w)[A-Z][a-zà-ÿ-]{2,30}$")

YEARS = re.compile(r"(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?")
"""A year or years, which no house number is."""

_LONGEST = 3


def is_small(number: str) -> bool:
    """Whether a house number has no more digits than most."""
    digits = re.match(r"\d+", number)
    return digits is not None and len(digits[0]) <= _LONGEST
