"""Die, dat and wat behind the noun they refer to, in the first phrase of a sentence, where no other noun can be meant.

Taaladvies.net: "die" for de-words and plurals, "dat" for het-words in the singular, "wat" for neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import ARTICLES, PREPOSITIONS, among
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_NEAR = (" ", ", ")
_START = 3  # words before the noun: a preposition, an article and an adjective
# What may be said, thought or expected: "dat" then opens what was said.
_CONTENTS = among(
    "aanbeveling aankondiging aanname aanwijzing afspraak angst bedoeling belofte bepaling beslissing bevestiging"
    " bewering boodschap conclusie constatering dag eis gedachte garantie grond grondslag hoop hypothese illusie indruk"
    " kans kennisgeving klacht kritiek les maand manier mate mededeling melding mening mogelijkheid"
    " motie motivering"
    " noodzaak norm omstandigheid opmerking opvatting overtuiging overweging periode reactie reden regel signaal"
    " stelling suggestie tendens theorie tijd toezegging trend twijfel uitspraak uitkomst vaststelling verdenking"
    " verklaring vermelding veronderstelling verplichting verwachting verzekering visie voorkeur voorwaarde vraag vrees"
    " waarschijnlijkheid waarschuwing week wens wijze zekerheid zorg zorgen signalen afspraken voorwaarden"
    " aanwijzingen redenen klachten meldingen wensen tijden dagen regels eisen keren keer maal"
)
_LONG_CONTENTS = tuple(word for word in _CONTENTS if len(word) > 4)  # also the last part of a compound
_VAGUE = among("enige minste beste deel laatste eerste ergste belangrijkste mooiste weinige vele")


class Relatives:
    """As in "De brief dat vorige week is verzonden", "Het pand die leegstaat", "Het beleid wat is vastgesteld"."""

    name = "relatives"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault a sentence, on the pronoun."""
        for sentence in text.prose:
            words = sentence.words
            for place in range(1, min(_START + 1, len(words) - 3)):
                if words[place + 1].lower in ("die", "dat", "wat") and _opens(words, place, text):
                    yield from _judged(words[place], words[place + 1], words[place + 2], text)
                    break


def _opens(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """Whether the words up to `place` are one phrase: (in) het (oude) pand."""
    near = text.masked[words[place].end : words[place + 1].start] in _NEAR
    phrase = list(words[:place])
    if phrase and phrase[0].lower in PREPOSITIONS:
        phrase = phrase[1:]
    article = bool(phrase) and phrase[0].lower in ARTICLES | {"dit"}
    whole = all(text.masked[one.end : other.start] == " " for one, other in pairwise(words[: place + 1]))
    return near and article and whole and all(text.judge.tags.adjective(word.lower) for word in phrase[1:])


def _judged(noun: Word, pronoun: Word, after: Word, text: CheckedText) -> Iterator[Fault]:
    nouns, word = text.judge.nouns, noun.lower
    if not noun.text.islower() or word in _VAGUE or not text.judge.tags.noun(word):
        return
    plural = nouns.number(word) == "n"
    right = "die" if plural or nouns.article(word) == "de" else "dat" if nouns.article(word) == "het" else pronoun.lower
    said = pronoun.lower == "dat" and (word in _CONTENTS or word.endswith(_LONG_CONTENTS))
    if right == pronoun.lower or said or (pronoun.lower == "dat" and after.lower in ("is", "zijn", "betekent")):
        return
    yield Fault("relative", at(pronoun), Severity.ERROR, (right,), (("noun", noun.text), ("suggestion", right)))
