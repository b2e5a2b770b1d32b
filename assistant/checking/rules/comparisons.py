"""Als and dan: "hoger dan", "even hoog als"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import AUXILIARIES, CLOSED, DETERMINERS, MODALS, PREPOSITIONS, among
from assistant.checking.grammar import clauses, follows
from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.strong import separable_participles, strong_participles
from assistant.checking.tags import Tags
from assistant.checking.text import CheckedText, Word

# Endings "-er" that are no comparatives, or stand before a right "als": "eerder als wethouder", "verder als vanouds".
_NO_COMPARATIVE = among(
    "eerder verder later zeker onder over weer ander ieder zonder achter lekker bitter minister partner nummer"
    " wonder register moeder vader zuiver dapper mager donker wakker helder tijger cijfer kader filter venster"
    " december oktober september november"
)
_COMPARATIVES = among(
    "meer minder beter anders liever vaker hoger lager groter kleiner langer korter sneller trager zwaarder"
    " lichter drukker rustiger duurder goedkoper ouder jonger verder"
)
_STANDARDS = among(
    "vorig vorige verwacht begroot gepland voorheen gebruikelijk normaal voorzien afgesproken gedacht nodig"
    " noodzakelijk toegestaan geraamd eerder ooit voorgaande voorgaand vroeger begin eind daarvoor in wij we ik"
    " zij"
)
_SEEN_AS = among(
    "ervaren gezien beschouwd beoordeeld aangemerkt ingezet gebruikt bestempeld genoemd gelden geldt dienen dient"
    " fungeert fungeren optreden optreedt werkt werken bekend kwalificeren beschouwen zien aanwijzen aangewezen"
    " voelt voelen aanvoelt aanvoelen oogt klinkt ervaart ziet beschouwt benoemd aangeduid betiteld"
    " gekwalificeerd behandeld opgevat"
)
_EQUALS = (("even",), ("evenveel",), ("net", "zo"), ("keer", "zo"), ("niet", "zo"), ("zo",))
_SAME = frozenset({"dezelfde", "hetzelfde", "evenveel", "evenzeer"})
_CUTS = frozenset({"en", "maar", "dat", "die"})
_REACH = 7  # words between a comparative and its als
_TAKEN = among("als dan zo zoals even evenveel net dezelfde hetzelfde zoveel zowel alsof")
_PAST = among("vorig vorige voorgaand voorgaande afgelopen")
_SPANS = among("jaar maand week kwartaal zomer winter periode keer seizoen editie jaarwisseling")
_TIME = 2  # words
_LOOSE = frozenset({"verder", "eerder", "later", "langer", "anders"})
_NO_DEGREE = among("nodig ja nee mogelijk niet is wel gewenst ook nu dan")
_ROLES = among("gevolg bedoeld zodanig eerste volgt onderdeel enige laatste zelfstandig volwaardig vanouds zijnde")
_LONG_VOWEL = re.compile(r"([aeou])([^aeiou])$")
_PREFERRED = frozenset({"liever", "eerder"})
_PARALLEL = 8  # words between "liever" and its als
_TIMES_SO = among("net keer maal dubbel half tweemaal driemaal nergens nooit niet")
_MUCH_SO = 7  # words between "even hoog" and its dan
_IF = among("als wanneer indien toen zodra")
_PERSONS, _BARE = among("ik je u hij zij ze wij we men er het dat dit"), 2  # words of "als wij"
_STANDARDS_OF_THOUGHT = among(
    "gedacht verwacht verwachtten begroot gepland voorzien nodig noodzakelijk geraamd gevreesd gehoopt"
    " afgesproken geschat gebruikelijk toegestaan aangenomen hadden gewend"
)


class Comparisons:
    """Als where dan belongs, and the other way round."""

    name = "comparisons"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each wrong als or dan."""
        for words in clauses(text):
            for place, word in enumerate(words):
                if word.lower == "als" and (_needs_than(words, place, text) or _built_alike(words, place, text)):
                    yield Fault("than", at(word), Severity.ERROR, ("dan",), (("suggestion", "dan"),))
                elif word.lower == "dan" and _needs_as(words, place, text):
                    yield Fault("as", at(word), Severity.ERROR, ("als",), (("suggestion", "als"),))


def _needs_than(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    if place == 0:
        return False
    before, tail = words[place - 1], words[place + 1 :]
    if before.lower in ("later", "eerder", "meer", "minder") and _number_follows(words[place], text):
        return True  # "niet later als 1 juli"
    if _plainly_compared(words, place) or (_earlier(tail) and _any_compared(words[:place], text)):
        return True
    if place > 1 and before.lower == "anders" and words[place - 2].lower in ("niemand", "iemand", "niets", "iets"):
        return True
    if place > 1 and words[place - 2].lower in ("andere", "ander") and before.lower not in _NO_COMPARATIVE:
        return _denied(words, place)  # "geen andere oplossing als"
    if {"ander", "anders"} & {word.lower for word in words[max(0, place - _REACH) : place]} and _denied(
        words, place, 7
    ):
        return True  # "geen ander gebouw beschikbaar als"
    if not tail or _as_role(tail, text) or _condition(tail, text):
        return False
    if place > 1 and words[place - 2].lower in ("niet", "geen") and before.lower in ("langer", "meer"):
        return False  # "niet langer als woning gebruiken"
    if {word.lower for word in words[:place]} & _SEEN_AS and before.lower in ("meer", "minder"):
        return False  # "voelt minder als een verslag"
    near = _compared(before, text) and follows(before, words[place], text) and before.lower != "verder"
    return near or _compared_before(words[:place], text)


def _plainly_compared(words: tuple[Word, ...], place: int) -> bool:
    """As in "meer als de helft", "liever als dat", "niets mooiers als", "minder erg als het lijkt"."""
    before, tail = [word.lower for word in words[:place]], [word.lower for word in words[place + 1 :]]
    if before[-1] in ("meer", "minder") and tail[:2] == ["de", "helft"]:
        return True
    if before[-1] == "liever" and tail[:1] == ["dat"]:
        return True
    if before[-1].endswith("ers") and before[-2:-1] in (["niets"], ["iets"], ["niks"]):
        return True
    return before[-2:-1] in (["meer"], ["minder"]) and tail in (["het", "lijkt"], ["het", "leek"])


def _built_alike(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    return _preferred(words, place, text) or _other(words, place, text)


def _preferred(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """As in "liever een bank als een hek": what follows is built as what goes before, and has no verb of its own."""
    spoken = [word.lower for word in words]
    start = next((n for n in range(max(0, place - _PARALLEL), place - 1) if spoken[n] in _PREFERRED), None)
    if start is None or place + 1 >= len(words) or set(spoken[:place]) & _SEEN_AS or "als" in spoken[:place]:
        return False
    between, tail = spoken[start + 1 : place], spoken[place + 1 :]
    tags = text.judge.tags
    if any(tags.singular_verb(word) or tags.finite_past(word) for word in tail) or _modal(tail):
        return False
    infinitive = text.judge.neighbours.is_infinitive
    if infinitive(tail[-1]) and infinitive(between[-1]) and tail[0] not in _PERSONS:
        return True
    articles, verb = frozenset({"een", "de", "het"}), tags.plural_verb(tail[-1]) and not tags.noun(tail[-1])
    alike = tail[0] in between or (tail[0] in PREPOSITIONS and PREPOSITIONS & set(between)) or tail[0] in articles
    return bool(alike) and bool((articles | PREPOSITIONS) & set(between)) and not verb


def _modal(tail: list[str]) -> bool:
    return bool(set(tail) & (AUXILIARIES | MODALS))


def _other(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """As in "andere wensen als de buren", "een ander bedrag als in de brief stond"."""
    if place < _BARE or place + 1 >= len(words) or words[place - 2].lower not in ("ander", "andere"):
        return False
    tail = words[place + 1 :]
    if tail[0].lower not in PREPOSITIONS | {"de", "het", "een", "wij", "die"} or not text.judge.tags.noun(
        words[place - 1].lower
    ):
        return False
    return (
        not _modal([word.lower for word in tail])
        and not _condition(tail, text)
        and not {word.lower for word in words} & _SEEN_AS
    )


def _earlier(tail: tuple[Word, ...]) -> bool:
    """Whether a time gone by ends the clause: "vorig jaar", "vijf jaar geleden"."""
    words = [word.lower for word in tail]
    if "dan" in words:
        return False
    return words[-1:] == ["geleden"] or (len(words) == _TIME and words[0] in _PAST and words[1] in _SPANS)


def _any_compared(before: tuple[Word, ...], text: CheckedText) -> bool:
    near = before[-_REACH:]
    taken = any(word.lower in _TAKEN for word in near)
    return not taken and any(_compared(word, text) and word.lower not in _LOOSE for word in near)


def _compared_before(before: tuple[Word, ...], text: CheckedText) -> bool:
    """Whether the nearest word of comparison among the last ones is a comparative: "meer geld als het Rijk"."""
    if any(word.lower in _SEEN_AS for word in before):
        return False
    for number, word in enumerate(reversed(before[-_REACH:])):
        if word.lower in _TAKEN | {"maar", "wel"}:
            return False
        if _compared(word, text) and word.lower not in _LOOSE:
            ahead = before[: len(before) - number - 1]
            longer = word.lower in ("meer", "langer") and ahead and ahead[-1].lower in ("niet", "geen")
            return not longer and not (ahead and ahead[-1].lower in _TAKEN | {"hoe", "des", "te"})
    return False


def _compared(word: Word, text: CheckedText) -> bool:
    return _comparative(word.lower, text) or (
        word.lower.endswith("ere") and word.lower != "andere" and _comparative(word.lower[:-1], text)
    )


def _as_role(tail: tuple[Word, ...], text: CheckedText) -> bool:
    """As in "vaker als vrijwilliger": in the role of something, said with a bare singular."""
    first = tail[0].lower
    if first in _ROLES or {word.lower for word in tail[:_REACH]} & _SEEN_AS:
        return True
    single = text.judge.tags.noun(first) and text.judge.nouns.number(first) != "n" and not first.endswith(("en", "s"))
    described = (
        len(tail) > 1 and first not in CLOSED and not first.endswith("e") and text.judge.tags.noun(tail[1].lower)
    )
    if described and first not in _STANDARDS:
        return True  # "als lokaal gezag"
    return (single or first.endswith(("rijder", "ist", "ling"))) and tail[0].text.islower()


def _condition(tail: tuple[Word, ...], text: CheckedText) -> bool:
    """As in "sneller als u het nummer noemt": a clause with a verb, that does not say what was expected."""
    spoken = [word.lower for word in tail]
    tags = text.judge.tags
    cut = next((at for at, word in enumerate(spoken) if at and word in _CUTS), len(spoken))
    spoken = spoken[:cut]  # "als het oude model en kan eerder beginnen", "als het bedrijf dat nu rijdt"
    if "had" in spoken and _compares(spoken, tags):
        return False
    if spoken[0] in ("het", "dat", "dit") and len(spoken) > _BARE:
        return _verbal(spoken[-1], tags)
    if spoken[0] in _PERSONS and len(spoken) > _BARE and not set(spoken) & _STANDARDS_OF_THOUGHT:
        return True  # "meer effect als zij samengaan"
    if set(spoken) & _STANDARDS_OF_THOUGHT or spoken[0] in _STANDARDS:
        return False
    if strong_participles(spoken[-1]) or separable_participles(spoken[-1]):
        return True  # "als de rechter de boete kwijtscheldt"
    return any(
        tags.singular_verb(word) or (tags.plural_verb(word) and spoken[number - 1 : number] != ["te"])
        for number, word in enumerate(spoken)
        if not tags.noun(word)
    )


def _verbal(word: str, tags: Tags) -> bool:
    return tags.singular_verb(word) or tags.plural_verb(word) or tags.participle(word) or tags.strong_past(word)


def _compares(spoken: list[str], tags: Tags) -> bool:
    """As in "als het bureau had voorgesteld": what was done before is a standard, no condition."""
    return any(tags.participle(word) for word in spoken)


def _number_follows(word: Word, text: CheckedText) -> bool:
    return text.masked[word.end : word.end + 2].endswith(FILLER)


def _denied(words: tuple[Word, ...], place: int, reach: int = 4) -> bool:
    return bool({word.lower for word in words[max(0, place - reach) : place]} & {"geen", "niets", "niet"})


def _comparative(word: str, text: CheckedText) -> bool:
    if word in _COMPARATIVES and word != "verder":
        return True
    if not word.endswith("er") or word in _NO_COMPARATIVE or text.judge.nouns.noun(word):
        return False
    return text.words.known(word + "e") and text.words.zipf(word + "e") > 0 and _adjective(word[:-2], text)


def _adjective(base: str, text: CheckedText) -> bool:
    bases = {base, base[:-1] if base[-2:-1] == base[-1:] else base, _LONG_VOWEL.sub(r"\1\1\2", base)}  # "langzamer"
    return any(len(one) > 2 and text.words.known(one) and text.words.known(one + "st") for one in bases)


def _equal_before(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """As in "even veilig voor fietsers dan de oude", "nergens zo veel winkels dan in de stad"."""
    after = words[place + 1].lower if place + 1 < len(words) else ""
    spoken = [word.lower for word in words[:place]]
    standard = after in DETERMINERS | PREPOSITIONS | _STANDARDS or text.judge.nouns.number(after) == "n"
    if not standard or _IF & set(spoken) or after in _PERSONS:
        return False
    for start in range(max(0, place - _MUCH_SO), place - 1):
        word, before, next_word = spoken[start], spoken[start - 1] if start else "", spoken[start + 1]
        measured = next_word in ("veel", "weinig") or (start + 1 < place - 1 and _degree(next_word, text))
        if (word == "even" or (word == "zo" and before in _TIMES_SO)) and measured and not words[start].opens:
            return True
    return False


def _degree(word: str, text: CheckedText) -> bool:
    return text.words.known(word + "er") or text.words.known(word + "st")


def _needs_as(words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    """As in "even hoog dan", "twee keer zo hoog dan", "zo'n groot feest dan dit"."""
    if place < 2 or not follows(words[place - 1], words[place], text):
        return False
    if words[place + 1 : place + 2] and words[place + 1].lower == "wel":
        return False  # "dan wel"
    spoken = [word.lower for word in words[:place]]
    if any(_comparative(word, text) for word in spoken[-_REACH:]):
        return False
    if _equal_before(words, place, text):
        return True
    if spoken[-1] in _NO_COMPARATIVE:
        return False
    if spoken[-2] == "zo" and spoken[-1] not in _NO_DEGREE and _degree(spoken[-1], text):
        return not text.judge.tags.plural_verb(spoken[-1]) and place + 1 < len(words)
    if _SAME & set(spoken) or spoken[-1] in ("zoveel", "zozeer") or "zo'n" in spoken[-_REACH:]:
        return True  # "dezelfde regels als"
    if {"evenveel", "zoveel"} & set(spoken[-3:]):
        return True  # "net zoveel klachten als"
    if any(pair in (("keer", "zoveel"), ("maal", "zoveel"), ("dubbel", "zoveel")) for pair in pairwise(spoken)):
        return True  # "drie keer zoveel aanvragen voor bijstand als"
    lead = tuple(word.lower for word in words[max(0, place - 3) : place - 1])
    return any(lead[-len(equal) :] == equal for equal in _EQUALS if equal != ("zo",))
