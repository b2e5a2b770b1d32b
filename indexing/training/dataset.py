"""Step 3: the records as piece numbers.

    python -m indexing.training.dataset WORK

writes WORK/dataset.npz. English asks of the parallel lines are numbered by a vocabulary of their own,
which serves in training only.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

SOURCES = ("laws", "msdocs", "govmd", "dekamer", "parallel")
ENGLISH_WORDS = 12_000
_WORD = re.compile(r"[a-z]+|\d")

Ids = NDArray[np.int64]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Dataset:
    """All texts as one flat array of pieces, and the records as ranges of texts.

    `pieces[bounds[i]:bounds[i + 1]]` is text i. A row of `rows` is one record: source (index in
    SOURCES), held out (0 or 1), title text, heading text, first ask, first sentence, end of the record.
    """

    pieces: Ids
    bounds: Ids
    rows: Ids

    @classmethod
    def load(cls, work: Path) -> Dataset:
        """Read WORK/dataset.npz."""
        with np.load(work / "dataset.npz") as stored:
            return cls(stored["pieces"].astype(np.int64), stored["bounds"], stored["rows"])

    def text(self, index: int) -> Ids:
        """The pieces of text `index`."""
        found: Ids = self.pieces[self.bounds[index] : self.bounds[index + 1]]
        return found

    def select(self, source: str, *, held_out: bool = False) -> Ids:
        """The rows of one source that are, or are not, held out."""
        found: Ids = self.rows[(self.rows[:, 0] == SOURCES.index(source)) & (self.rows[:, 1] == held_out)]
        return found


def english_vocabulary(records: Iterable[dict[str, Any]]) -> dict[str, int]:
    """The most frequent English words of the parallel lines, numbered from 1; 0 is any other."""
    counts: Counter[str] = Counter()
    for record in records:
        counts.update(_WORD.findall(record["asks"][0].lower()))
    return {word: number for number, (word, _) in enumerate(counts.most_common(ENGLISH_WORDS - 1), 1)}


def encode(records: list[dict[str, Any]], tokenizer: Tokenizer) -> Dataset:
    """The records as a Dataset."""
    english = english_vocabulary(record for record in records if record["source"] == "parallel")
    texts: list[list[int]] = []
    rows: list[tuple[int, ...]] = []
    for record in records:
        source = SOURCES.index(record["source"])
        start = len(texts)
        dutch = [record["title"], record["heading"]]
        if record["source"] == "parallel":
            words = _WORD.findall(record["asks"][0].lower())
            texts += [[], [], [english.get(word, 0) for word in words]]
            dutch = []
        dutch += [*record["asks"][len(texts) - start :], *record["sentences"]]
        texts += [encoding.ids for encoding in tokenizer.encode_batch(dutch)]
        body = len(texts) - len(record["sentences"])
        rows.append((source, int(record["held_out"]), start, start + 1, start + 2, body, len(texts)))
    bounds = np.cumsum([0, *(len(text) for text in texts)])
    flat = np.fromiter((piece for text in texts for piece in text), dtype=np.uint16, count=int(bounds[-1]))
    return Dataset(flat.astype(np.int64), bounds, np.array(rows))


def main(work: Path) -> None:
    """Write WORK/dataset.npz."""
    with (work / "records.jsonl").open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    dataset = encode(records, Tokenizer.from_file(str(work / "tokenizer.json")))
    np.savez(work / "dataset.npz", pieces=dataset.pieces.astype(np.uint16), bounds=dataset.bounds, rows=dataset.rows)
    log.info("%d pieces in %d texts", len(dataset.pieces), len(dataset.bounds) - 1)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    main(Path(sys.argv[1]))
