"""Verbs dressed up as nouns: "het doen van onderzoek", "de uitvoering van de controle vindt plaats".

Renkema, Schrijfwijzer (2012), chapter 4, and Communicatierijk advise the verb itself. One noun of this kind is no
fault; the rule speaks of sentences that are built from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText, Sentence

_AS_NOUN = re.compile(r"\bhet\s+(?P<verb>\w{3,}en)\s+(?:van|naar|op|aan)\b", re.IGNORECASE)
_BARE = re.compile(r"\b(?:tot|door|na|voor|van|bij|met)\s+(?P<verb>\w{3,}en)\s+van\b", re.IGNORECASE)
_NOUN = re.compile(r"\b(?P<noun>\w{3,}(?:ing|atie|ering|isatie))\s+van\b", re.IGNORECASE)
_ALONE = re.compile(r"\b(?:door|na|tot|ter|via)\s+\w{3,}(?:ing|atie)\b(?!\s+van\b)", re.IGNORECASE)  # "na toetsing"
_LIGHT = re.compile(
    r"\b(?:vind(?:t|en) plaats|plaats(?:vinden|gevonden)|overge(?:gaan|ga) (?:te worden )?tot|(?:gaat|gaan) over tot"
    r"|dient overgegaan|zorg te dragen|draagt zorg|dragen zorg|uitvoering (?:te geven|geven|geeft) aan|door middel van"
    r"|ten behoeve van|tot stand (?:te brengen|komen)|in overweging|overgaan tot|is een taak van|is noodzakelijk"
    r"|geschied(?:t|en|de)|vinden in \w+ plaats|vindt in \w+ plaats)\b",
    re.IGNORECASE,
)
_NOT_VERBS = frozenset({"gemeenten", "kosten", "plannen", "leden", "namen", "kinderen", "mensen", "delen", "kaarten"})
_SCORE = 2.0
_PAIR, _SHORT, _DENSE = 2, 16, 0.5  # a pair of such nouns fills a sentence of up to sixteen words
_MOST = 10  # remarks a text: the worst ones


class Nominalisations:
    """One hint a sentence, at most ten a text."""

    name = "nominalisations"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults over the sentence."""
        scored = [(score, sentence) for sentence in text.prose if (score := _score(text, sentence)) >= _SCORE]
        for _, sentence in sorted(scored, key=lambda pair: (-pair[0], pair[1].span.start))[:_MOST]:
            yield Fault("nouns", sentence.span, Severity.HINT)


def _score(text: CheckedText, sentence: Sentence) -> float:
    """A noun made of an infinitive counts fully, one in -ing or -atie and an empty verb by half or more."""
    masked, span = text.masked, sentence.span
    infinitives = sum(_infinitive(found["verb"].lower(), text) for found in _AS_NOUN.finditer(masked, *span))
    infinitives += sum(
        found["verb"].lower() not in _NOT_VERBS and text.judge.nouns.number(found["verb"].lower()) != "n"
        for found in _BARE.finditer(masked, *span)
    )
    nouns = len(_NOUN.findall(masked, *span))
    light = len(_LIGHT.findall(masked, *span))
    dense = _DENSE if infinitives + nouns >= _PAIR and len(sentence.words) <= _SHORT else 0.0
    return infinitives + 0.75 * nouns + 0.75 * light + 0.5 * len(_ALONE.findall(masked, *span)) + dense


def _infinitive(word: str, text: CheckedText) -> bool:
    """Whether "het" before it makes `word` a verb as a noun: "het invullen", not "het wapen"."""
    if text.judge.neighbours.may_be_infinitive(word):
        return word not in _NOT_VERBS
    return text.words.known(word) and not text.judge.tags.noun(word)
