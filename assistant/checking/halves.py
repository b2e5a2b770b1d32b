"""Which two words in a row can be the halves of one compound: nouns both, and no reading but one word."""

from __future__ import annotations

import re

from assistant.checking.attested import attested_pairs
from assistant.checking.closed import CLOSED, NUMBERS
from assistant.checking.grammar import finite
from assistant.checking.text import CheckedText, Word

_PERSONS = ("kundige", "gemachtigde", "afgevaardigde", "leidinggevende", "vertegenwoordiger")
_INFLECTED_ZIPF = 3.0  # of the form with e, which makes a word an adjective
_ABSTRACT = ("te", "pte", "gte", "nis", "ave")
_ADJECTIVAL = ("eel", "ief", "lijk", "isch", "baar", "zaam", "end", "ende", "gewijs")
_INFLECTED = ("ële", "ieve", "elijke", "ische", "bare", "zame", "loze")
_PARTICIPLE = re.compile(r"(?:ge|be|ver|ont|her|er)\w{2,}(?:d|t|en)$")  # "persoonsgebonden", "voortgezet"
_CLOSED_VOWEL = re.compile(r"([aeou])\1[^aeiou]$")
_BARE_FORMS = frozenset({"open", "eigen"})
_LONG_VOWEL = re.compile(r"([aeou])([^aeiou])e$")
# Titles that a field of work may follow: "de wethouder financiën".
_TITLES = (
    "registratie", "categorie", "categorieën",
    "functionaris", "adviseur", "medewerker", "coördinator", "consulent", "wethouder", "portefeuillehouder",
    "directeur", "teamleider", "manager", "secretaris", "ambtenaar", "officier", "regisseur", "inspecteur",
    "specialist", "contactpersoon", "kwartiermaker", "beheerder", "voorzitter", "minister", "gedeputeerde",
)  # fmt: skip
_SEPARABLE = re.compile(r"(?:voort|aan|af|bij|door|in|mee|na|op|over|toe|uit|vast|voor|samen|terug)ge\w{2,}(?:d|t|en)$")


def both_nouns(one: Word, other: Word, text: CheckedText) -> bool:
    """Whether both words are nouns, make one word together, and may not stand apart."""
    if {one.lower, other.lower} & CLOSED or one.lower.endswith((*_ADJECTIVAL, "tal")) or other.lower in NUMBERS:
        return False
    if one.lower.endswith(_TITLES):
        return False
    if _foreign(one.lower, text) or _foreign(other.lower, text) or text.judge.tags.singular_verb(one.lower):
        return False
    if text.judge.tags.finite_past(other.lower) or f"{one.lower} {other.lower}" in attested_pairs():
        return False
    if _adjective(one.lower, text) or not _nominal(one.lower, text) or not _nominal(other.lower, text):
        return False
    return not _no_noun(other.lower, text) and one_word(one, other, text)


def _nominal(word: str, text: CheckedText) -> bool:
    """A noun, also one of which we do not know the article, that is no verb."""
    if text.judge.nouns.noun(word):
        return True
    tags = text.judge.tags
    if tags.plural_verb(word) or finite(word, text.words) or tags.participle(word) or tags.regular_past(word):
        return False
    compounds = text.judge.compounds
    return compounds.joins(word) or text.judge.nouns.like(word) is not None or compounds.divide(word) is not None


def _adjective(word: str, text: CheckedText) -> bool:
    """As it stands or inflected: "brede" of "breed", "maximale" of "maximaal", not "zone" of "zoon"."""
    if word.endswith(_INFLECTED) or (_ending(word, text) != word and text.judge.tags.adjective(_ending(word, text))):
        return True  # "lichtgrijze"
    if _SEPARABLE.match(word) or (_PARTICIPLE.search(word) and not text.judge.tags.noun(word)):
        return True
    doubled = _CLOSED_VOWEL.search(word) is not None
    if word in _BARE_FORMS or (doubled and text.words.zipf(f"{word[:-2]}{word[-1]}e") >= _INFLECTED_ZIPF):
        return True  # "algemeen", "buitengewoon"
    long = _LONG_VOWEL.sub(r"\1\1\2", word)
    adjective = long.endswith("aal") or not text.judge.nouns.noun(long)
    inflected = long != word and adjective and text.words.known(long)
    mere = text.judge.nouns.number(word) == "1" and text.words.zipf(word) > text.words.zipf(word + "e") + 1
    return (
        inflected or (text.words.known(word + "e") and not mere) or (word.endswith("e") and text.words.known(word[:-1]))
    )


def _ending(word: str, text: CheckedText) -> str:
    """The last part of a compound; the word itself when it is none."""
    parts = None if text.words.known(word) else text.judge.compounds.divide(word)
    return word if parts is None else parts.pieces[-1]


def _foreign(word: str, text: CheckedText) -> bool:
    return text.words.english(word) and not text.words.known(word)


def _no_noun(word: str, text: CheckedText) -> bool:
    """Whether the second word is an adjective, adverb or verb rather than a noun: "opgave" and "ruimte" are nouns."""
    nouns, tags = text.judge.nouns, text.judge.tags
    if text.judge.neighbours.may_be_infinitive(word) and nouns.number(word) != "n" and nouns.article(word) != "de":
        return True
    if word.endswith(_PERSONS):
        return False
    if tags.adverb(word) or (text.judge.neighbours.is_third_person(word) and nouns.number(word) != "1"):
        return True
    noun = nouns.noun(word) or nouns.number(word) is not None or word.endswith(_ABSTRACT)
    return not noun and (text.words.zipf(word + "e") >= _INFLECTED_ZIPF or tags.adjective(word))


def one_word(one: Word, other: Word, text: CheckedText) -> bool:
    """Whether the two words joined are a word."""
    joined = one.lower + other.lower
    if text.words.known(joined):
        return True
    parts = text.judge.compounds.divide(joined)
    return parts is not None and parts.mended == joined and parts.pieces[-1] == other.lower
