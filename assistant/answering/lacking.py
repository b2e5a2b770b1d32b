"""What an answer must hold: without it, a sentence is none, however well its words fit."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.answering.focus import VERB_SHARE
from assistant.answering.instances import names_one, things
from assistant.answering.kinds import Kind
from assistant.answering.nearness import is_in_a_name
from assistant.answering.question import Question
from assistant.answering.selection import Scored
from assistant.answering.surroundings import Place, place_of, surroundings_of
from assistant.answering.terms import Bag, words_of
from assistant.answering.units import Unit, units_of
from assistant.answering.values import years
from assistant.answering.word_fit import gives_a_name, name_spans
from indexing import Span

_COUNTED = 0.6  # the noun asked for, in the sentence, its lead-in or the sentence before
_HINTED = 0.4  # a word that may be what is asked, in other words
_DEFINES = 0.3  # the form of a sentence that merely mentions an abbreviation is less
_GIVEN_AS = (
    (
        re.compile(r"\btelefoonnummer|\bwelk nummer\b.*\bbel", re.IGNORECASE),
        re.compile(r"\[TELEFOON-|\b(?:0|14 ?)\d[\d -]+"),
    ),
    (re.compile(r"\be-?mail ?adres", re.IGNORECASE), re.compile(r"\[EMAIL-|@")),
    (
        re.compile(
            r"\bwat (?:waren|was|zijn|is) (?:de|het) (?:\w+ )?(?:uitkomst|resulta|conclusie|bevinding)\w* van\b"
            r"|\bwat (?:kwam|komt|is|kwamen) er\b.*\buit\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:blijk\w*|blek\w*|bleek|gebleken|conclu\w+|uitkomst\w*|resulta\w+|opgeleverd|leverde\w*|laat zien"
            r"|lieten|liet|toon\w*|vastgesteld|beoordeel\w*|wijst|wees|wezen|scoor\w*|gescoord|cijfer|gem\w+eld"
            r"|gaf|gaven|vond\w*|vindt|vinden|werkt|werkte)\b|%|: -?\d",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r"\bverschil\w* (?:is er )?tussen\b", re.IGNORECASE),
        re.compile(
            r"\b(?:verschil\w*|anders|terwijl|daarentegen|tegenstelling|maar|eerder|tegenover|dan)\b", re.IGNORECASE
        ),
    ),
)
"""Where an address to reach someone, a result or a difference is asked for, and what has the form of one."""
_IN_A_PLACE = re.compile(r"\s(?:in|van|uit|te|heeft|had|kreeg|krijgt|telt) ([A-Z][a-zà-ÿ]{3,})(?![\w-])")
_CALLED = re.compile(
    r"(?:bureau|bedrijf|hogeschool|universiteit|leverancier|aannemer|bank|ministerie|stichting|vereniging|krant"
    r"|corporatie|instituut|eenheid)(?:s|en)?$|(?:bureaus|bedrijven|hogescholen)$"
    r"|(?P<place>provincies?|gemeente|stad|dorp|regio'?s?|wijk(?:en)?|buurt(?:en)?|stra(?:at|ten)|plein(?:en)?"
    r"|park(?:en)?|vestigingen|^land)$",
    re.IGNORECASE,
)
"""What goes by a name of its own."""
_OPENS = re.compile(
    r"^\W*(?:\d+\s)?([A-Z]\w*[A-Z]\w*|[A-Z][\w&-]+(?=\s(?:[A-Z]|(?:\w+(?:t|de)|had|is|was)\b)))"
)  # a name that a sentence begins with
_SHORT = re.compile(r"[A-Z]{2,}")
_BESIDE = 80  # characters between such a word and the name
_AVERAGE = re.compile(r"\b(?:gemiddeld|doorsnee|modaal)", re.IGNORECASE)
_UNIT = re.compile(r"minu(?:ut|ten)|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|euro|procent")
_EXISTS = re.compile(
    r"\W*(?:en )?(?:is|zijn|was|waren|bestaat|bestaan|komt|komen|hangt|hangen) er\b(?! (?:iets|iemand|wat|niets)\b)",
    re.IGNORECASE,
)
_NO_THING = re.compile(r"bedrag|budget|kosten|prijs|uitgave|euro|geld|duur|jaar|artikel|bepaling")  # of anything
_OF_A_THING = frozenset({Kind.HOW_MUCH, Kind.ARTICLE})
_CHARGE = re.compile(r"(?:boete|dwangsom|leges|salaris|loon)$")
_MAKE = re.compile(r"^(?:schrijf|maak|bedenk|teken)\b", re.IGNORECASE)
_BEGINNING = 4  # letters; a stem would find a poem, "gedicht", in what is "waterdicht"
_OF_FACTS = re.compile(r"lijst|overzicht|opsomming|samenvatting|tabel")  # what an answer can be
_NEW = re.compile(
    r"\b(?:nieuwe?|vernieuwde?|herziene?|geactualiseerde?|bijgewerkte?|volgende?|komende?|toekomstige?)\s"
    r"(?:versie van (?:het|de)\s)?(?:(?-i:[A-Z]{2,})\s)?(?P<thing>\w+)",
    re.IGNORECASE,
)
_PRESENT = re.compile(r"\b(?:huidige?|bestaande?|oude?|vorige?|voormalige?)\s(?P<thing>\w+)", re.IGNORECASE)


def lacks(question: Question, best: Scored) -> bool:
    """Whether something is missing without which nothing can be an answer.

    Every name, year, month and quarter asked for must stand in the passage, above it or in the title of its
    paper, and the sentence may not speak of other years only, nor be a question; a question for a figure or a
    date needs one, and what is counted must be there; who asks for a telephone number or who someone is, needs
    what has the form of one, or a name beside the role.
    """
    return any(test(question, best) for test in _TESTS)


def _has_no_value(question: Question, best: Scored) -> bool:
    return bool(best.missing) or (bool(question.wants) and best.features.value <= 0)


def _asks_itself(_question: Question, best: Scored) -> bool:
    return bool(best.features.asks)


def _counts_something_else(question: Question, best: Scored) -> bool:
    """Whether it is how many, and neither the figure nor what stands near is of the thing counted."""
    return question.kind is Kind.HOW_MANY and not best.features.counted and best.features.head <= _COUNTED


def _is_given_otherwise(question: Question, best: Scored) -> bool:
    return any(asked.search(question.text) and not given.search(best.unit.text) for asked, given in _GIVEN_AS)


def _names_another(question: Question, best: Scored) -> bool:
    return names_one(question, _with_lead(best.unit)) is False


def _does_not_define(question: Question, best: Scored) -> bool:
    return question.kind is Kind.DEFINITION and best.features.form < _DEFINES


def _is_of_another_year(question: Question, best: Scored) -> bool:
    """Whether the unit names years, but none of those asked for, and nothing above it names one."""
    unit = best.unit
    named = years(unit.text)
    if not question.years or not named or named & question.years:
        return False
    above = " . ".join([*unit.hit.passage.headings, unit.hit.document.title, unit.hit.document.name])
    return not question.years & years(above)


def _is_of_another_place(question: Question, best: Scored) -> bool:
    """Whether the sentence is of places by name, and nothing near says the place that is asked about."""
    elsewhere = {found[1] for found in _IN_A_PLACE.finditer(best.unit.text)}
    asked = {found[1] for found in _IN_A_PLACE.finditer(f" {question.text}")} & set(question.names)
    said = surroundings_of(best.unit.hit).text
    return bool(elsewhere) and bool(asked) and not any(place in said for place in asked)


def _is_of_the_other(question: Question, best: Scored) -> bool:
    """Whether the new one is asked about, and the sentence speaks of the present one, or the other way round."""
    for asked, other in ((_NEW, _PRESENT), (_PRESENT, _NEW)):
        wanted = asked.search(question.text)
        if wanted is None or asked.search(best.unit.text):
            continue
        thing = Bag.of(words_of(wanted["thing"]))
        if any(Bag.of(words_of(found["thing"])).terms & thing.terms for found in other.finditer(best.unit.text)):
            return True
    return False


def _is_not_there(question: Question, best: Scored) -> bool:
    """Whether the question is if there is such a thing, and nothing in the passage or above it says that thing."""
    asked = _EXISTS.match(question.text)
    behind = [one for one in best.asked.focus if asked and one.word.span.start >= asked.end()]
    thing = next((one for one in behind if one.share == 1.0), None)
    return thing is not None and not thing.stated_in(surroundings_of(best.unit.hit).all)


def _is_no_average(question: Question, best: Scored) -> bool:
    """Whether an average is asked for, and neither the sentence, its neighbours nor the headings know of one."""
    if not _AVERAGE.search(question.text):
        return False
    units, at = units_of(best.unit.hit, best.unit.rank), best.unit.order
    near = [*best.unit.hit.passage.headings, *(unit.text for unit in units[max(at - 1, 0) : at + 2])]
    return not any(map(_AVERAGE.search, near))


def _is_of_no_such_thing(question: Question, best: Scored) -> bool:
    """Whether a price or article is asked, and the thing it is of is not said near, a fine not beside its amount."""
    if question.kind not in _OF_A_THING:
        return False
    asked, beside = best.asked, _beside(best)
    if any(_CHARGE.search(one.word.folded) and one.found_in(beside) < _COUNTED for one in asked.focus):
        return True
    subjects = [
        one
        for one in asked.focus
        if one.share == 1.0 and not _NO_THING.search(one.word.folded) and not is_in_a_name(one, asked)
    ]
    near = beside | _place(best).after | Bag.of(words_of(best.unit.hit.passage.context))
    return bool(subjects) and all(one.found_in(near) < _COUNTED for one in subjects)


def _place(best: Scored) -> Place:
    return place_of(units_of(best.unit.hit, best.unit.rank), best.unit)


def _beside(best: Scored) -> Bag:
    """The words of the sentence, of what leads to it, of the one before it and of the headings above it."""
    place = _place(best)
    return best.unit.bag | place.lead | place.before | surroundings_of(best.unit.hit).headings


def _says_nothing(question: Question, best: Scored) -> bool:
    """Whether a value is asked for, and neither the sentence, what leads to it nor the heading says what of.

    Names, years and units are said of anything.
    """
    if not question.wants:
        return False
    near = _beside(best)
    asked = [one for one in best.asked.focus if one.share >= VERB_SHARE and not any(map(str.isdigit, one.word.folded))]
    asked = [one for one in asked if not (is_in_a_name(one, best.asked) or _UNIT.fullmatch(one.word.folded))]
    return bool(asked) and all(one.found_in(near) < _HINTED for one in asked)


def _names_none(question: Question, best: Scored) -> bool:
    """Whether the question is which body or place it is, and the unit does not say what it is called: "een bureau".

    The name stands beside the word, where that is said; a place goes by no abbreviation.
    """
    if question.kind not in (Kind.WHICH, Kind.LIST, Kind.NAME):
        return False
    unit = best.unit
    called = next(filter(None, map(_CALLED.search, things(question))), None)
    if called is None:
        return False
    text = _with_lead(unit)
    said = [found.start() for found in re.finditer(rf"(?<!\w){re.escape(called[0])}(?!\w)", text, re.IGNORECASE)]
    names = [Span(found.start(1), found.end(1)) for found in [_OPENS.match(text)] if found and words_of(found[1])]
    names += name_spans(text)
    return not any(
        _is_new(question, text[name.start : name.end], place=bool(called["place"]))
        and (not said or min(abs(name.start - at) for at in said) <= _BESIDE)
        for name in names
    )


def _is_new(question: Question, name: str, *, place: bool) -> bool:
    """Whether the question does not give the name itself, and it may be one of a place."""
    bare = name.strip("'\"“”‘’()")
    return bare.lower() not in question.text.lower() and not (place and _SHORT.match(bare))


def _with_lead(unit: Unit) -> str:
    lead = unit.lead
    return f"{unit.hit.passage.text[lead.start : lead.end]} {unit.text}" if lead is not None else unit.text


def _is_no_such_work(question: Question, best: Scored) -> bool:
    """Whether something is to be made, of which neither the sentence nor what stands around it speaks: a poem."""
    if not question.head or not _MAKE.search(question.text):
        return False
    made, said = question.head[-1].folded, _beside(best).folded
    return not _OF_FACTS.search(made) and not any(word.startswith(made[:_BEGINNING]) for word in said)


def _does_not_say_who(question: Question, best: Scored) -> bool:
    """Whether it is who someone is, and no name stands beside the role that the question gives."""
    if not question.identity:
        return False
    unit = best.unit
    role = next((one for one in question.focus if one.share == 1.0), None)
    places = [word.span for word in unit.words if role is not None and role.stated_in(Bag.of([word]))]
    return not any(gives_a_name(question, unit, place) for place in places)


_TESTS: tuple[Callable[[Question, Scored], bool], ...] = (
    _has_no_value,
    _is_of_another_year,
    _is_of_another_place,
    _is_of_the_other,
    _asks_itself,
    _is_not_there,
    _is_no_average,
    _is_of_no_such_thing,
    _counts_something_else,
    _is_given_otherwise,
    _says_nothing,
    _names_another,
    _does_not_define,
    _is_no_such_work,
    _names_none,
    _does_not_say_who,
)
