"""An infinitive that lacks its "te": "het college besluit de aanvraag weigeren"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.closed import among
from assistant.checking.grammar import MODALS, PREPOSITIONS, SUBORDINATORS, clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

# After these an infinitive has "te" (E-ANS, 18.5): verbs, and adjectives beside "zijn".
_LEADS = among(
    "besluit besluiten besloten verplicht mogelijk onmogelijk bevoegd bereid verzoekt verzoeken adviseert"
    " adviseren geadviseerd toegezegd weigert weigeren dient dienen hoeft hoeven probeert proberen belooft beloofd"
    " gevraagd verzocht nodig belangrijk wenselijk noodzakelijk toegestaan verboden gelukt lukt"
)
_SURE = among("hoeft hoeven hoef toegestaan verboden bereid probeert proberen weigert weigeren bevoegd")
_DUE = among("dient dienen hoeft hoeven diende dienden")
_VOOR = frozenset({"stel", "stelt", "stellen"})  # "wij stellen voor de subsidie te verlenen"
_BARE = MODALS - {"dient", "dienen", "hoeft", "hoeven"} | frozenset(
    {
        "te",
        "laten",
        "laat",
        "gaan",
        "gaat",
        "blijven",
        "blijft",
        "helpen",
        "helpt",
        "zien",
        "ziet",
        "komen",
        "leren",
        "doen",
    }
    | {"worden", "hebben", "zijn", "om", "van", "en", "wie", "wat"}
)
_ARTICLES = frozenset({"het", "dit", "de", "een"})
_LETTERS = 4


class MissingTe:
    """One fault a clause, on the infinitive that ends it."""

    name = "missing-te"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for words in clauses(text):
            if len(words) > 4 and _lacks(words, text):
                last = words[-1]
                right = f"te {last.text}"
                yield Fault("missing", at(last), Severity.WARNING, (right,), (("suggestion", right),))
            yield from _passive(words, text)


def _lacks(words: tuple[Word, ...], text: CheckedText) -> bool:
    last, spoken = words[-1], [word.lower for word in words]
    if not last.lower.endswith("en") or len(last.lower) < _LETTERS or not last.text.islower():
        return False
    lead = next((place for place, word in enumerate(spoken[:-2]) if _leads(spoken, place)), None)
    if lead is None or set(spoken[lead + 1 : -1]) & (_BARE | SUBORDINATORS - {"voor"}):
        return False
    article = next(
        (place for place in range(lead + 1, len(spoken) - 2) if spoken[place] in ("de", "het", "een", "dit", "deze")),
        None,
    )
    latest = max((place for place, word in enumerate(spoken[:-1]) if word in _ARTICLES), default=0)
    nominal = latest and not any(text.judge.nouns.noun(word) for word in spoken[latest + 1 : -1])
    if nominal or {"heeft", "hebben", "had", "hadden"} & set(spoken):
        return False  # "het verder uitwerken", "heeft ontvangen"
    if spoken[-2] in PREPOSITIONS:
        return False  # "adviseert over verlengen"
    needed = article is not None or spoken[lead] in _SURE
    return needed and follows(words[-2], last, text) and _infinitive(last.lower, text)


def _passive(words: tuple[Word, ...], text: CheckedText) -> Iterator[Fault]:
    """As in "dient voor 1 mei worden ingediend" and "dient ingediend worden"."""
    spoken = [word.lower for word in words]
    lead = next((place for place, word in enumerate(spoken) if word in _DUE), None)
    if lead is None or ({"te", "om", "dat", "die"} | MODALS - _DUE) & set(spoken):
        return
    for place in range(lead + 1, len(words)):
        beside = spoken[place + 1 : place + 2] or spoken[place - 1 : place]
        if spoken[place] in ("worden", "zijn") and beside and text.judge.tags.participle(beside[0]):
            right = f"te {words[place].text}"
            yield Fault("missing", at(words[place]), Severity.WARNING, (right,), (("suggestion", right),))
            return


def _leads(spoken: list[str], place: int) -> bool:
    return spoken[place] in _LEADS or (spoken[place] == "voor" and bool(_VOOR & set(spoken[max(0, place - 3) : place])))


def _infinitive(word: str, text: CheckedText) -> bool:
    """A verb and no noun: its singular exists too ("weigert"), no plural with "de"."""
    if word in ("doen", "gaan", "staan", "zien"):
        return True
    nouns = text.judge.nouns
    return text.judge.neighbours.may_be_infinitive(word) and nouns.article(word) != "de" and nouns.number(word) != "n"
