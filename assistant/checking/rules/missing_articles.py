"""Places, papers and times that never stand without an article behind a preposition: "in park", "bij ingang van".

A list, because most nouns may: "op straat", "in overleg", "bij wet", "door politie en justitie".
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.closed import CLOSED, among
from assistant.checking.grammar import clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_BEFORE = among(
    "vanaf rondom in op bij over achter naast langs tegen onder boven rond tijdens binnen aan uit van naar voor door"
)
_DE = among(
    "stoep berm wijk buurt gemeente brug tuin zaal binnenstad rotonde winkel keuken kelder haven kade sloot kerk polder"
    " regio stad speeltuin sporthal bibliotheek kamer nota begroting vergadering commissie raad gemeenteraad"
    " uitgang entree balie website flat woning boerderij parkeerplaats parkeergarage bushalte oever dijk rivier"
    " rand zomer winter herfst lente ochtend middag maand nabijheid wethouder provincie"
    " gevel voordeur achtertuin muziekschool gymzaal basisschool dorpskern wijkraad"
)
_HET = among(
    "park plein gebouw dorp centrum terrein parkeerterrein gebied buitengebied station gemeentehuis stadhuis raadhuis"
    " zwembad sportpark bos pand complex loket rapport verslag voorjaar najaar weekend wijkcentrum"
    " buurthuis bedrijventerrein perceel trottoir viaduct kruispunt fietspad voetpad strand college schoolplein"
    " dorpshuis museum ziekenhuis ministerie dak"
)
_SECOND = 1  # place of the noun in a clause that opens with its preposition: "In voorjaar beginnen"
_LINKED = among("en of als te zijn tot")


class MissingArticles:
    """One fault a place, over the preposition and the noun."""

    name = "missing-articles"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for words in clauses(text):
            for place in range(len(words) - 1):
                one, noun = words[place], words[place + 1]
                article = "de" if noun.lower in _DE else "het" if noun.lower in _HET else ""
                bare = one.lower in _BEFORE and noun.text.islower() and not noun.hangs and follows(one, noun, text)
                if article and bare and _ends(words, place + 1, text):
                    whole = f"{one.text} {article} {noun.text}"
                    yield Fault("missing", at(one, noun), Severity.WARNING, (whole,), (("suggestion", whole),))


def _ends(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """Whether the noun phrase ends here: no number, name or second noun follows."""
    noun = words[place]
    if place + 1 == len(words):
        return text.masked[noun.end : noun.end + 1] in tuple(".;:?!")
    after = words[place + 1]
    tags = text.judge.tags
    verb = tags.participle(after.lower) or (place <= _SECOND and tags.plural_verb(after.lower))
    closed = verb or after.lower in CLOSED - _LINKED
    return follows(noun, after, text) and after.text.islower() and closed
