"""Terms as lists and decisions know them: sequences of plain words, looked for in a text and hashed with a key.

A term is compared by its words alone: case, accents, spaces and punctuation do not count, and a number is the
same however it is grouped. What may not stand on disk in clear is kept as HMAC-SHA256 of its words (RFC 2104)
under the key of one data folder: without that key a name cannot be looked up in a list of hashes. Who holds both
key and list can still try names one by one, so the key is as secret as the documents.
"""

from __future__ import annotations

import hmac
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from privacy.normalise import normalise
from privacy.placeholders import PLACEHOLDER
from privacy.wordlists import fold

LONGEST = 12
"""Words of the longest term."""
_DIGEST = 16  # bytes; 2^64 tries for a chance collision
_PLACEHOLDER = PLACEHOLDER.pattern.replace("?P<type>", "?:").replace("?P<number>", "?:")
_WORD = re.compile(rf"{_PLACEHOLDER}|[^\W_]+")
_NUMBER = re.compile(r"(?<![\w])\+?\d(?:[ .()/-]{0,2}\d){5,24}(?!\w)")


class Word(NamedTuple):
    """A word in its plain form, at characters `start` to `end` (exclusive)."""

    plain: str
    start: int
    end: int


def words_of(text: str, gone: Iterable[tuple[str, int, int]] = ()) -> list[Word]:
    """The words of `text` as terms are compared. Offsets count characters of the text as given.

    A placeholder is one word, and so is each stretch of `gone` (type, start, end; in order): a text reads the
    same before and after it was scrubbed.
    """
    view = normalise(text)
    words = [_word(match[0], *view.span(match.start(), match.end())) for match in _WORD.finditer(view.text)]
    hidden = [Word(_hidden(kind), start, end) for kind, start, end in gone]
    if not hidden:
        return words
    starts = [word.start for word in hidden]

    def is_left(word: Word) -> bool:
        at = bisect_left(starts, word.end)
        return at == 0 or hidden[at - 1].end <= word.start

    return sorted([*filter(is_left, words), *hidden], key=lambda word: word.start)


def _word(text: str, start: int, end: int) -> Word:
    return Word(_hidden(text[1:].partition("-")[0]) if text[0] == "[" else fold(text), start, end)


def _hidden(kind: str) -> str:
    """The word for a placeholder of a type, that no word of a text is."""
    return f"{kind}\0"


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a term; empty for one without a letter or digit."""
    return tuple(word.plain for word in words_of(text))


class TermHasher:
    """Makes the hashes of one data folder. `key` is at least 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of_words(self, words: Sequence[str]) -> bytes:
        """The hash of a sequence of plain words."""
        return hmac.digest(self._key, "\x1f".join(words).encode(), "sha256")[:_DIGEST]

    def of_number(self, digits: str) -> bytes:
        """The hash of a number, however it is grouped."""
        return hmac.digest(self._key, b"\x1e" + digits.encode(), "sha256")[:_DIGEST]


@dataclass(frozen=True, slots=True)
class HashedTerm:
    """A term without what it says: the hash of `size` words, or of a number (`size` 0); `type` as of a finding.

    Of those words the first `skip` and all after the next `count` are surroundings.
    """

    digest: bytes
    size: int
    skip: int
    count: int
    type: str

    @property
    def is_here(self) -> bool:
        """Whether the term is one with its surroundings: in one place."""
        return self.count < self.size


def hashed_term(term: str, kind: str, hasher: TermHasher) -> HashedTerm:
    """`term` as it is kept: a number of six digits or more as a number, anything else as its words."""
    if _NUMBER.fullmatch(term.strip()):
        return HashedTerm(hasher.of_number(_digits(term)), 0, 0, 0, kind)
    words = plain_words(term)
    return HashedTerm(hasher.of_words(words), len(words), 0, len(words), kind)


def terms_here(text: str, start: int, end: int, kind: str, hasher: TermHasher) -> list[HashedTerm]:
    """The words at `start` to `end` with three words before them, and with three after: one place, not all."""
    words = words_of(text)
    first = next((at for at, word in enumerate(words) if word.end > start), len(words))
    last = max((at for at, word in enumerate(words) if word.start < end), default=-1)
    before, after = min(_AROUND, first), min(_AROUND, len(words) - 1 - last)
    cuts = [(first - before, last + 1)] if before else []
    cuts += [(first, last + 1 + after)] if after else []
    plain = [word.plain for word in words]
    count = last - first + 1
    return [
        HashedTerm(hasher.of_words(plain[begin:stop]), stop - begin, first - begin, count, kind)
        for begin, stop in cuts or [(first, last + 1)]
        if count > 0
    ]


_AROUND = 3  # words that tell one place from another


def places_of(
    terms: Iterable[HashedTerm], text: str, hasher: TermHasher, gone: Sequence[tuple[str, int, int]] = ()
) -> Iterator[tuple[HashedTerm, int, int]]:
    """Where the terms stand in `text`, as (term, start, end); time linear in the text for each length of terms.

    `gone` as in `words_of`.
    """
    sizes: dict[int, dict[bytes, HashedTerm]] = defaultdict(dict)
    for term in terms:
        sizes[term.size][term.digest] = term
    yield from _numbers(sizes.pop(0, {}), text, hasher)
    words = words_of(text, gone) if sizes else []
    plain = [word.plain for word in words]
    for size, known in sizes.items():
        for at in range(len(words) - size + 1):
            if found := known.get(hasher.of_words(plain[at : at + size])):
                yield found, words[at + found.skip].start, words[at + found.skip + found.count - 1].end


def _numbers(known: dict[bytes, HashedTerm], text: str, hasher: TermHasher) -> Iterator[tuple[HashedTerm, int, int]]:
    view = normalise(text if known else "")
    for match in _NUMBER.finditer(view.text):
        if term := known.get(hasher.of_number(_digits(match[0]))):
            yield term, *view.span(*match.span())


def _digits(text: str) -> str:
    """The digits, an international number as it is dialled at home."""
    return re.sub(r"^(?:00)?31(?=\d{9}$)", "0", re.sub(r"\D", "", text.replace("(0)", "")))
