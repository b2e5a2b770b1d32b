"""How well a sentence has the form of the answer asked for, where words and not figures answer."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.answering.instances import names_one
from assistant.answering.kinds import Kind
from assistant.answering.question import Question
from assistant.answering.terms import words_of
from assistant.answering.units import Unit
from indexing import Span
from privacy import PLACEHOLDER

_ROLES = (
    r"burgemeester|wethouder|college|gemeenteraad|raad|raadsl\w+|griffier?|secretaris|politie|openbaar ministerie"
    r"|(?-i:OM)\b"
    r"|officier|minister\w*|rijk\w*|provincie|gemeenten?\b|afdeling\w*|team\w*|manager|coördinator\w*|adviseur\w*"
    r"|ambtena\w+|medewerker\w*|boa'?s?\b|toezichthouder\w*|vrijwilliger\w*|bestuur\b|directie|directeur|organisaties?"
    r"|inspectie\w*|dienst\b|bureau|stichting|vereniging|centrum|inwoners|ondernemers|werkgroep\w*|commissie\w*"
    r"|\[[A-Z]+-\d+\]|kartrekker\w*|eigenaar"
)
_WHO = re.compile(rf"\b(?:{_ROLES})", re.IGNORECASE)
_ASKS_BODIES = re.compile(
    r"\b(?:partij(?:en)?|organisaties?|instanties?|instellingen|ministeries?|bedrijven|clubs)\b", re.IGNORECASE
)
_BODY = re.compile(
    r"\b(?:politie|openbaar ministerie|(?-i:OM)\b|ministerie\w*|rijk\w*|provincie|gemeenten?\b|bureau|stichting"
    r"|vereniging|centrum|inspectie\w*|\w*dienst(?:en)?\b|organisaties?|banken|verzekeraars|\w*corporaties?|scholen|universiteit\w*"
    r"|hogeschool\w*|wijkteams?|sociaal domein|veiligheidsregio\w*|ondernemers|leveranciers?|\[[A-Z]+-\d+\])",
    re.IGNORECASE,
)
_STAFF = re.compile(r"[’'](?:ers?|s)\b|-(?:ambtena|medewerk|adviseur)")
"""Bodies, where those are asked for; and what stands behind a name that is then none: "AOV'ers"."""
_NAME = re.compile(
    r"(?<=[\w,;:)\"'’”] )[\"'“‘(]?(?:['’‘]s-)?[A-Z][\w&!.-]*(?:\s(?:van|de|en|&|voor|der|den|het)?\s?[A-Z][\w&!.-]*)*"
    r"|[\"“'‘][^\"“”'‘’]{2,60}[\"”'’]"
)
_TERM = re.compile(r"\(\w{6,}(?=[;)])")  # "op dusdanig microniveau (stoeptegelniveau)"
_SERIES = re.compile(r",\s[^,.;]{2,60}(?:,| en | of )|\(\d\).*\(2\)|\b1\)|;\s|:\s.*,.* en ")
_OPENS_LIST = re.compile(
    r"\b(?:zoals|waaronder|namelijk|te weten|onder andere|onder meer|o\.a\.|bijvoorbeeld|denk aan)|:", re.IGNORECASE
)
_MAY = re.compile(r"^(?:en |maar )?(?:mag|mogen|moet|moeten|kan|kun|kunnen) ", re.IGNORECASE)
_RULES = re.compile(
    r"\b(?:verplicht\w*|verboden|verbod|toegestaan|toestemming|juridisch\w*|wettelijk\w*"
    r"|(?:mag|mogen) (?:niet|geen|alleen)|(?:niet|geen|alleen) (?:\w+ ){0,2}(?:mag|mogen))\b",
    re.IGNORECASE,
)
_BINDS = re.compile(
    r"\b(?:mag|mogen|moet|moeten|dient|dienen|geregeld word\w*|regelen|voorwaarden?|randvoorwaarden?)\b", re.IGNORECASE
)
_BOUNDS = re.compile(r"\b(?:alleen|enkel|geen|niet|kan|kunnen)\b", re.IGNORECASE)
"""Who asks whether something may be done, what rules on it, what binds, and what bounds it."""
_NUMBER_OF = re.compile(r"\b(twee|drie|vier|vijf|zes|zeven|acht|negen|[2-9]) (?:\w+ )?\w{4,}en\b", re.IGNORECASE)
_ITEM_BEHIND = re.compile(r"\s*(?:[-*+•▪■●◦‣–—]|\(?\w{1,2}[.)])\s")
_BESIDE_ITS_ROLE, _NEXT_TO_IT = 60, 2  # characters between a role and a name
_TIED = re.compile(r"\b(?:is|was|zijn|waren|wordt|werd|heet|namelijk)\b|[:,(]")
_MAY_BE_A_BODY = re.compile(r"\b(?:\w*trekker|\w*eigenaar|\w*houder|auteur|voorzitter|secretaris)\b")
_MEANS = (
    r"\b(?:betekent|betekenen|verwijst naar|houdt in|staat voor|wordt verstaan|wordt (?:\w+ ){0,3}bedoeld"
    r"|verstaan (?:we|wij)|bedoelen (?:we|wij)|ofwel|zijnde|kortweg|afgekort)\b"
)
_IS_A = re.compile(r"[’'\"*_)]*\s(?:is|zijn) (?:een|de|het)\b")
_OPENING = re.compile(r"\W*(?:(?:de|het|een)\W+)?(?:\w+\W+)?", re.IGNORECASE)  # "De pilot" Medialab is een ...
_IS = r"\b(?:is|zijn|betreft|omvat|vormt|heet)\b"

_FORMS: dict[Kind, tuple[re.Pattern[str], float, float]] = {
    Kind.REASON: (
        re.compile(
            r"\b(?:omdat|doordat|want|aangezien|vanwege|wegens|daarom|daardoor|waardoor|hierdoor|zodat|dankzij|immers"
            r"|namelijk|door(?! middel)|gezien|gelet op|als gevolg|ten gevolge|in verband met|i\.v\.m\.|reden\w*"
            r"|oorza\w+|veroorza\w+|wijten|te relateren|toe te schrijven|te danken|komt door|leidt ertoe"
            r"|te maken met|om te voorkomen|gevolg van|gebrek aan|oogpunt)\b",
            re.IGNORECASE,
        ),
        1.0,
        0.3,
    ),
    Kind.HOW: (
        re.compile(
            r"\b(?:door(?: middel van)?|middels|via|met behulp van|d\.m\.v\.|aan de hand van|op basis van|gebruik\w*"
            r"|waarbij|zodat|vereist|moet|digitaal|schriftelijk|telefonisch)\b",
            re.IGNORECASE,
        ),
        0.8,
        0.4,
    ),
    Kind.WHERE: (re.compile(r"\b(?:in|te|op|bij|aan|nabij|tussen)\s(?:de |het )?(?:['’‘]s-)?[A-Z]\w+"), 0.8, 0.3),
}
"""A pattern of words that give such an answer away, and the fit with and without them."""


def word_fit(question: Question, unit: Unit) -> float:
    """How well `unit` has the form that the kind of `question` asks for, from 0 to 1."""
    named = names_one(question, unit.text)
    if named is not None:
        return float(named)
    if question.kind in _FORMS:
        pattern, with_it, without = _FORMS[question.kind]
        return with_it if pattern.search(unit.text) else without
    judge = _JUDGES.get(question.kind)
    return judge(question, unit) if judge else 0.5


def _who(question: Question, unit: Unit) -> float:
    asked = question.text.lower()
    roles = _BODY if _ASKS_BODIES.search(question.text) else _WHO
    names = [span for span in name_spans(unit.text) if not _STAFF.match(unit.text, span.end)]
    found = [found.group() for found in roles.finditer(unit.text)]
    found += [unit.text[span.start : span.end] for span in names]
    return 0.9 if any(name.lower() not in asked for name in found) else 0.3


def _name(question: Question, unit: Unit) -> float:
    asked = question.text.lower()
    names = names_in(unit.text) + [found.group() for found in _TERM.finditer(unit.text)]
    return 0.8 if any(name.lower() not in asked for name in names) else 0.2


def _list(question: Question, unit: Unit) -> float:
    several = 0.25 * bool(_SERIES.search(unit.text)) + 0.15 * bool(_OPENS_LIST.search(unit.text))
    count = _NUMBER_OF.search(question.text)
    if count and all(re.search(rf"(?<!\w)\(?{at}\)\s", unit.text) for at in (1, _figure(count[1]))):
        several = 0.5
    elif unit.is_item or (unit.announces and _ITEM_BEHIND.match(unit.hit.passage.text, unit.end)):
        several = 0.3
    return 0.5 + several if question.kind is Kind.LIST else 0.5 + several / 2


def _figure(word: str) -> int:
    """The number that `word` writes, in digits or letters."""
    return int(word) if word.isdigit() else int(words_of(word)[0].terms[0])


def _definition(question: Question, unit: Unit) -> float:
    subjects = [one.word for one in question.focus if one.share == 1.0]
    places = [word.span for word in unit.words if any(set(word.terms) & set(one.terms) for one in subjects)]
    return max((_defined(unit.text, place) for place in places), default=0.1)


def _defined(text: str, place: Span) -> float:
    """A text defines what it opens with, what it says is meant, or what stands in brackets beside its long form."""
    before, behind = text[: place.start], text[place.end :]
    if not re.search(r"\w", before) and re.match(r"[\w ]*[’'\"*_)]*\s?[:=–]\s+\w", behind):
        return 1.0
    if re.match(rf"[\w’'\"*_ ()-]{{0,60}}{_MEANS}", behind) or re.search(
        rf"\b(?:onder|met)\b[^.]{{0,80}}{_MEANS}", text, re.IGNORECASE
    ):
        return 0.95
    if (before.endswith("(") and behind.startswith(")")) or re.match(r"[’']?s? \([^()\d]{8,80}\)", behind):
        return 0.9
    if re.match(rf"[\w’'\"*_ ()-]{{0,40}}{_IS}\s+\w", behind):
        return 0.9 if _OPENING.fullmatch(before) and _IS_A.match(behind) else 0.7
    return 0.1 if text[place.start : place.end].isupper() else 0.3


def _allowed(question: Question, unit: Unit) -> float:
    if not _MAY.search(question.text):
        return 0.5
    found = (fit for pattern, fit in ((_RULES, 1.0), (_BINDS, 0.8), (_BOUNDS, 0.5)) if pattern.search(unit.text))
    return next(found, 0.3)


_JUDGES: dict[Kind, Callable[[Question, Unit], float]] = {
    Kind.WHO: _who,
    Kind.NAME: _name,
    Kind.LIST: _list,
    Kind.WHICH: _list,
    Kind.OPEN: _list,
    Kind.DEFINITION: _definition,
    Kind.YES_NO: _allowed,
}


def gives_a_name(question: Question, unit: Unit, role: Span) -> bool:
    """Whether `unit` says who has `role` (characters of it): a name, or the gate's placeholder, that is tied to it.

    A name that the question gives does not count, nor a law.
    """
    asked = question.text.lower()
    people = [Span(found.start(), found.end()) for found in PLACEHOLDER.finditer(unit.text)] + name_spans(unit.text)
    for span in people:
        name = unit.text[span.start : span.end].lower()
        between = unit.text[min(role.end, span.end) : max(role.start, span.start)]
        if span.start <= role.start and role.end <= span.end:
            continue  # a body that is called after the role: "Genootschap van Burgemeesters"
        tied = len(between) <= _NEXT_TO_IT or (len(between) <= _BESIDE_ITS_ROLE and _TIED.search(between))
        short = unit.text[span.start : span.end].isupper() and "[" not in name  # VNG is no person
        if tied and name not in asked and not name.endswith("wet") and (not short or _MAY_BE_A_BODY.search(asked)):
            return True
    return False


def names_in(text: str) -> list[str]:
    """Proper names and quoted titles inside the sentences of `text`; the first word of one does not count."""
    return [text[span.start : span.end] for span in name_spans(text)]


def name_spans(text: str) -> list[Span]:
    """Where those names stand."""
    return [Span(found.start(), found.end()) for found in _NAME.finditer(text)]
