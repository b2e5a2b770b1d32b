"""Tang constructions: what belongs together stands far apart.

Two parts of a verb ("heeft ... afgewezen", "neemt ... op"), a subject or a conjunction and its verb, or an article and
its noun ("de door de gemeente opgestelde nota"). The bounds follow Renkema, Schrijfwijzer (2012), 4.3: a reader keeps
about seven words in mind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.checking.closed import among
from assistant.checking.grammar import AUXILIARIES, FINITE, MODALS, PREPOSITIONS, SUBORDINATORS, clauses
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Sentence, Word

Gap = tuple[int, str, Word, Word]  # words between, code of the sentence, first and last word

_VERB_GAP, _NOUN_GAP = 12, 6  # words between the two parts
_PARTED_GAP = 10  # words between a verb and its particle
_SUBORDINATE_GAP = 12  # words between a conjunction and the verb at the end of its clause
_AROUND_GAP = 14  # words between the parts of a verb with something between commas in the midst
_CLAUSE_GAP = 11  # words of a clause between subject and verb
_BARE_GAP = 10  # words between subject and verb where no comma parts them
_FIRST_PHRASE = 7  # words in which the subject ends
_RELATIVES = frozenset({"die", "dat", "waarin", "waarbij", "waarvan", "waarmee", "waarvoor", "waarop"})
_MOST = 15  # remarks a text: the widest ones
_OPENERS = frozenset({"de", "het", "een", "deze", "dit", "alle", "onze", "uw", "hun", "haar"})
_LEADS = PREPOSITIONS - {"te", "ten", "ter", "per"}
_BEFORE_PARTICIPLE = _LEADS | {"zich", "al", "reeds", "eerder", "nog", "vorig", "vorige", "afgelopen"}
_PARTICIPLE = re.compile(
    r"(?:(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|vast|voor|weg)?ge|be|ver|ont|her)\w{2,}(?:de|te|en|ene)$|\w{3,}ende$"
)
_LAST = re.compile(r"(?:(?:\w{2,5})?ge\w{2,}|be\w{3,}|ver\w{3,}|ont\w{3,}|her\w{3,})(?:d|t|en)$|\w{3,}en$")
_CLAUSE = frozenset({"dat", "die", "omdat", "zodat", "wanneer", "waarin", "waarbij", "terwijl"})
_BREAK = _CLAUSE | {"als", "om", "maar"}
_FIRST = AUXILIARIES | MODALS
_PARTICLES = among(
    "aan achter af bij dicht door in klaar leeg los mee na neer om onder op open over plaats samen stil terug toe uit"
    " vast vol voor voort vrij weg"
)
_CONJUNCTIONS = SUBORDINATORS - {"voor", "zoals", "als", "wie", "wat", "die", "welke"}
_AND = frozenset({"en", "of", "maar", "want"})


class Tang:
    """One hint a place, at most fifteen a text."""

    name = "tang"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults from the first part up to the second."""
        found = [gap for words in clauses(text) for gap in _of_clause(words, text)]
        for sentence in text.prose:
            gaps = [*_nouns(sentence.words), *_inserted(sentence, text), *_around(sentence, text)]
            found += gaps or _bare(sentence, text)
        for _, code, first, last in sorted(_apart(found), key=lambda gap: (-gap[0], gap[2].start))[:_MOST]:
            values = (("first", first.text), ("last", last.text))
            yield Fault(code, at(first, last), Severity.HINT, values=values)


def _apart(found: Sequence[Gap]) -> Iterator[Gap]:
    """The gaps without those that end where a wider one does: one remark says enough."""
    widest: dict[int, Gap] = {}
    for gap in found:
        if gap[0] > widest.get(gap[3].start, (0,))[0]:
            widest[gap[3].start] = gap
    yield from widest.values()


def _of_clause(words: tuple[Word, ...], text: CheckedText) -> Iterator[Gap]:
    yield from _verbs(words)
    yield from _parted(words, text)
    yield from _subordinate(words, text)


def _verbs(words: tuple[Word, ...]) -> Iterator[Gap]:
    """An auxiliary and the participle or infinitive that ends the clause."""
    place = next((place for place, word in enumerate(words) if word.lower in _FIRST), None)
    if place is None or not _LAST.match(words[-1].lower):
        return
    between = [word.lower for word in words[place + 1 : -1]]
    if len(between) >= _VERB_GAP and not _CLAUSE & set(between):
        yield len(between), "verb", words[place], words[-1]


def _parted(words: tuple[Word, ...], text: CheckedText) -> Iterator[Gap]:
    """A verb and its particle: "neemt ... contact op", "trekt ... in"."""
    last = words[-1].lower
    if last not in _PARTICLES or len(words) < _PARTED_GAP:
        return
    for place, word in enumerate(words[: _FIRST_PHRASE + 1]):
        if word.lower in SUBORDINATORS - {"voor"}:
            return
        if _finite(word.lower, text):
            gap = len(words) - place - 2
            if gap >= _PARTED_GAP and text.words.known(last + word.lower):
                yield gap, "verb", word, words[-1]
            return


def _subordinate(words: tuple[Word, ...], text: CheckedText) -> Iterator[Gap]:
    """A conjunction and the verb that ends its clause: "dat het college de gevolgen van ... moet onderzoeken"."""
    start = next((place for place, word in enumerate(words) if word.lower in _CONJUNCTIONS), None)
    if start is None:
        return
    later = [word.lower for word in words[start + 1 :]]
    verbs = len(later)
    if len(later) > 1 and later[-2] in _FIRST and _LAST.match(later[-1]):
        verbs -= 1  # "moet onderzoeken", whatever noun it may also be
    while verbs and (later[verbs - 1] in _FIRST | {"te"} or _verb(later[verbs - 1], text)):
        verbs -= 1
    before = set(later[:verbs])
    if _SUBORDINATE_GAP <= verbs < len(later) and not before & (_CONJUNCTIONS | _AND - {"en"} | _FIRST | {"om", "te"}):
        yield verbs, "verb", words[start], words[start + 1 + verbs]


def _bare(sentence: Sentence, text: CheckedText) -> Iterator[Gap]:
    """A subject and its verb, all in one breath: "De vraag of de gemeente ... moet leveren blijft open"."""
    words = sentence.words
    spoken = [word.lower for word in words]
    if len(words) < _BARE_GAP or not (spoken[0] in _OPENERS or text.judge.tags.noun(spoken[0])):
        return
    opened = next((place for place in range(1, _FIRST_PHRASE + 1) if spoken[place] in SUBORDINATORS | {"om"}), None)
    for place in range(1, len(words)):
        between = _between(words, place, text)
        if between not in (" ", ", ") or ("," in between and opened is not None):
            return
        if not _finite(spoken[place], text) or text.judge.tags.noun(spoken[place]):
            continue
        if opened is not None and place < opened:
            return
        if opened is None or spoken[opened] == "voor":
            if place - 2 >= _BARE_GAP:
                yield place - 2, "noun", words[_head(spoken)], words[place]
            return
        closed = spoken[place - 1] in _FIRST or _verb(spoken[place - 1], text)
        if closed and place - opened >= _BARE_GAP:
            yield place - opened, "clause", words[opened - 1], words[place]
            return


def _head(spoken: Sequence[str]) -> int:
    """The place of the noun that opens a sentence: the word before the first preposition."""
    return next((place - 1 for place, word in enumerate(spoken) if place and word in PREPOSITIONS), 0)


def _finite(word: str, text: CheckedText) -> bool:
    return word in FINITE or text.judge.tags.singular_verb(word) or text.judge.tags.plural_verb(word)


def _verb(word: str, text: CheckedText) -> bool:
    """Whether `word` can close a clause and is no noun: "leidt", "gemaakt", "leveren"."""
    tags = text.judge.tags
    return (_finite(word, text) or tags.participle(word) or tags.regular_past(word)) and not tags.noun(word)


def _inserted(sentence: Sentence, text: CheckedText) -> Iterator[Gap]:
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


def _around(sentence: Sentence, text: CheckedText) -> Iterator[Gap]:
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


def _nouns(words: tuple[Word, ...]) -> Iterator[Gap]:
    """As in "de door de gemeente in het voorjaar opgestelde nota"."""
    for place in range(len(words) - _NOUN_GAP - 1):
        if words[place].lower not in _OPENERS or words[place + 1].lower not in _BEFORE_PARTICIPLE:
            continue
        for end in range(place + _NOUN_GAP, min(len(words) - 1, place + 30)):
            if words[end].lower in _BREAK | _FIRST:
                break
            if _PARTICIPLE.match(words[end].lower) and words[end + 1].lower not in _LEADS | _FIRST:
                yield end - place, "noun", words[place], words[end + 1]
                break
