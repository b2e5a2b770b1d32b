"""Two noun phrases before the verb of a main clause: "De uitkomst het onderzoek is bekend" lacks "van".

In a Dutch main clause the finite verb is second (E-ANS, 21.3): what stands before it is one phrase, and a noun takes
another noun phrase only through a preposition, nearly always "van".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checking.closed import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, WEEKDAYS, among
from assistant.checking.grammar import clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_SECOND = among("de het deze dit onze uw haar hun")
# Times may stand before a second phrase in hurried prose, and these nouns before a name or a clause.
_TIMES = frozenset(WEEKDAYS) | among(
    "week maand jaar dag keer uur ochtend middag avond nacht zomer winter voorjaar najaar weekend moment periode"
    " termijn heer mevrouw feit vraag gedachte kans"
)
_VERBS = (AUXILIARIES | MODALS) - {"geweest", "geworden", "gehad"}
_LONGEST = 3  # words of the first phrase: article, adjective, noun


class MissingOf:
    """One fault a sentence, over the words around the gap."""

    name = "missing-of"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        starts = {sentence.words[0].start for sentence in text.prose if sentence.words}
        for words in clauses(text):
            if words and words[0].start in starts and words[0].text[0].isupper():
                place = _second_phrase(words, text)
                if place and _finite_later(words[place + 1 :], text):
                    one, other = words[place - 1], words[place]
                    whole = f"{one.text} van {other.text}"
                    yield Fault("missing", at(one, other), Severity.WARNING, (whole,), (("suggestion", whole),))


def _second_phrase(words: Sequence[Word], text: CheckedText) -> int:
    """Where a second noun phrase begins directly behind the first; 0 when none does."""
    first = 1 if words[0].lower in PREPOSITIONS - {"te", "om", "sinds"} else 0
    if len(words) <= first + _LONGEST or words[first].lower not in DETERMINERS - {"dit", "dat", "die", "zijn", "alle"}:
        return 0
    noun = first + 1
    adjective = text.judge.tags.adjective(words[noun].lower) and not text.judge.nouns.noun(words[noun].lower)
    noun += adjective
    near = all(follows(words[at], words[at + 1], text) for at in range(first, noun + 1))
    fits = near and _plain_noun(words[noun], words[first].lower, text) and words[noun + 1].text in _SECOND
    return noun + 1 if fits else 0


def _plain_noun(word: Word, article: str, text: CheckedText) -> bool:
    """A noun that its article fits, so that it is no verb ("Het kost de gemeente"), and no time or name."""
    if not word.text.islower() or word.lower in _TIMES or word.hangs or word.lower in _VERBS:
        return False
    nouns, tags = text.judge.nouns, text.judge.tags
    if article == "de":
        return nouns.article(word.lower) == article or nouns.number(word.lower) == "n"
    verb = tags.singular_verb(word.lower) or tags.plural_verb(word.lower) or tags.strong_past(word.lower)
    return nouns.article(word.lower) in ((article,) if article == "het" else ("de", "het")) and not verb


def _finite_later(words: Sequence[Word], text: CheckedText) -> bool:
    """Whether the finite verb of the clause follows behind the second phrase."""
    tags = text.judge.tags
    spoken = [word.lower for word in words[1:]]
    past = (tags.strong_past(word) or tags.regular_past(word) for word in spoken)
    return any(past) or any(word in _VERBS or tags.singular_verb(word) or tags.plural_verb(word) for word in spoken)
