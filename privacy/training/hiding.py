"""Marked texts with part of their names hidden from the lists, so that they are to the gate what unseen texts are.

Of a set that the lists were made with, next to nothing is missed. With a third of its names hidden the rules find
about as many as in texts that nobody has seen. Hiding is for a whole process: start one for each seed.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from zlib import crc32

from privacy import wordlists
from privacy.wordlists import fold

NOTHING = -1
"""The seed that hides nothing."""
THIRDS = 3
"""Seeds below this one hide one third of the names each; those above another half each."""
_KEPT = 0.12
"""The share of the words of what must stay that is hidden from the lists of places and organisations."""
_NAMES = ("given_", "surnames_", "names_ambiguous")
_KEEPING = ("keep_", "phrases_", "places_")
_ITEM = re.compile(r"⟦(=|[A-Z]+)\|([^⟦⟧]+)⟧")
_WORD = re.compile(r"[^\W\d_]+(?:['’`-][^\W\d_]+)*")
_PERSON, _STAYS = "PERSOON", "="


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of one set without its marks, and its items: what they are (`PERSOON`, `=` for what stays), start, end."""

    folder: str
    text: str
    items: tuple[tuple[str, int, int], ...]


def marked(folders: Iterable[Path]) -> Iterator[Marked]:
    """The marked texts of the sets in `folders`."""
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            yield _parsed(folder.name, path.read_text(encoding="utf-8"))


def hide(texts: Iterable[Marked], seed: int, share: float = _KEPT) -> None:
    """Hide from this process's lists what `seed` says, and judge letters by a model that has not seen it either."""
    if seed == NOTHING:
        return
    names, kept = _words(texts, _PERSON), _words(texts, _STAYS)
    hidden_names = {word for word in names - wordlists.word_list("particles") if _is_hidden(word, seed)}
    hidden_kept = {word for word in kept - names if crc32(f"k{seed}{word}".encode()) % 1000 < share * 1000}
    _filter_lists(hidden_names, hidden_kept)
    wordlists.word_list.cache_clear()
    _judge_letters_by(*fitted_letters())


def fitted_letters() -> tuple[bytes, float, float]:
    """The weights of the letters of what is left on the lists, one byte each, their scale and the bias."""
    from privacy.training import names
    from privacy.training.train import quantised

    coefficients, bias = names.fit(*names.examples(0))
    values, scale = quantised(coefficients)
    return values.tobytes(), scale, bias


def _parsed(folder: str, raw: str) -> Marked:
    pieces, items, length, last = [], [], 0, 0
    for match in _ITEM.finditer(raw):
        plain, value = raw[last : match.start()], match[2]
        start = length + len(plain)
        length = start + len(value)
        items.append((match[1], start, length))
        pieces += [plain, value]
        last = match.end()
    return Marked(folder, "".join([*pieces, raw[last:]]), tuple(items))


def _words(texts: Iterable[Marked], kind: str) -> set[str]:
    """The folded words with a capital in the items of a kind, and the parts of those with a hyphen."""
    values = (one.text[start:end] for one in texts for what, start, end in one.items if what == kind)
    found = {fold(word) for value in values for word in _WORD.findall(value) if word[0].isupper()}
    return {part for word in found for part in (word, *word.split("-")) if len(part) > len("Jo")}


def _is_hidden(word: str, seed: int) -> bool:
    if seed < THIRDS:
        return crc32(f"n{word}".encode()) % THIRDS == seed
    return crc32(f"n{seed}{word}".encode()) % 2 == 0


def _filter_lists(names: set[str], kept: set[str]) -> None:
    def entries(prefix: str) -> Iterator[str]:
        for file in (resources.files("privacy") / "lists").iterdir():
            if file.name.startswith(prefix) and file.name.endswith(".txt"):
                hidden = names if file.name.startswith(_NAMES) else kept if file.name.startswith(_KEEPING) else set()
                for line in file.read_text("utf-8").splitlines():
                    entry = line.partition("#")[0].strip()
                    if entry and fold(entry) not in hidden and hidden.isdisjoint(fold(entry).split()):
                        yield entry

    wordlists._entries = entries  # noqa: SLF001


def _judge_letters_by(values: bytes, scale: float, bias: float) -> None:
    from privacy.names import likeness, tagger, weights

    letters = array("b")
    letters.frombytes(values)
    table = weights.Weights(weights.Table(letters, scale, bias), weights.weights().context)
    for module in (likeness, tagger, weights):
        vars(module)["weights"] = lambda: table
