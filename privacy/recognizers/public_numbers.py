"""Numbers that are public and stay: of laws, papers of parliament, official gazettes, norms, books, budgets."""

from __future__ import annotations

import re

_PUBLIC = frozenset(
    re.findall(
        r"\w+",
        "ECLI TK EK STB STCRT COM CE EG EU EC ISO NEN IEC ISBN ISSN EN NTA PBEU PBEG TRB KST BWBR BWBV "
        "CVDR GMB PRB WSB RFC CELEX DOI CVE BLG CPV SBI COVID DIN NPR PGS BRL SAE ICAO IMRO TENDERNED FCL ECL RSIN"
        " CROW",
    )
)
"""What a public number begins with: papers of parliament, gazettes, norms, books, plans."""
_PUBLIC_WORDS = frozenset(
    [
        "PB",
        "AH",
        "KB",
        "UN",
        "PZH",
        "PNH",
        "CAS",
        "IMO",
        "NL",
        "VNG",
        "WODC",
        "CBS",
        "SCP",
        "CPB",
        "PBL",
        "WRR",
        "ART",
        "LID",
        "APV",
    ]
)
"""The same, where nothing calls it the number of a case: the letters may be those of an office too."""
_JOURNALS = frozenset(
    re.findall(
        r"\w+",
        "AB NJ NJB NJF JB JG BR TBR JV RSV JM JOM JAR JOR JIN JWWB USZ EHRC FED BNB VN PRG TRA NTB RVDW GST "
        "RAV RN STAB",
    )
)
"""Journals in which judgments are published: `AB 2015/314`."""
_LETTERS = re.compile(r"[A-Za-z]+")
_PUBLISHED = re.compile(
    r"(?:(?:raads|college|verkeers|bestuurs|delegatie|mandaat|aanwijzings|koninklijk )besluit(?!:)|"
    r"besluit van (?:het|de) (?:college|raad)|raadsvoorstel|motie|vacature\w{0,8}|toezegging|amendement|"
    r"verordening|gemeenteblad|staatscourant|"
    r"staatsblad|provinciaal blad|"
    r"waterschapsblad|"
    r"publicatieblad|stb\.?|stcrt\.?|trb\.?|kamerst\w{0,8}|agendapunt|handelingen|tractatenblad|circulaire|richtlijn|"
    r"is[bs]n|rsin|doi|cpv(?:-code)?|sbi(?:-code)?|product\w{0,8}|artikel(?:nummer|nr\.?)?|artikelcode|"
    r"grootboek\w{0,8}|kostenplaats|"
    r"kostensoort|fcl|ecl|budget\w{0,8}|taakveld|begroting\w{0,8}|versie\w{0,8}|build|model|type|norm|kamerstuk|"
    r"bestek\w{0,8}|"
    r"vergaderstuk|raads\w{0,12}brief|(?<!\w)(?:lantaarn)?paal|(?<!\w)put|peilbuis|ce-certificaat|"
    r"afvalstroom\w{0,8}|boring|speeltoestel|laadpaal|publicatie\w{0,8}|bijlage|projectnummer|"
    r"project|programma|"
    r"inkoop\w{0,8}|bedrag|totaal|"
    r"aantal\w*|getal|(?<!\w)som|kosten|opbrengst\w*|saldo|inwoneraantal|oplage|raming|krediet|subsidie)(?![^\W_])"
    r"[\s:.(]{0,3}(?:nr\.?\s|nummer\s|van\s|is\s|\(?[a-z]{2,4}\)?\s|(?:19|20)\d\d,?\s){0,2}(?:nr\.?\s|"
    r"\d{2}\s)?[\w/.-]{0,6}$"
)
_SERVICE = re.compile(
    r"(?:[Vv]ia )?0[89]0[069][ -]?\d{4,7}|11[02]|14[45]|116 ?\d{3}|14 ?0\d{1,3}|"
    r"(?:BU|WK)\d{6,8}|"
    r"[A-Z]{1,12}-(?:19|20)\d{2}[-/](?:19|20)\d{2}|"
    r"\d{1,2}-(?:JAN|FEB|MRT|APR|MEI|JUN|JUL|AUG|SEP|OKT|NOV|DEC)-\d{2,4}"
)
"""Telephone numbers for everyone, and the years of a plan."""
_PAPER = re.compile(r"(?:SV|RV|RB|RIB|MO|AM) 20\d{2}-\d{2,3}")
"""A paper of the council: questions, a proposal, a decision, a letter, a motion or an amendment."""
_YEARS_OF = re.compile(r"[A-Z]{1,12} (?:19|20)(?P<first>\d{2})\s?[-/]\s?(?:19|20)?(?P<last>\d{2})")
"""Letters and what may be the years of a plan."""
_LONGEST_PERIOD = 10
_MONEY = re.compile(r"(?<!\w)(?:€|eur|euro|f|ƒ|\$|£)\s{0,3}$")
_COUNTED = re.compile(
    r"\s?(?:euro|eur|%|procent|inwoners|woningen|meldingen|incidenten|bezoekers|mensen|personen|huishoudens|km|"
    r"m[²2]|kwh|kilo|kg|ton|liter|"
    r"uur|stuks|keer|exemplaren|views|volgers|leden|bomen|dollar|gulden|records|bytes)\b|,-"
)
_DECISION = re.compile(r"(?<![\w-])besluit\s(?:nr\.?\s|nummer\s)?$")
"""A decision; one about somebody has letters first."""
_REPORT = re.compile(r"(?<![a-z])rapport[\s.:(]{0,3}(?:nr\.?\s|nummer\s)?[\w/.-]{0,6}$")
"""A report that was published; one about somebody has letters first."""
_MADE_KNOWN = re.compile(r"[;,)]{0,2}\s(?:is |wordt |werd )?(?:gepubliceerd|bekendgemaakt|geplaatst) (?:in|op)\b")
"""Behind a decision for everybody."""
_REACH = 40


def is_public(text: str, number: re.Match[str] | None = None, *, labelled: bool = False) -> bool:
    """Whether a number (`number` in `text`, or all of `text`) is one of those that stay; `labelled`: called a case's.

    It is when its letters say so, or when what is counted or published stands before or behind it.
    """
    value = number[0] if number else text
    years = _YEARS_OF.fullmatch(value)
    if years and is_period(years["first"], years["last"]):
        return True
    if _PAPER.fullmatch(value) or _SERVICE.fullmatch(value) or _is_lettered(value, labelled=labelled or number is None):
        return True
    if number is None:
        return False
    before = text[max(0, number.start() - _REACH) : number.start()].rpartition("\n\n")[2].lower()
    if value[0].isdigit() and _REPORT.search(before):
        return True
    if _MONEY.search(before) or _PUBLISHED.search(before) or (value[0].isdigit() and _DECISION.search(before)):
        return True
    return is_counted(text, number.end()) or _MADE_KNOWN.match(text, number.end()) is not None


def is_period(first: str, last: str) -> bool:
    """Whether the last two digits of two years are those of a period: the second comes soon after the first."""
    return 0 < (int(last) - int(first)) % 100 <= _LONGEST_PERIOD


def _is_lettered(value: str, *, labelled: bool) -> bool:
    letters = [run.upper() for run in _LETTERS.findall(value)]
    if not letters or not (value[0].isalpha() or len(letters) > 1):
        return False
    alone = len(letters) == 1 or letters[0] == "NL"
    if letters[0] in _PUBLIC or (not labelled and alone and letters[0] in _PUBLIC_WORDS):
        return True
    return letters[:2] == ["NL", "IMRO"] or (letters[0] in _JOURNALS and _IN_JOURNAL.fullmatch(value) is not None)


_IN_JOURNAL = re.compile(r"[A-Za-z]{2,5}[ .](?:19|20)\d\d/\d{1,4}")


def is_counted(text: str, end: int) -> bool:
    """Whether a unit or what a number counts follows at `end`."""
    return _COUNTED.match(text, end) is not None
