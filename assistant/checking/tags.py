"""What a word can be in a sentence, from lists and tables alone: a light tagger that says "can be", never "is"."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.checking.closed import CLOSED, FINITE, among
from assistant.checking.context import Neighbours
from assistant.checking.nouns import Nouns
from assistant.checking.words import WordList

_PARTICLES = "aan|achter|af|bij|door|in|mee|na|om|onder|op|open|over|plaats|samen|terug|toe|uit|vast|voor|weg"
_PAST = re.compile(r"\w{2,}(?:d|t)e(?P<plural>n)?")
_PREFIXES = rf"(?:{_PARTICLES})?(?:ge|be|ver|ont|her|er)"
_PARTICIPLE = re.compile(rf"(?:{_PREFIXES})\w{{2,}}(?:d|t|en)")
_SINGULAR = among(
    "is was wordt werd heeft had kan kon zal zou moet moest mag mocht wil wilde gaat ging komt kwam staat stond"
    " ligt lag krijgt kreeg blijft bleef doet deed ziet zag vindt vond houdt hield geeft gaf vraagt vroeg lijkt"
    " bleek blijkt gebeurt hoeft dient weet wist laat liet"
)
_NO_VERBS = among("vast recht kort dicht bereid")
_PARTED = re.compile(rf"(?:{_PARTICLES})(?:{'|'.join(sorted(_SINGULAR))})")  # "opengaat", "plaatsvindt"
_STRONG = among(
    "wees verwees beval nam gaf bracht dacht zocht kocht zei sprak schreef liep viel sloot besloot bood koos leed"
    " reed steeg ontving verloor droeg sloeg hielp dwong betrok las at zat sliep riep schoof trok won"
)
_STRONG_PAST = (
    "stond(?:en)?|zat(?:en)?|lag(?:en)?|kwam(?:en)?|nam(?:en)?|ga(?:f|ven)|zag(?:en)?|la(?:s|zen)|at(?:en)?|sprak(?:en)?"
    "|brak(?:en)?|stak(?:en)?|trof(?:fen)?|trok(?:ken)?|hielp(?:en)?|stier(?:f|ven)|wierp(?:en)?|liep(?:en)?|riep(?:en)?"
    "|sliep(?:en)?|liet(?:en)?|hield(?:en)?|viel(?:en)?|hing(?:en)?|ving(?:en)?|ging(?:en)?|bood|boden|boog|bogen|genoot"
    "|genoten|ko(?:os|zen)|loog|logen|schoot|schoten|sloot|sloten|vloog|vlogen|verloor|verloren|blee?(?:f|ven)|blee?k(?:en)?"
    "|dree(?:f|ven)|gree?p(?:en)?|kee?k(?:en)?|kree?g(?:en)?|leed|leden|pree?(?:s|zen)|ree?(?:s|zen)|reed|reden|schee?n(?:en)?"
    "|schree?(?:f|ven)|snee?d(?:en)?|stee?g(?:en)?|stree?d(?:en)?|verdwee?n(?:en)?|verwee?t(?:en)?|wee(?:s|zen)"
    "|zwee?g(?:en)?|wo+g(?:en)?|droeg(?:en)?|sloeg(?:en)?|vroeg(?:en)?|joeg(?:en)?|bond(?:en)?|drong(?:en)?|dwong(?:en)?"
    "|gold(?:en)?|klonk(?:en)?|kromp(?:en)?|schond(?:en)?|schonk(?:en)?|slonk(?:en)?|sprong(?:en)?|vond(?:en)?|won(?:nen)?"
    "|zond(?:en)?|begon(?:nen)?|deed|deden|bracht(?:en)?|dacht(?:en)?|kocht(?:en)?|zocht(?:en)?|wist(?:en)?|zei(?:den)?"
    "|hie(?:f|ven)|schiep(?:en)?|voer(?:en)?"
)
_STRONG_FORM = re.compile(rf"(?:{_PARTICLES})?(?:be|ver|ont|her|er|ge|over|onder|aan|plaats)?(?:{_STRONG_PAST})")
_PLURAL = among(
    "zijn waren worden werden hebben hadden kunnen konden zullen zouden moeten moesten mogen mochten willen"
    " wilden gaan gingen komen kwamen staan stonden liggen lagen krijgen kregen blijven bleven doen deden zien"
    " zagen vinden vonden houden hielden geven gaven vragen vroegen lijken bleken blijken hoeven dienen weten"
    " wisten laten lieten"
)
_ADVERBS = among(
    "niet ook nog al wel weer zelf eerst later straks nooit altijd vaak soms hier daar nu dan toch graag meteen"
    " direct binnenkort gisteren vandaag morgen opnieuw eerder dus echter steeds even samen thuis zich elkaar"
    " wekelijks jaarlijks maandelijks dagelijks zelden regelmatig schriftelijk telefonisch tijdig voldoende goed slecht"
    " persoonlijk uitdrukkelijk er weg mee toe terug alleen vervolgens inmiddels daarom daarna daarvoor hiervoor"
    " hiervan daarvan hierover daarover hiermee daarmee hierbij daarbij verder zelfs bovendien gelukkig helaas destijds"
    " toen"
)
_ADJECTIVE_ZIPF = 3.0
_VOICELESS = {"v": "f", "z": "s"}
_STEM, _LETTERS = 3, 6  # of an adjective without its ending; of a past form


class Tags:
    """Answers are remembered; all words are given in lower case."""

    def __init__(self, words: WordList, nouns: Nouns, neighbours: Neighbours) -> None:
        self._words = words
        self._nouns = nouns
        self._neighbours = neighbours
        self.noun = lru_cache(maxsize=20_000)(self._noun)
        self.plural_verb = lru_cache(maxsize=20_000)(self._plural_verb)
        self.adjective = lru_cache(maxsize=20_000)(self._adjective)
        self.singular_verb = lru_cache(maxsize=20_000)(self._singular_verb)
        self.participle = lru_cache(maxsize=20_000)(self._participle)
        self.regular_past = lru_cache(maxsize=20_000)(self._regular_past)

    def _singular_verb(self, word: str) -> bool:
        """Whether `word` is a common finite verb in the singular, or ends as one and is no noun."""
        if word in _SINGULAR or _PARTED.fullmatch(word):
            return True
        return (
            word.endswith("t")
            and self._neighbours.is_third_person(word)
            and not self.noun(word)
            and word not in _NO_VERBS
        )

    def adverb(self, word: str) -> bool:
        """Whether `word` is an adverb that often stands beside a verb."""
        return word in _ADVERBS

    def finite_past(self, word: str) -> bool:
        """Whether `word` is a common strong verb in the past or present singular, whatever noun it may also be."""
        return word in _STRONG or word in _SINGULAR

    def strong_past(self, word: str) -> bool:
        """Whether `word` may be the past tense of a strong verb, singular or plural, whatever else it is: "bestond"."""
        return bool(_STRONG_FORM.fullmatch(word))

    def _regular_past(self, word: str) -> bool:
        """Whether `word` is the past tense of a verb that takes -de or -te, singular or plural."""
        past = _PAST.fullmatch(word)
        if past is None or not self._words.known(word):
            return False
        stem = word[: -3 if past["plural"] else -2]
        return self._neighbours.is_third_person(_present(stem)) or self._neighbours.is_third_person(_present(stem[:-1]))

    def _participle(self, word: str) -> bool:
        """Whether `word` looks like a past participle."""
        return bool(_PARTICIPLE.fullmatch(word)) and self._words.known(word) and not self.noun(word)

    def heads_phrase(self, word: str) -> bool:
        """Whether a noun phrase may go on with `word` after a possessive: a noun, adjective, number or name."""
        if word in CLOSED - {"andere", "ander", "veel", "vele", "beide", "meer", "enkele"} or word in _ADVERBS:
            return False
        if self.noun(word) or self.adjective(word) or self._plural_noun(word):
            return True
        return not (self.plural_verb(word) or word in FINITE or self.participle(word) or self.singular_verb(word))

    def _noun(self, word: str) -> bool:
        if word in CLOSED or not (self._nouns.noun(word) or self._nouns.number(word) is not None):
            return False
        verb = self._neighbours.is_third_person(word) or self._neighbours.is_infinitive(word)
        if verb and self._nouns.number(word) is None and self._nouns.article(word) != "de":
            return False  # "het betrekken van"
        return self._words.zipf(word + "e") < _ADJECTIVE_ZIPF  # "belangrijk" is no compound of "rijk"

    def _plural_noun(self, word: str) -> bool:
        """A plural of which only the singular is a noun we know: "plannen"."""
        if word in _PLURAL or not word.endswith("en"):
            return False
        stem = word[:-2]
        return any(map(self._nouns.noun, (stem, stem[:-1] if stem[-1:] == stem[-2:-1] else stem)))

    def _plural_verb(self, word: str) -> bool:
        if word in _PLURAL or self._neighbours.is_infinitive(word):
            return True
        past = _PAST.fullmatch(word)
        if not past or not past["plural"] or len(word) < _LETTERS:
            return False
        return self._words.known(word[:-1]) and self._neighbours.is_third_person(_present(word[:-3]))

    def _adjective(self, word: str) -> bool:
        """An inflected adjective or a participle used as one: "oude", "gemaakte", "eigen"."""
        if word == "eigen":
            return True
        if not word.endswith("e") or len(word) <= _STEM or word in CLOSED:
            return False
        bare = {word[:-1], re.sub(r"([aeou])([^aeiou])e$", r"\1\1\2", word), re.sub(r"([^aeiou])\1e$", r"\1", word)}
        bare.add(re.sub(r"ële$", "eel", word))
        bare |= {form[:-1] + _VOICELESS[form[-1]] for form in bare if form[-1] in _VOICELESS}
        return any(len(form) >= _STEM and form != word and self._words.known(form) for form in bare)


def _present(stem: str) -> str:
    return stem if stem.endswith("t") else stem + "t"
