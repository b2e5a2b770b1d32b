"""Hun, hen and zij; u and uw, jou and jouw, me and mijn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.grammar import AUXILIARIES, MODALS, PREPOSITIONS, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Word

_PLURAL_VERBS = frozenset(
    {"hebben", "hadden", "worden", "werden", "kunnen", "konden", "moeten", "moesten", "zullen", "zouden", "willen"}
    | {"wilden", "mogen", "mochten", "gaan", "gingen", "komen", "kwamen", "doen", "deden", "vinden", "vonden", "weten"}
    | {"wisten", "krijgen", "kregen", "maken", "maakten", "staan", "stonden", "blijven", "vragen", "vroegen", "waren"}
)
_AFTER_HEN = frozenset(
    {
        "een",
        "het",
        "de",
        "dit",
        "deze",
        "die",
        "dat",
        "niet",
        "ook",
        "nog",
        "zijn",
        "is",
        "was",
        "geen",
        "zelf",
        "zich",
        "en",
        "te",
        "om",
        "als",
    }
)
_ENDS_PHRASE = _AFTER_HEN | PREPOSITIONS | AUXILIARIES | MODALS
_CLAUSE_OPENERS = frozenset(
    {"omdat", "dat", "als", "wanneer", "zodat", "terwijl", "indien", "of", "doordat", "nadat", "voordat", "wat", "waar"}
)
_NO_NOUN = PREPOSITIONS | AUXILIARIES | MODALS | _PLURAL_VERBS | {"niet", "ook", "zich", "nog", "al", "zelf", "graag"}
_GIVEN = (
    "toe", "mee", "mede", "gevraagd", "verteld", "gegeven", "beloofd", "geboden", "aangeboden", "geadviseerd",
    "verleend", "verzocht", "gestuurd", "gezonden", "verzonden", "getoond", "bericht", "opgelegd", "gemeld",
    "uitgelegd", "verboden", "ontnomen", "bevolen", "aangezegd", "geschreven", "verschaft", "betaald", "verstrekt",
    "uitgereikt", "overhandigd", "bekend", "gezegd", "aangeraden", "voorgelegd", "voorgesteld", "gegund", "geleverd",
)  # fmt: skip
_GOVERNING = PREPOSITIONS - {"te", "ten", "ter", "om"}
_OWNED = frozenset(
    {"medewerking", "aanvraag", "brief", "mening", "gegevens", "mail", "e-mail", "zienswijze", "adres", "organisatie"}
    | {
        "handtekening",
        "naam",
        "woning",
        "klacht",
        "bezwaarschrift",
        "reactie",
        "vraag",
        "collega",
        "verzoek",
        "melding",
    }
)
_POSSESSIVE = {"u": "uw", "jou": "jouw", "me": "mijn"}
# After these "u" may be an indirect object and the noun the object: "ontvangt u reactie".
_GIVING = frozenset(
    {
        "ontvangt",
        "krijgt",
        "heeft",
        "hebt",
        "doet",
        "stuurt",
        "vindt",
        "vraagt",
        "geven",
        "sturen",
        "wij",
        "we",
        "die",
        "dat",
    }
    | {"doe", "doen", "geef", "geeft", "dient", "indien", "als", "wanneer"}
)


class Pronouns:
    """Pronouns in a place where their form cannot stand."""

    name = "pronouns"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each wrong pronoun."""
        for sentence in text.prose:
            previous: Word | None = None
            for word, after in pairwise((*sentence.words, None)):
                assert word is not None
                if word.lower == "hun":
                    yield from _them(previous, word, after, text)
                elif word.lower in _POSSESSIVE and after is not None and follows(word, after, text):
                    yield from _owner(previous, word, after)
                previous = word


def _them(before: Word | None, word: Word, after: Word | None, text: CheckedText) -> Iterator[Fault]:
    adjoins = after is not None and follows(word, after, text)
    subject = word.opens or (before is not None and before.lower in ("omdat", "dat", "als", "en", "maar"))
    clause = before is not None and before.lower in _CLAUSE_OPENERS and follows(before, word, text)
    if (
        adjoins
        and after is not None
        and (
            (subject and (after.lower in _PLURAL_VERBS or _copula(word, after)))
            or (clause and after.lower in _NO_NOUN and not word.opens)
        )
    ):
        yield Fault("subject", at(word), Severity.ERROR, (cased("zij", word.text), cased("ze", word.text)))
    elif _after_preposition(before, word, text) and _phrase_ends(word, after, text):
        yield Fault("preposition", at(word), Severity.ERROR, ("hen",))
    elif adjoins and after is not None and before is not None and _direct_object(before, after, text):
        yield Fault("object", at(word), Severity.ERROR, ("hen",))


def _direct_object(before: Word, after: Word, text: CheckedText) -> bool:
    """As in "heeft hun aangehouden": a participle at the end of verbs that do not give or say something to someone."""
    ends = text.masked[after.end : after.end + 1] in tuple(",.;:)!?")
    participle = after.lower.startswith(("ge", "be", "ver", "ont", "her")) or "ge" in after.lower[2:5]
    if not ends or not participle or not after.lower.endswith(("d", "t", "en")) or text.judge.nouns.noun(after.lower):
        return False
    return before.lower in AUXILIARIES and not after.lower.startswith(_GIVEN)


def _phrase_ends(word: Word, after: Word | None, text: CheckedText) -> bool:
    """Whether no noun can follow that "hun" would belong to."""
    stopped = text.masked[word.end : word.end + 1] in tuple(",.;:)!?")
    return stopped or (after is not None and after.lower in _ENDS_PHRASE)


def _after_preposition(before: Word | None, word: Word, text: CheckedText) -> bool:
    return before is not None and before.lower in _GOVERNING and follows(before, word, text)


def _copula(word: Word, after: Word) -> bool:
    return word.opens and after.lower == "zijn"


def _owner(before: Word | None, word: Word, after: Word) -> Iterator[Fault]:
    if after.lower in _OWNED and (before is None or before.lower not in _GIVING):
        own = cased(_POSSESSIVE[word.lower], word.text)
        yield Fault("possessive", at(word), Severity.ERROR, (own,), (("suggestion", f"{own} {after.text}"),))
