"""Makes data/nouns.tsv: the article and number of nouns, counted in running text.

    python -m assistant.checking.training.nouns TEXT...

TEXTs are as for compound_links. A word takes "de" or "het" when nearly all of its articles are that one;
it is plural or singular when nearly all verbs directly after "de WORD" or "het WORD" are.
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

_TARGET = Path(__file__).parent.parent / "data" / "nouns.tsv"
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.,;:()\n]")
_SINGULAR = frozenset({"is", "was", "wordt", "werd", "heeft", "had", "kan", "moet", "zal", "mag", "dient"})
_PLURAL = frozenset({"zijn", "waren", "worden", "werden", "hebben", "hadden", "kunnen", "moeten", "zullen", "mogen"})
_ARTICLES, _CLEAR = 12, 0.97  # articles counted before a word is believed; share that makes it sure
_VERBS, _CLEAR_VERBS = 4, 0.97
_LENGTH = 4  # letters
_ADJECTIVE = re.compile(r"(?:lijk|isch|baar|ig|zaam|loos|matig|end)$")  # "het bestuurlijk", "het lopend": seldom nouns


def main(arguments: Sequence[str]) -> None:
    """Count and write the table."""
    words, articles, numbers = WordList.open(), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for text in _texts([Path(name) for name in arguments]):
        tokens = [token.lower() for token in _TOKEN.findall(text)]
        for place, (article, noun) in enumerate(pairwise(tokens)):
            if article in ("de", "het") and len(noun) >= _LENGTH and noun.isalpha():
                articles[noun, article] += 1
                after = tokens[place + 2] if place + 2 < len(tokens) else ""
                before = tokens[place - 1] if place else "."
                # Elsewhere the noun may belong to what stands before it: "de hoogte van de kosten is".
                if before in ".\n" and (after in _SINGULAR or after in _PLURAL):
                    numbers[noun, "1" if after in _SINGULAR else "n"] += 1
    lines = [
        f"{noun}\t{article}\t{number}"
        for noun in sorted({noun for noun, _ in articles})
        for article in [_clear(articles[noun, "de"], articles[noun, "het"], "de", "het", _ARTICLES, _CLEAR)]
        for number in [_clear(numbers[noun, "1"], numbers[noun, "n"], "1", "n", _VERBS, _CLEAR_VERBS)]
        if (article != "-" or number != "-") and not _adjective(noun, words) and words.known(noun)
    ]
    _TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _adjective(word: str, words: WordList) -> bool:
    """As in "Nieuwe" beside "nieuw"; no "gemeente" beside "gemeent"."""
    return bool(_ADJECTIVE.search(word)) or (word.endswith("e") and words.known(word[:-1]))


def _clear(one: int, other: int, name: str, other_name: str, least: int, share: float) -> str:
    total = one + other
    if total < least:
        return "-"
    return name if one >= share * total else other_name if other >= share * total else "-"


def _texts(paths: Sequence[Path]) -> Iterator[str]:
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield from (value for value in json.loads(line).values() if isinstance(value, str))


if __name__ == "__main__":
    main(sys.argv[1:])
