"""Capitals of days and months, and at the start of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import among
from assistant.checking.grammar import finite
from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word
from indexing import Block, BlockKind, Span

_CALENDAR = among(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli"
    " augustus september oktober november december"
)
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
    " gedeputeerde regering corporatie woningcorporatie waterschap"
)
_BODIES = among("college kabinet minister inspecteur directeur voorzitter ministerie verordening")
_FAITHS = among(
    "katholieke protestantse christelijke islamitische boeddhistische hindoeïstische gereformeerde hervormde"
)
_RIGHT = {
    name.lower(): name
    for name in (
        "Tweede Kamer", "Eerste Kamer", "Raad van State", "Hoge Raad", "Koninklijk Huis", "Europese Unie", "Rode Kruis",
        "Verenigde Staten", "Verenigde Naties", "Algemene Rekenkamer", "Staten-Generaal", "Europees Parlement",
        "Nationale ombudsman", "Kerstmis", "Pasen", "Pinksteren", "Hemelvaartsdag", "Koningsdag", "Bevrijdingsdag",
        "Goede Vrijdag", "Suikerfeest", "Offerfeest", "Rijkswaterstaat", "Veilig Thuis",
        "Autoriteit Persoonsgegevens", "Provinciale Staten", "Belastingdienst", "Omgevingswet", "Gemeentewet",
        "Jeugdwet",
        "Opiumwet", "Leerplichtwet", "Huisvestingswet", "Alcoholwet", "Wegenverkeerswet", "Participatiewet", "Grondwet",
        "Openbaar Ministerie", "Gezondheidsraad", "Inspectie van het Onderwijs", "Centraal Planbureau",
        "Randstad", "Waddenzee", "Noordzee",
    )
}  # fmt: skip
_RIGHT |= {"oud en nieuw": "oud en nieuw", "minister-president": "minister-president"}
_NAMES = re.compile(
    rf"(?<![\w-])(?P<name>{'|'.join(map(re.escape, _RIGHT))})\b",
    re.IGNORECASE,
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
                if word.lower in _CALENDAR and word.text.istitle() and not word.opens and _dated(before, word, text):
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
    return any(one.text[0].isupper() for one in later[: 2 if later[0].lower in ("van", "voor", "en") else 1])


def _joined_name(text: CheckedText, word: Word) -> bool:
    """As in "de Commissie en het Parlement", or where a number or code follows."""
    return text.masked[word.end : word.end + 2].strip().startswith((FILLER, "-", "(", "‘", "'", '"'))


def _known_names(sentence: Sentence, text: CheckedText) -> Iterator[Fault]:
    span = sentence.span
    for found in _NAMES.finditer(text.masked, span.start, span.end):
        right = _RIGHT.get(re.sub(r"\s+", " ", found["name"].lower()), "")
        if right and found["name"] != right and not found["name"].isupper():
            start, end = found.span("name")
            yield Fault("name", Span(start, end), Severity.WARNING, (right,), (("suggestion", right),))
    for found in _COMPASS.finditer(text.masked, span.start, span.end):
        first, _, rest = found.group().partition("-")
        right = f"{first.capitalize()}-{rest[0].upper()}{rest[1:]}"
        if rest[0].islower() and (text.words.known(rest) or not text.words.known(rest.capitalize())):
            continue  # "noord-zuidlijn"
        yield Fault("name", Span(*found.span()), Severity.WARNING, (right,), (("suggestion", right),))


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
