"""Compounds written as two words ("camera beelden"), the commonest error of Dutch policy texts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.attested import attested_pairs
from assistant.checking.context import tokens
from assistant.checking.grammar import ARTICLES, DETERMINERS, FINITE, PREPOSITIONS, finite, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word

_AGAINST = 0.0  # log odds of the context model
_LENGTH = 3  # letters
_LISTED_ZIPF = 2.0  # of the joined word, where the sentence alone does not decide
# Words of amount and naming stand before a noun without joining: "een aantal bewoners", "de gemeente Rietveen".
_AMOUNTS = frozenset(
    {
        "aantal",
        "soort",
        "soorten",
        "paar",
        "groep",
        "groepen",
        "deel",
        "reeks",
        "procent",
        "euro",
        "jaar",
        "keer",
        "maal",
    }
    | {"uur", "maand", "week", "dag", "meter", "kilo", "liter", "miljoen", "miljard", "artikel", "lid", "stuk", "stuks"}
    | {
        "type",
        "meter",
        "kilometer",
        "hectare",
        "beetje",
        "tal",
        "scala",
        "honderd",
        "duizend",
        "dozijn",
        "massa",
        "hoop",
    }
)
_CLOSED = DETERMINERS | FINITE | PREPOSITIONS
# Endings of words that are nouns and never verbs.
_NOMINAL = (
    "er",
    "ers",
    "ing",
    "ingen",
    "heid",
    "heden",
    "teit",
    "schap",
    "tie",
    "ties",
    "plan",
    "team",
    "teams",
    "zorg",
)


class SplitCompounds:
    """An article, two nouns and then no reading but one word."""

    name = "split-compounds"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a split compound, over both words."""
        for sentence in text.sentences:
            for number, (one, other) in enumerate(pairwise(sentence.words)):
                after = sentence.words[number + 2] if number + 2 < len(sentence.words) else None
                before = sentence.words[number - 1] if number else None
                if _may_join(one, other, text) and (
                    _stump(one, other, text)
                    or (_two_nouns(before, one, other, after, text) and _likely(sentence, other, text))
                ):
                    joined = one.text + other.text
                    yield Fault("split", at(one, other), Severity.ERROR, (joined,), (("suggestion", joined),))


def _likely(sentence: Sentence, other: Word, text: CheckedText) -> bool:
    """Whether the words around do not speak against one word ("dat de nulmeting laat zien")."""
    laid = tokens(text.masked, *sentence.span)
    place = next(place for place, token in enumerate(laid) if token.start == other.start)
    return text.judge.neighbours.joining(laid, place) > _AGAINST


def _may_join(one: Word, other: Word, text: CheckedText) -> bool:
    plain = other.text.isalpha() and other.text.islower() and one.text.isalpha() and one.text[1:].islower()
    plain = plain and (one.text.islower() or one.opens) and not (one.hangs or other.hangs)
    plain = plain and one.lower != other.lower
    long_enough = min(len(one.text), len(other.text)) >= _LENGTH
    return plain and long_enough and follows(one, other, text)


def _stump(one: Word, other: Word, text: CheckedText) -> bool:
    """The first word exists only as a part: "beleids medewerker"."""
    stem = one.lower[:-1]
    alone = one.lower.endswith("s") and not text.words.known(one.lower) and text.judge.compounds.joins(stem)
    return alone and other.lower not in _CLOSED and text.judge.nouns.noun(other.lower)


def _two_nouns(before: Word | None, one: Word, other: Word, after: Word | None, text: CheckedText) -> bool:
    nouns = text.judge.nouns
    if before is None or before.lower not in ARTICLES or not follows(before, one, text) or one.lower in _AMOUNTS:
        return False
    if not (nouns.noun(one.lower) and nouns.noun(other.lower)) or f"{one.lower} {other.lower}" in attested_pairs():
        return False
    verb = finite(other.lower, text.words) and text.judge.nouns.article(other.lower) is None
    if verb or {one.lower, other.lower} & _CLOSED or not _one_word(one, other, text):
        return False
    if (
        not _adjective(one.lower, text)
        and before.opens
        and after is not None
        and finite(after.lower, text.words)
        and follows(other, after, text)
    ):
        return True  # in a main clause the verb comes second: what stands before it is one phrase
    listed = text.words.known(one.lower + other.lower) and text.words.zipf(one.lower + other.lower) >= _LISTED_ZIPF
    return listed and nouns.number(one.lower) == "1" and other.lower.endswith(_NOMINAL)


def _adjective(word: str, text: CheckedText) -> bool:
    return text.words.known(word + "e") or (word.endswith("e") and text.words.known(word[:-1]))


def _one_word(one: Word, other: Word, text: CheckedText) -> bool:
    joined = one.lower + other.lower
    if text.words.known(joined):
        return True
    parts = text.judge.compounds.divide(joined)
    return parts is not None and parts.mended == joined and parts.pieces[-1] == other.lower
