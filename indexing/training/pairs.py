"""Pairs of a question and the passage that answers it, drawn from the records in batches of one source."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from indexing.training.dataset import Dataset, Ids

LEXICON = Path(__file__).with_name("lexicon.txt")
LONGEST_PASSAGE = 160
"""Pieces; longer passages are cut, from a random start."""
NEIGHBOURS = 8
"""Records that are drawn together: sections of one document are each other's hardest wrong answers."""
GENERIC_HEADING = 12
"""A heading that stands over more records than this says too little without its title."""
OPENINGS = (
    "wat is",
    "wat zijn",
    "wat moet ik doen bij",
    "hoe werkt",
    "hoe gaat dat met",
    "waar vind ik iets over",
    "welke regels gelden voor",
    "wanneer mag",
    "wie gaat over",
    "mag de gemeente",
    "hoeveel",
    "waarom",
    "kan ik",
    "moet ik",
    "wat kost",
    "wat gebeurt er als",
)

Pair = tuple[Ids, Ids]


@dataclass(frozen=True, slots=True)
class Batch:
    """Questions and passages, row by row; `english` when the questions are numbered as English words."""

    questions: list[Ids]
    passages: list[Ids]
    english: bool = False


class LexiconDrawer:
    """Draws pairs of terms that mean the same from lexicon.txt, some with a second pair beside them."""

    def __init__(self, tokenizer: Tokenizer, rng: np.random.Generator) -> None:
        lines = LEXICON.read_text(encoding="utf-8").splitlines()
        self._terms = [line.split("|") for line in lines if line and not line.startswith("#")]
        self._groups = [[np.array(tokenizer.encode(term).ids) for term in group] for group in self._terms]
        self._rng = rng

    def draw(self, size: int) -> Batch:
        """A batch of at most `size` pairs, of groups that share no term: else right answers count as wrong."""
        taken: set[str] = set()
        pairs: list[Pair] = []
        for index in self._rng.permutation(len(self._groups)):
            if len(pairs) < size and taken.isdisjoint(self._terms[index]):
                taken.update(self._terms[index])
                pairs.append(self._pair(int(index)))
        return Batch([question for question, _ in pairs], [passage for _, passage in pairs])

    def _pair(self, index: int) -> Pair:
        groups = [self._groups[index]]
        if self._rng.random() < 0.4:
            groups.append(self._groups[self._rng.integers(len(self._groups))])
        drawn = [self._rng.permutation(len(group))[:2] for group in groups]
        question, passage = (
            np.concatenate([group[two[side]] for group, two in zip(groups, drawn, strict=True)]) for side in (0, 1)
        )
        return question, passage


class Drawer:
    """Draws batches of pairs from the training rows of one source."""

    def __init__(self, dataset: Dataset, source: str, tokenizer: Tokenizer, rng: np.random.Generator) -> None:
        self._data = dataset
        self._english = source == "parallel"
        self._rng = rng
        self._rows = dataset.select(source)
        self._openings = [np.array(tokenizer.encode(opening).ids) for opening in OPENINGS]
        headings = Counter(dataset.text(row[3]).tobytes() for row in self._rows)
        self._generic = {heading for heading, count in headings.items() if count > GENERIC_HEADING}
        self._order = np.empty(0, dtype=np.int64)

    def __len__(self) -> int:
        return len(self._rows)

    def draw(self, size: int) -> Batch:
        """A batch of at most `size` pairs, each of another record."""
        if len(self._order) < size:
            self._order = np.concatenate([self._order, self._shuffled()])
        chosen, self._order = self._order[:size], self._order[size:]
        pairs = [self._pair(self._rows[index]) for index in np.unique(chosen)]
        kept = [(question, passage) for question, passage in pairs if len(question) and len(passage)]
        return Batch([question for question, _ in kept], [passage for _, passage in kept], self._english)

    def _shuffled(self) -> Ids:
        """All rows in random order, NEIGHBOURS of the file at a time."""
        total = len(self._rows)
        starts = self._rng.permutation(np.arange(-int(self._rng.integers(NEIGHBOURS)), total, NEIGHBOURS))
        order: Ids = (starts[:, None] + np.arange(NEIGHBOURS)).ravel()
        return order[(order >= 0) & (order < total)]

    def _pair(self, row: Ids) -> Pair:
        """One question and passage of a record, of a kind it has material for, at random."""
        _, _, title, heading, asks, body, end = (int(value) for value in row)
        kinds = [self._titled]
        if len(self._data.text(heading)) and self._data.text(heading).tobytes() not in self._generic:
            kinds += [self._headed, self._headed]
        if end - body > 1:
            kinds += [self._sentence, self._sentence]
        if body > asks:
            kinds = [self._asked] if self._english else [*kinds, self._asked, self._asked]
        return kinds[self._rng.integers(len(kinds))](title, heading, asks, body, end)

    def _titled(self, title: int, heading: int, asks: int, body: int, end: int) -> Pair:  # noqa: ARG002
        parts = [self._data.text(title), self._data.text(heading)]
        return np.concatenate(parts), self._cut(self._between(body, end))

    def _headed(self, title: int, heading: int, asks: int, body: int, end: int) -> Pair:  # noqa: ARG002
        question = self._data.text(heading)
        if self._rng.random() < 0.5:
            question = np.concatenate([self._openings[self._rng.integers(len(self._openings))], question])
        return question, self._cut(self._between(body, end))

    def _sentence(self, title: int, heading: int, asks: int, body: int, end: int) -> Pair:  # noqa: ARG002
        taken = int(self._rng.integers(body, end))
        rest = [self._between(body, taken), self._between(taken + 1, end)]
        if self._rng.random() < 0.3:
            rest.insert(0, self._data.text(heading))
        return self._data.text(taken), self._cut(np.concatenate(rest))

    def _asked(self, title: int, heading: int, asks: int, body: int, end: int) -> Pair:  # noqa: ARG002
        return self._data.text(int(self._rng.integers(asks, body))), self._cut(self._between(body, end))

    def _between(self, first: int, last: int) -> Ids:
        return self._data.pieces[self._data.bounds[first] : self._data.bounds[last]]

    def _cut(self, passage: Ids) -> Ids:
        if len(passage) <= LONGEST_PASSAGE:
            return passage
        start = int(self._rng.integers(len(passage) - LONGEST_PASSAGE))
        return passage[start : start + LONGEST_PASSAGE]
