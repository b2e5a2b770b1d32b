"""Er, hier, daar and waar written apart from their preposition ("hier mee"), and a few conjunctions in two pieces.

Leidraad (Woordenlijst Nederlandse Taal), 6.6: one word, unless the preposition belongs to what follows ("er in de
zomer aan werken") or to a verb ("er van uitgaan" is "ervan uitgaan", "er vanaf" depends on the verb).
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.closed import DETERMINERS, among
from assistant.checking.grammar import clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_PLACES = among("er hier daar waar")
_JOINED = among("mee toe van voor op bij aan over uit tegen door onder tussen achter naast om af")
_AFTER = among(
    "te niet ook nog al wel geen akkoord bezig uit af toe dat of om klaar verantwoordelijk rekening gebruik sprake zijn"
    " is wordt worden heeft hebben kan kunnen moet moeten zal zullen en maar bekend gekozen mede zelf echter"
)
_PIECES = among(
    "in+middels even+eens boven+dien al+thans on+geveer mis+schien wel+licht al+hoewel voor+namelijk te+samen in+tussen"
    " ter+inzagelegging ten+uitvoerlegging plaats+vinden plaats+gevonden in+gebruikname"
    " in+werkingtreding tot+standkoming daaren+tegen des+ondanks niet+temin al+dus zo+doende in+zake"
)


class PartedWords:
    """One word in two."""

    name = "parted-words"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a pair."""
        for words in clauses(text):
            for place in range(len(words) - 1):
                one, other = words[place], words[place + 1]
                if not follows(one, other, text) or not other.text.islower():
                    continue
                if f"{one.lower}+{other.lower}" in _PIECES or _belongs(words, place, text):
                    joined = one.text + other.text
                    yield Fault("joined", at(one, other), Severity.WARNING, (joined,), (("suggestion", joined),))


def _belongs(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """Whether no phrase follows that the preposition could open."""
    one, other = words[place].lower, words[place + 1].lower
    if one not in _PLACES or other not in _JOINED or not text.words.known(one + other):
        return False
    if place + 2 >= len(words):
        return False  # "daar halen wij het op"
    after = words[place + 2]
    if after.lower in DETERMINERS or not follows(words[place + 1], after, text) or not after.text.islower():
        return False
    if after.lower == "te" and one != "er":
        return False  # "om het daar op te slaan"
    tags = text.judge.tags
    verb = tags.participle(after.lower) or (tags.plural_verb(after.lower) and not tags.noun(after.lower))
    return after.lower in _AFTER or (verb and text.judge.nouns.like(after.lower) is None)
