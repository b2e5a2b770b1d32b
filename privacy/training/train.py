"""Trains the two models of names and writes privacy/names/names.npz.

    python -m privacy.training.train DATA [--documents N] [--out FILE]

DATA is the folder with the Dutch texts that README.md names. Part of the names and of the places is hidden from the
lists in each text (and judged by letters that the model has not seen), so that the tagger learns what names look like
that nobody listed.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import random
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from privacy.names import features, finder, weights
from privacy.names.context import expected
from privacy.names.features import NAME_FLAGS, Surroundings, Word
from privacy.names.likeness import bin_of
from privacy.names.tokens import tokenise
from privacy.training import names
from privacy.training.write import Writer, Written

BITS = 18
_HIDDEN_NAMES, _HIDDEN_THINGS = 0.4, 0.25
_FOLDS = 5
_PROSE = {
    "sections.govmd": ("x", 3000),
    "sections.msdocs": ("x", 3000),
    "sections.laws": ("x", 4000),
    "qa.dekamer": ("a", 1500),
}
_LONGEST = 1500

log = logging.getLogger(__name__)


class Learner:
    """Collects the features and labels of tokens."""

    def __init__(self, logits: dict[str, float], fallback: Callable[[str], float], seed: int) -> None:
        self._logits, self._fallback = logits, fallback
        self._rng = random.Random(seed)  # noqa: S311
        self.columns, self.ends, self.labels = array("i"), array("q", [0]), array("b")

    def learn(self, written: Written, *, skip: bool) -> None:
        """Take along the tokens of a text; with `skip` those of people are left out, and the others are no names."""
        tokens = tokenise(written.text)
        spans = expected(written.text)
        around = Surroundings(tokens, spans.covers, self._known())
        for at in around.candidates():
            token = tokens[at]
            person = any(start <= token.start < end for start, end in written.people)
            if skip and person:
                continue
            for feature in (*around.features(at), *around.own(at)):
                self.columns.append(crc32(feature.encode()) & ((1 << BITS) - 1))
            self.ends.append(len(self.columns))
            self.labels.append(person)

    def _known(self) -> Callable[[str], Word]:
        """What is known of words in one text, some of them hidden."""
        seen: dict[str, Word] = {}

        def known(word: str) -> Word:
            if word not in seen:
                seen[word] = self._hide(word)
            return seen[word]

        return known

    def _hide(self, word: str) -> Word:
        found, draw = features.flags(word), self._rng.random()
        named = not NAME_FLAGS.isdisjoint(found)
        hidden = draw < (_HIDDEN_NAMES if named else _HIDDEN_THINGS if not set("pPk").isdisjoint(found) else 0)
        if hidden:
            found = "".join(letter for letter in found if letter not in NAME_FLAGS and letter not in "pPk")
        logit = self._logits.get(features.main_part(word)) if hidden or not named else None
        return Word(found, bin_of(self._fallback(features.main_part(word)) if logit is None else logit))


def prose(data: Path, seed: int) -> Iterator[Written]:
    """Real Dutch prose in which the rules find few people; those they find are marked."""
    rng = random.Random(seed)  # noqa: S311
    for name, (key, count) in _PROSE.items():
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
            lines = file.readlines()
        for line in rng.sample(lines, min(count, len(lines))):
            row = json.loads(line)
            text = "\n".join(row.get(part) or "" for part in ("t", "h", key))[:_LONGEST]
            yield Written(text, tuple((span.start, span.end) for span in finder.find_people(text)))


def quantised(coefficients: NDArray[np.float64]) -> tuple[NDArray[np.int8], float]:
    """One byte a weight, and what to multiply it with; the few largest are cut."""
    largest = float(np.quantile(np.abs(coefficients[coefficients != 0]), 0.9995))
    scale = largest / 127
    return np.clip(np.round(coefficients / scale), -127, 127).astype(np.int8), scale


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--documents", type=int, default=9000)
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--out", type=Path, default=Path(weights.__file__).parent / weights.FILE)
    chosen = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    examples = names.examples(chosen.seed)
    letters, letters_bias = names.fit(*examples)
    hidden = names.unseen(*examples, folds=_FOLDS)
    log.info("letters: %d words", len(examples[0]))

    def fallback(word: str) -> float:
        return names.logit(word, (letters, letters_bias))

    learner = Learner(hidden, fallback, chosen.seed)
    for written in Writer(chosen.seed).documents(chosen.documents):
        learner.learn(written, skip=False)
    log.info("written: %d tokens, %d of people", len(learner.labels), sum(learner.labels))
    for written in prose(chosen.data, chosen.seed):
        learner.learn(written, skip=True)
    log.info("with prose: %d tokens", len(learner.labels))
    matrix = csr_matrix(
        (np.ones(len(learner.columns), np.float32), np.asarray(learner.columns), np.asarray(learner.ends)),
        shape=(len(learner.labels), 1 << BITS),
    )
    matrix.sum_duplicates()
    model = LogisticRegression(C=0.2, max_iter=40, solver="liblinear", tol=1e-3).fit(matrix, np.asarray(learner.labels))
    arrays: dict[str, Any] = {}
    for name, coefficients, bias in (
        ("letters", letters, letters_bias),
        ("context", model.coef_[0], float(model.intercept_[0])),
    ):
        arrays[name], scale = quantised(coefficients)
        arrays[f"{name}_scale"] = np.asarray([scale, bias])
    np.savez_compressed(chosen.out, **arrays)
    log.info("written: %s, %d bytes", chosen.out, chosen.out.stat().st_size)


if __name__ == "__main__":
    main()
