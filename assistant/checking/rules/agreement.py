"""Article and noun, relative pronoun and noun, subject and verb."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.grammar import FINITE, PREPOSITIONS, SUBORDINATORS, finite, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Word

_OTHER = {"de": "het", "het": "de", "deze": "dit", "dit": "deze"}
_WANTS = {"de": "de", "deze": "de", "het": "het", "dit": "het"}
_PLURAL = {"is": "zijn", "heeft": "hebben", "wordt": "worden", "was": "waren", "werd": "werden", "kan": "kunnen"}
_PLURAL |= {"zal": "zullen", "moet": "moeten", "mag": "mogen", "gaat": "gaan", "had": "hadden", "zou": "zouden"}
_ADVERBS = frozenset({"en", "niet", "ook", "nog", "al", "zelf", "wel", "weer", "alleen"})
_AFTER_NOUN = FINITE | PREPOSITIONS | SUBORDINATORS | _ADVERBS
_SINGULAR = {plural: singular for singular, plural in _PLURAL.items()}


class Agreement:
    """Forms that do not go together; only next to each other, where nothing can stand between."""

    name = "agreement"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on the word that must change."""
        for sentence in text.prose:
            for number, (one, other) in enumerate(pairwise(sentence.words)):
                if follows(one, other, text):
                    after = sentence.words[number + 2] if number + 2 < len(sentence.words) else None
                    yield from _article(one, other, after, text)
                    before = sentence.words[number - 1].lower if number else ""
                    if after is not None and before not in PREPOSITIONS:
                        yield from _relative_of_one(one, other, after, text)
                    if number == 0 and len(sentence.words) > 2:
                        yield from _number(one, other, sentence.words[2], text)
                        yield from _past_number(one, other, sentence.words[2], text)


def _article(one: Word, other: Word, after: Word | None, text: CheckedText) -> Iterator[Fault]:
    if not _phrase_ends(other, after, text) or (one.lower == "de" and other.lower.endswith("en")):
        return
    wants = _WANTS.get(one.lower)
    has = text.judge.nouns.article(other.lower) if wants and other.text.islower() and not other.hangs else None
    # After "het" an object may follow ("omdat het politie inzet"); at the start of a sentence it cannot.
    sure = one.opens if one.lower == "het" else one.lower == "de" or text.judge.nouns.number(other.lower) == "1"
    if has is not None and has != wants and sure and text.judge.nouns.number(other.lower) != "n":
        right = cased(_OTHER[one.lower], one.text)
        yield Fault("article", at(one), Severity.ERROR, (right,), (("noun", other.text), ("suggestion", right)))


def _phrase_ends(noun: Word, after: Word | None, text: CheckedText) -> bool:
    """Whether the noun is the last of its phrase: no part of "product owner" or "politie onderzoek"."""
    return (
        after is None or not follows(noun, after, text) or after.lower in _AFTER_NOUN or finite(after.lower, text.words)
    )


def _number(one: Word, noun: Word, verb: Word, text: CheckedText) -> Iterator[Fault]:
    if one.lower not in _WANTS or not follows(noun, verb, text):
        return
    number = text.judge.nouns.number(noun.lower)
    table = {"n": _PLURAL, "1": _SINGULAR}.get(number or "", {})
    if verb.lower in table:
        right = table[verb.lower]
        yield Fault("number", at(verb), Severity.ERROR, (right,), (("suggestion", right),))


def _past_number(one: Word, noun: Word, verb: Word, text: CheckedText) -> Iterator[Fault]:
    """As in "De deelnemers vergaderde", "De raad stelden": the past tense directly behind its subject."""
    nouns, past = text.judge.nouns, verb.lower
    if one.lower not in _WANTS or not follows(noun, verb, text) or not text.judge.tags.regular_past(past):
        return
    many = nouns.number(noun.lower) == "n" or (noun.lower.endswith(("ers", "en")) and nouns.noun(noun.lower))
    single = nouns.number(noun.lower) == "1" and not noun.lower.endswith("en")
    right = past + "n" if many and past.endswith("e") else past[:-1] if single and past.endswith("n") else ""
    if right and text.words.known(right):
        yield Fault("number", at(verb), Severity.ERROR, (right,), (("suggestion", right),))


def _relative_of_one(one: Word, noun: Word, pronoun: Word, text: CheckedText) -> Iterator[Fault]:
    """As in "een gebied die": after "een", which no longer noun phrase with "van" can stand before."""
    near = text.masked[noun.end : pronoun.start] in (" ", ", ")
    if one.lower != "een" or pronoun.lower != "die" or not near or text.judge.nouns.number(noun.lower) == "n":
        return
    if text.judge.nouns.article(noun.lower) == "het":
        yield Fault("relative", at(pronoun), Severity.ERROR, ("dat",), (("noun", noun.text), ("suggestion", "dat")))
