"""What is called a province, a law, a ministry, or several towns: the names that alone can answer."""

from __future__ import annotations

import re

from assistant.answering.kinds import Kind
from assistant.answering.question import Question

_KINDS = frozenset({Kind.WHICH, Kind.LIST, Kind.NAME, Kind.WHERE, Kind.WHO})
_PROVINCES = (
    "Groningen|Friesland|Fryslân|Drenthe|Overijssel|Flevoland|Gelderland|Utrecht|Noord-Holland|Zuid-Holland|Zeeland"
    "|Noord-Brabant|Brabant|Limburg"
)
_NO_PLACE = r"(?!(?:Openbare|Orde|Veiligheid|Justitie|Zorg|Toezicht|Handhaving|Vergunningen|Ministerie|Raad|Wet)\b)"
_PLACE_NAME = rf"\b{_NO_PLACE}[A-Z][a-z][\w'’-]*(?: (?:aan|bij|op|over)(?: de[nr]?)? [A-Z]\w+| [A-Z][a-z]\w+)?"
_NAMED: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (re.compile(r"provincies?"), re.compile(rf"\b(?:{_PROVINCES})\b")),
    (
        re.compile(r"(?:rijks)?wet(?:ten|boek|geving)?"),
        re.compile(r"\bWet(?:boek)?(?: [\w-]+){1,2}|\b[A-Z]\w*wet\b|\b[A-Z]{3,5}\b"),
    ),
    (re.compile(r"kamerstuk(?:ken)?|kamerbrief"), re.compile(r"\bKamerstuk|\b\d{2} ?\d{3}\b,? nr")),
    (
        re.compile(r"ministeries?|departement(?:en)?"),
        re.compile(r"\b[Mm]inisterie van\b|\b(?:BZK|JenV|J&V|SZW|VWS|OCW|IenW|I&W|EZK?|LNV|LVVN|Defensie|Financiën)\b"),
    ),
    (
        re.compile(r"(?:buur)?gemeenten|steden|dorpen|plaatsen"),
        re.compile(rf"{_PLACE_NAME}(?:, {_PLACE_NAME})*(?:,| en| of) {_PLACE_NAME}"),
    ),
)
"""Words for a kind of thing, and what has the form of one; of several towns, of a row of them."""


def names_one(question: Question, text: str) -> bool | None:
    """Whether `text` names what is asked for, and the question does not; None where any words may answer."""
    form = _form(question)
    if form is None:
        return None
    asked = question.text.lower()
    return any(found.group().lower() not in asked for found in form.finditer(text))


def things(question: Question) -> tuple[str, ...]:
    """The words for what is asked for: "adviesbureau" where it is asked how one is called."""
    heads = tuple(question.text[word.span.start : word.span.end] for word in question.head)
    return heads or ((question.thing,) if question.thing else ())


def _form(question: Question) -> re.Pattern[str] | None:
    if question.kind not in _KINDS:
        return None
    return next((form for noun, form in _NAMED if noun.fullmatch(question.thing.lower())), None)
