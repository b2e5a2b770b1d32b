"""Makes data/fillings.npz: three words in a row of which the middle one, a function word, is hardly ever left out.

    python -m assistant.checking.training.fillings TEXT...

TEXTs are files with one sentence a line. "met ingang van", "in de afgelopen" are kept as a hash with their count when
the outer words stand next to each other at most once in twelve times.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from assistant.checking.context import GAP_WORDS, tokens
from assistant.checking.context.fillings import key
from assistant.checking.masks import mask

_TARGET = Path(__file__).parent.parent / "data" / "fillings.npz"
_COUNT, _SHARE = 3, 0.08  # occurrences with the word; of those without beside them
_MOST = 255


def main(arguments: Sequence[str]) -> None:
    """Count and write the table."""
    filled: Counter[tuple[str, str, str]] = Counter()
    beside: Counter[tuple[str, str]] = Counter()
    for name in arguments:
        with Path(name).open(encoding="utf-8") as lines:
            for line in dict.fromkeys(lines):
                words = [token.text for token in tokens(mask(line.strip()))]
                beside.update(pairwise(words))
                triples = zip(words, words[1:], words[2:], strict=False)
                filled.update(triple for triple in triples if triple[1] in GAP_WORDS)
    kept = {
        key(*triple): min(count, _MOST)
        for triple, count in filled.items()
        if count >= _COUNT and beside[triple[0], triple[2]] <= _SHARE * count and _words(triple)
    }
    hashes = np.array(sorted(kept), dtype=np.uint32)
    np.savez_compressed(_TARGET, hashes=hashes, counts=np.array([kept[one] for one in hashes.tolist()], dtype=np.uint8))


def _words(triple: tuple[str, str, str]) -> bool:
    return all(word[0].isalnum() for word in triple)


if __name__ == "__main__":
    main(sys.argv[1:])
