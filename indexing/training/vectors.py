"""Step 4: first vectors of the pieces, from the company they keep.

    python -m indexing.training.vectors WORK

writes WORK/vectors.npy: singular vectors of the shifted positive pointwise mutual information between
pieces within a window (Levy and Goldberg 2014, the matrix that word2vec factors), so that training
starts from what whole texts say and not from noise. Each row is weighted a/(a+p) (Arora et al. 2017).
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from sklearn.utils.extmath import randomized_svd
from tokenizers import Tokenizer

from indexing.training.dataset import SOURCES, Dataset, Ids

WINDOW = 6
DIMENSIONS = 256
SPREAD = 0.25
"""The power of the singular values: 0 makes all directions equal, 1 follows the matrix."""
RARE = 1e-4
SEED = 20261121

log = logging.getLogger(__name__)


def stream(dataset: Dataset) -> Ids:
    """All Dutch pieces of the training rows in order, -1 between records."""
    parts: list[Ids] = []
    for row in dataset.rows:
        if row[1] or row[0] == SOURCES.index("parallel"):
            continue
        parts += [dataset.pieces[dataset.bounds[row[4]] : dataset.bounds[row[6]]], np.array([-1])]
    return np.concatenate(parts)


def cooccurrence(pieces: Ids, size: int) -> csr_matrix:
    """How often two pieces stand within WINDOW, weighted by 1/distance; shape (size, size), symmetric."""
    total = csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, WINDOW + 1):
        left, right = pieces[:-distance], pieces[distance:]
        kept = (left >= 0) & (right >= 0)
        weights = np.full(int(kept.sum()), 1 / distance, dtype=np.float32)
        pairs = coo_matrix((weights, (left[kept], right[kept])), shape=(size, size)).tocsr()
        total = total + pairs
    return csr_matrix(total + total.T)


def positive_information(counts: csr_matrix) -> csr_matrix:
    """Positive pointwise mutual information, not smoothed: rare company tells most (measured)."""
    frequency = np.asarray(counts.sum(axis=0)).ravel()
    pairs = counts.tocoo()
    information = np.log(pairs.data * frequency.sum() / (frequency[pairs.row] * frequency[pairs.col]))
    positive = information > 0
    return csr_matrix((information[positive], (pairs.row[positive], pairs.col[positive])), shape=pairs.shape)


def weigh(vectors: NDArray[np.float32], frequency: NDArray[np.float64]) -> NDArray[np.float32]:
    """Unit rows times a/(a+p), so that frequent pieces say little in a mean."""
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    weight = RARE / (RARE + frequency / frequency.sum())
    return np.asarray(unit * weight[:, None], dtype=np.float32)


def main(work: Path) -> None:
    """Write WORK/vectors.npy, shape (pieces, DIMENSIONS)."""
    pieces = stream(Dataset.load(work))
    size = Tokenizer.from_file(str(work / "tokenizer.json")).get_vocab_size()
    log.info("%d running pieces", len(pieces))
    information = positive_information(cooccurrence(pieces, size))
    log.info("%d pairs", information.nnz)
    left, values, _ = randomized_svd(information, DIMENSIONS, n_iter=3, random_state=SEED)
    frequency = np.bincount(pieces[pieces >= 0], minlength=size).astype(np.float64)
    vectors = left * values**SPREAD
    np.save(work / "vectors.npy", weigh(vectors.astype(np.float32), frequency))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    main(Path(sys.argv[1]))
