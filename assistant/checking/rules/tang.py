"""Tang constructions: what belongs together stands far apart.

Either the two parts of a verb ("heeft ... afgewezen"), or an article and its noun ("de door de gemeente opgestelde
nota"). The bounds follow Renkema, Schrijfwijzer (2012), 4.3: a reader keeps about seven words in mind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.grammar import AUXILIARIES, MODALS, PREPOSITIONS, SUBORDINATORS, clauses
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word

_VERB_GAP, _NOUN_GAP = 12, 6  # words between the two parts
_AROUND_GAP = 14  # words between the parts of a verb with something between commas in the midst
_CLAUSE_GAP = 11  # words of a clause between subject and verb
_FIRST_PHRASE = 7  # words in which the subject ends
_RELATIVES = frozenset({"die", "dat", "waarin", "waarbij", "waarvan", "waarmee", "waarvoor", "waarop"})
_MOST = 15  # remarks a text: the widest ones
_OPENERS = frozenset({"de", "het", "een", "deze", "dit", "alle", "onze", "uw", "hun", "haar"})
_LEADS = PREPOSITIONS - {"te", "ten", "ter", "per"}
_PARTICIPLE = re.compile(
    r"(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|vast|voor|weg)?ge|be|ver|ont|her)\w{2,}(?:de|te|en|ene)$|\w{3,}ende$"
)
_LAST = re.compile(r"(?:(?:\w{2,5})?ge\w{2,}|be\w{3,}|ver\w{3,}|ont\w{3,}|her\w{3,})(?:d|t|en)$|\w{3,}en$")
_CLAUSE = frozenset({"dat", "die", "omdat", "zodat", "wanneer", "waarin", "waarbij", "terwijl"})
_BREAK = _CLAUSE | {"als", "om", "maar"}
_FIRST = AUXILIARIES | MODALS


class Tang:
    """One hint a place, at most fifteen a text."""

    name = "tang"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults from the first part up to the second."""
        found = [gap for words in clauses(text) for gap in _verbs(words)]
        for sentence in text.prose:
            found += [*_nouns(sentence.words), *_inserted(sentence, text), *_around(sentence, text)]
        for _, code, first, last in sorted(found, key=lambda gap: (-gap[0], gap[2].start))[:_MOST]:
            values = (("first", first.text), ("last", last.text))
            yield Fault(code, at(first, last), Severity.HINT, values=values)


def _verbs(words: tuple[Word, ...]) -> Iterator[tuple[int, str, Word, Word]]:
    """An auxiliary and the participle or infinitive that ends the clause."""
    place = next((place for place, word in enumerate(words) if word.lower in _FIRST), None)
    if place is None or not _LAST.match(words[-1].lower):
        return
    between = [word.lower for word in words[place + 1 : -1]]
    if len(between) >= _VERB_GAP and not _CLAUSE & set(between):
        yield len(between), "verb", words[place], words[-1]


def _inserted(sentence: Sentence, text: CheckedText) -> Iterator[tuple[int, str, Word, Word]]:
    """A subject and its verb with a long clause between: "De wethouder, die ... bracht, wil ..."."""
    words = sentence.words
    start = next(
        (place for place in range(1, min(_FIRST_PHRASE, len(words))) if words[place].lower in _RELATIVES), None
    )
    if start is None or any(word.lower in _FIRST | SUBORDINATORS for word in words[:start]):
        return
    for place in range(start + _NOUN_GAP, len(words)):
        comma = text.masked[words[place - 1].end : words[place].start] == ", "
        finite = words[place].lower in _FIRST or text.judge.tags.singular_verb(words[place].lower)
        if comma and (finite or text.judge.tags.plural_verb(words[place].lower)):
            if place - start >= _CLAUSE_GAP:
                yield place - start, "clause", words[start - 1], words[place]
            return


def _around(sentence: Sentence, text: CheckedText) -> Iterator[tuple[int, str, Word, Word]]:
    """The two parts of a verb about something between commas: "heeft de aanvraag, die ..., alsnog afgewezen"."""
    words = sentence.words
    start = next((place for place, word in enumerate(words) if word.lower in _FIRST), None)
    if start is None or start > _FIRST_PHRASE or not _LAST.match(words[-1].lower):
        return
    if any(word.lower in SUBORDINATORS for word in words[:start]) or len(words) - start - 2 < _AROUND_GAP:
        return
    commas = [place for place in range(start + 1, len(words)) if "," in _between(words, place, text)]
    if len(commas) == 2 and commas[1] < len(words) - 1:  # one insertion, and the verb does not end a clause of its own
        closing = {word.lower for word in words[commas[1] : -1]}
        if not closing & (_FIRST | SUBORDINATORS | _RELATIVES | {"en", "maar", "of", "om"}):
            yield len(words) - start - 2, "verb", words[start], words[-1]


def _between(words: tuple[Word, ...], place: int, text: CheckedText) -> str:
    return text.masked[words[place - 1].end : words[place].start]


def _nouns(words: tuple[Word, ...]) -> Iterator[tuple[int, str, Word, Word]]:
    """As in "de door de gemeente in het voorjaar opgestelde nota"."""
    for place in range(len(words) - _NOUN_GAP - 1):
        if words[place].lower not in _OPENERS or words[place + 1].lower not in _LEADS:
            continue
        for end in range(place + _NOUN_GAP, min(len(words) - 1, place + 30)):
            if words[end].lower in _BREAK | _FIRST:
                break
            if _PARTICIPLE.match(words[end].lower) and words[end + 1].lower not in _LEADS | _FIRST:
                yield end - place, "noun", words[place], words[end + 1]
                break
