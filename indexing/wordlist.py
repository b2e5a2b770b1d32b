"""Makes words.txt, the words that compounds are split into, from files of running Dutch text.

    python -m indexing.wordlist sections.laws.jsonl.gz qa.dekamer.jsonl.gz > indexing/words.txt

Each line of a file is a JSON object whose values are text. Kept are words that are common, corrected
by compounds.txt, and that are not themselves made of two words of which they are rarer than the mean
(after Koehn and Knight, 2003): `persoonsgegevens` goes, `maatregel` stays whole.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from indexing.dutch import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_MIN_COUNT = 15
_MIN_LETTERS = 4
_MIN_HALF = 3
_LOWER_SHARE = 0.3  # words mostly written with a capital are names
_ALSO_COUNT = 2000  # the rank that words of [also] get at least

HEADER = "# Dutch words, most common first, made by wordlist.py from laws (no copyright) and parliament (CC0).\n"


def corrections() -> dict[str, frozenset[str]]:
    """The groups of compounds.txt by name."""
    groups: dict[str, set[str]] = {}
    group: set[str] = set()
    for line in files("indexing").joinpath("compounds.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            group = groups.setdefault(line.strip("[]"), set())
        elif not line.startswith("#"):
            group.update(line.split())
    return {name: frozenset(words) for name, words in groups.items()}


def count_words(paths: Iterable[Path]) -> Counter[str]:
    """How often each folded word stands in the files, names left out."""
    cased = Counter(word for path in paths for text in _texts(path) for word in _WORD.findall(text))
    total: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for word, count in cased.items():
        total[word.lower()] += count
        lower[word.lower()] += count if word.islower() else 0
    folded: Counter[str] = Counter()
    for word, count in total.items():
        if lower[word] >= _LOWER_SHARE * count:
            folded[fold(word)] += count
    return folded


def _texts(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from json.loads(line).values()


def choose(counts: Counter[str]) -> list[str]:
    """The words of the list, most common first."""
    fixed = corrections()
    counts = counts.copy()
    for word in fixed["also"]:
        counts[word] = max(counts[word], _ALSO_COUNT)
    kept = {word for word, count in counts.items() if count >= _MIN_COUNT and len(word) >= _MIN_LETTERS}
    kept = (kept | fixed["short"]) - fixed["never"]
    whole = [word for word in kept if word in fixed["also"] or counts[word] > _best_halves(word, kept, counts)]
    return sorted(whole, key=lambda word: (-counts[word], word))


def _best_halves(word: str, kept: set[str], counts: Counter[str], depth: int = 2) -> float:
    """The geometric mean of the counts of the best two halves of `word`; a beginning may be a compound itself."""
    best = 0.0
    for cut in range(_MIN_HALF, len(word) - _MIN_HALF + 1):
        if word[cut:] not in kept:
            continue
        for head in [word[:cut]] + [word[: cut - len(link)] for link in ("s", "e", "en") if word[:cut].endswith(link)]:
            known = counts[head] if head in kept else 0
            if not known and depth > 1 and len(head) >= 2 * _MIN_HALF:
                known = int(_best_halves(head, kept, counts, depth - 1))
            best = max(best, math.sqrt(known * counts[word[cut:]]))
    return best


if __name__ == "__main__":
    sys.stdout.write(HEADER + "\n".join(choose(count_words(map(Path, sys.argv[1:])))) + "\n")
