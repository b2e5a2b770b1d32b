"""What the dense half of search is worth on questions in other words:

    python -m tests.evaluation.paraphrases [--corpus FOLDER] [--minilm]

Through the real Library, over the demo municipality and, with `--corpus`, the two public papers: words
alone, then with the shipped embedding, an untrained table as a control and English MiniLM. The questions
(paraphrases.jsonl) were written by someone who had seen neither the training nor its lexicon.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from indexing import Embedder, Library, load_embedder
from indexing.embedding.base import Vectors
from indexing.embedding.static import MODEL_FOLDER, ModelCard, StaticEmbedder
from indexing.training.measures import Measured, interval, measure
from privacy import Gate
from ui.demo import documents_folder

QUESTIONS = Path(__file__).with_name("paraphrases.jsonl")
CORPUS = {
    "bestuursrapportage-veenendaal-2021": "bestuursrapportage-veenendaal-2021.pdf",
    "slim-omgaan-met-schaarste-2026": "slim-omgaan-met-schaarste-2026.docx",
}


@dataclass(frozen=True, slots=True)
class Weighted:
    """An embedder at a weight of its own in the blend."""

    model: Embedder
    weight: float

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def dimension(self) -> int:
        return self.model.dimension

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return self.model.embed_passages(texts)

    def embed_query(self, text: str) -> Vectors:
        return self.model.embed_query(text)


def untrained() -> StaticEmbedder:
    """The shipped pieces with vectors of noise."""
    shipped = StaticEmbedder.load()
    rows = np.random.default_rng(0).normal(size=(len(shipped._rows), shipped.dimension)).astype(np.float32)
    card = ModelCard("noise", "0", ModelCard.read(MODEL_FOLDER).weight)
    return StaticEmbedder(card, shipped._tokenizer, rows, np.ones(len(rows), dtype=np.float32))


def rankings(library: Library, gate: Gate, cases: Sequence[dict[str, Any]]) -> Measured:
    """How high the right passages come: those of the right document that hold all the evidence."""
    places = {
        record.name: [(passage.id, " ".join(passage.text.split()).lower()) for passage in library.passages(record.id)]
        for record in library.documents()
    }
    found, right = [], []
    for case in cases:
        name = str(gate.scrub(CORPUS.get(case["document"], case["document"])).text)
        evidence = [str(piece).lower() for piece in case["evidence"]]
        wanted = frozenset(id_ for id_, text in places.get(name, ()) if all(piece in text for piece in evidence))
        if wanted:
            right.append(wanted)
            hits = library.search(gate.scrub(case["question"]).text, limit=20)
            found.append([hit.passage.id for hit in hits])
    return measure(found, right)


def report(name: str, sources: Sequence[Path], cases: Sequence[dict[str, Any]], embedders: Sequence[Embedder]) -> None:
    gate = Gate()
    words: Measured | None = None
    for embedder in embedders:
        with tempfile.TemporaryDirectory() as folder:
            with Library.open(Path(folder), gate, embedder, write=True) as library:
                library.index(sources)
            if words is None:
                with Library.open(Path(folder), gate, Weighted(embedder, 0.0)) as library:
                    words = rankings(library, gate, cases)
                _line(f"{name}, {len(words.recall)} questions: words alone", words, None)
            with Library.open(Path(folder), gate, embedder) as library:
                _line(f"  + {embedder.name} at {embedder.weight}", rankings(library, gate, cases), words)


def _line(label: str, now: Measured, before: Measured | None) -> None:
    pairs = [("recall@5", now.recall), ("MRR", now.reciprocal), ("nDCG@10", now.ndcg)]
    old = None if before is None else [before.recall, before.reciprocal, before.ndcg]
    shown = []
    for number, (measure_name, values) in enumerate(pairs):
        text = f"{measure_name} {values.mean():.3f}"
        if old is not None:
            low, high = interval(values - old[number])
            text += f" {values.mean() - old[number].mean():+.3f} [{low:+.3f}, {high:+.3f}]"
        shown.append(text)
    sys.stdout.write(f"{label:58}{'  '.join(shown)}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder with the two public papers")
    parser.add_argument("--minilm", action="store_true", help="also English MiniLM (extra `evaluate`)")
    options = parser.parse_args(arguments)
    embedders: list[Embedder] = [load_embedder("stukwijzer-nl"), untrained()]
    if options.minilm:
        embedders.append(load_embedder("minilm"))
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    for split in ("tune", "test"):
        half = [case for case in cases if case["split"] == split]
        demo = [case for case in half if case["document"] not in CORPUS]
        report(f"demo, {split}", [documents_folder()], demo, embedders)
        if options.corpus:
            papers = [options.corpus / name for name in CORPUS.values()]
            report(f"papers, {split}", papers, [case for case in half if case["document"] in CORPUS], embedders)


if __name__ == "__main__":
    main()
