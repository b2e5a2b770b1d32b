"""Fixed expressions that lack a word: "in het kader de aanpak"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.closed import DETERMINERS, among
from assistant.checking.masks import FILLER
from assistant.checking.phrases import shipped
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Sentence
from indexing import Span

_NEXT = r"\s+(?P<next>(?:de|het|een|deze|dit|onze|uw|alle|artikel))\b"
_VERBS = among(
    "bestaat bestaan voldoet voldoen voorziet draagt dragen hangt hangen zorgt zorgen beschikt beschikken streeft"
    " streven reageert reageren neemt nemen luistert luisteren"
)
_EXPRESSIONS = (
    ("in het kader", "van"),
    ("in het licht", "van"),
    ("ten aanzien", "van"),
    ("ten behoeve", "van"),
    ("ten gunste", "van"),
    ("ten laste", "van"),
    ("ten opzichte", "van"),
    ("ten gevolge", "van"),
    ("ter voorkoming", "van"),
    ("ter uitvoering", "van"),
    ("op basis", "van"),
    ("op grond", "van"),
    ("op initiatief", "van"),
    ("op verzoek", "van"),
    ("aan de hand", "van"),
    ("als gevolg", "van"),
    ("door middel", "van"),
    ("door tussenkomst", "van"),
    ("met behulp", "van"),
    ("met uitzondering", "van"),
    ("met ingang", "van"),
    ("met betrekking", "tot"),
    ("met het oog", "op"),
    ("naar aanleiding", "van"),
    ("in opdracht", "van"),
    ("in plaats", "van"),
    ("in afwachting", "van"),
    ("in aanvulling", "op"),
    ("in verband", "met"),
    ("in tegenstelling", "tot"),
    ("onder leiding", "van"),
    ("onder verwijzing", "naar"),
    ("onder voorzitterschap", "van"),
    ("rekening houdend", "met"),
    ("verantwoordelijk", "voor"),
    ("van mening", "dat"),
    ("van oordeel", "dat"),
    ("in strijd", "met"),
    ("op zoek", "naar"),
    ("in samenwerking", "met"),
    ("afhankelijk", "van"),
    ("in gesprek", "met"),
    ("is gericht", "op"),
    ("zijn gericht", "op"),
    ("rekening", "met"),
    ("gebruik gemaakt", "van"),
    ("gebruikgemaakt", "van"),
    ("maakt gebruik", "van"),
    ("maken gebruik", "van"),
    ("maakt deel uit", "van"),
    ("maken deel uit", "van"),
    ("sprake", "van"),
    ("behoefte", "aan"),
    ("bestaat", "uit"),
    ("bestaan", "uit"),
    ("draagt bij", "aan"),
    ("dragen bij", "aan"),
    ("voldoet", "aan"),
    ("voldoen", "aan"),
    ("heeft ingestemd", "met"),
    ("hebben ingestemd", "met"),
    ("recht", "op"),
    ("een beroep", "op"),
    ("gebrek", "aan"),
    ("een tekort", "aan"),
    ("de helft", "van"),
    ("een gevolg", "van"),
    ("het gevolg", "van"),
    ("kennis genomen", "van"),
    ("kennisgenomen", "van"),
    ("voldoet niet", "aan"),
    ("voldoen niet", "aan"),
    ("in overleg", "met"),
    ("hangt af", "van"),
    ("hangen af", "van"),
    ("contact opnemen", "met"),
    ("op weg", "naar"),
    ("terecht", "bij"),
    ("aandacht", "voor"),
    ("inzicht", "in"),
    ("aan het eind", "van"),
    ("op het gebied", "van"),
    ("vooruitlopend", "op"),
    ("in lijn", "met"),
    ("voorziet", "in"),
    ("zorgt", "voor"),
    ("zorgen", "voor"),
    ("beschikt", "over"),
    ("beschikt niet", "over"),
    ("beschikken", "over"),
    ("beschikken niet", "over"),
    ("streeft", "naar"),
    ("streven", "naar"),
    ("reageert", "op"),
    ("reageren", "op"),
    ("luistert", "naar"),
    ("luisteren", "naar"),
    ("neemt deel", "aan"),
    ("nemen deel", "aan"),
    ("veel waarde", "aan"),
    ("grote waarde", "aan"),
    ("is gevestigd", "in"),
    ("zijn gevestigd", "in"),
    ("na afloop", "van"),
    ("het merendeel", "van"),
    ("een deel", "van"),
    ("het grootste deel", "van"),
    ("de meerderheid", "van"),
    ("een groot deel", "van"),
    ("een kwart", "van"),
    ("ten koste", "van"),
    ("ten nadele", "van"),
    ("ten voordele", "van"),
    ("ter bevordering", "van"),
    ("ter ondersteuning", "van"),
    ("ter vervanging", "van"),
    ("ter bescherming", "van"),
    ("ter verbetering", "van"),
    ("onder toezicht", "van"),
    ("onder verantwoordelijkheid", "van"),
    ("in aanwezigheid", "van"),
    ("in het belang", "van"),
    ("in de loop", "van"),
    ("op het moment", "van"),
    ("ten tijde", "van"),
    ("naar het oordeel", "van"),
    ("is aanwezig", "bij"),
    ("zijn aanwezig", "bij"),
    ("is betrokken", "bij"),
    ("zijn betrokken", "bij"),
    ("contact opgenomen", "met"),
    ("contact gezocht", "met"),
    ("akkoord gegaan", "met"),
    ("rekening gehouden", "met"),
    ("overleg gevoerd", "met"),
    ("gebaseerd", "op"),
    ("bijgedragen", "aan"),
    ("deelgenomen", "aan"),
    ("meegewerkt", "aan"),
    ("heeft geleid", "tot"),
    ("hebben geleid", "tot"),
    ("overgegaan", "tot"),
    ("verwezen", "naar"),
    ("gezorgd", "voor"),
    ("gewaarschuwd", "voor"),
    ("gereageerd", "op"),
)
# These need their subject before them: "De werkgroep bestaat een aantal leden", not "Er bestaat een kans".
_VERBAL = frozenset(words for words, _ in _EXPRESSIONS if words.split()[0] in _VERBS)
# What may be a phrase by itself before an object: "verstrekt op verzoek een afschrift".
_WHOLE = frozenset({"op verzoek", "in overleg", "in samenwerking", "op initiatief", "in opdracht"})
_RIGHTS = frozenset({"heeft", "hebben", "hebt", "had", "hadden"})
_WORDS = "|".join(r"\s+".join(words.split()) for words, _ in _EXPRESSIONS)
_FROM = re.compile(rf"\b(?P<short>met ingang)\s*{FILLER}", re.IGNORECASE)
_UNTIL = re.compile(rf"(?P<short>{FILLER}(?:\s+\w+)?\s+tot en)\s+{FILLER}", re.IGNORECASE)
_DATE = rf"\s+{FILLER}+\s+(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_PATTERN = re.compile(
    rf"\b(?:(?P<words>{_WORDS}){_NEXT}|(?P<force>(?:in|van)\s+(?:werking|kracht))(?={_DATE}))", re.IGNORECASE
)
_SUBJECTS = DETERMINERS | frozenset({"dit", "dat", "deze", "hij", "zij", "het"})
_SUBJECT, _AHEAD = 4, 60  # words of a subject, characters
_DEFINITE = frozenset({"de", "het", "deze", "dit"})
_MISSING = dict(_EXPRESSIONS)


class MissingWords:
    """Expressions whose preposition or conjunction is gone."""

    name = "missing-words"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault an expression, over the expression."""
        for sentence in text.prose:
            yield from _shortened(text, sentence)
            for found in _PATTERN.finditer(text.masked, *sentence.span):
                whole = f"{found['words'] or found['force']} {_missing(found)} {found['next'] or ''}".rstrip()
                if not _is_predicate(text, found) and not _goes_on(text, found):
                    span = Span(found.start(), found.end())
                    yield Fault("missing", span, Severity.ERROR, (whole,), (("suggestion", whole),))


def _shortened(text: CheckedText, sentence: Sentence) -> Iterator[Fault]:
    """An idiom of which a small word is gone: data/idioms.tsv, and two that go with a number."""
    for words, rights in shipped("idioms.tsv").found(sentence, text):
        right = cased(rights[0], words[0].text)
        yield Fault("missing", at(*words), Severity.ERROR, (right,), (("suggestion", right),))
    for pattern, more in ((_FROM, " van"), (_UNTIL, " met")):
        for found in pattern.finditer(text.masked, *sentence.span):
            span = Span(*found.span("short"))
            whole = text.text[span.start : span.end] + more
            yield Fault("missing", span, Severity.ERROR, (whole,), (("suggestion", whole),))


def _goes_on(text: CheckedText, found: re.Match[str]) -> bool:
    """As in "voorziet de stad van water", "met als gevolg een daling", "heeft het recht een klacht in te dienen"."""
    words = re.sub(r"\s+", " ", (found["words"] or "").lower())
    sentence = text.masked[text.masked.rfind("\n", 0, found.start()) + 1 : found.start()]
    opening = re.split(r"[.,;:()]\s", sentence)[-1].lower().split()
    rest = re.split(r"[.,;:]", text.masked[found.end() : found.end() + _AHEAD])[0].lower()
    before = opening[-1] if opening else ""
    if words in _VERBAL and _missing(found) != "van" and f" {_missing(found)} " in f"{rest} ":
        return True  # "bestaat dit jaar uit"
    if words in _VERBAL and not (len(opening) > 1 and opening[0] in _SUBJECTS and len(opening) <= _SUBJECT):
        return True
    if (words in _WHOLE and opening) or (words == "recht" and (before not in _RIGHTS or " te " in rest)):
        return True
    if words == "terecht" and (found["next"] == "artikel" or not {"kan", "kunnen", "kunt", "kon"} & set(opening)):
        return True
    gone_on = words in ("aandacht", "inzicht") and before in _DEFINITE
    return gone_on or (words == "voorziet" and " van " in rest) or before in ("als", "met als")


def _missing(found: re.Match[str]) -> str:
    if found["force"]:
        return "op" if found["force"].lower().startswith("in") else "vanaf"
    return _MISSING[re.sub(r"\s+", " ", found["words"].lower())]


def _is_predicate(text: CheckedText, found: re.Match[str]) -> bool:
    """As in "Verantwoordelijk" may stand before an article rightly: "hiervoor is verantwoordelijk de directeur"."""
    if (found["words"] or "").lower() != "verantwoordelijk":
        return False
    before = text.masked[max(0, found.start() - 60) : found.start()].lower()
    return bool(re.search(r"\b(?:hier|daar|waar)voor\b|\bvoor\b[^.]*$", before))
