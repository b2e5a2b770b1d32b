"""Which forms compete for a place: the words people confuse, and the forms of one verb, article or adjective."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from assistant.checking.closed import among
from assistant.checking.words import WordList

# Each line: words that stand in for each other in texts, by sound, by habit or by a slip of the keys.
_GROUPS = """
als dan dat
die dat wat
dat dit
hun hen zij ze
u uw
jou jouw
me mijn met mij
na naar
nog noch
een en
zij zei
hart hard
of op om
in is en
de te ze je
door voor
van dan kan aan
kennen kunnen
leiden lijden
leidt lijdt
wil wilt
kan kant kunt
vand van
alle allen
andere anderen
beide beiden
enkele enkelen
vele velen
sommige sommigen
maar naar waar daar
niet iets
al als
dien dient die
zo zou
of dat
wie die
hem hen
tot toe
er en
het hem hen
wij zij hij
uit uw
ten ter te
heeft geeft
word wordt worden
licht ligt
mogen moeten
"""
# Those that people mistake for each other; the others are slips of the keys.
HABITUAL = among("als dan u uw jou jouw die dat wat hun hen zij ze na naar me mijn nog noch omdat doordat")
_DETERMINERS = ("de het", "deze dit", "onze ons", "elke elk", "iedere ieder", "welke welk")
_NUMBERS = (
    "is zijn", "was waren", "heeft hebben", "had hadden", "wordt worden", "werd werden", "kan kunnen", "zal zullen",
    "moet moeten", "mag mogen", "gaat gaan", "wil willen", "staat staan", "ziet zien", "doet doen", "komt komen",
    "zou zouden", "moest moesten", "kon konden", "stond stonden", "kwam kwamen", "bleef bleven",
)  # fmt: skip
_PREFIXES = ("be", "ver", "ont", "her", "er", "ge", "over", "onder", "voor", "om", "door", "mis", "weer", "vol")
_VERBS = frozenset({"leidt", "lijdt", "ligt", "dient", "kunt", "wilt"})  # among the words above
_VOWELS = "aeou"
_STEM = 3  # letters
_ADJECTIVE_ZIPF, _VERB_ZIPF = 3.0, 2.0


@dataclass(frozen=True, slots=True)
class Choice:
    """`forms` that compete under the name `task`; `labels` are their names for the model, shared between words."""

    task: str
    forms: tuple[str, ...]
    labels: tuple[str, ...]
    lemma: str = ""


class Forms:
    """The choices a written word gives rise to; answers are remembered."""

    def __init__(self, words: WordList) -> None:
        self._words = words
        self.choices = lru_cache(maxsize=100_000)(self._choices)

    def _choices(self, word: str) -> tuple[Choice, ...]:
        """All choices that `word` (lower case) belongs to."""
        if not word.isalpha():
            return ()
        if word in _CONFUSED:
            near = _CONFUSED[word]
            closed = [Choice("word", near, near, "+".join(near))]
        else:
            closed = []
        for task, table in (("determiner", _PAIRED_DETERMINERS), ("number", _PAIRED_NUMBERS)):
            if word in table:
                closed.append(Choice(task, table[word], ("0", "1"), task + table[word][0]))
        if closed:
            return tuple(closed)
        return tuple(
            found
            for found in (self._participle(word), self._stem(word), self._number(word), self._adjective(word))
            if found
        )

    def third_person(self, word: str) -> bool:
        """Whether `word` (lower case) is the present singular of a verb whose infinitive exists too."""
        other = word in _CONFUSED and word not in _VERBS
        number, stem = (None, None) if other else (self._number(word), self._stem(word))
        paired = word in _PAIRED_NUMBERS and word == _PAIRED_NUMBERS[word][0]
        return (
            paired or (number is not None and word == number.forms[0]) or (stem is not None and word == stem.forms[1])
        )

    def _known(self, word: str) -> bool:
        return self._words.listed(word) and self._words.known(word)  # the first is quick, and mostly enough

    def _participle(self, word: str) -> Choice | None:
        """Third person or participle: "gebeurt", "gebeurd"."""
        if not word.startswith(_PREFIXES) or len(word) < 6 or word[-1] not in "dt" or word[-2:] in ("dt", "tt"):
            return None
        forms = word[:-1] + "t", word[:-1] + "d"
        if not all(map(self._known, forms)) or not self._known(forms[1] + "e"):
            return None
        return Choice("participle", forms, ("t", "d"), word[:-1])

    def _stem(self, word: str) -> Choice | None:
        """First or third person: "vind", "vindt"; "krijg", "krijgt"."""
        for stem in (word, word[:-1] if word.endswith("t") else ""):
            if len(stem) >= _STEM and not stem.endswith("t") and self._verb(stem) and self._known(stem + "t"):
                if stem in _PAIRED_NUMBERS or stem + "t" in _PAIRED_NUMBERS:
                    return None
                return Choice("stem", (stem, stem + "t"), ("0", "t"), stem)
        return None

    def _number(self, word: str) -> Choice | None:
        """Singular or plural of the present tense: "laat", "laten"; "krijgt", "krijgen"."""
        if word.endswith("t"):
            infinitive = self._infinitive(word[:-1]) or self._infinitive(word)
            singular = word
        else:
            infinitive = word if word.endswith("en") else ""
            singular = self.singular(word) if infinitive else ""
        if (
            not infinitive
            or not singular
            or self._words.zipf(infinitive) < _VERB_ZIPF + 1
            or self._words.zipf(singular) < _VERB_ZIPF + 1
        ):
            return None
        return Choice("number", (singular, infinitive), ("0", "1"), infinitive)

    def _adjective(self, word: str) -> Choice | None:
        """With or without the ending: "nieuw", "nieuwe"."""
        for short in (word, *_shorter(word)):
            long = _longer(short)
            if len(short) > _STEM and word in (short, long) and self._graded(short, long):
                return Choice("adjective", (short, long), ("0", "e"), short)
        return None

    def _graded(self, short: str, long: str) -> bool:
        if min(self._words.zipf(short), self._words.zipf(long)) < _ADJECTIVE_ZIPF:
            return False
        return self._known(short) and self._known(long) and self._known(long + "r")

    def _verb(self, stem: str) -> bool:
        return self._known(stem) and bool(self._infinitive(stem))

    def _infinitive(self, stem: str) -> str:
        """The infinitive of a stem, "" when there is none: stel, stellen; laat, laten; geef, geven."""
        if not stem or stem[-1] in "aeiouyéë":
            return ""
        voiced = stem[:-1] + {"f": "v", "s": "z"}.get(stem[-1], stem[-1])
        bases = [voiced, stem, stem + stem[-1]]
        open_syllable = re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", voiced)
        long = open_syllable != voiced
        for base in [open_syllable] if long else bases:
            if self._known(base + "en") and self._words.zipf(base + "en") >= _VERB_ZIPF:
                return base + "en"
        return ""

    def singular(self, infinitive: str) -> str:
        """The third person of `infinitive` (lower case), "" when Dutch has none."""
        base = infinitive[:-2]
        doubled = len(base) > 2 and base[-1] == base[-2]
        stems = [base[:-1]] if doubled else [base]
        if not doubled and re.search(rf"(?:^|[^aeiou])[{_VOWELS}][^aeiou]$", base):
            stems = [base[:-2] + base[-2] * 2 + base[-1], base]
        hardened = [stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1]) for stem in stems if stem]
        for stem in hardened:
            form = stem if stem.endswith("t") else stem + "t"
            if self._known(form) and self._infinitive(stem) == infinitive:
                return form
        return ""


def _shorter(word: str) -> tuple[str, ...]:
    """What an adjective in -e may come from: nieuwe, nieuw; grote, groot; witte, wit; lieve, lief."""
    if not word.endswith("e") or len(word) <= _STEM:
        return ()
    base = word[:-1]
    hard = base[:-1] + {"v": "f", "z": "s"}.get(base[-1], base[-1])
    long = re.sub(r"([aeou])([^aeiou])$", r"\1\1\2", hard)
    return base, hard, long, base[:-1]


def _longer(short: str) -> str:
    """The form in -e of a regular adjective."""
    if re.search(r"([aeou])\1[^aeiou]$", short):
        soft = {"f": "v", "s": "z"}.get(short[-1], short[-1])
        return short[:-2] + soft + "e"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", short):
        return short + short[-1] + "e"
    return short + "e"


def _confusion_table() -> dict[str, tuple[str, ...]]:
    groups = [line.split() for line in _GROUPS.strip().splitlines()]
    table: dict[str, set[str]] = {}
    for group in groups:
        for word, other in product(group, group):
            table.setdefault(word, set()).add(other)
    return {word: tuple(sorted(near)) for word, near in table.items()}


def _pairs(rows: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    pairs = [(row.split()[0], row.split()[1]) for row in rows]
    return {word: pair for pair in pairs for word in pair}


_CONFUSED = _confusion_table()
_PAIRED_DETERMINERS = _pairs(_DETERMINERS)
_PAIRED_NUMBERS = _pairs(_NUMBERS)
