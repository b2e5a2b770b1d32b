"""Step 5: the table of vectors, trained so that a question lies near the passage that answers it.

    python -m indexing.training.train WORK [--steps N] [--out NAME]

InfoNCE with the other passages of the batch as wrong answers, in batches of one source (else the
source gives the answer away), at the full and at half the dimension. Writes WORK/table.npy.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn.functional import cross_entropy, normalize

from indexing.training.dataset import ENGLISH_WORDS, Dataset, Ids
from indexing.training.pairs import Batch, Drawer, LexiconDrawer

SHARES = {"laws": 0.28, "msdocs": 0.19, "govmd": 0.11, "dekamer": 0.12, "parallel": 0.1, "lexicon": 0.2}
"""The share of the batches that each source gets."""

Vectors = NDArray[np.float32]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train; `scale` multiplies the cosine, `rate` falls to zero along the steps."""

    steps: int = 1500
    batch: int = 768
    rate: float = 0.001
    scale: float = 20.0
    seed: int = 20261121


class Table:
    """Rows of pieces with Adam on the rows that a batch touches (the moments of the others rest).

    Means and their gradients are products with a sparse matrix of the batch: on two cores three times
    as fast as `EmbeddingBag(sparse=True)`, and `SparseAdam` fails in torch 2.13 on tables of this size.
    """

    def __init__(self, rows: Vectors) -> None:
        self.rows = rows.copy()
        self._mean = np.zeros_like(rows)
        self._square = np.zeros_like(rows)
        self._steps = 0

    def pool(self, texts: list[Ids]) -> tuple[Tensor, Callable[[float], None]]:
        """The mean rows of the texts, a leaf of shape (len(texts), dimensions); and what applies its gradient."""
        lengths = np.array([len(text) for text in texts])
        touched, local = np.unique(np.concatenate(texts), return_inverse=True)
        shares = np.repeat(1 / lengths, lengths).astype(np.float32)
        bounds = np.concatenate([[0], np.cumsum(lengths)])
        mix = csr_matrix((shares, local, bounds), shape=(len(texts), len(touched)))
        pooled = torch.from_numpy(mix @ self.rows[touched]).requires_grad_()

        def learn(rate: float) -> None:
            assert pooled.grad is not None
            self._update(touched, mix.T @ pooled.grad.numpy(), rate)

        return pooled, learn

    def _update(self, touched: Ids, gradient: Vectors, rate: float) -> None:
        self._steps += 1
        mean, square = self._mean[touched], self._square[touched]
        mean += 0.1 * (gradient - mean)
        square += 0.001 * (gradient**2 - square)
        self._mean[touched], self._square[touched] = mean, square
        correction = (1 - 0.999**self._steps) ** 0.5 / (1 - 0.9**self._steps)
        np.sqrt(square, out=square)
        square += 1e-8
        mean /= square
        mean *= np.float32(rate * correction)
        self.rows[touched] -= mean


def same(questions: list[Ids]) -> Tensor:
    """Where two different rows ask the same: no wrong answers to each other."""
    keys = np.array([hash(question.tobytes()) for question in questions])
    equal = keys[:, None] == keys[None, :]
    np.fill_diagonal(equal, val=False)
    return torch.from_numpy(equal)


def loss_of(questions: Tensor, passages: Tensor, masked: Tensor, scale: float) -> Tensor:
    """InfoNCE in both directions, at the full and at half the dimension."""
    target = torch.arange(len(questions))
    total = torch.zeros(())
    for dimension in (questions.shape[1], questions.shape[1] // 2):
        scores = normalize(questions[:, :dimension]) @ normalize(passages[:, :dimension]).T * scale
        scores = scores.masked_fill(masked, -1e4)
        total = total + cross_entropy(scores, target) + cross_entropy(scores.T, target)
    return total / 4


def learn_batch(dutch: Table, english: Table, batch: Batch, recipe: Recipe, rate: float) -> float:
    """One step; gives the loss."""
    if batch.english:
        passages, learn_passages = dutch.pool(batch.passages)
        questions, learn_questions = english.pool(batch.questions)
        loss = loss_of(questions, passages, same(batch.questions), recipe.scale)
        loss.backward()  # type: ignore[no-untyped-call]
        learn_passages(rate)
        learn_questions(rate)
    else:
        both, learn = dutch.pool(batch.questions + batch.passages)
        half = len(batch.questions)
        loss = loss_of(both[:half], both[half:], same(batch.questions), recipe.scale)
        loss.backward()  # type: ignore[no-untyped-call]
        learn(rate)
    return loss.item()


def train(dataset: Dataset, tokenizer: Tokenizer, first: Vectors, recipe: Recipe) -> Vectors:
    """The trained rows."""
    rng = np.random.default_rng(recipe.seed)
    drawers: dict[str, Drawer | LexiconDrawer] = {
        source: LexiconDrawer(tokenizer, rng) if source == "lexicon" else Drawer(dataset, source, tokenizer, rng)
        for source in SHARES
    }
    dutch = Table(first)
    english = Table(rng.normal(scale=0.05, size=(ENGLISH_WORDS, first.shape[1])).astype(np.float32))
    sources = rng.choice(list(SHARES), size=recipe.steps, p=list(SHARES.values()))
    started, seen = time.monotonic(), 0.0
    for step, source in enumerate(sources, 1):
        rate = recipe.rate * (1 - step / recipe.steps)
        seen += learn_batch(dutch, english, drawers[source].draw(recipe.batch), recipe, rate)
        if step % 250 == 0:
            log.info("step %d loss %.3f, %.0f s", step, seen / 250, time.monotonic() - started)
            seen = 0.0
    return dutch.rows


def main() -> None:
    """Read the work folder, train, write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("work", type=Path)
    parser.add_argument("--steps", type=int, default=Recipe().steps)
    parser.add_argument("--out", default="table.npy")
    options = parser.parse_args()
    first = np.load(options.work / "vectors.npy")
    tokenizer = Tokenizer.from_file(str(options.work / "tokenizer.json"))
    rows = train(Dataset.load(options.work), tokenizer, first, Recipe(steps=options.steps))
    np.save(options.work / options.out, rows)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)  # with two, waiting for each other takes most of the time on a busy machine
    main()
