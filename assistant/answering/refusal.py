"""When to say "I do not know"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.answering.focus import VERB_SHARE
from assistant.answering.instances import names_one, things
from assistant.answering.kinds import Kind
from assistant.answering.nearness import Nearness, is_in_a_name, nearness_of
from assistant.answering.question import Question
from assistant.answering.selection import Scored
from assistant.answering.subject import is_about, lone_subject
from assistant.answering.surroundings import place_of, surroundings_of
from assistant.answering.terms import Bag, words_of
from assistant.answering.units import Unit, units_of
from assistant.answering.values import years
from assistant.answering.weights import load_weights
from assistant.answering.word_fit import gives_a_name, name_spans
from indexing import Span

_NEAR = 2.0  # points within which a unit that lacks nothing goes before one that does
_FAR = 6.0  # the same where the best of all does not say the one thing that is asked about
_COUNTED = 0.6  # the noun asked for, in the sentence, its lead-in or the sentence before
_UNSTATED = 1.5  # log-odds that an answer needs whose subject is said in other words only
_SURE_ANYWAY = 2.5  # log-odds of an answer that may say the verb of the question in other words
_KNOWN = 0.5  # a subject said anywhere in what was found at least so well
_GIVES_A_REASON = 0.9  # the form of a sentence with a word for a reason
_DEFINES = 0.3  # the form of a sentence that merely mentions an abbreviation is less
_UNSPOKEN = {Kind.YES_NO: 0.3, Kind.REASON: 0.5}  # the verbs of a question that are said less well are not said
_MARGIN = 3.0  # points; a greater lead says no more
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
            r"|gaf|gaven|vond\w*|vindt|vinden|werkt|werkte)\b|%",
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
_CALLED = re.compile(
    r"(?:bureau|bedrijf|hogeschool|universiteit|leverancier|aannemer|bank|ministerie|stichting|vereniging|krant"
    r"|corporatie|instituut|eenheid)(?:s|en)?$|(?:bureaus|bedrijven|hogescholen)$"
    r"|(?P<place>provincies?|gemeente|stad|dorp|regio'?s?|wijk(?:en)?|buurt(?:en)?|stra(?:at|ten)|plein(?:en)?"
    r"|park(?:en)?|vestigingen)$",
    re.IGNORECASE,
)
"""What goes by a name of its own."""
_OPENS = re.compile(
    r"^\W*(?:\d+\s)?([A-Z]\w*[A-Z]\w*|[A-Z][\w&-]+(?=\s(?:[A-Z]|(?:\w+(?:t|de)|had|is|was)\b)))"
)  # a name that a sentence begins with
_SHORT = re.compile(r"[A-Z]{2,}")
_BESIDE = 80  # characters between such a word and the name
_AVERAGE = re.compile(r"\b(?:gemiddeld|doorsnee|modaal)", re.IGNORECASE)
_EXISTS = re.compile(
    r"\W*(?:en )?(?:is|zijn|was|waren|bestaat|bestaan|komt|komen|hangt|hangen) er\b(?! (?:iets|iemand|wat|niets)\b)",
    re.IGNORECASE,
)
_NO_THING = re.compile(r"bedrag|budget|kosten|prijs|uitgave|euro|geld|duur|jaar|artikel|bepaling")  # of anything
_OF_A_THING = frozenset({Kind.HOW_MUCH, Kind.ARTICLE})
_CHARGE = re.compile(r"(?:boete|dwangsom|leges|salaris|loon)$")
_NEW = re.compile(
    r"\b(?:nieuwe?|vernieuwde?|herziene?|geactualiseerde?|bijgewerkte?|volgende?|komende?|toekomstige?)\s"
    r"(?:versie van (?:het|de)\s)?(?:(?-i:[A-Z]{2,})\s)?(?P<thing>\w+)",
    re.IGNORECASE,
)
_PRESENT = re.compile(r"\b(?:huidige?|bestaande?|oude?|vorige?|voormalige?)\s(?P<thing>\w+)", re.IGNORECASE)
_COVERAGE = ("own", "lead", "before", "after", "heading", "path", "passage")


def fit_to_answer(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """`scored` (best first) from the first unit on that lacks nothing, if it comes near the best of all; else as it is.

    Where a question is about one thing, and that is said somewhere, the unit must be about it too.
    """
    subject = lone_subject(scored)
    near = _NEAR if subject is None or is_about(subject, scored[0].unit) else _FAR
    for at, one in enumerate(scored):
        if one.points < scored[0].points - near:
            break
        if not lacks(question, one) and (subject is None or is_about(subject, one.unit)):
            return list(scored[at:])
    return list(scored)


def holds(question: Question, scored: Sequence[Scored]) -> bool:
    """Whether the first of `scored` (not empty) is sure enough to be an answer to `question`."""
    if lacks(question, scored[0]):
        return False
    sure = sureness(question, scored)
    if question.kind is Kind.YES_NO and sure < _SURE_ANYWAY and _nearness(scored).unknown < _KNOWN:
        return False
    anyway = question.kind is Kind.YES_NO and sure >= _SURE_ANYWAY
    if not anyway and _is_not_what_happened(question, scored):
        return False
    return sure >= (0 if _is_stated(question, scored[0]) else _UNSTATED)


def lacks(question: Question, best: Scored) -> bool:
    """Whether something is missing without which nothing can be an answer.

    Every name, year, month and quarter asked for must stand in the passage, above it or in the title of its
    paper, and the sentence may not speak of other years only, nor be a question; a question for a figure or a
    date needs one, and what is counted must be there; who asks for a telephone number or who someone is, needs
    what has the form of one, or a name beside the role.
    """
    if best.missing or (question.wants and best.features.value <= 0) or _is_of_another_year(question, best.unit):
        return True
    if _is_of_the_other(question, best.unit):
        return True
    if best.features.asks or _is_not_there(question, best) or _is_no_average(question, best):
        return True
    if question.kind in _OF_A_THING and not _is_of_the_thing(best):
        return True
    if question.kind is Kind.HOW_MANY and not best.features.counted and best.features.head <= _COUNTED:
        return True
    if any(asked.search(question.text) and not given.search(best.unit.text) for asked, given in _GIVEN_AS):
        return True
    if question.wants and not _says_anything(question, best):
        return True
    if names_one(question, _with_lead(best.unit)) is False:
        return True
    if question.kind is Kind.DEFINITION and best.features.form < _DEFINES:
        return True
    if question.kind in (Kind.WHICH, Kind.LIST, Kind.NAME) and _names_none(question, best.unit):
        return True
    return question.identity and not _says_who(question, best.unit)


def _says_anything(question: Question, best: Scored) -> bool:
    """Whether the sentence, what leads to it or the heading says something of what is asked, beside names and years."""
    around = surroundings_of(best.unit.hit)
    place = place_of(units_of(best.unit.hit, best.unit.rank), best.unit)
    near = best.unit.bag | place.lead | place.before | around.deepest
    asked = [one for one in best.asked.focus if one.share >= VERB_SHARE and one.word.folded.isalpha()]
    asked = [one for one in asked if not is_in_a_name(one, best.asked)]
    return not asked or any(one.found_in(near) >= _COUNTED for one in asked)


def _is_of_the_other(question: Question, unit: Unit) -> bool:
    """Whether the new one is asked about, and the unit speaks of the present one, or the other way round."""
    for asked, other in ((_NEW, _PRESENT), (_PRESENT, _NEW)):
        wanted = asked.search(question.text)
        if wanted is None or asked.search(unit.text):
            continue
        thing = Bag.of(words_of(wanted["thing"]))
        if any(Bag.of(words_of(found["thing"])).terms & thing.terms for found in other.finditer(unit.text)):
            return True
    return False


def _names_none(question: Question, unit: Unit) -> bool:
    """Whether the question is which body or place it is, and the unit does not say what it is called: "een bureau".

    The name stands beside the word, where that is said; a place goes by no abbreviation.
    """
    called = next(filter(None, map(_CALLED.search, things(question))), None)
    if called is None:
        return False
    text = _with_lead(unit)
    said = [found.start() for found in re.finditer(re.escape(called[0]), text, re.IGNORECASE)]
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


def _is_not_there(question: Question, best: Scored) -> bool:
    """Whether the question is if there is such a thing, and nothing in the passage or above it says that thing."""
    asked = _EXISTS.match(question.text)
    thing = next((one for one in best.asked.focus if asked and one.share == 1.0), None)
    return thing is not None and not thing.stated_in(surroundings_of(best.unit.hit).all)


def _is_no_average(question: Question, best: Scored) -> bool:
    """Whether an average is asked for, and neither the sentence, its neighbours nor the headings know of one."""
    if not _AVERAGE.search(question.text):
        return False
    units, at = units_of(best.unit.hit, best.unit.rank), best.unit.order
    near = [*best.unit.hit.passage.headings, *(unit.text for unit in units[max(at - 1, 0) : at + 2])]
    return not any(map(_AVERAGE.search, near))


def _is_not_what_happened(question: Question, scored: Sequence[Scored]) -> bool:
    """Whether nothing near speaks of what is asked to be so, or why: "Moeten gemeenten fuseren?"."""
    if question.kind is Kind.REASON and scored[0].features.reason >= _GIVES_A_REASON:
        return False
    return question.kind in (Kind.YES_NO, Kind.REASON) and _nearness(scored).verb < _UNSPOKEN[question.kind]


def _is_of_the_thing(best: Scored) -> bool:
    """Whether the thing whose price or article is asked is said in or above the passage, a fine beside its amount."""
    asked, around = best.asked, surroundings_of(best.unit.hit)
    place = place_of(units_of(best.unit.hit, best.unit.rank), best.unit)
    beside = best.unit.bag | place.lead | place.before | around.headings
    if any(_CHARGE.search(one.word.folded) and one.found_in(beside) < _COUNTED for one in asked.focus):
        return False
    things = [
        one
        for one in asked.focus
        if one.share == 1.0 and not _NO_THING.search(one.word.folded) and not is_in_a_name(one, asked)
    ]
    near = beside | place.after | Bag.of(words_of(best.unit.hit.passage.context))
    return not things or any(one.found_in(near) >= _COUNTED for one in things)


def _is_stated(question: Question, best: Scored) -> bool:
    """Whether some word of the subject stands beside or above the sentence as it is: a camera is no bodycam."""
    return best.features.covered.stated > 0 or all(one.share < 1.0 for one in question.focus)


def _is_of_another_year(question: Question, unit: Unit) -> bool:
    """Whether the unit names years, but none of those asked for, and nothing above it names one."""
    named = years(unit.text)
    if not question.years or not named or named & question.years:
        return False
    above = " . ".join([*unit.hit.passage.headings, unit.hit.document.title, unit.hit.document.name])
    return not question.years & years(above)


def _says_who(question: Question, unit: Unit) -> bool:
    """Whether the unit names someone beside the role that the question gives."""
    role = next((one for one in question.focus if one.share == 1.0), None)
    places = [word.span for word in unit.words if role is not None and role.stated_in(Bag.of([word]))]
    return any(gives_a_name(question, unit, place) for place in places)


def sureness(question: Question, scored: Sequence[Scored]) -> float:
    """The log-odds that the first of `scored` answers, with the bias of weights.toml; above 0 is sure enough."""
    weights = load_weights()
    given = figures(question, scored)
    return weights.bias + sum(weight * given[name] for name, weight in weights.sure.items())


def figures(question: Question, scored: Sequence[Scored]) -> Mapping[str, float]:
    """What tells whether the first of `scored` answers: its features, and its lead over the others."""
    best = scored[0]
    near = _nearness(scored)
    others = [one.points for one in scored[1:] if one.unit.rank != best.unit.rank]
    own = [name for name in load_weights().sure if best.features.has(name)]
    beside = [name for name in load_weights().sure if near.has(name)]
    given = {name: best.features.figure(name) for name in own} | {name: near.figure(name) for name in beside}
    return given | {
        "margin": min(best.points - max(one.points for one in scored[1:]), _MARGIN) if len(scored) > 1 else 0.0,
        "near": min(best.points - max(others), _MARGIN) if others else 0.0,
        "all": sum(best.features.figure(name) for name in _COVERAGE),
        "wants": float(bool(question.wants)),
    }


def _nearness(scored: Sequence[Scored]) -> Nearness:
    """The nearness of the question to the first of `scored`."""
    unit = scored[0].unit
    around = surroundings_of(unit.hit)
    found = Bag(
        frozenset().union(around.all.terms, *(one.unit.bag.terms for one in scored)),
        frozenset().union(around.all.folded, *(one.unit.bag.folded for one in scored)),
    )
    return nearness_of(scored[0].asked, unit, place_of(units_of(unit.hit, unit.rank), unit), around, found)
