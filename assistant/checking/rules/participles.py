"""A present form where an auxiliary asks for a participle: "is door een bureau ontwerpt", "wordt intrekt".

In a main clause the auxiliary is the only finite verb, and what stands last belongs to it (E-ANS, 21.2). Verbs whose
participle sounds like the present ("verleent") are those of verb-endings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checking.closed import AUXILIARIES, PREPOSITIONS, SUBORDINATORS, among
from assistant.checking.grammar import clauses
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.strong import separable_participles, strong_participles
from assistant.checking.text import CheckedText, Word

_HELPERS = AUXILIARIES - among("blijft blijven bleef bleven raakt hebben zijn")
_PLURALS = frozenset({"hebben", "zijn"})  # an infinitive or a possessive as well
_CUTS = (SUBORDINATORS - {"voor"}) | among("en maar want dus dan te")
_LATE = frozenset({"verlaat", "overlaat"})  # "de trein is verlaat"
_LEAST = 4  # words of a clause


class Participles:
    """One fault on the last word of a clause."""

    name = "participles"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for words in clauses(text):
            if len(words) >= _LEAST and (right := _participle(words, text)):
                yield Fault("participle", at(words[-1]), Severity.ERROR, (right,), (("suggestion", right),))


def _participle(words: Sequence[Word], text: CheckedText) -> str:
    """The participle that belongs at the end of the clause, "" when what stands there may be right."""
    spoken = [word.lower for word in words]
    last, body = spoken[-1], spoken[:-1]
    if (
        not last.endswith("t")
        or not words[-1].text.islower()
        or words[-1].hangs
        or _CUTS & set(body)
        or not _helped(words, text)
    ):
        return ""
    known = text.words.known
    if last in _LATE and "door" not in body:
        return ""
    strong = strong_participles(last)
    if not strong and (known(last[:-1] + "d") or text.judge.tags.participle(last)):
        return ""
    made = strong or separable_participles(last)
    if not known(last) or text.judge.nouns.number(last) is not None:
        return ""
    return next((form for form in made if form != last and known(form)), "")


def _helped(words: Sequence[Word], text: CheckedText) -> bool:
    """Whether a form of hebben, zijn or worden is the verb of the clause, and no other word before the last can be."""
    spoken = [word.lower for word in words[:-1]]
    if any(word.startswith(("waar", "hoe", "wie", "wat")) for word in spoken):
        return False
    if any(word in _HELPERS for word in spoken):
        return True
    return any(word in _PLURALS and _as_verb(words, place, text) for place, word in enumerate(spoken))


def _as_verb(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    """Whether "zijn" or "hebben" is finite: a plural noun or pronoun before it, or a preposition or "de" behind it."""
    after = words[place + 1].lower
    noun = text.judge.tags.noun(after) or text.judge.tags.adjective(after)
    return place > 0 and (after in PREPOSITIONS | {"de", "het", "niet", "ook"} or not noun)
