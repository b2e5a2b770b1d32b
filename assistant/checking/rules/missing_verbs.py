"""A sentence of running text without any finite verb, as "Het besluit door de raad genomen": "is" or "zijn" is gone.

Only where nothing in the sentence can be a finite verb, and where what is left is a subject with a participle or an
adjective that says something of it; notes, headings and lists are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checking.closed import CLOSED, DEMONSTRATIVES, among
from assistant.checking.grammar import AUXILIARIES, DETERMINERS, FINITE, MODALS, PREPOSITIONS, SUBORDINATORS, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word
from indexing import BlockKind

_LEAST = 4  # words
_ADJECTIVE_ZIPF = 3.0  # of the form with e
_PREDICATES = among(
    "bevoegd nodig beschikbaar mogelijk verplicht bereid belangrijk noodzakelijk wenselijk aanwezig verantwoordelijk"
    " afhankelijk tevreden gereed haalbaar onmogelijk bekend welkom"
)
_AFTER_ER = among("geen nog al veel weinig inmiddels momenteel onvoldoende voldoende minder meer")
_OTHER = SUBORDINATORS - {"voor"} | among("zoals gelet gehoord gezien overwegende bedoeld")


class MissingVerbs:
    """One fault a sentence, over the words around the gap."""

    name = "missing-verbs"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for sentence in text.prose:
            words = sentence.words
            if (
                len(words) < _LEAST
                or not _whole(sentence, text)
                or any(_finite(words, at_, text) for at_ in range(len(words)))
            ):
                continue
            place = _gap(words, text)
            if place and follows(words[place - 1], words[place], text):
                one, other = words[place - 1], words[place]
                whole = f"{one.text} {_form(words[:place], words[place], text)} {other.text}"
                yield Fault("missing", at(one, other), Severity.WARNING, (whole,), (("suggestion", whole),))


def _whole(sentence: Sentence, text: CheckedText) -> bool:
    """A sentence of a paragraph with a full stop, without brackets, colons or quotes that could hold its verb."""
    said = sentence.text(text.text).rstrip()
    plain = sentence.kind is BlockKind.PARAGRAPH and said.endswith(".") and not set(said) & set('():;"“”‘…|–—')
    return plain and sentence.words[0].text[0].isupper()


def _finite(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    """Whether the word could be a finite verb; behind an article or preposition it is a noun."""
    word, tags = words[place].lower, text.judge.tags
    if word in _OTHER | AUXILIARIES | MODALS:
        return True
    before = words[place - 1].lower if place else ""
    led = before in (DETERMINERS - DEMONSTRATIVES) | PREPOSITIONS
    noun = led and (tags.noun(word) or text.judge.nouns.noun(word))
    if noun or word == "geen":
        return False
    if word in FINITE or tags.finite_past(word) or tags.strong_past(word) or tags.regular_past(word):
        return True
    plain = text.judge.nouns.like(word) is not None or word in CLOSED or text.words.zipf(word + "e") >= _ADJECTIVE_ZIPF
    third = text.judge.neighbours.is_third_person
    return (
        third(word)
        or (not plain and third(word + "t"))
        or tags.singular_verb(word)
        or (tags.plural_verb(word) and not tags.participle(word))
    )


def _gap(words: Sequence[Word], text: CheckedText) -> int:
    """The place behind the subject, 0 when the sentence has another form."""
    spoken = [word.lower for word in words]
    if spoken[0] == "er":
        return 1 if spoken[1] in _AFTER_ER else 0
    if spoken[0] not in DETERMINERS - DEMONSTRATIVES or not text.judge.nouns.noun(spoken[1]):
        return 0
    participle = any(_participle(words, place, text) for place in range(2, len(words)))
    return 2 if participle or spoken[2] in _PREDICATES else 0


def _participle(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    """Whether a participle ends the sentence or stands before a preposition, and no article before it."""
    tags, word = text.judge.tags, words[place].lower
    closes = place + 1 == len(words) or words[place + 1].lower in PREPOSITIONS
    return closes and tags.participle(word) and not tags.plural_verb(word) and words[place - 1].lower not in DETERMINERS


def _form(subject: Sequence[Word], after: Word, text: CheckedText) -> str:
    if subject[0].lower == "er":
        return "is" if text.judge.nouns.number(after.lower) != "n" else "zijn"
    return "zijn" if text.judge.nouns.number(subject[-1].lower) == "n" else "is"
