"""Article and noun, relative pronoun and noun, subject and verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.checking.closed import among
from assistant.checking.grammar import FINITE, PREPOSITIONS, SUBORDINATORS, finite, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Word

_OTHER = {"de": "het", "het": "de", "deze": "dit", "dit": "deze"}
_WANTS = {"de": "de", "deze": "de", "het": "het", "dit": "het"}
_PLURAL = {"is": "zijn", "heeft": "hebben", "wordt": "worden", "was": "waren", "werd": "werden", "kan": "kunnen"}
_PLURAL |= {"zal": "zullen", "moet": "moeten", "mag": "mogen", "gaat": "gaan", "had": "hadden", "zou": "zouden"}
# Which finite verb a pronoun takes; "zij", "ze", "hen" and "u" go with more than one.
_ADJECTIVE_ZIPF = 3.0  # of the form with e, which makes a word an adjective
_OF_MANY, _OF_ONE = frozenset({"wij", "we", "jullie"}), frozenset({"hij", "men", "iedereen", "niemand"})
_NUMERALS = among("twee drie vier vijf zes zeven acht negen tien elf twaalf meerdere verschillende enkele")
_ADVERBS = frozenset({"en", "niet", "ook", "nog", "al", "zelf", "wel", "weer", "alleen"})
_SUBJECTS = frozenset({"men", "we", "wij", "u", "je", "ik", "hij", "zij", "ze"})  # "Deze cijfers kan men"
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
                    yield from _of_pronoun(sentence.words[number : number + 3])
                    after = sentence.words[number + 2] if number + 2 < len(sentence.words) else None
                    yield from _article(one, other, after, text)
                    before = sentence.words[number - 1].lower if number else ""
                    if after is not None and before not in PREPOSITIONS:
                        yield from _relative_of_one(one, other, after, text)
                    if number == 0 and len(sentence.words) > 2:
                        if not {word.lower for word in sentence.words[3:4]} & _SUBJECTS:
                            yield from _number(one, other, sentence.words[2], text)
                        yield from _past_number(one, other, sentence.words[2], text)


def _article(one: Word, other: Word, after: Word | None, text: CheckedText) -> Iterator[Fault]:
    if not _phrase_ends(other, after, text) or (one.lower == "de" and other.lower.endswith("en")):
        return
    wants = _WANTS.get(one.lower)
    has = text.judge.nouns.article(other.lower) if wants and other.text.islower() and not other.hangs else None
    if one.lower in ("deze", "dit") and (after is None or after.lower in FINITE):
        return  # "dat dit informatie is"
    if text.judge.neighbours.is_infinitive(other.lower) or f"{one.lower} {other.lower}" == "de weer":
        return  # "het vertalen van"
    if after is not None and other.lower.endswith("en") and text.judge.nouns.article(after.lower) == wants:
        return  # "het bestreden besluit"
    if text.words.zipf(other.lower + "e") >= _ADJECTIVE_ZIPF:
        return  # "als deze omvangrijk zijn"
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


def _of_pronoun(words: Sequence[Word]) -> Iterator[Fault]:
    """As in "Wij heeft", "men kunnen", "Er is drie varianten": an auxiliary directly behind its subject."""
    one, verb, after = words[0].lower, words[1].lower, words[2].lower if len(words) > 2 else ""
    right = ""
    if one in _OF_MANY and not words[0].hangs:
        right = _PLURAL.get(verb, "")
    elif one in _OF_ONE and words[0].opens:
        right = _SINGULAR.get(verb, "")
    elif one == "er" and after in _NUMERALS:
        right = {"is": "zijn", "was": "waren"}.get(verb, "")
    elif one in ("u", "je", "jij") and verb == "heb" and words[0].opens:
        right = "hebt"
    if right:
        yield Fault("number", at(words[1]), Severity.ERROR, (right,), (("suggestion", right),))


def _past_number(one: Word, noun: Word, verb: Word, text: CheckedText) -> Iterator[Fault]:
    """As in "De deelnemers vergaderde", "De raad stelden": the past tense directly behind its subject."""
    nouns, past = text.judge.nouns, verb.lower
    if one.lower not in _WANTS or not follows(noun, verb, text) or not text.judge.tags.regular_past(past):
        return
    if text.judge.neighbours.may_be_infinitive(past):
        return  # "Het standaard inzetten van"
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
