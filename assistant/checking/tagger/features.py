"""What the network sees of a word: itself when it is common, its beginning and ends, its shape."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from assistant.checking.context import NUMBER, Token

COLUMNS = 5  # word, last three letters, last five, first four, shape
BUCKETS = 8192  # of the hashes of parts of a word; 0 is "no token"
SHAPES = 5  # none, capital, number, sign, lower case


class Features:
    """Rows of the network's tables for the tokens of a sentence; `common` are the hashes of the words it knows."""

    def __init__(self, common: npt.NDArray[np.uint32]) -> None:
        self._places = {int(hashed): place for place, hashed in enumerate(common, 2)}  # 1 is "any other word"
        self._of_word = lru_cache(maxsize=100_000)(self._row)

    def rows(self, sentence: Sequence[Token]) -> npt.NDArray[np.int64]:
        """A row of COLUMNS numbers a token."""
        found = [self._of_word(token.text, token.capital) for token in sentence]
        return np.array(found, dtype=np.int64).reshape(-1, COLUMNS)

    def _row(self, text: str, capital: bool) -> tuple[int, ...]:  # noqa: FBT001 - cached by place
        parts = ("s3" + text[-3:], "s5" + text[-5:], "p4" + text[:4])
        shape = 1 if capital else 2 if text == NUMBER else 4 if text[0].isalpha() else 3
        return (
            self._places.get(hash_of(text), 1),
            *(crc32(part.encode()) % (BUCKETS - 1) + 1 for part in parts),
            shape,
        )


def hash_of(word: str) -> int:
    """The number under which a word is known; the words themselves are not kept."""
    return crc32(word.encode())


def hashes(words: Iterable[str]) -> npt.NDArray[np.uint32]:
    """The numbers of `words`, in their order."""
    return np.array([hash_of(word) for word in words], dtype=np.uint32)
