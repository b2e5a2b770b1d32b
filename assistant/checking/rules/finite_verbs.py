"""A clause without a finite verb, in which one word would be it with another ending: "De situatie veranderd snel".

Beside that: ik with a t ("ik wordt"), je as subject behind the verb ("wanneer wordt je gebeld"), and a past tense
where an adjective stands ("de verwachtte opbrengst").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.checking.closed import AUXILIARIES, CLOSED, DEMONSTRATIVES, DETERMINERS, FINITE, MODALS, among
from assistant.checking.grammar import PREPOSITIONS, SUBORDINATORS, clauses, follows
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.tags import Tags
from assistant.checking.text import CheckedText, Word

_LEAST = 4  # words of a clause that can be expected to have a verb
_PAST_ZIPF = 1.0
_NO_CLAUSE = SUBORDINATORS | among(
    "zoals gelet gehoord gezien overwegende mits eenmaal niet ook en of maar te om van tot"
)
_ASKS = among(
    "wanneer waarom hoe waar wat dan daarna soms vaak nu hier daar eerst vervolgens tijdens voor na bij in op"
)
_TOLD = among(
    "gevraagd verteld verzocht aangeboden aangeraden geadviseerd toegestaan verboden gegeven beloofd duidelijk"
)
_TWO = 2
_SPEAKERS = frozenset({"ik", "je", "jij"})
_NO_VERBS = CLOSED | {"bedoeld", "bestemd", "genoemd", "vermeld"}
_CONDITIONS = among("wie als wanneer indien omdat zodra hoewel nadat voordat")
_STARTS = among("hij zij het u men geacht geen")
_IMPERSONAL = among("er het dat dit u wij zij hij")


class FiniteVerbs:
    """At most one fault a clause for a verb that lacks, one for each pronoun and adjective."""

    name = "finite-verbs"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        stopped = frozenset(_stopped(text))
        for words in clauses(text):
            if not words:
                continue
            if words[0].start in stopped:
                yield from _lacking(words, text)
            yield from _after_clause(words, text)
            for place in range(1, len(words)):
                if follows(words[place - 1], words[place], text):
                    yield from _with_ik(words[place - 1], words[place], text)
                    yield from _adjective(words, place, text)
                    yield from _with_je(words, place, text)


def _fault(code: str, word: Word, right: str) -> Fault:
    right = cased(right, word.text)
    return Fault(code, at(word), Severity.ERROR, (right,), (("suggestion", right),))


def _lacking(words: Sequence[Word], text: CheckedText) -> Iterator[Fault]:
    """A main clause at the start of a sentence that ends in a full stop or goes on behind a comma."""
    tags = text.judge.tags
    stopped = text.masked[words[-1].end : words[-1].end + 1]
    if len(words) < _LEAST or not words[0].opens or not words[0].text[0].isupper() or stopped not in (".", ","):
        return
    if words[0].lower in _NO_CLAUSE or text.judge.neighbours.is_third_person(words[0].lower + "t"):
        return  # "Maak het meldpunt bekend."
    if any(_may_be_finite(words, place, text) for place in range(len(words))):
        return
    found = [(place, right) for place in range(1, len(words) - 1) if (right := _as_finite(words, place, tags, text))]
    if len(found) == 1:
        place, right = found[0]
        yield _fault("finite", words[place], right)


def _after_clause(words: Sequence[Word], text: CheckedText) -> Iterator[Fault]:
    """As in "Wie te laat is, betaald een boete": the main clause begins with its verb."""
    word = words[0]
    if len(words) < _TWO or not word.text.islower() or not word.lower.endswith("d"):
        return
    sentence = next((one for one in text.prose if one.span.start <= word.start < one.span.end), None)
    if sentence is None or sentence.words[0].lower not in _CONDITIONS or sentence.words[0].start == word.start:
        return
    if any(_may_be_finite(words, place, text) for place in range(1, len(words))):
        return
    third = text.judge.neighbours.is_third_person
    right = word.lower + "t" if third(word.lower + "t") else word.lower[:-1] + "t"
    if third(right) and words[1].lower in DETERMINERS | _STARTS:
        yield _fault("finite", word, right)


def _stopped(text: CheckedText) -> Iterator[int]:
    """Where the sentences begin that end in a full stop."""
    for sentence in text.prose:
        if sentence.words and sentence.text(text.text).rstrip().endswith("."):
            yield sentence.words[0].start


def _may_be_finite(words: Sequence[Word], place: int, text: CheckedText) -> bool:
    """Whether the word could be the verb that the clause needs, whatever else it may be."""
    word, tags = words[place].lower, text.judge.tags
    if word in AUXILIARIES | MODALS | FINITE or tags.finite_past(word) or tags.strong_past(word):
        return True
    before = words[place - 1].lower if place else ""
    if before in (DETERMINERS - DEMONSTRATIVES) | PREPOSITIONS | {"te"} and (
        tags.noun(word) or tags.regular_past(word)
    ):
        return False  # "de drukte"
    verb = tags.singular_verb(word) or tags.plural_verb(word) or text.judge.neighbours.is_third_person(word)
    return verb or tags.regular_past(word)


def _as_finite(words: Sequence[Word], place: int, tags: Tags, text: CheckedText) -> str:
    """The finite form that the word would be with another ending, "" when there is none."""
    word, before = words[place].lower, words[place - 1].lower
    third = text.judge.neighbours.is_third_person
    if (
        not words[place].text.islower()
        or word in _NO_VERBS
        or _SPEAKERS & {one.lower for one in words}
        or before in DETERMINERS | PREPOSITIONS | {"en", "te"}
        or not follows(words[place - 1], words[place], text)
    ):
        return ""
    if word.endswith("d") and third(word + "t"):
        return word + "t"
    if word.endswith("d") and third(word[:-1] + "t"):
        return word[:-1] + "t"
    doubled = word[:-1] + word[-2:]
    if word.endswith(("de", "te")) and tags.regular_past(doubled) and text.words.zipf(doubled) >= _PAST_ZIPF:
        return doubled + "n" if text.judge.nouns.number(before) == "n" or before.endswith(("en", "s")) else doubled
    return ""


def _with_ik(ik: Word, verb: Word, text: CheckedText) -> Iterator[Fault]:
    stem = verb.lower[:-1]
    if ik.lower != "ik" or not verb.lower.endswith("t") or not text.judge.neighbours.is_third_person(verb.lower):
        return
    if stem.endswith(("d", "k", "n", "l", "r", "m", "p", "g")) and text.words.known(stem):
        yield _fault("with-ik", verb, stem)


def _adjective(words: Sequence[Word], place: int, text: CheckedText) -> Iterator[Fault]:
    """As in "de verbreedde rijbaan"."""
    word, before = words[place], words[place - 1].lower
    if not word.lower.endswith(("dde", "tte")) or before not in DETERMINERS - {"die", "dat"} or place + 1 >= len(words):
        return
    plain = re.sub(r"([aeou])\1(?=[dt]e$)", r"\1", word.lower[:-2] + "e")
    single = next((form for form in (word.lower[:-2] + "e", plain) if text.words.known(form)), "")
    noun = words[place + 1]
    content = noun.lower not in CLOSED and noun.text.islower()
    if single and content and text.judge.tags.regular_past(word.lower) and not text.judge.nouns.number(word.lower):
        yield _fault("adjective", word, single)


def _with_je(words: Sequence[Word], place: int, text: CheckedText) -> Iterator[Fault]:
    """As in "wanneer wordt je uitgenodigd", where no other word can be the subject."""
    verb, spoken = words[place - 1], [word.lower for word in words]
    if spoken[place] != "je" or not verb.lower.endswith("dt") or place + 1 >= len(words):
        return
    opening = spoken[: place - 1]
    alone = (not opening or opening[0] in _ASKS) and not set(spoken) & (_IMPERSONAL | _TOLD)
    owned = text.judge.tags.heads_phrase(spoken[place + 1])
    if alone and not owned and text.words.known(verb.lower[:-1]):
        yield _fault("with-je", verb, verb.lower[:-1])
