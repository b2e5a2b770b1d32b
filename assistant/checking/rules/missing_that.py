"""A conjunction or pronoun that is gone: "De raad vindt het college moet handelen", "De buurt maakt zorgen".

What follows a verb of saying and ends in a finite verb is a clause of its own and opens with "dat" (E-ANS, 19.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checking.closed import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, SUBORDINATORS, among
from assistant.checking.grammar import clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.tags import Tags
from assistant.checking.text import CheckedText, Word

_SAYING = among(
    "vindt vinden blijkt bleek verwacht verwachten verwachtte geconstateerd vastgesteld aangegeven toegezegd"
    " beloofd gebleken gemeld verklaard gesteld geconcludeerd besloten bevestigd bevestigt meldt melden"
    " concludeert zegt zeggen zei constateert constateren benadrukt benadrukken hopen hoopt akkoord betekent"
    " aangekondigd afgesproken duidelijk gevraagd onderzocht denkt denken meent menen vermoedt vermoeden gelooft"
    " geloven erkent erkennen betreurt betreuren belangrijk wenselijk jammer signaleert signaleren"
)
_ASKED = among("gevraagd onderzocht")  # "of" rather than "dat"
_SUBJECTS = DETERMINERS - {"dat", "die", "zijn", "welke", "welk"} | among(
    "er wij we u hij zij ze veel iedereen niemand men"
)
_BREAKS = SUBORDINATORS | among("en maar want te om dan")
_SELF = among("zich me mij ons je u elkaar zichzelf jullie")
_WORRY = among("maakt maken maakte maakten gemaakt")
_REFLEXIVE = among("bevindt bevond bemoeit bemoeien conformeert conformeren distantieert vergist verzetten")
# Verbs that are reflexive before one preposition, with "niet" between them or without.
_PAIRED = {
    "houdt": "aan",
    "houden": "aan",
    "richt": "op",
    "onthoudt": "van",
    "beroept": "op",
    "vestigt": "in",
    "verdiept": "in",
    "leent": "voor",
    "ergert": "aan",
}
_MADE = among("is zijn wordt worden werd werden")
_WITHDRAWN = {"teruggetrokken": "uit", "aangesloten": "bij", "uitgesproken": "voor", "ingezet": "voor"}
_END = 3  # words at the end of a clause among which its verb stands
_SUBJECT = 2  # words before its verb at least
_SHORT = 3  # words that such a clause has at least


class MissingThat:
    """One fault a clause, over the words around the gap."""

    name = "missing-that"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for words in clauses(text):
            yield from _that(words, text)
            yield from _self(words, text)


def _that(words: Sequence[Word], text: CheckedText) -> Iterator[Fault]:
    for place in range(1, len(words) - _SHORT):
        one, other = words[place], words[place + 1]
        if one.lower not in _SAYING or other.lower not in _SUBJECTS or not follows(one, other, text):
            continue
        tail = [word.lower for word in words[place + 1 :]]
        if _final_verb(tail, text.judge.tags) and words[place - 1].lower not in ("zoals", "om", "te", "als"):
            yield _missing(one, "of" if one.lower in _ASKED else "dat", other)
            return


def _final_verb(tail: list[str], tags: Tags) -> bool:
    """Whether the clause has one finite verb, and that at its end: "... snel moet handelen", "... is geblokkeerd"."""
    if set(tail) & _BREAKS:
        return False
    finite = [place for place, word in enumerate(tail) if word in AUXILIARIES | MODALS or tags.singular_verb(word)]
    finite = [place for place in finite if tail[place] != "zijn"]
    if not finite or finite[0] < len(tail) - _END or finite[0] < _SUBJECT:
        return False
    after = tail[finite[0] + 1 :]
    return all(tags.participle(word) or tags.plural_verb(word) or _closes(word) for word in after)


def _closes(word: str) -> bool:
    return word in AUXILIARIES or (
        word.startswith(("ge", "over", "be", "ver", "ont")) and word.endswith(("d", "t", "en"))
    )


def _self(words: Sequence[Word], text: CheckedText) -> Iterator[Fault]:
    spoken = [word.lower for word in words]
    made = _MADE & set(spoken)  # "wordt vergist tot gas"
    if _SELF & set(spoken):
        return
    for place, word in enumerate(spoken[:-1]):
        rest = spoken[place + 1 : place + 4]
        worried = word in _WORRY and "zorgen" in rest[:2] and {"over", "om"} & set(rest[1:])
        busy = word in ("houdt", "houden", "hield", "hielden") and "bezig" in rest and "met" in spoken[place + 2 :]
        reflexive = word in _REFLEXIVE and rest[0] in PREPOSITIONS - {"te", "ten", "ter"} and not made
        near = rest[1:2] if rest[0] == "niet" else rest[:1]
        paired = word in _PAIRED and near == [_PAIRED[word]] and place > 0 and not made
        gone = word in ("heeft", "hebben") and len(rest) > 1 and _WITHDRAWN.get(rest[0]) == rest[1]
        if (worried or busy or reflexive or paired or gone) and follows(words[place], words[place + 1], text):
            yield _missing(words[place], "zich", words[place + 1])
            return


def _missing(one: Word, filler: str, other: Word) -> Fault:
    whole = f"{one.text} {filler} {other.text}"
    return Fault("missing", at(one, other), Severity.WARNING, (whole,), (("suggestion", whole),))
