"""Makes data/tagger.npz: the network that tags each word with the edit it needs.

    python -m assistant.checking.training.tagger MINUTES TEXT:SHARE...

TEXTs are files with one sentence a line; a SHARE of 0.5 reads every other line in a pass, one of 4 reads all four
times. An error is planted in half of the sentences (see planting.py); what stood there is right. AdamW, warm-up, then
a straight fall to nothing at the end of the MINUTES.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from assistant.checking.context import Forms, Token, tokens
from assistant.checking.masks import mask
from assistant.checking.tagger import LABELS, Features
from assistant.checking.tagger.features import BUCKETS, COLUMNS, SHAPES, hashes
from assistant.checking.tagger.network import DILATIONS, packed
from assistant.checking.training.planting import Planter
from assistant.checking.training.texts import lines
from assistant.checking.words import WordList

_TARGET = Path(__file__).parent.parent / "data" / "tagger.npz"
_WORDS, _LEAST, _MOST = 40_000, 5, 60  # words that are known; tokens of a sentence that is read
_WIDTHS, _STATE = (112, 24, 24, 24, 8), 192  # of the tables, and of a token within the network
_PLANTED, _DROPPED, _LOWERED = 0.5, 0.1, 0.03
_BATCH, _CHUNK, _WARM = 6000, 2000, 300  # tokens, sentences, steps
_RATE_TABLES, _RATE = 3e-3, 1.5e-3
_IGNORED = -100

Rows = npt.NDArray[np.int64]


class TorchNetwork(nn.Module):
    """The network of tagger/network.py, in a form that can learn; `words` is the number of rows of the first table."""

    def __init__(self, words: int) -> None:
        super().__init__()
        sizes = (words, BUCKETS, BUCKETS, BUCKETS, SHAPES)
        self.tables = nn.ModuleList(nn.Embedding(*size, padding_idx=0) for size in zip(sizes, _WIDTHS, strict=True))
        self.first = nn.Linear(sum(_WIDTHS), _STATE)
        self.norms = nn.ModuleList(nn.LayerNorm(_STATE) for _ in DILATIONS)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(_STATE, 2 * _STATE, 3, padding=dilation, dilation=dilation) for dilation in DILATIONS
        )
        self.last = nn.Linear(_STATE, len(LABELS))
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, rows: Tensor) -> Tensor:
        """Scores of all labels: sentences x tokens x COLUMNS in, sentences x tokens x labels out."""
        there = (rows[..., -1:] > 0).float()
        state = (
            self.first(torch.cat([table(rows[..., column]) for column, table in enumerate(self.tables)], -1)) * there
        )
        for norm, convolution in zip(self.norms, self.convolutions, strict=True):
            value, gate = convolution((norm(state) * there).transpose(1, 2)).chunk(2, 1)
            state = (state + self.drop((value * torch.sigmoid(gate)).transpose(1, 2))) * there
        scores: Tensor = self.last(state)
        return scores

    def weights(self) -> dict[str, npt.NDArray[np.float32]]:
        """The weights as tagger/network.py names and lays them."""
        held: dict[str, Tensor] = dict(self.named_parameters())
        named = {f"table{column}": held[f"tables.{column}.weight"] for column in range(COLUMNS)}
        named |= {"in": self.first.weight.T, "in_bias": self.first.bias}
        named |= {"out": self.last.weight.T, "out_bias": self.last.bias}
        for number in range(len(DILATIONS)):
            for name, place in (("norm", "norms"), ("conv", "convolutions")):
                named[f"{name}{number}"] = held[f"{place}.{number}.weight"]
                named[f"{name}_bias{number}"] = held[f"{place}.{number}.bias"]
            named[f"conv{number}"] = named[f"conv{number}"].permute(2, 1, 0).reshape(-1, 2 * _STATE)
        return {name: weight.detach().numpy().astype(np.float32) for name, weight in named.items()}


class Reader:
    """Sentences with planted errors, as rows of the tables and numbers of the right labels."""

    def __init__(self, sentences: Sequence[tuple[float, list[Token]]], forms: Forms, chance: random.Random) -> None:
        counts = Counter(token.text for _, sentence in sentences for token in sentence)
        self.common = hashes(word for word, _ in counts.most_common(_WORDS))
        self._sentences = sentences
        self._features = Features(self.common)
        self._planter = Planter(counts, forms, chance)
        self._chance = chance

    def batches(self) -> Iterator[tuple[Tensor, Tensor]]:
        """One pass: rows (sentences, tokens, COLUMNS) and labels (sentences, tokens)."""
        order = [
            number
            for number, (share, _) in enumerate(self._sentences)
            for _ in range(int(share) + (self._chance.random() < share % 1))
        ]
        self._chance.shuffle(order)
        for start in range(0, len(order), _CHUNK):
            chunk = sorted((self._sentences[number][1] for number in order[start : start + _CHUNK]), key=len)
            batches = list(_batched([self._read(sentence) for sentence in chunk]))
            self._chance.shuffle(batches)
            yield from batches

    def _read(self, sentence: list[Token]) -> tuple[Rows, list[int]]:
        planted = self._chance.random() < _PLANTED
        found, labels = self._planter.planted(sentence) if planted else (sentence, [LABELS[0]] * len(sentence))
        return self._features.rows(found), [LABELS.index(label) for label in labels]


def _batched(read: Sequence[tuple[Rows, list[int]]]) -> Iterator[tuple[Tensor, Tensor]]:
    start, size = 0, 0
    for end, (rows, _) in enumerate(read, 1):
        size += len(rows)
        if size >= _BATCH or end == len(read):
            yield _padded(read[start:end])
            start, size = end, 0


def _padded(read: Sequence[tuple[Rows, list[int]]]) -> tuple[Tensor, Tensor]:
    longest = max(len(rows) for rows, _ in read)
    seen = np.zeros((len(read), longest, COLUMNS), dtype=np.int64)
    right = np.full((len(read), longest), _IGNORED, dtype=np.int64)
    for number, (rows, labels) in enumerate(read):
        seen[number, : len(rows)], right[number, : len(rows)] = rows, labels
    return torch.from_numpy(seen), torch.from_numpy(right)


def train(reader: Reader, minutes: float) -> TorchNetwork:
    """A network that has read for so many minutes."""
    network = TorchNetwork(len(reader.common) + 2)
    groups = [
        {"params": list(network.tables.parameters()), "rate": _RATE_TABLES},
        {"params": [p for name, p in network.named_parameters() if not name.startswith("tables")], "rate": _RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=1e-4)
    begun, step = time.monotonic(), 0
    while (passed := (time.monotonic() - begun) / 60 / minutes) < 1:
        for seen, right in reader.batches():
            step += 1
            passed = min((time.monotonic() - begun) / 60 / minutes, 1.0)
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * min(1.0, step / _WARM) * (1 - passed)
            loss = cross_entropy(network(seen).flatten(0, 1), right.flatten(), ignore_index=_IGNORED)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            if passed >= 1:
                break
    return network.eval()


def sentences(arguments: Sequence[str]) -> Iterator[tuple[float, list[Token]]]:
    """The share and the tokens of each sentence that is read, each sentence once."""
    seen: set[str] = set()
    for share, line in lines(arguments):
        found = tokens(mask(line))
        if _LEAST <= len(found) <= _MOST and line not in seen:
            seen.add(line)
            yield share, found


def save(target: Path, weights: Mapping[str, npt.NDArray[np.float32]], common: npt.NDArray[np.uint32]) -> None:
    """Write the network with the hashes of the words it knows."""
    np.savez_compressed(target, common=common, **packed(weights))  # type: ignore[arg-type]


def main(arguments: Sequence[str]) -> None:
    """Read, train, write."""
    torch.manual_seed(1)
    minutes, *texts = arguments
    reader = Reader(list(sentences(texts)), Forms(WordList.open()), random.Random(5))  # noqa: S311
    network = train(reader, float(minutes))
    save(_TARGET, network.weights(), reader.common)
    sys.stdout.write(f"{_TARGET.name}: {_TARGET.stat().st_size} bytes\n")


if __name__ == "__main__":
    main(sys.argv[1:])
