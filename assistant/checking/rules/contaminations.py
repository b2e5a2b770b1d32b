"""Two expressions that ran into one: "kost duur" (kost veel, is duur), "zich irriteren" (zich ergeren).

The fixed ones stand in data/contaminations.tsv; Onze Taal and Taaladvies.net treat most of them. Here are those with
words of the sentence between their parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.checking.closed import among
from assistant.checking.grammar import FINITE, clauses
from assistant.checking.phrases import shipped
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Word
from indexing import Span

_PRICES = r"\w*(?:prijs|prijzen|kosten|tarief|tarieven|leges)"
_BE = "is|zijn|was|waren|worden|wordt|blijft|blijven"
_SAME = r"(?!(?:die|dat|waar\w*|en|of|om|maar|want|voor)\b)"  # no other clause begins
_LOUD = rf"\b{_PRICES}(?:\s+{_SAME}\w+){{0,5}}?\s+(?:{_BE})\s+(?:(?!een\b|het\b|de\b|te\b)\w+\s+)?"
# (pattern with the group "wrong", what it should read)
_WIDE = (
    (rf"{_LOUD}(?P<wrong>(?P<too>te )?duur)\b", r"\g<too>hoog"),
    (rf"{_LOUD}(?P<wrong>(?P<too>te )?goedkoop)\b", r"\g<too>laag"),
    (rf"\b(?:dermate|zodanig)\b(?:\s+{_SAME}\w+){{0,5}},?\s+(?P<wrong>zodat)\b", "dat"),
    (
        r"\b(?:de|een|enige|belangrijkste)\s+(?:reden|oorzaak)\b[^.;:]{0,70}?\s(?:is|was)\s+(?P<wrong>omdat|doordat)\b",
        "dat",
    ),
    (
        rf"\b(?P<wrong>(?P<verb>bese(?:ft?|ffen|fte|ften)\s+(?!(?:dat|hoe|wat)\b)(?:{_SAME}\w+\s+){{0,2}}{_SAME}\w+)\s+zich)"
        r"\b(?=\s+(?:dat|hoe|niet|onvoldoende|goed|terdege|ook)\b)",
        r"\g<verb>",
    ),
    (r"\b(?P<wrong>qua\s+(?P<what>[^\W\d_]+(?:\s+[^\W\d_]+)?)\s+betreft)\b", r"wat \g<what> betreft"),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), right) for pattern, right in _WIDE)
_SAYS = {"noemt": "zegt", "noemen": "zeggen", "noemde": "zei", "noemden": "zeiden"}
_OPENERS = among("er zij hij u we wij ze men ik de het een geen alle deze dit veel")
_REACH = 4  # words: a shorter clause may be an object and what it is called ("noemt dat een kans")


class Contaminations:
    """One fault an expression, over its words."""

    name = "contaminations"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """The fixed expressions of a sentence, then the wider ones."""
        for sentence in text.prose:
            for words, rights in shipped("contaminations.tsv").found(sentence, text):
                yield _fault(at(*words), tuple(cased(right, words[0].text) for right in rights))
            for pattern, right in _PATTERNS:
                for found in pattern.finditer(text.masked, *sentence.span):
                    yield _fault(Span(*found.span("wrong")), (cased(found.expand(right), found["wrong"]),))
        for clause in clauses(text):
            yield from _naming(clause, text)


def _fault(span: Span, rights: tuple[str, ...]) -> Fault:
    return Fault("contamination", span, Severity.WARNING, rights, (("suggestion", rights[0]),))


def _naming(words: Sequence[Word], text: CheckedText) -> Iterator[Fault]:
    """As in "De buurman noemt dat er schade is": a whole clause with its verb at the end is said, not named."""
    spoken = [word.lower for word in words]
    place = next((at for at, word in enumerate(spoken[:-_REACH]) if word in _SAYS and spoken[at + 1] == "dat"), None)
    if place is None or spoken[place + 2] not in _OPENERS:
        return
    tags, last = text.judge.tags, spoken[-1]
    if last in FINITE or tags.singular_verb(last) or (tags.plural_verb(last) and not tags.noun(last)):
        right = f"{cased(_SAYS[spoken[place]], words[place].text)} dat"
        yield _fault(at(words[place], words[place + 1]), (right,))
