"""D, t and dt: present tense and participles that sound the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import CLOSED, FINITE, among
from assistant.checking.grammar import ARTICLES, AUXILIARIES, PREPOSITIONS, SUBORDINATORS, clauses, finite, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.text import CheckedText, Word

# Stems in -d that are neither nouns nor participles: without "ik" before or "je" after them they want a t.
_STEMS = among(
    "word vind bevind ondervind verbind bind meld vermeld houd onthoud leid bied verbied rijd lijd snijd vermijd"
    " bestrijd zend verzend voed scheid treed betreed overtreed wend laad schud smeed bid besteed beantwoord"
    " vergoed aanvaard verspreid"
)
_ALSO_PARTICIPLES = frozenset({"vermeld", "besteed", "beantwoord", "vergoed", "aanvaard", "verspreid"})
_REDUCED = frozenset({"bedoeld", "bestemd"})  # "het onderwijs bedoeld in artikel 2"
_CLAUSES, _SHORTEST = among("dat wat wie hoe waar omdat doordat zodat terwijl hoewel waarom die"), 3
_SUBJECTS = among("dit dat hij zij ze het u men wie deze die niemand iemand iedereen")
_OBJECTS = ARTICLES | {"dat", "alle", "geen", "veel", "die", "twee", "drie", "hierbij", "niet"}
_UNSTRESSED = ("be", "ver", "ont", "her")
_PARTED = [first + second for first in ("aan", "af", "in", "na", "op", "uit", "voor") for second in _UNSTRESSED]
_PREFIXES = ("er", "ge", "over", "onder", "voor", "om", "door", *_UNSTRESSED, *_PARTED)  # also "uitbetaald"
_AFTER_YOU = among(
    "vaker vaak ook nog niet zelf regelmatig slachtoffer hier daar er dan nu toch in op bij door van met al wel"
    " soms ooit lastiggevallen bedreigd benaderd"
)


class VerbEndings:
    """Wrong d, t or dt, where the clause leaves no doubt."""

    name = "verb-endings"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault on each wrong verb form."""
        for words in clauses(text):
            for place in range(len(words)):
                yield from _of_stem(words, place, text)
                yield from _before_you(words, place, text)
                yield from _finite(words, place, text)
                yield from _participle(words, place, text)
                yield from _with_ik(words, place, text)
            yield from _clause_end(words, text)
            yield from _opening(words, text)


def _fault(code: str, word: Word, right: str) -> Fault:
    right = cased(right, word.text)
    return Fault(code, at(word), Severity.ERROR, (right,), (("suggestion", right),))


def _of_stem(words: tuple[Word, ...], place: int, text: CheckedText) -> Iterator[Fault]:
    word, spoken = words[place], [other.lower for other in words]
    named = word.text[0].isupper() and not word.opens  # the program Word
    if word.lower not in _STEMS or "ik" in spoken or named or word.hangs:
        return
    first = place == 0 or (word.opens and word.text[0].isupper())  # also of a title: ‘Houd de brug open’
    if first and not _in_brackets(words, text):
        return
    after = spoken[place + 1 : place + 2]
    if (place and spoken[place - 1] in ("en", "of", "maar", "dan", "eerst", "te")) or after in (["je"], ["jij"]):
        return
    if word.lower in _ALSO_PARTICIPLES and not _no_auxiliary(spoken, place, text, words):
        return
    yield _fault("with-t", word, word.lower + "t")


def _in_brackets(words: tuple[Word, ...], text: CheckedText) -> bool:
    """As in "het plan (vind de raad) is goed": after a bracket other verbs may command ("meld de schade")."""
    after = words[1].lower if len(words) > 1 else ""
    start = words[0].start
    bracketed = text.masked[max(start - 1, 0) : start] == "("
    return bracketed and words[0].text == "vind" and after in ("de", "het", "men", "hij", "zij", "ze")


def _with_ik(words: tuple[Word, ...], place: int, text: CheckedText) -> Iterator[Fault]:
    """As in "wordt ik geïnformeerd"."""
    word = words[place]
    asked = place + 1 < len(words) and words[place + 1].lower == "ik" and word.lower.endswith("dt")
    if asked and text.words.known(word.lower[:-1]) and follows(word, words[place + 1], text):
        yield _fault("without-t", word, word.lower[:-1])


def _clause_end(words: tuple[Word, ...], text: CheckedText) -> Iterator[Fault]:
    """As in "wie de schade vergoed": the only verb of a clause with a conjunction, at its end."""
    spoken, last = [word.lower for word in words], words[-1]
    stem = last.lower in _STEMS
    finite = last.lower + "t" if stem else last.lower[:-1] + "t"
    if not last.lower.endswith("d") or last.lower in _REDUCED or not (stem or _pair(last.lower, finite, text)):
        return
    opened = next((place for place, word in enumerate(spoken) if word in _CLAUSES), None)
    if opened is not None and spoken[opened] in ("die", "dat", "waar") and AUXILIARIES & set(spoken):
        return
    if opened is None or len(spoken) - opened < _SHORTEST or {"en", "of", "te"} & set(spoken[opened + 1 :]):
        return
    tags = text.judge.tags
    rest = [
        word
        for before, word in pairwise(spoken[opened:-1])
        if before not in ARTICLES | PREPOSITIONS and (_other_finite(word, text) or tags.plural_verb(word))
    ]
    if not rest and not any(tags.strong_past(word) for word in spoken[opened + 1 : -1]):
        yield _fault("finite", last, finite)


def _opening(words: tuple[Word, ...], text: CheckedText) -> Iterator[Fault]:
    """As in "Vermeldt in uw brief" and "Vind de commissie het ontwerp onvoldoende, dan"."""
    word, after = words[0], words[1].lower if len(words) > 1 else ""
    if not word.opens or not word.text[0].isupper():
        return
    conditional = re.match(r"\s*,\s+dan\b", text.masked[words[-1].end : words[-1].end + 8]) is not None
    asked = after == "er" or {"u", "uw", "je"} & {one.lower for one in words}
    if asked and word.lower.endswith("dt") and not conditional and after in PREPOSITIONS | {"er", "altijd", "hierbij"}:
        if text.words.known(word.lower[:-1]):
            yield _fault("imperative", word, word.lower[:-1])
    elif word.lower in _STEMS and conditional and after in ARTICLES | {"u", "men", "hij", "zij"}:
        yield _fault("with-t", word, word.lower + "t")


def _no_auxiliary(spoken: list[str], place: int, text: CheckedText, words: tuple[Word, ...]) -> bool:
    """Whether the form must be the finite verb: subject before, object after, no auxiliary in the clause."""
    verbs = {
        word
        for at, word in enumerate(spoken[: _subordinate(spoken, place)])
        if word in AUXILIARIES and (word != "zijn" or _verb_to_be(spoken, at, text))
    }
    if verbs or place + 1 >= len(spoken):
        return False
    pronoun = place == 1 and spoken[0] in _SUBJECTS and words[0].opens
    noun = place == 2 and spoken[0] in ARTICLES and words[0].opens and text.judge.nouns.noun(spoken[1])
    opened = next((at for at in range(place + 1, len(spoken)) if spoken[at] in SUBORDINATORS), len(spoken))
    alone = noun and not any(at != place and _other_finite(spoken[at], text) for at in range(opened))
    near = spoken[place + 1] in _OBJECTS or (noun and spoken[place + 1] in CLOSED - FINITE) or alone
    return (pronoun or noun) and near and follows(words[place], words[place + 1], text)


def _subordinate(spoken: list[str], place: int) -> int:
    """Where a clause begins that cannot hold the auxiliary of the word at `place`."""
    return next((at for at in range(place + 1, len(spoken)) if spoken[at] in ("of", "dat", "wat", "hoe")), len(spoken))


def _other_finite(word: str, text: CheckedText) -> bool:
    tags = text.judge.tags
    past = tags.finite_past(word) or tags.regular_past(word)
    return word in FINITE or past or (finite(word, text.words) and not text.judge.nouns.noun(word))


def _before_you(words: tuple[Word, ...], place: int, text: CheckedText) -> Iterator[Fault]:
    word = words[place]
    if place + 2 >= len(words) or words[place + 1].lower not in ("je", "jij") or not word.lower.endswith("dt"):
        return
    sure = words[place + 1].lower == "jij" or words[place + 2].lower in _AFTER_YOU
    if (
        sure
        and text.words.known(word.lower[:-1])
        and (place == 0 or words[place - 1].lower not in ("dat", "als", "of"))
    ):
        yield _fault("without-t", word, word.lower[:-1])


def _finite(words: tuple[Word, ...], place: int, text: CheckedText) -> Iterator[Fault]:
    """As in "Dit betekend dat", "De gemeente verleend de subsidie"."""
    word, spoken = words[place], [other.lower for other in words]
    finite = word.lower[:-1] + "t"
    if (
        word.lower in _REDUCED
        or not word.lower.endswith("d")
        or word.lower in _STEMS
        or not _pair(word.lower, finite, text)
    ):
        return
    if _no_auxiliary(spoken, place, text, words):
        yield _fault("finite", word, finite)


def _participle(words: tuple[Word, ...], place: int, text: CheckedText) -> Iterator[Fault]:
    """As in "is door het college verleent": last in its clause or before a preposition, after an auxiliary."""
    word, spoken = words[place], [other.lower for other in words]
    participle = word.lower[:-1] if word.lower.endswith("dt") else word.lower[:-1] + "d"
    if not word.lower.endswith("t") or not _pair(participle, word.lower, text) or text.words.known(word.lower + "e"):
        return  # "geplant" is a participle too: "de geplante boom"
    auxiliaries = [at for at in range(place) if spoken[at] in AUXILIARIES - {"zijn"} or _verb_to_be(spoken, at, text)]
    if not auxiliaries or (
        place - auxiliaries[-1] < 2 and spoken[auxiliaries[-1]] in ("is", "zijn") and place + 1 < len(spoken)
    ):
        return
    between = set(spoken[auxiliaries[-1] + 1 : place])
    if text.judge.tags.participle(spoken[place - 1]) and spoken[place - 1] not in AUXILIARIES:
        return  # "doordat wat wordt gebruikt verandert"
    ends = place + 1 == len(spoken) or spoken[place + 1] in PREPOSITIONS
    if ends and not between & (SUBORDINATORS | {"en", "maar"} - {"voor"}) and not between & {"ge" + word.lower}:
        yield _fault("participle", word, participle)


def _verb_to_be(spoken: list[str], place: int, text: CheckedText) -> bool:
    """Whether "zijn" is the verb and not the possessive: a noun or pronoun before it, no noun after it."""
    if spoken[place] != "zijn":
        return False
    after = spoken[place + 1] if place + 1 < len(spoken) else ""
    return not text.judge.nouns.noun(after)


def _pair(participle: str, finite: str, text: CheckedText) -> bool:
    """Whether both forms exist and differ in sound not at all: verbs with an unstressed prefix."""
    if not participle.startswith(_PREFIXES) or len(participle) < 6:
        return False
    return text.words.known(participle) and text.words.known(finite) and text.words.known(participle + "e")
