"""Which words the model of letters learns from: names, and what is none."""

from __future__ import annotations

import random
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from privacy.names.likeness import runs
from privacy.wordlists import word_list

BITS = 16
_RARE, _COMMON = 0.3, 1.0
_PLACE = 2.0
_SAMPLE = 45_000
_CURATED = ("given_netherlands", "given_communities", "given_regional", "given_opentaal",
            "surnames_netherlands", "surnames_communities", "surnames_regional")  # fmt: skip
_WORLD = ("given_world", "surnames_world", "surnames_opentaal")

Floats = NDArray[np.float64]


def examples(seed: int) -> tuple[list[str], Floats, Floats]:
    """Folded words, whether each is a name (1) or not (0), and its weight."""
    curated, world = _united(_CURATED), _united(_WORLD)
    places = word_list("keep_places") | word_list("places_opentaal")
    kept = word_list("keep") | places
    names = {word for word in (curated | world) - word_list("words") - kept if _plain(word)}
    rare = sorted(word for word in word_list("vocabulary") if _plain(word))
    sample = random.Random(seed).sample(rare, min(_SAMPLE, len(rare)))  # noqa: S311
    others = {word for word in {*sample, *word_list("words"), *kept} - names if _plain(word) and word not in curated}
    words = sorted(names) + sorted(others)
    weight = [_COMMON if word in curated else _RARE for word in sorted(names)]
    weight += [_PLACE if word in places else _COMMON for word in sorted(others)]
    return words, np.repeat([1.0, 0.0], [len(names), len(others)]), np.asarray(weight)


def fit(words: list[str], labels: Floats, weight: Floats) -> tuple[Floats, float]:
    """The weights by hash of a run of letters, and the bias."""
    model = LogisticRegression(C=0.5, max_iter=60, solver="liblinear").fit(_matrix(words), labels, weight)
    return model.coef_[0], float(model.intercept_[0])


def unseen(words: list[str], labels: Floats, weight: Floats, folds: int) -> dict[str, float]:
    """The logit of each word by a model that has not seen it."""
    found: dict[str, float] = {}
    fold = np.array([crc32(word.encode()) % folds for word in words])
    for index in range(folds):
        rest = np.flatnonzero(fold != index)
        coefficients, bias = fit([words[at] for at in rest], labels[rest], weight[rest])
        apart = [words[at] for at in np.flatnonzero(fold == index)]
        found.update(zip(apart, _matrix(apart) @ coefficients + bias, strict=True))
    return found


def logit(word: str, table: tuple[Floats, float]) -> float:
    """The logit of a folded word by the weights and bias that `fit` gave."""
    weights, bias = table
    return bias + float(sum(weights[crc32(run.encode()) & ((1 << BITS) - 1)] for run in runs(word)))


def _matrix(words: list[str]) -> csr_matrix:
    columns, ends = [], [0]
    for word in words:
        columns += [crc32(run.encode()) & ((1 << BITS) - 1) for run in runs(word)]
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(words), 1 << BITS))


def _united(prefixes: tuple[str, ...]) -> set[str]:
    return {word for prefix in prefixes for word in word_list(prefix)}


def _plain(word: str) -> bool:
    return len(word) > 2 and word.replace("'", "").isalpha()
