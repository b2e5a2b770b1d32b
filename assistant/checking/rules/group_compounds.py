"""Compounds of more than two words, or with an abbreviation: "lange termijn visie", "huis aan huisblad", "WOZ waarde".

Leidraad (Woordenlijst Nederlandse Taal), 6.2 and 6.4: a group that comes before a noun is joined with it; an
abbreviation takes a hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import CLOSED, among
from assistant.checking.grammar import follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word
from indexing import Span

_TERM = re.compile(r"\b(?P<one>lange|korte|middellange) ?(?P<two>termijn) (?P<last>[^\W\d_]{4,})\b", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?P<one>huis aan huis|kop staart|kant en klaar) ?(?P<last>(?:blad|bladen|krant|actie|botsing"
    r"|maaltijden?|rit|ritten|bouw))\b|\b(?P<whole>ter inzage ?legging|ten uitvoer ?legging|tot stand ?koming"
    r"|in gebruik ?(?:name|neming)|in werking ?treding|ter beschikking ?stelling)\b",
    re.IGNORECASE,
)
# Abbreviations that say what kind of thing follows and are no body that could act ("de GGD onderzoekt").
_KINDS = among("ov woz ict hr pgb wmo avg mbo hbo vmbo havo vwo wo ggz jgz woo apv ozb btw cao vve mer bibob gft lhbti")


class GroupCompounds:
    """One fault a compound, over all its words."""

    name = "group-compounds"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for sentence in text.sentences:
            for found in _TERM.finditer(text.masked, *sentence.span):
                if _noun(found["last"].lower(), text):
                    yield _fault(found.span(), found["one"] + found["two"] + found["last"])
            for found in _GROUP.finditer(text.masked, *sentence.span):
                parts = found["whole"].replace(" ", "") if found["whole"] else _hyphened(found["one"]) + found["last"]
                yield _fault(found.span(), parts)
            for one, other in pairwise(sentence.words):
                if one.lower in _KINDS and _belongs(one, other, text):
                    yield _fault(tuple(at(one, other)), f"{one.text}-{other.text}")


def _fault(span: tuple[int, ...], right: str) -> Fault:
    return Fault("split", Span(span[0], span[1]), Severity.WARNING, (right,), (("suggestion", right),))


def _hyphened(group: str) -> str:
    return group.replace(" ", "-")


def _noun(word: str, text: CheckedText) -> bool:
    tags, nouns = text.judge.tags, text.judge.nouns
    verb = tags.singular_verb(word) or tags.participle(word) or text.judge.neighbours.is_third_person(word)
    ending = text.words.known(word) and word.endswith(("ing", "tie", "visie", "waarde", "agenda"))
    known = nouns.noun(word) or nouns.number(word) is not None or ending
    return word not in CLOSED and known and not verb and not tags.adverb(word)


def _belongs(one: Word, other: Word, text: CheckedText) -> bool:
    """Whether the second word is a noun that the abbreviation describes, and no verb of it."""
    plain = other.text.isalpha() and other.text.islower() and not one.hangs and not other.hangs
    tags = text.judge.tags
    verb = tags.plural_verb(other.lower) or tags.strong_past(other.lower) or tags.regular_past(other.lower)
    return plain and follows(one, other, text) and _noun(other.lower, text) and not verb
