"""Makes data/compound_links.tsv: how Dutch compounds join, counted over attested words.

    python -m assistant.checking.training.compound_links WORDLIST TEXT...

WORDLIST is a list of correct words, a line each (Debian's wdutch, from OpenTaal, BSD and CC BY 3.0); each
TEXT a gzip file of JSON lines whose string values are Dutch text (Dutch laws: no copyright, article 11
Auteurswet). A word counts as a compound when it divides into two words that are both common by
themselves; every distinct compound counts once for its left part and link.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from assistant.checking.words import WordList

LINKS = ("", "s", "e", "en")
_TARGET = Path(__file__).parent.parent / "data" / "compound_links.tsv"
_WORD = re.compile(r"[^\W\d_]+")
_LEFT, _RIGHT = 3, 4  # letters: shorter parts make chance divisions
_LEFT_ZIPF, _RIGHT_ZIPF = 2.5, 2.5  # below it, fragments like "aving" pass for words
_TEXT_COUNT = 3  # occurrences in running text before an unlisted word is believed
_KEPT = 2  # distinct compounds of a left part before it is shipped


def main(arguments: Sequence[str]) -> None:
    """Count and write the table."""
    words = WordList.open()
    counts: Counter[tuple[str, str]] = Counter()
    for word in attested(Path(arguments[0]), [Path(name) for name in arguments[1:]]):
        if (found := divide(word, words)) is not None:
            counts[found] += 1
    lefts = sorted({left for left, _ in counts})
    rows = ((left, [counts[left, link] for link in LINKS]) for left in lefts)
    lines = [f"{left}\t" + "\t".join(map(str, row)) for left, row in rows if sum(row) >= _KEPT]
    _TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def attested(listed: Path, texts: Iterable[Path]) -> set[str]:
    """Lower-case words that are believed to be right."""
    known = {line.strip() for line in listed.read_text(encoding="utf-8").splitlines()}
    seen = Counter(word for path in texts for text in _texts(path) for word in _WORD.findall(text.lower()))
    known.update(word for word, count in seen.items() if count >= _TEXT_COUNT)
    return {word for word in known if word.isalpha() and word.islower() and len(word) >= _LEFT + _RIGHT}


def divide(word: str, words: WordList) -> tuple[str, str] | None:
    """The best (left part, link) of a compound: the division whose rarer part is commonest; None for others."""
    best, best_zipf = None, 0.0
    for place in range(_LEFT, len(word) - _RIGHT + 1):
        right = word[place:]
        if words.zipf(right) < _RIGHT_ZIPF or not words.known(right):
            continue
        for link in LINKS:
            left = word[: place - len(link)] if word[:place].endswith(link) else ""
            zipf = min(words.zipf(left), words.zipf(right)) if len(left) >= _LEFT else 0.0
            if zipf > max(best_zipf, _LEFT_ZIPF) and words.known(left):
                best, best_zipf = (left, link), zipf
    return best


def _texts(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from (value for value in json.loads(line).values() if isinstance(value, str))


if __name__ == "__main__":
    main(sys.argv[1:])
