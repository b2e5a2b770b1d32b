"""Makes data/attested_pairs.txt: pairs of words that may stand apart although they also exist as one word.

    python -m assistant.checking.training.pairs TEXT...

TEXTs are as for compound_links. A pair is shipped when it stands apart at least twice and is no rarity
beside the joined word (a slip of the pen in a law is one too).
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from assistant.checking.words import WordList

_TARGET = Path(__file__).parent.parent / "data" / "attested_pairs.txt"
_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|\n")
_LENGTH, _COUNT, _SHARE = 3, 2, 0.05  # letters; occurrences apart; occurrences apart for each one joined


def main(arguments: Sequence[str]) -> None:
    """Count and write the list."""
    words, paths = WordList.open(), [Path(name) for name in arguments]
    joined: Counter[str] = Counter()
    for tokens in texts(paths):
        joined.update(token for token in tokens if len(token) >= 2 * _LENGTH)
    apart: Counter[tuple[str, str]] = Counter()
    for tokens in texts(paths):
        apart.update(
            pair
            for pair in pairwise(tokens)
            if min(map(len, pair)) >= _LENGTH and (pair[0] + pair[1] in joined or words.listed(pair[0] + pair[1]))
        )
    kept = (pair for pair, count in apart.items() if count >= _COUNT and count >= _SHARE * joined[pair[0] + pair[1]])
    lines = sorted(f"{one} {other}" for one, other in kept if words.known(one + other))
    _TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def texts(paths: Sequence[Path]) -> Iterator[list[str]]:
    """The tokens of each text in the files, lower case."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for value in json.loads(line).values():
                    if isinstance(value, str):
                        yield _TOKEN.findall(value.lower())


if __name__ == "__main__":
    main(sys.argv[1:])
