"""Als and dan: "hoger dan", "even hoog als"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.grammar import clauses, follows
from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

# Endings "-er" that are no comparatives, or stand before a right "als": "eerder als wethouder", "verder als vanouds".
_NO_COMPARATIVE = frozenset(
    {
        "eerder",
        "verder",
        "later",
        "zeker",
        "onder",
        "over",
        "weer",
        "ander",
        "ieder",
        "zonder",
        "achter",
        "lekker",
        "bitter",
    }
    | {"minister", "partner", "nummer", "wonder", "register", "moeder", "vader", "zuiver", "dapper", "mager", "donker"}
    | {
        "wakker",
        "helder",
        "tijger",
        "cijfer",
        "kader",
        "filter",
        "venster",
        "december",
        "oktober",
        "september",
        "november",
    }
)
_COMPARATIVES = frozenset(
    {"meer", "minder", "beter", "anders", "liever", "vaker", "hoger", "lager", "groter", "kleiner", "langer", "korter"}
    | {
        "sneller",
        "trager",
        "zwaarder",
        "lichter",
        "drukker",
        "rustiger",
        "duurder",
        "goedkoper",
        "ouder",
        "jonger",
        "verder",
    }
)
_STANDARDS = frozenset(
    {
        "vorig",
        "vorige",
        "verwacht",
        "begroot",
        "gepland",
        "voorheen",
        "gebruikelijk",
        "normaal",
        "voorzien",
        "afgesproken",
    }
    | {
        "gedacht",
        "nodig",
        "noodzakelijk",
        "toegestaan",
        "geraamd",
        "eerder",
        "ooit",
        "voorgaande",
        "voorgaand",
        "vroeger",
        "begin",
        "eind",
        "daarvoor",
        "in",
        "wij",
        "we",
        "ik",
        "zij",
    }
)
_SEEN_AS = frozenset(
    {"ervaren", "gezien", "beschouwd", "beoordeeld", "aangemerkt", "ingezet", "gebruikt", "bestempeld", "genoemd"}
    | {"ervaart", "ziet", "beschouwt", "benoemd", "aangeduid", "betiteld", "gekwalificeerd", "behandeld", "opgevat"}
)
_EQUALS = (("even",), ("evenveel",), ("net", "zo"), ("keer", "zo"), ("niet", "zo"), ("zo",))
_SAME = frozenset({"dezelfde", "hetzelfde", "evenveel", "evenzeer"})
_REACH = 4  # words between a comparative and its als


class Comparisons:
    """Als where dan belongs, and the other way round."""

    name = "comparisons"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each wrong als or dan."""
        for words in clauses(text):
            for place, word in enumerate(words):
                if word.lower == "als" and _needs_than(words, place, text):
                    yield Fault("than", at(word), Severity.ERROR, ("dan",), (("suggestion", "dan"),))
                elif word.lower == "dan" and _needs_as(words, place, text):
                    yield Fault("as", at(word), Severity.ERROR, ("als",), (("suggestion", "als"),))


def _needs_than(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    if place == 0:
        return False
    after = words[place + 1].lower if place + 1 < len(words) else ""
    before = words[place - 1]
    if before.lower in ("later", "eerder", "meer", "minder") and _number_follows(words[place], text):
        return True  # "niet later als 1 juli"
    if place > 1 and words[place - 2].lower in ("andere", "ander") and before.lower not in _NO_COMPARATIVE:
        return _denied(words, place)  # "geen andere oplossing als"
    if place > 1 and words[place - 2].lower in ("niet", "geen"):
        return False  # "niet langer als woning gebruiken"
    if {word.lower for word in words[place + 1 : place + 1 + _REACH]} & _SEEN_AS:
        return False  # "sneller als negatief ervaren"
    if (
        _comparative(before.lower, text)
        and follows(before, words[place], text)
        and before.lower not in ("meer", "minder")
    ):
        return True
    reach = [word.lower for word in words[max(0, place - _REACH) : place]]
    return after in _STANDARDS and any(word in _COMPARATIVES - {"verder"} for word in reach) and "zo" not in reach


def _number_follows(word: Word, text: CheckedText) -> bool:
    return text.masked[word.end : word.end + 2].endswith(FILLER)


def _denied(words: tuple[Word, ...], place: int) -> bool:
    return bool({word.lower for word in words[max(0, place - 4) : place]} & {"geen", "niets", "niet"})


def _comparative(word: str, text: CheckedText) -> bool:
    if word in _COMPARATIVES and word != "verder":
        return True
    if not word.endswith("er") or word in _NO_COMPARATIVE or text.judge.nouns.noun(word):
        return False
    return text.words.known(word + "e") and text.words.zipf(word + "e") > 0 and _adjective(word[:-2], text)


def _adjective(base: str, text: CheckedText) -> bool:
    bases = {base, base[:-1] if base[-2:-1] == base[-1:] else base}
    return any(len(one) > 2 and text.words.known(one) and text.words.known(one + "st") for one in bases)


def _needs_as(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """As in "even hoog dan", "twee keer zo hoog dan"; "zo ... dan" alone may be "zo ja, dan"."""
    if place < 2 or not follows(words[place - 1], words[place], text):
        return False
    spoken = [word.lower for word in words[:place]]
    if place > 2 and spoken[-2] == "zo" and spoken[-3].endswith("maal"):
        return True  # "driemaal zo hoog als"
    if _SAME & set(spoken) and not any(_comparative(word, text) for word in spoken):
        return True  # "dezelfde regels als"
    lead = tuple(word.lower for word in words[max(0, place - 3) : place - 1])
    return any(lead[-len(equal) :] == equal for equal in _EQUALS if equal != ("zo",))
