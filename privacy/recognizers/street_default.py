"""A name with a small number that nothing else explains is a street's: `de hond van Kwikstaart 12 blaft`.

In Dutch a capital in the middle of a sentence makes a name of an ordinary word; with a number behind it the name is
that of a street, unless the word before says what else is numbered (`team Delta 4`) or something is counted behind it.
"""

from __future__ import annotations

import re
from functools import cache

from privacy.names import lexicon
from privacy.recognizers.street_reports import NO_STREET
from privacy.recognizers.streets import MAYBE_TAIL
from privacy.wordlists import among, fold, word_list

_BEFORE = re.compile(
    r"(?<![\w'’-])(?:(?P<lead>[\w'’-]{1,24})[,;)]? )?(?<![\w'’.-])(?P<last>[a-zà-ÿ][\w'’-]{0,24}|(?:o\.a|bijv|m\.n|"
    r"t\.h\.v|t\.o|incl|"
    r"ca)\.)[,;)]? $"
)
"""The two words before a capital in the middle of a sentence."""
_PLACED = among(
    "aan op van naar bij uit vanaf nabij tegenover naast achter voor in langs te over om tot tussen rond via o.a. "
    "bijv. "
    "m.n. t.h.v. t.o. incl."
)
_ARTICLES = among("de het een die dit deze dat den der elke iedere nieuwe oude tweede eerste z'n zijn haar mijn onze")
_NUMBERED = among(
    "team lijn project programma operatie cluster klas folder groep zaal categorie niveau versie type merk model "
    "klasse vak "
    "product film boek album spel vlucht trein bus tram ploeg elftal wedstrijd artikel art lid fase deel hoofdstuk "
    "casus "
    "code roepnummer eenheid post kanaal regeling wet norm vuurwerk telefoon toestel auto sectie lokaal kamer "
    "zender radio "
    "station formule serie seizoen aflevering systeem pakket schaal prijs maat laptop tablet computer camera lijst "
    "paal "
    "mast wachttijd gewicht lengte breedte opname termijn leeftijd bijdrage tarief score cijfer titel boek fonds "
    "formule halogeen richtlijn rapportcijfer aantal"
)
_COUNTED = re.compile(
    r"\s?(?:[-–/]\s?\d|[%€°]|x\b)|\s?(?:min|sec|kg|gr?|mg|ml|cl|st|stuks|pk|cc|kw|mw|volt|mm|cm|m[²2]?|ha|dB|uur|u|"
    r"euro|"
    r"jaar|keer|maal|meter|km|graden|procent|leden|fte|augustus|mei|juli|juni|januari|februari|maart|april|oktober)\b|"
    r"\s(?!(?:zijn|waren|hebben|worden|werden|kwamen|staan|stonden|wonen|woonden|klagen|melden|"
    r"blijven|willen|binnen|tussen|tegen|open|langs|samen|alleen|geen|eens|steeds|sinds|soms|gereden|gekomen|"
    r"geweest)\b)"
    r"[a-zà-ÿ-]{2,24}(?:en|s|ers|tjes)\b|\s[A-Z][a-z]+\b(?<!te)(?=\s\d)"
)
_SCORE = re.compile(r"\d{1,2}-\d{1,2}")
_BROKEN = re.compile(r"\d|\w\w\. ")
"""A sign that a sentence ends within the words."""
_SLASHED = re.compile(r"/\d{2}|\d/\d")
_PLURAL = re.compile(r"(?:en|ers|heid|ing|teit|atie|isme|centrum|centra)$")
"""The end of an ordinary word that no street is called by."""
_SHORTEST = 4


def is_default(text: str, start: int, street: str, number: str, end: int) -> bool:
    """Whether the name at `start` with the number that ends at `end` can be nothing but a street's."""
    last = fold(street.rpartition(" ")[2])
    if _BROKEN.search(street) or len(last) < _SHORTEST or street.isupper() or _is_numbered(last):
        return False
    if _COUNTED.match(text, end) or _SLASHED.search(number) or text[end : end + 2] == " -":
        return False
    if _PLURAL.search(last) and lexicon.is_ordinary(last):
        return False
    before = _BEFORE.search(text, max(0, start - 52), start)
    return _begins(text, start, end, last) if before is None else _is_told(before, number)


def _is_told(before: re.Match[str], number: str) -> bool:
    """Whether the words before a capital in the middle of a sentence do not say what else is numbered."""
    word, lead = before["last"], (before["lead"] or "").lower()
    if word not in _PLACED and (word in _numbered() or lead in _NUMBERED):
        return False
    if word in _ARTICLES and lead not in _PLACED:
        return False
    return word in _PLACED or word in _ARTICLES or _SCORE.fullmatch(number) is None


def _begins(text: str, start: int, end: int, last: str) -> bool:
    """Whether a word that is seldom used begins the sentence, and a sign ends the address."""
    rare = last not in word_list("words_common") and not lexicon.is_compound(last)
    return rare and _START.search(text, max(0, start - 3), start) is not None and _END.match(text, end) is not None


_START = re.compile(r"(?:^|\n|[.!?:;•] |- )$")
_END = re.compile(r"[:;,)]\s| [-–→] |\.?(?:\n|$)")


def _is_numbered(word: str) -> bool:
    """Whether things that are called by the word, or by one it ends in, are numbered."""
    kinds = _numbered()
    if MAYBE_TAIL.search(word):
        return word in kinds or _is_other(word)
    return any(word[cut:] in kinds for cut in range(max(1, len(word) - _SHORTEST + 1))) or _is_other(word)


@cache
def _numbered() -> frozenset[str]:
    return word_list("keep_numbered") | _NUMBERED | NO_STREET


def _is_other(word: str) -> bool:
    return lexicon.is_kept(word) and not lexicon.is_area(word)
