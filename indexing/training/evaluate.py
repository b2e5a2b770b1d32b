"""Step 6: what a table is worth beside search by words.

    python -m indexing.training.evaluate WORK [--table NAME] [--questions FOLDER ...] [--minilm]

measures on headings of the documents kept out of training, which ask for their section, and on every
FOLDER with passages.tsv (id, heading, text) and questions.tsv (id, question). Odd questions choose the
weight of the blend, even ones are reported, each with a 95 % bootstrap interval of the gain.
"""

from __future__ import annotations

import argparse
import json
import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from indexing.blending import blend
from indexing.dutch import analyse
from indexing.embedding import Vectors, load_embedder
from indexing.embedding.static import ModelCard, StaticEmbedder
from indexing.lexical import LexicalScores
from indexing.training.measures import Bm25, Measured, grams, interval, measure

WEIGHTS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
LONGEST_SET = 200
"""Questions of a held-out source."""

Embed = Callable[[Sequence[str]], Vectors]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A collection of passages by id, and questions with the ids that answer them."""

    name: str
    passages: dict[str, str]
    questions: list[tuple[str, frozenset[str]]]


def from_folder(folder: Path) -> Asked:
    """The collection of a folder with passages.tsv and questions.tsv."""

    def rows(name: str) -> list[list[str]]:
        return [line.split("\t") for line in (folder / name).read_text(encoding="utf-8").splitlines()]

    passages = {key: f"{heading}\n{text}" for key, heading, text in rows("passages.tsv")}
    return Asked(folder.name, passages, [(question, frozenset([key])) for key, question in rows("questions.tsv")])


def held_out(work: Path, source: str) -> Asked:
    """Headings (for questions of parliament: subjects) of held-out documents that name one place only."""
    with (work / "records.jsonl").open(encoding="utf-8") as lines:
        records: list[dict[str, Any]] = [json.loads(line) for line in lines]
    chosen = [r for r in records if r["source"] == source and r["held_out"] and (source != "dekamer" or r["asks"])]
    passages = {str(number): " ".join(record["sentences"]) for number, record in enumerate(chosen)}
    places: dict[tuple[str, str], set[str]] = defaultdict(set)
    for number, record in enumerate(chosen):
        places[record["title"], record["heading"] or record["title"]].add(str(number))
    often = Counter(heading for _, heading in places)
    asked = [(h, frozenset(at)) for (_, h), at in places.items() if often[h] == 1 and len(h.split()) > 2]
    order = np.random.default_rng(5).permutation(len(asked))[:LONGEST_SET]
    return Asked(f"held out: {source}", passages, [asked[number] for number in order])


class Bench:
    """One collection with its lexical scores, ready to be ranked with any model."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        texts = list(asked.passages.values())
        stems, five = Bm25(texts, analyse), Bm25(texts, grams)
        self._lexical = [
            LexicalScores(self._found(stems.scores(question)), self._found(five.scores(question)))
            for question, _ in asked.questions
        ]

    def _found(self, scores: np.ndarray[Any, Any]) -> dict[str, float]:
        return {id_: float(score) for id_, score in zip(self._asked.passages, scores, strict=True) if score > 0}

    def cosines(self, embed: Embed) -> list[dict[str, float]]:
        """The cosine of every passage, for each question."""
        passages = embed(list(self._asked.passages.values()))
        questions = embed([question for question, _ in self._asked.questions])
        return [dict(zip(self._asked.passages, map(float, line), strict=True)) for line in questions @ passages.T]

    def measure(self, cosines: list[dict[str, float]] | None, weight: float, half: int) -> Measured:
        """The measures of the blend on the even (0) or odd (1) questions; None for words alone."""
        numbers = range(half, len(self._lexical), 2)
        rankings = [
            [each.id for each in blend(self._lexical[n], cosines[n] if cosines else {}, weight, limit=100)]
            for n in numbers
        ]
        return measure(rankings, [self._asked.questions[n][1] for n in numbers])


def report(asked: Asked, models: dict[str, Embed]) -> None:
    """Log the figures of one collection."""
    bench = Bench(asked)
    words = bench.measure(None, 0.0, half=0)
    log.info("%s: %d passages, %d questions reported", asked.name, len(asked.passages), len(words.ndcg))
    log.info(
        "  words alone           recall@5 %.3f  MRR %.3f  nDCG@10 %.3f",
        *(values.mean() for values in (words.recall, words.reciprocal, words.ndcg)),
    )
    for name, embed in models.items():
        cosines = bench.cosines(embed)
        weight = max(WEIGHTS, key=lambda w: float(bench.measure(cosines, w, half=1).ndcg.mean()))
        blended = bench.measure(cosines, weight, half=0)
        gains = [
            (float(new.mean()), float((new - old).mean()), *interval(new - old))
            for new, old in (
                (blended.recall, words.recall),
                (blended.reciprocal, words.reciprocal),
                (blended.ndcg, words.ndcg),
            )
        ]
        shown = "  ".join("%.3f %+.3f [%+.3f, %+.3f]" % gain for gain in gains)  # noqa: UP031
        log.info("  + %-12s at %.1f  %s", name, weight, shown)


def models_of(work: Path, table: str, *, minilm: bool) -> dict[str, Embed]:
    """The table, a table of noise as a control, and on request English MiniLM."""
    tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
    rows = np.load(work / table)
    noise = np.random.default_rng(0).normal(size=rows.shape).astype(np.float32)
    card, scale = ModelCard("trial", "0", 0.0), np.ones(len(rows), dtype=np.float32)
    models: dict[str, Embed] = {
        "this model": StaticEmbedder(card, tokenizer, rows, scale).embed_passages,
        "untrained": StaticEmbedder(card, tokenizer, noise, scale).embed_passages,
    }
    if minilm:
        models["MiniLM"] = load_embedder("minilm").embed_passages
    return models


def main() -> None:
    """Read the arguments and report on every collection."""
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--table", default="table.npy")
    parser.add_argument("--questions", type=Path, nargs="*", default=[])
    parser.add_argument("--minilm", action="store_true")
    options = parser.parse_args()
    models = models_of(options.work, options.table, minilm=options.minilm)
    for folder in options.questions:
        report(from_folder(folder), models)
    for source in ("laws", "msdocs", "dekamer"):
        report(held_out(options.work, source), models)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main()
