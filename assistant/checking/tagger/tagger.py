"""The edits that the network proposes for the sentences of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.checking.context import GAP, JOIN, Forms, Token
from assistant.checking.tagger.features import Features
from assistant.checking.tagger.labels import LABELS, edited, task
from assistant.checking.tagger.network import Floats, Network
from assistant.checking.words import WordList

_LEAST = 0.3  # chance below which a proposal is not worth looking at


@dataclass(frozen=True, slots=True)
class Proposal:
    """Tokens `start` up to `end` should read `form`, with a `chance` between 0 and 1; a missing word has no tokens."""

    task: str
    start: int
    end: int
    form: str
    chance: float


class Tagger:
    """Reads sentences; the network loads at the first."""

    def __init__(self, forms: Forms, words: WordList) -> None:
        self._forms = forms
        self._words = words
        self._features: Features | None = None

    def proposals(self, sentences: Sequence[Sequence[Token]]) -> list[list[Proposal]]:
        """What each sentence needs, in order of place."""
        network, common = Network.shipped()
        if self._features is None:
            self._features = Features(common)
        chances = network.chances([self._features.rows(sentence) for sentence in sentences])
        return [list(self._of(sentence, found)) for sentence, found in zip(sentences, chances, strict=True)]

    def _of(self, sentence: Sequence[Token], chances: Floats) -> Iterator[Proposal]:
        likely = chances[:, 1:].argmax(axis=1) + 1
        for place in np.flatnonzero(chances[np.arange(len(sentence)), likely] >= _LEAST):
            label, chance = LABELS[likely[place]], float(chances[place, likely[place]])
            found = self._proposal(sentence, int(place), label, chance)
            if found is not None:
                yield found

    def _proposal(self, sentence: Sequence[Token], place: int, label: str, chance: float) -> Proposal | None:
        word = sentence[place].text
        following = sentence[place + 1].text if place + 1 < len(sentence) else ""
        kind = task(label, word)
        if kind in (GAP, JOIN) and not (word[-1].isalpha() and following[:1].isalpha()):
            return None
        form = self._joined(word, following) if kind == JOIN else edited(label, word, following, self._forms)
        if form is None or form == word:
            return None
        if kind == GAP:
            return Proposal(kind, place + 1, place + 1, form, chance)
        return Proposal(kind, place, place + 1 + (kind == JOIN), form, chance)

    def _joined(self, left: str, right: str) -> str:
        """Both words as one, with the s that Dutch may want between them."""
        linked = f"{left}s{right}"
        return linked if self._words.known(linked) and not self._words.known(left + right) else left + right
