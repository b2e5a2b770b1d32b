"""Capitals of days and months, and at the start of a sentence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from assistant.checking.closed import MONTHS, WEEKDAYS, among
from assistant.checking.grammar import finite
from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.tables import lines
from assistant.checking.text import CheckedText, Sentence, Word
from indexing import Block, BlockKind, Span

_CALENDAR = frozenset(WEEKDAYS + MONTHS)
_PARTS = ("avond", "middag", "ochtend", "morgen", "nacht", "avonden")
_DAY_PARTS = tuple(day + part for day in WEEKDAYS for part in _PARTS)
_BEFORE = among(
    "op in van tot met per en vanaf sinds medio eind begin uiterlijk elke iedere afgelopen komende vorige"
    " volgende voor na tussen of laatste eerste uit de"
)


# Items of a list start low rightly: only what opens a whole sentence counts.
_OPENERS = among("de het een dit deze wij we u ik er zij hij ze men onze")
_GOING_ON = _OPENERS | among(
    "daarna daarom ook verder vervolgens daarnaast bovendien hiermee daarmee hierdoor daardoor dat die als indien omdat"
    " in op bij na voor met om tot vanaf tijdens volgens zo wel niet alle veel sommige uw hun"
)
_SENTENCE = 4  # words
_NEAR = 20  # characters in which white space ends
_ARTICLES = frozenset({"de", "het", "een", "onze", "ons", "uw", "deze", "dit"})
# A capital where the text has it everywhere is a habit of the house, as in rules and contracts.
_HABIT = 4  # occurrences
_COMMON = among(
    "gemeente wethouder college minister ministerie politie burgemeester gemeenteraad provincie griffier"
    " gemeentesecretaris staatssecretaris voorzitter directeur inspecteur brandweer rechtbank"
    " rekenkamer kabinet overheid lente zomer herfst winter voorjaar najaar noorden zuiden oosten westen islam"
    " christendom jodendom middeleeuwen wijkagent officier ondernemer inwoner bewoner raadslid fractie coalitie"
    " gedeputeerde regering corporatie woningcorporatie waterschap wethouders burgemeesters ministers wijkagenten"
    " ondernemers inwoners bewoners raadsleden fracties coalities gedeputeerden corporaties directeuren griffie"
)
_OFFICES = among("fractie burgemeester wethouder griffier gemeentesecretaris wijkagent raadslid inwoners bewoners")
_BODIES = among("college kabinet minister inspecteur directeur voorzitter ministerie verordening")
_FAITHS = among(
    "katholieke protestantse christelijke islamitische boeddhistische hindoeïstische gereformeerde hervormde"
)
_COMPASS = re.compile(r"(?<![\w-])(?:noord|zuid|oost|west|midden)-[A-Za-z][a-z]+")
_IJ = re.compile(r"Ij[a-z]")
_STOP = re.compile(r"[.!?]\s+")
_TOWNS = frozenset({"den haag", "den bosch", "den helder", "den ham", "den burg", "den dolder", "den oever"})


class Capitals:
    """Capitals where Dutch has none, and none where it wants one."""

    name = "capitals"
    category = Category.SPELLING

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each word."""
        for sentence in text.prose:
            for number, word in enumerate(sentence.words):
                before = sentence.words[number - 1] if number else None
                dated = word.lower in _CALENDAR and _dated(before, word, text)
                part = word.lower in _DAY_PARTS and before is not None and before.text.islower()
                if (dated or part) and word.text.istitle() and not word.opens:
                    yield _fault("lower", word, word.lower)
            yield from _common(sentence, text)
            yield from _known_names(sentence, text)
            yield from _after_stop(sentence, text)
            yield from _two_word_names(sentence, text)
            yield from (
                _fault("digraph", word, "IJ" + word.text[2:]) for word in sentence.words if _IJ.match(word.text)
            )
            if _starts_low(sentence, text):
                word = sentence.words[0]
                yield _fault("sentence", word, word.text[0].upper() + word.text[1:])


def _common(sentence: Sentence, text: CheckedText) -> Iterator[Fault]:
    """Offices, organs, seasons and faiths are no names: "de Wethouder", "het Voorjaar", "de Islamitische school"."""
    words = sentence.words
    for number, word in enumerate(words[1:], 1):
        before, after = words[number - 1], words[number + 1] if number + 1 < len(words) else None
        if word.opens or word.hangs or not word.text.istitle() or text.masked[before.end : word.start] != " ":
            continue
        named = after is not None and _goes_on(words[number + 1 : number + 3], word, text)
        minister = word.lower == "minister" and before.lower == "onze"  # so in laws (Aanwijzingen voor de regelgeving)
        office = word.lower in _COMMON and before.lower in _ARTICLES and not named and not minister
        opening = before.text.islower() or (before.opens and before.lower in _ARTICLES)
        faith = word.lower in _FAITHS and not named and opening
        if (office and text.counts[word.lower] < _HABIT and not _joined_name(text, word)) or faith:
            yield Fault("common", at(word), Severity.WARNING, (word.lower,), (("suggestion", word.lower),))


def _goes_on(later: tuple[Word, ...], word: Word, text: CheckedText) -> bool:
    """Whether a name goes on: "Minister Jansen", "Raad van State"."""
    if text.masked[word.end : later[0].start] != " ":
        return False
    if word.lower in _BODIES and later[0].lower in ("van", "voor", "der"):
        return True  # "het College voor de Rechten van de Mens", "het Kabinet der Koningin"
    joined = later[0].lower in ("van", "voor", "en") and not (word.lower in _OFFICES and later[0].lower == "van")
    return any(one.text[0].isupper() for one in later[: 2 if joined else 1])


def _joined_name(text: CheckedText, word: Word) -> bool:
    """As in "de Commissie en het Parlement", or where a number or code follows."""
    return text.masked[word.end : word.end + 2].strip().startswith((FILLER, "-", "(", "‘", "'", '"'))


def _known_names(sentence: Sentence, text: CheckedText) -> Iterator[Fault]:
    span, words = sentence.span, sentence.words
    for place, word in enumerate(words):
        for parts in _names().get(word.lower, ()):
            written = words[place : place + len(parts)]
            if len(written) == len(parts) and _miscased(written, parts, text):
                name = " ".join(parts)
                yield Fault("name", at(*written), Severity.WARNING, (name,), (("suggestion", name),))
    for found in _COMPASS.finditer(text.masked, span.start, span.end):
        first, _, rest = found.group().partition("-")
        right = f"{first.capitalize()}-{rest[0].upper()}{rest[1:]}"
        if rest[0].islower() and (text.words.known(rest) or not text.words.known(rest.capitalize())):
            continue  # "noord-zuidlijn"
        yield Fault("name", Span(*found.span()), Severity.WARNING, (right,), (("suggestion", right),))


@cache
def _names() -> dict[str, list[tuple[str, ...]]]:
    """The names of data/capital_names.txt, by their first word in lower case."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in lines("capital_names.txt"):
        found[name.lower().split()[0]].append(tuple(name.split()))
    return dict(found)


def _miscased(written: tuple[Word, ...], right: tuple[str, ...], text: CheckedText) -> bool:
    """Whether a capital is wanting, or one stands where the whole name has none."""
    if [word.lower for word in written] != [part.lower() for part in right] or written[-1].hangs:
        return False
    if any(not text.masked[one.end : other.start].isspace() for one, other in pairwise(written)):
        return False
    if " ".join(right).islower():
        return (
            any(word.text != part for word, part in zip(written, right, strict=True)) and not written[0].text.isupper()
        )
    return any(word.text[0].islower() and part[0].isupper() for word, part in zip(written, right, strict=True))


def _after_stop(sentence: Sentence, text: CheckedText) -> Iterator[Fault]:
    """A new sentence within this one, because it starts low: "Het is klaar. wij gaan door."."""
    for before, word in pairwise(sentence.words):
        stopped = _STOP.fullmatch(text.masked[before.end : word.start])
        if stopped and word.text in _GOING_ON and len(before.text) >= _SENTENCE and text.words.known(before.text):
            yield _fault("sentence", word, word.text[0].upper() + word.text[1:])


def _two_word_names(sentence: Sentence, text: CheckedText) -> Iterator[Fault]:
    for before, word in pairwise(sentence.words):
        if f"{before.text} {word.text}" in _TOWNS and text.masked[before.end : word.start] == " ":
            right = f"{before.text.capitalize()} {word.text.capitalize()}"
            yield Fault("name", at(before, word), Severity.WARNING, (right,), (("suggestion", right),))


def _dated(before: Word | None, word: Word, text: CheckedText) -> bool:
    if text.masked[max(0, word.start - _NEAR) : word.start].rstrip().endswith(FILLER):
        return True
    return before is not None and before.lower in _BEFORE and (before.text.islower() or before.opens)


def _starts_low(sentence: Sentence, text: CheckedText) -> bool:
    """A paragraph whose first sentence is complete but starts low; in a PDF it may be the rest of another."""
    if sentence.kind is not BlockKind.PARAGRAPH or text.document.format == "pdf" or not sentence.words:
        return False
    if (
        len(sentence.words) < _SENTENCE
        or sentence.words[0].text not in _OPENERS
        or not sentence.text(text.text).endswith((".", "!", "?"))
    ):
        return False
    if not any(finite(other.lower, text.words) for other in sentence.words[1:_SENTENCE]):
        return False
    return any(
        block.span.start == sentence.words[0].start and _ended(text, before)
        for before, block in pairwise((None, *text.document.blocks))
        if block is not None
    )


def _ended(text: CheckedText, before: Block | None) -> bool:
    """Whether the paragraph before was complete, so that this one does not continue it over a page."""
    if before is None or before.kind is BlockKind.HEADING:
        return True
    return text.text[before.span.start : before.span.end].rstrip().endswith((".", "!", "?"))


def _fault(code: str, word: Word, right: str) -> Fault:
    return Fault(code, at(word), Severity.WARNING, (right,), (("suggestion", right),))
