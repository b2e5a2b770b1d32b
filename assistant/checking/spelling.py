"""Which words of a text are suspect: the judgement on the word, and what the text itself says about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.judging import Judge, Judgement, Verdict
from assistant.checking.text import CheckedText, Sentence, Word

_PLURAL = re.compile(r"[A-Z]{2,}s")  # of an abbreviation: "APVs"; the apostrophe is obligatory (Leidraad, 7.4)
_FOREIGN = 3  # letters
_ABBREVIATION = 5  # letters: "jl.", "bijv.", "incl." before a full stop within a sentence


def suspects(text: CheckedText) -> Iterator[tuple[Word, Judgement]]:
    """Words that are wrong or unknown, in order of place, with the judgement on each."""
    judge = text.judge
    for sentence in text.sentences:
        for place, word in enumerate(sentence.words):
            if _PLURAL.fullmatch(word.text) and not word.hangs and not text.words.known(word.text):
                yield word, Judgement(Verdict.SLIP, (f"{word.text[:-1]}'s",))
            elif _candidate(word, sentence, text):
                judgement = _judged(judge, word, text)
                if judgement.verdict is Verdict.SLIP and _foreign_beside(sentence, place, text):
                    judgement = Judgement(Verdict.UNKNOWN)
                if judgement.verdict is not Verdict.FINE:
                    yield word, judgement


def _foreign_beside(sentence: Sentence, place: int, text: CheckedText) -> bool:
    """Whether the word is listed and stands beside one that is listed too though no Dutch: "couleurs locale"."""
    if not text.words.listed(sentence.words[place].lower):
        return False
    beside = (sentence.words[at] for at in (place - 1, place + 1) if 0 <= at < len(sentence.words))
    return any(
        word.text.islower()
        and len(word.text) > _FOREIGN
        and text.words.listed(word.lower)
        and not text.words.known(word.text)
        for word in beside
    )


def unknown(text: CheckedText) -> tuple[str, ...]:
    """The words, each once, that are neither known nor clearly wrong."""
    found = (word for word, judgement in suspects(text) if judgement.verdict is Verdict.UNKNOWN)
    return tuple(word.text for _, word in sorted({word.lower: word for word in found}.items()))


def _candidate(word: Word, sentence: Sentence, text: CheckedText) -> bool:
    """Whether the spelling of `word` can be judged at all: no name, abbreviation or half of a compound."""
    if len(word.text) < 3 or word.hangs or _many_capitals(word.text):
        return False
    if word.abbreviated and len(word.text) <= _ABBREVIATION:
        return False
    if text.words.known(word.text) and word.lower not in text.judge.known_errors and not text.judge.linked(word.lower):
        return False
    if _abbreviation_first(word.text):
        return True
    return not word.text[0].isupper() or (word.opens and sentence.prose and word.lower not in text.names)


def _judged(judge: Judge, word: Word, text: CheckedText) -> Judgement:
    judgement = judge.judge(word.lower, text.counts[word.lower])
    named = word.text[0].isupper() and not _abbreviation_first(word.text)
    if named and _name_on_vowel(word.text, judge):
        return Judgement(Verdict.SLIP, (f"{word.text[:-1]}'s",))
    if named and word.text.endswith("s") and judge.words.known(word.text[:-1]):
        return Judgement(Verdict.FINE)  # the genitive of a name: "Schiphols nachtvluchten"
    if named and judgement.verdict in (Verdict.UNKNOWN, Verdict.CAPITAL):
        return Judgement(Verdict.FINE)  # an unknown word with a capital at the start is mostly a name
    return judgement


def _name_on_vowel(word: str, judge: Judge) -> bool:
    """The genitive of a name that ends in one long vowel lacks its apostrophe: "Vanessas" (Leidraad, 7.5)."""
    if not re.fullmatch(r"\w{2,}[^aeiouy][aiouy]s", word) or judge.words.known(word):
        return False
    return judge.words.known(word[:-1]) and not judge.words.known(word[:-1].lower())


def _abbreviation_first(word: str) -> bool:
    """A compound of an abbreviation ("OOV-beleid") is no name for its capital."""
    first, hyphen, _ = word.partition("-")
    return bool(hyphen) and len(first) > 1 and first.isupper()


def _many_capitals(word: str) -> bool:
    """Abbreviations and what is made of them: OOV, APV's, OOV-afdeling's first part, CityDeal."""
    return sum(letter.isupper() for letter in word.rpartition("-")[2]) > 1
