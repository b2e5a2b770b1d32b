"""True sentences of the demo, and the same made untrue: `python -m tests.evaluation.support.mutations`."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.answering.answer import Support
from assistant.answering.llm.support import Judge
from assistant.answering.plain import plain
from indexing import DEFAULT_LIMITS, read_file, split_sentences
from tests.assistant.answering.samples import hit

DOCUMENTS = Path(__file__).parents[3] / "ui" / "demo" / "documents"
SEED = 3
_SHORTEST, _FEWEST = 120, 6  # characters of a paragraph, words of a sentence
_NUMBER = re.compile(r"(?<![\w.,:/-])(\d{1,4})(?![\w.,:/-])")
_NOT = re.compile(r"\b(niet|geen)\s")
_VERB = re.compile(r"\b(is|zijn|wordt|worden|kan|mag|moet|heeft|hebben)\b")


@dataclass
class Count:
    """How many sentences of a kind there were, and how many passed as supported."""

    sentences: int = 0
    passed: int = 0

    @property
    def share(self) -> float:
        return self.passed / self.sentences if self.sentences else 0.0


def paragraphs(most: int) -> list[str]:
    """So many paragraphs of the demo, always the same."""
    texts = [read_file(path, DEFAULT_LIMITS).text for path in sorted(DOCUMENTS.iterdir()) if path.suffix != ".xlsx"]
    found = [line.strip() for text in texts for line in re.split(r"\n+", text) if len(line) > _SHORTEST]
    random.Random(SEED).shuffle(found)
    return found[:most]


def variants(sentence: str) -> Iterator[tuple[str, str]]:
    """The sentence itself and what can be made untrue of it, each with its kind."""
    yield "as it stands", sentence
    if number := _NUMBER.search(sentence):
        yield "number changed", f"{sentence[: number.start()]}{int(number[1]) + 3}{sentence[number.end() :]}"
    if negation := _NOT.search(sentence):
        instead = "een " if negation[1] == "geen" else ""
        yield "negation taken out", sentence[: negation.start()] + instead + sentence[negation.end() :]
    elif verb := _VERB.search(sentence):
        yield "negation put in", f"{sentence[: verb.end()]} niet{sentence[verb.end() :]}"


def measure(most: int) -> dict[str, Count]:
    """How many of each kind pass, over `most` paragraphs."""
    counts: dict[str, Count] = {}
    for paragraph in paragraphs(most):
        judge = Judge([hit(paragraph)])
        for span in split_sentences(paragraph):
            sentence = plain(paragraph[span.start : span.end])
            for kind, variant in variants(sentence) if len(sentence.split()) >= _FEWEST else ():
                count = counts.setdefault(kind, Count())
                count.sentences += 1
                count.passed += judge.judge(variant).support is Support.FULL
    return counts


if __name__ == "__main__":
    for name, counted in measure(300).items():
        sys.stdout.write(f"{name:20} {counted.passed:4} of {counted.sentences:4} pass ({counted.share:.3f})\n")
