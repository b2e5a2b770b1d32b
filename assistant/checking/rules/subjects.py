"""Subject and verb with words between them: "De kosten van het onderhoud wordt gedekt".

The first noun of the sentence is the head of its subject; what follows it up to the verb are phrases with a
preposition, which do not count (E-ANS, 21.2). Collectives and parts ("de helft van") go with both numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checking.closed import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, SUBORDINATORS, among
from assistant.checking.grammar import follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_PAIRS = among(
    "is+zijn was+waren heeft+hebben had+hadden wordt+worden werd+werden kan+kunnen zal+zullen moet+moeten mag+mogen"
    " gaat+gaan zou+zouden moest+moesten kon+konden komt+komen laat+laten staat+staan krijgt+krijgen blijft+blijven"
    " maakt+maken geeft+geven biedt+bieden toont+tonen leidt+leiden vraagt+vragen ligt+liggen blijkt+blijken"
    " spreekt+spreken neemt+nemen doet+doen vormt+vormen geldt+gelden vergt+vergen valt+vallen dient+dienen"
    " bedraagt+bedragen stijgt+stijgen daalt+dalen ziet+zien vindt+vinden houdt+houden werkt+werken klaagt+klagen"
)
_MANY = dict(pair.split("+") for pair in sorted(_PAIRS))
_ONE = {many: one for one, many in _MANY.items()}
_EITHER = among(
    "helft meerderheid minderheid deel merendeel gedeelte groep rest restant tal paar reeks meeste procent kwart derde"
    " stel hoeveelheid massa serie duo politie media data combinatie som verzameling tientallen soort"
)
_NOUNS_TOO = among("zijn vragen houden werken bedragen zien maken staan vallen vormen")  # "op zijn brief"
_PRONOUNS = among("je we wij u men hij ze zij ik")  # "Deze eis van de raad moeten wij bekijken"
_DONE = among("gebruik plaats kennis deel niet")  # before an infinitive that is a noun
_REACH = 12  # words between subject and verb


class Subjects:
    """One fault a sentence, on its verb."""

    name = "subjects"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for sentence in text.prose:
            words = sentence.words
            if len(words) > 3 and words[0].text[0].isupper():
                yield from _disagreeing(words, text)


def _disagreeing(words: Sequence[Word], text: CheckedText) -> Iterator[Fault]:
    number, behind = _head(words, text)
    if not number:
        return
    place = _verb(words, behind, text)
    wrong = _MANY if number == "n" else _ONE
    after = words[place + 1].lower if place + 1 < len(words) else ""
    if place and words[place].lower in wrong and after not in _PRONOUNS:
        right = wrong[words[place].lower]
        yield Fault("number", at(words[place]), Severity.ERROR, (right,), (("suggestion", right),))


def _head(words: Sequence[Word], text: CheckedText) -> tuple[str, int]:
    """The number of the subject that opens a sentence, "" when it is not clear, and the place behind its noun."""
    spoken = [word.lower for word in words]
    if spoken[:3] in (["een", "van", "de"], ["één", "van", "de"]):
        return "1", 3
    if spoken[0] not in DETERMINERS - {"dit", "dat", "die", "elk", "zijn", "welke", "welk"}:
        return "", 0
    noun = 1
    if text.judge.tags.adjective(spoken[1]) and not text.judge.nouns.noun(spoken[1]):
        noun = 2
    if noun + 1 >= len(words) or not words[noun].text.islower() or spoken[noun] in _EITHER:
        return "", 0
    if spoken[noun] == "aantal":
        return ("1", 3) if spoken[0] == "het" else ("", 0)  # behind the noun that is counted
    number = text.judge.nouns.number(spoken[noun]) or ""
    if spoken[noun + 1] == "en":
        return _joined(words, noun, number, text)
    return number if spoken[noun + 1] in PREPOSITIONS - {"te"} else "", noun + 1


def _joined(words: Sequence[Word], noun: int, number: str, text: CheckedText) -> tuple[str, int]:
    """Two singular nouns, each with its article: "De wethouder en de manager"."""
    rest = [word.lower for word in words[noun + 2 : noun + 5]]
    if len(rest) < 3 or rest[0] not in ("de", "het") or number != "1" or text.judge.nouns.number(rest[1]) != "1":
        return "", 0
    return ("n", noun + 4) if rest[2] in _MANY else ("", 0)


def _verb(words: Sequence[Word], start: int, text: CheckedText) -> int:
    """The place of the first finite verb, if only phrases with a preposition lie before it; else 0."""
    tags = text.judge.tags
    for place in range(start, min(len(words), start + _REACH)):
        word, before = words[place].lower, words[place - 1]
        if not follows(before, words[place], text) or word in SUBORDINATORS - {"voor"} | {"en"}:
            return 0
        led = before.lower in DETERMINERS | PREPOSITIONS or tags.adjective(before.lower)
        if led and (word in _NOUNS_TOO or word not in AUXILIARIES | MODALS):
            continue
        if word in _MANY or (word in _ONE and not (word in _NOUNS_TOO and _noun_follows(words, place, text))):
            return 0 if before.lower in _DONE else place
        if tags.singular_verb(word) or tags.plural_verb(word) or tags.strong_past(word) or tags.regular_past(word):
            return 0
    return 0


def _noun_follows(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    after = words[place + 1].lower if place + 1 < len(words) else ""
    return text.judge.tags.noun(after) or (text.judge.tags.adjective(after) and not text.judge.tags.participle(after))
