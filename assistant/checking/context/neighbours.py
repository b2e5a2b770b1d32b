"""The context model at work on a sentence: a better form, a missing word, two words that are one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from assistant.checking.closed import CLOSED
from assistant.checking.compounds import Compounds
from assistant.checking.context.features import Features, Token
from assistant.checking.context.forms import Choice, Forms
from assistant.checking.context.gaps import GAP, GAP_LABELS, is_gap
from assistant.checking.context.joins import JOIN, JOIN_LABELS, joinable, traits
from assistant.checking.context.model import ContextModel
from assistant.checking.nouns import Nouns
from assistant.checking.words import WordList

_VERBS = frozenset({"laat", "staat", "gaat", "doet"})  # that look like adjectives: "late"
_DESCRIBING = ("ale", "ele", "ieve", "ische", "elijke", "ende", "aire", "bare", "zame")  # adjectives
_CLAUSE = 12  # tokens back that a subject may stand
_CERTAIN = 1.0  # log odds that a certain article or number gives a form, and takes from the other


@dataclass(frozen=True, slots=True)
class Better:
    """Tokens `start` up to `end` of a sentence should read `form`; `sure` is the lead over the bound, in log odds.

    `tagged` says that the tagger found it, which reads the whole sentence.
    """

    task: str
    start: int
    end: int
    form: str
    sure: float
    tagged: bool = False


class Neighbours:
    """Judges the words of a sentence by each other; the model loads at the first question."""

    def __init__(self, words: WordList, compounds: Compounds, nouns: Nouns) -> None:
        self._words = words
        self._nouns = nouns
        self._compounds = compounds
        self._features = Features(nouns)
        self.forms = Forms(words)

    @cached_property
    def _model(self) -> ContextModel:
        return ContextModel.shipped()

    def is_infinitive(self, word: str) -> bool:
        """Whether `word` (lower case) is the infinitive of a verb whose singular exists too."""
        return any(choice.task == "number" and word == choice.forms[1] for choice in self.forms.choices(word))

    def may_be_infinitive(self, word: str) -> bool:
        """The same for rarer verbs, some of them nouns too."""
        return word.endswith("en") and bool(self.forms.singular(word))

    def is_third_person(self, word: str) -> bool:
        """Whether `word` (lower case) is the present singular of a verb whose infinitive exists too."""
        return self.forms.third_person(word)

    def joining(self, sentence: Sequence[Token], place: int) -> float:
        """How far "one word" is ahead of "two words" for the tokens before and at `place`, in log odds."""
        parts = sentence[place - 1].text, sentence[place].text
        apart, one = self._model.scores(JOIN, JOIN_LABELS, self._of_pair(sentence, place, parts))
        return one - apart

    def lead(self, sentence: Sequence[Token], start: int, end: int, form: str) -> float | None:
        """How far `form` is ahead of what tokens `start` up to `end` say, in log odds; None where it is not judged.

        An empty range is a gap before token `start`, a range of two a pair that `form` makes one word of.
        """
        if start == end:
            return self._gap_lead(sentence, start, form)
        if end - start > 1:
            may_join = joinable(sentence[start], sentence[start + 1], self._words, self._compounds)
            return self.joining(sentence, start + 1) if may_join else None
        for choice in self.forms.choices(sentence[start].text):
            evidence = self._evidence(sentence, start, choice)
            if form in choice.forms and evidence is not None:
                seen = self._features.of(sentence, start, end, choice.lemma)
                scores = self._scores(choice.task, choice.labels, seen, evidence)
                return scores[choice.forms.index(form)] - scores[choice.forms.index(sentence[start].text)]
        return None

    def _gap_lead(self, sentence: Sequence[Token], place: int, form: str) -> float | None:
        if form not in GAP_LABELS or not is_gap(sentence, place):
            return None
        scores = self._scores(GAP, GAP_LABELS, self._features.of(sentence, place, place))
        return scores[GAP_LABELS.index(form)] - scores[0]

    def better(self, sentence: Sequence[Token]) -> Iterator[Better]:
        """The likeliest mistake at each place, in order; missing words are left to the tagger."""
        for place, token in enumerate(sentence):
            found = [
                *self._forms_at(sentence, place, token),
                *self._pair_at(sentence, place),
            ]
            if found:
                yield max(found, key=lambda one: one.sure)

    def _forms_at(self, sentence: Sequence[Token], place: int, token: Token) -> Iterator[Better]:
        for choice in self.forms.choices(token.text):
            here = choice.forms.index(token.text)
            seen = self._features.of(sentence, place, place + 1, choice.lemma)
            evidence = self._evidence(sentence, place, choice)
            if evidence is None:
                continue
            for label, sure in self._ahead(choice.task, choice.labels, here, seen, evidence):
                yield Better(choice.task, place, place + 1, choice.forms[label], sure)

    def _pair_at(self, sentence: Sequence[Token], place: int) -> Iterator[Better]:
        if not place or not joinable(sentence[place - 1], sentence[place], self._words, self._compounds):
            return
        parts = sentence[place - 1].text, sentence[place].text
        seen = self._of_pair(sentence, place, parts)
        for _, sure in self._ahead(JOIN, JOIN_LABELS, 0, seen):
            yield Better(JOIN, place - 1, place + 1, "".join(parts), sure)

    def _of_pair(self, sentence: Sequence[Token], place: int, parts: tuple[str, str]) -> list[int]:
        seen = traits(*parts, self._words, self._features)
        return self._features.of(sentence, place - 1, place + 1, "_".join(parts), seen)

    def _evidence(self, sentence: Sequence[Token], place: int, choice: Choice) -> Mapping[int, float] | None:
        """What grammar itself adds to the score of a form; None where the place is not to be judged at all."""
        token = sentence[place]
        before = [one.text for one in sentence[max(0, place - 2) : place]]
        if choice.task == "determiner":
            return self._by_article(self._noun_after(sentence, place))
        if choice.task == "adjective":
            return self._of_adjective(sentence, place, before[-1] if before else "")
        if choice.task == "number":
            adjective = self._words.known(token.text + "e") and token.text not in _VERBS
            return None if adjective else self._by_number(before) if place == 2 else {}
        if choice.task == "stem":
            spoken = {one.text for one in sentence[max(0, place - _CLAUSE) : place]}
            return None if "ik" in spoken or self._nouns.article(token.text) else {}
        return {}

    def _noun_after(self, sentence: Sequence[Token], place: int) -> str:
        """The noun that the determiner at `place` belongs to: the next word, or the one after an adjective."""
        after = [one.text for one in sentence[place + 1 : place + 4]] + [".", "."]
        described = self._nouns.article(after[0]) is None or after[0].endswith(_DESCRIBING)
        if after[0].endswith("e") and described and after[2] not in ("-", "‑"):
            return after[1]
        return after[0] if after[1] not in ("-", "‑") else ""

    def _of_adjective(self, sentence: Sequence[Token], place: int, before: str) -> Mapping[int, float] | None:
        """As in "een goede plan" and "de belangrijk wijziging", where the noun stands directly behind."""
        after = sentence[place + 1].text if place + 1 < len(sentence) else ""
        article = self._nouns.article(after)
        if article is None or after in CLOSED or sentence[place].capital:
            return None
        if before == "een" and self._nouns.number(after) != "n":
            bare = article == "het"
        elif before in ("de", "deze", "dit", "onze"):
            bare = False
        else:
            return None
        return {0: _CERTAIN, 1: -_CERTAIN} if bare else {1: _CERTAIN, 0: -_CERTAIN}

    def _by_article(self, noun: str) -> Mapping[int, float] | None:
        if noun in CLOSED or self._nouns.number(noun) == "n":
            return None
        label = {"de": 0, "het": 1}.get(self._nouns.article(noun) or "")
        return None if label is None else {label: _CERTAIN, 1 - label: -_CERTAIN}

    def _by_number(self, before: Sequence[str]) -> Mapping[int, float]:
        if before[0] not in ("de", "het", "deze", "alle") or self._nouns.number(before[1]) != "n":
            return {}
        return {1: _CERTAIN, 0: -_CERTAIN}

    def _ahead(
        self,
        task: str,
        labels: Sequence[str],
        here: int,
        seen: Sequence[int],
        evidence: Mapping[int, float] = MappingProxyType({}),
    ) -> Iterator[tuple[int, float]]:
        """The labels that are so far ahead of the written one that good text seldom has it."""
        scores = self._scores(task, labels, seen, evidence)
        best = max(range(len(labels)), key=scores.__getitem__)
        bound = self._model.bound(task, labels[here], labels[best])
        if best != here and bound is not None and (lead := scores[best] - scores[here] - bound) >= 0:
            yield best, lead

    def _scores(
        self,
        task: str,
        labels: Sequence[str],
        seen: Sequence[int],
        evidence: Mapping[int, float] = MappingProxyType({}),
    ) -> list[float]:
        return [score + evidence.get(label, 0.0) for label, score in enumerate(self._model.scores(task, labels, seen))]
