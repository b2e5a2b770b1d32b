"""One word in two: er, hier, daar and waar apart from their preposition ("hier mee"), particles, conjunctions.

Leidraad (Woordenlijst Nederlandse Taal), 6.6: one word, unless the preposition belongs to what follows ("er in de
zomer aan werken") or to a verb ("er van uitgaan" is "ervan uitgaan", "er vanaf" depends on the verb). What is never
two words stands in data/parted.txt.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from assistant.checking.closed import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, among
from assistant.checking.grammar import clauses, finite, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.tables import lines
from assistant.checking.text import CheckedText, Word

_PLACES = among("er hier daar waar")
_JOINED = among("mee toe van voor op bij aan over uit tegen door onder tussen achter naast om af in na")
_AFTER = among(
    "te niet ook nog al wel geen akkoord bezig uit af toe of om klaar verantwoordelijk rekening gebruik sprake zijn"
    " is wordt worden heeft hebben kan kunnen moet moeten zal zullen en maar bekend gekozen mede zelf echter overtuigd"
    " bewust doordrongen verzekerd"
)
_CHAINED = among("aan in over na tot met tegen")  # a second preposition: "hier voor in aanmerking"
_CHAINING = among("voor op van bij aan mee")
_SPEAKERS = among("wij we ik hij zij men")  # never the object of a preposition
_WHERE = among("aan over voor van uit tegen onder door bij op in mee toe")
_STARTS = _SPEAKERS | among("de het een u ze je er onze uw dit deze alle geen")
_THAT = among("om door na voor zo")  # with "dat" a conjunction
_PARTICLES = among("vast plaats mee toe samen terug voort deel weg open af aan uit op in voor over na bij")
_FREE = among("vast plaats mee toe terug voort deel")  # also behind a noun: no postpositions
_HALF = among("er hier daar waar waarin waaruit waaraan dat die")


class PartedWords:
    """One fault a pair."""

    name = "parted-words"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for words in clauses(text):
            for place in range(len(words) - 1):
                one, other = words[place], words[place + 1]
                if not follows(one, other, text) or not other.text.islower() or one.hangs or other.hangs:
                    continue
                if _parted(words, place, text):
                    joined = one.text + other.text
                    yield Fault("joined", at(one, other), Severity.WARNING, (joined,), (("suggestion", joined),))


def _parted(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    plain = _never(words, place) or _relative(words, place) or _that(words, place)
    return plain or any(kind(words, place, text) for kind in (_belongs, _adverb, _verb))


@cache
def _always() -> frozenset[str]:
    return frozenset(lines("parted.txt"))


def _pair(words: tuple[Word, ...], place: int) -> tuple[str, str, str, str]:
    """The words before, in and behind the pair, "" where there is none."""
    spoken = [word.lower for word in words[max(0, place - 1) : place + 3]]
    if place == 0:
        spoken.insert(0, "")
    before, one, other, after, *_ = [*spoken, ""]
    return before, one, other, after


def _never(words: tuple[Word, ...], place: int) -> bool:
    """A pair that is always one word."""
    _, one, other, after = _pair(words, place)
    return f"{one} {other}" in _always() and after != "verstande"


def _belongs(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """Whether no phrase follows that the preposition could open."""
    _, one, other, after = _pair(words, place)
    if one not in _PLACES or other not in _JOINED or not after or not text.words.known(one + other):
        return False  # "daar halen wij het op"
    behind = words[place + 2]
    if not follows(words[place + 1], behind, text) or not behind.text.islower():
        return False
    if (other, after) == ("af", "en"):
        return False  # "er af en toe"
    if one == "er" and after == "dat":
        return _clause_follows(words, place + 3, text)  # "het gaat er om dat"
    if after in DETERMINERS or (after == "te" and one != "er") or other in ("in", "na"):
        return other == "na" and words[place].opens and _finite(after, text)
    if words[place].opens and _finite(after, text) and not text.judge.tags.noun(after):
        return True  # "Hier voor geldt een grens"
    if after in _CHAINED and other in _CHAINING and one != "er":
        return True
    tags = text.judge.tags
    verb = tags.participle(after) or (tags.plural_verb(after) and not tags.noun(after))
    return after in _AFTER or (verb and text.judge.nouns.like(after) is None)


def _clause_follows(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """Whether "dat" before `place` begins a clause: not so in "er op dat moment aan werken"."""
    after = words[place].lower if place < len(words) else ""
    return after in _STARTS or (after != "" and text.judge.nouns.like(after) is None)


def _finite(word: str, text: CheckedText) -> bool:
    return finite(word, text.words) or text.judge.tags.singular_verb(word)


def _relative(words: tuple[Word, ...], place: int) -> bool:
    """As in "het team waar mee wij werken": what follows cannot go with the preposition."""
    _, one, other, after = _pair(words, place)
    return one == "waar" and other in _WHERE and (after in _SPEAKERS or (other in ("mee", "toe") and after != ""))


def _that(words: tuple[Word, ...], place: int) -> bool:
    """A conjunction in two: "Door dat de pomp uitviel", ", zo dat de bus past", "van daar dat"."""
    _, one, other, after = _pair(words, place)
    if (one, other, after) == ("van", "daar", "dat"):
        return True
    if other != "dat" or after not in _STARTS:
        return False
    if place:
        return False  # "zorgt er voor dat", "heeft niet door dat", "maak het zo dat"
    tail = {word.lower for word in words[place + 3 : place + 8]}
    return one in _THAT and not (one == "om" and ("te" in tail or after in ("u", "je", "ze")))


def _adverb(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """Small words that are mostly one, by their neighbours: "niet zo zeer", "als nog aan", "voor al ouderen"."""
    before, one, other, after = _pair(words, place)
    tags, rest = text.judge.tags, {word.lower for word in words[place + 2 :]}
    if (one, other) == ("zo", "zeer"):
        return before == "niet"
    if (one, other) == ("als", "nog"):
        return after in MODALS | AUXILIARIES | PREPOSITIONS | {"de", "het"} or tags.participle(after)
    if (one, other) == ("zo", "juist"):
        return tags.participle(after)
    if (one, other) == ("zo", "wel"):
        return "als" in rest
    if (one, other) in (("voor", "al"), ("over", "al")):
        noun = tags.noun(after) or after.endswith("en")
        return (noun and not tags.adjective(after) and not tags.participle(after)) or after in PREPOSITIONS
    if (one, other) == ("te", "kort"):
        return before in ("een", "het", "groot", "dit") and after in ("aan", "van", "op")
    return False


def _verb(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """A participle apart from its particle: "is vast gesteld"; not where the particle goes with er or a noun."""
    before, one, other, _ = _pair(words, place)
    if one not in _PARTICLES or not other.startswith("ge") or not text.judge.tags.participle(one + other):
        return False
    if text.judge.nouns.like(other) is not None:
        return False  # "in gevallen waarin"
    spoken = [word.lower for word in words[:place]]
    if _HALF & set(spoken) or not AUXILIARIES & {word.lower for word in words}:
        return False
    led = set(spoken[-2:]) & (DETERMINERS | PREPOSITIONS | {"alles", "niets"})
    return one in _FREE or not (led or before == "" or text.judge.tags.noun(before))
