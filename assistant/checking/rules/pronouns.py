"""U and uw, jou, jouw and jij, me and mijn: what belongs to someone, and who does something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checking.closed import CLOSED, among
from assistant.checking.grammar import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Word

_OWN = {"u": "uw", "jou": "jouw", "me": "mijn"}
_OBJECT = {"uw": "u", "jouw": "jou"}
_GOVERNING = PREPOSITIONS - {"te", "ten", "ter"}
# After a possessive the noun phrase may go on with these.
_GOES_ON = among("en of eigen andere beide meer enige vele veel zeer zo al niet")
_OWNED = among(
    "medewerking aanvraag brief mening gegevens mail e-mail zienswijze adres organisatie handtekening naam woning"
    " klacht bezwaarschrift reactie vraag collega verzoek melding"
)
# After these "u" may be an indirect object and the noun the object: "ontvangt u reactie".
_SERVED = among(
    "ontvangt krijgt heeft hebt doet stuurt vindt vraagt geven sturen bieden biedt wij we die dat doe doen geef"
    " geeft dient indien als wanneer kunt wilt moet mag zult vraag meld schrijf hebben kan wil zal"
)
_STEMS = among("heb ben vind kun ga weet wil zul moet mag doe zie kom krijg denk woon werk wordt word")
_ASKING = frozenset({"wat", "hoe", "waar", "wanneer", "waarom", "wie", "dan"})


class Pronouns:
    """Pronouns in a place where their form cannot stand."""

    name = "pronouns"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each wrong pronoun."""
        for words in clauses(text):
            for place, word in enumerate(words):
                if word.lower in _OWN and place + 1 < len(words) and follows(word, words[place + 1], text):
                    yield from _owner(words, place, text)
                if word.lower in _OBJECT:
                    yield from _no_owner(words, place, text)
                if word.lower in ("jou", "jouw") and _does(words, place, text):
                    right = cased("jij", word.text)
                    yield Fault("doer", at(word), Severity.ERROR, (right,), (("suggestion", right),))


def _owner(words: Sequence[Word], place: int, text: CheckedText) -> Iterator[Fault]:
    word, noun = words[place], _noun(words, place + 1, text)
    before = words[place - 1].lower if place else ""
    if noun is None:
        return
    counted = text.judge.nouns.counted(noun.lower) and not text.judge.tags.plural_verb(noun.lower)
    governed = before in _GOVERNING and (counted or noun.lower in _OWNED)
    asked = before not in _SERVED and (noun.lower in _OWNED or (counted and word.lower != "u"))
    served = word.lower == "u" and before in ("wij", "we") and counted
    if governed or asked or served:
        own = cased(_OWN[word.lower], word.text)
        yield Fault("possessive", at(word), Severity.ERROR, (own,), (("suggestion", f"{own} {noun.text}"),))


def _noun(words: Sequence[Word], place: int, text: CheckedText) -> Word | None:
    """The noun that follows, directly or behind an inflected adjective."""
    if text.judge.tags.noun(words[place].lower) and words[place].text.islower():
        return words[place]
    later = words[place + 1] if place + 1 < len(words) else None
    inflected = text.judge.tags.adjective(words[place].lower) and not words[place].lower.endswith("de")
    if later is None or not inflected or not follows(words[place], later, text):
        return None
    return later if text.judge.tags.noun(later.lower) and later.text.islower() else None


def _no_owner(words: Sequence[Word], place: int, text: CheckedText) -> Iterator[Fault]:
    """As in "wij danken uw voor": nothing follows that could be owned."""
    word, after = words[place], words[place + 1] if place + 1 < len(words) else None
    if after is None:
        alone = text.masked[word.end : word.end + 1] in tuple(".,;:!?")
    elif not follows(word, after, text):
        return
    else:
        alone = after.lower in CLOSED - _GOES_ON or after.lower in AUXILIARIES | MODALS | DETERMINERS
        alone = (alone or text.judge.tags.adverb(after.lower)) and after.lower not in _GOES_ON
        alone = alone and text.judge.nouns.number(after.lower) != "n"  # "vragen"
    couple = (
        after is not None and after.lower == "en" and place + 2 < len(words) and words[place + 2].lower == word.lower
    )
    if alone or couple:
        right = cased(_OBJECT[word.lower], word.text)
        yield Fault("person", at(word), Severity.ERROR, (right,), (("suggestion", right),))


def _does(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    """As in "heb jou al": behind a verb that opens the clause or follows a question word, with no "ik" in it."""
    if not place or words[place].lower == "jouw":
        return False
    spoken = [word.lower for word in words]
    after = spoken[place + 1] if place + 1 < len(spoken) else ""
    opens = place == 1 or (place == 2 and spoken[0] in _ASKING)
    return opens and spoken[place - 1] in _STEMS and "ik" not in spoken and not text.judge.tags.noun(after)
