"""Makes data/countable.txt: nouns that are counted in the singular ("een brief"), so that none stands without article.

    python -m assistant.checking.training.countable TEXT...

TEXTs are as for compound_links. A noun is shipped when "een" stands before it often enough beside what else does:
"informatie" and "toestemming" hardly ever have it.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from assistant.checking.closed import DETERMINERS, FINITE, PREPOSITIONS
from assistant.checking.compounds import Compounds
from assistant.checking.nouns import Nouns
from assistant.checking.training.pairs import texts
from assistant.checking.words import WordList

_TARGET = Path(__file__).parent.parent / "data" / "countable.txt"
_COUNT, _SHARE, _BARE = 2, 0.04, 0.35  # of "een"; its share; the share that stands bare behind a preposition


def main(arguments: Sequence[str]) -> None:
    """Count and write the list."""
    nouns = Nouns(Compounds.shipped(WordList.open()))
    before: dict[str, Counter[str]] = {}
    for tokens in texts([Path(name) for name in arguments]):
        for word, noun in pairwise(tokens):
            if word in DETERMINERS | PREPOSITIONS | FINITE:
                before.setdefault(noun, Counter())[word] += 1
    kept = (noun for noun, counts in before.items() if nouns.noun(noun) and _counted(counts))
    _TARGET.write_text("\n".join(sorted(noun for noun in kept if nouns.number(noun) != "n")) + "\n", encoding="utf-8")


def _counted(before: Counter[str]) -> bool:
    total = before.total()
    bare = sum(count for word, count in before.items() if word in PREPOSITIONS)
    return before["een"] >= _COUNT and before["een"] >= _SHARE * total and bare <= _BARE * total


if __name__ == "__main__":
    main(sys.argv[1:])
