"""What the judge looks at: numbers about one capitalised word, its neighbours, its line and its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from privacy.names.features import CAPS, NAME_FLAGS, flags
from privacy.names.learnt.looks import FLAGS, UNSEEN, letters, looks
from privacy.names.learnt.paper import Paper
from privacy.names.learnt.words import code
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token

_BEFORE = ("start", "title")
_BEHIND = ("mark",)
_LEFT = ("func", "title", "agent", "open", "num", "verb")
_RIGHT = ("mark",)
_OFTEN_BEFORE = ("capname", "colon", "prep", "func", "title", "agent")
_OFTEN_BEHIND = ("lower", "verb", "colon", "comma", "capname", "num")
_JOINING = frozenset({",", "en", "&", "/", "of"})
_REACH = 6

NAMES: tuple[str, ...] = (
    "logit", "highest", "mean", "upper", "letters", "length", "s", "hyphen", "parted", "ambiguous", "ordinary",
    *(f"flag {letter}" for letter in FLAGS),
    "count", "taken elsewhere", "blocked elsewhere", "lower elsewhere", "density",
    *(f"before {one}" for one in _BEFORE), *(f"behind {one}" for one in _BEHIND),
    *(f"left {one}" for one in _LEFT), *(f"right {one}" for one in _RIGHT),
    *(f"often before {one}" for one in _OFTEN_BEFORE), *(f"often behind {one}" for one in _OFTEN_BEHIND),
    "words left", "words right", "chain taken", "chain logit", "chain most letters", "chain least letters",
    "chain named",
    "place in line", "rest of line", "length of line", "names in line", "name before", "name behind",
    "expected", "column", "joined behind",
)  # fmt: skip
"""What each number is, in order."""


class Word(NamedTuple):
    """What holds for a word wherever it stands in a text."""

    highest: float
    mean: float
    everywhere: tuple[float, ...]
    often: tuple[float, ...]


def features(paper: Paper, asked: Iterable[int]) -> Iterator[list[float]]:
    """The numbers of each token asked for, as `NAMES` has them."""
    words: dict[str, Word] = {}
    for at in asked:
        fold = paper.tokens[at].fold
        if fold not in words:
            words[fold] = _word(paper, fold)
        yield _features(paper, at, words[fold])


def _features(paper: Paper, at: int, word: Word) -> list[float]:
    first, last = chain(paper, at)
    return [
        *_own(paper, at, word),
        *word.everywhere,
        *_around(paper, at, first, last),
        *word.often,
        *_chain(paper, at, first, last),
        *_line(paper, at, last),
    ]


def _word(paper: Paper, fold: str) -> Word:
    places, logits, blocked = paper.places[fold], paper.reading.logits, paper.reading.blocked
    opinions = [logits[place] for place in places if place in logits]
    return Word(
        highest=max(opinions, default=UNSEEN),
        mean=sum(opinions) / len(opinions) if opinions else UNSEEN,
        everywhere=(
            float(min(_REACH, len(places))),
            float(sum(paper.taken[place] for place in places)),
            float(sum(place in blocked for place in places)),
            float(fold in paper.lower),
            paper.density,
        ),
        often=(
            *_often(_OFTEN_BEFORE, [code(paper, place - 1) for place in places]),
            *_often(_OFTEN_BEHIND, [code(paper, place + 1) for place in places]),
        ),
    )


def _own(paper: Paper, at: int, word: Word) -> list[float]:
    token = paper.tokens[at]
    opinion = paper.reading.logits.get(at, UNSEEN)
    return [opinion, word.highest, word.mean, float(token.kind is Kind.UPPER), *looks(token.fold)]


def _around(paper: Paper, at: int, first: int, last: int) -> list[float]:
    """What stands beside the word, and beside its chain."""
    return [
        *one_of(_BEFORE, code(paper, at - 1)),
        *one_of(_BEHIND, code(paper, at + 1)),
        *one_of(_LEFT, code(paper, first - 1)),
        *one_of(_RIGHT, code(paper, last + 1)),
    ]


@cache
def one_of(codes: tuple[str, ...], found: str) -> tuple[float, ...]:
    """For each of `codes` whether it is `found`, as a number."""
    return tuple(float(one == found) for one in codes)


def _often(codes: tuple[str, ...], found: list[str]) -> tuple[float, ...]:
    """The share that each of `codes` has in `found`."""
    if len(found) == 1:
        return one_of(codes, found[0])
    return tuple(found.count(one) / len(found) for one in codes)


def chain(paper: Paper, at: int) -> tuple[int, int]:
    """The first and last token of the capitalised words around `at`, with the particles between them."""
    tokens = paper.tokens
    first = last = at
    while first > 0 and at - first < _REACH and _joins(tokens[first - 1]):
        first -= 1
    while last + 1 < len(tokens) and last - at < _REACH and _joins(tokens[last + 1]):
        last += 1
    while first < at and tokens[first].kind is Kind.LOWER:
        first += 1
    while last > at and tokens[last].kind is Kind.LOWER:
        last -= 1
    return first, last


def _joins(token: Token) -> bool:
    kind = token.kind
    if kind is Kind.LOWER:
        return token.fold in TUSSENVOEGSELS
    return kind in CAPS or kind is Kind.INITIALS


_ALONE = (0.0, UNSEEN, UNSEEN, -UNSEEN, 0.0)
"""What a chain of one word tells of its others."""


def _chain(paper: Paper, at: int, first: int, last: int) -> list[float]:
    """How long the chain is and what its other words are."""
    tokens, logits = paper.tokens, paper.reading.logits
    others = [index for index in range(first, last + 1) if index != at and tokens[index].kind in CAPS]
    if not others:
        return [float(at - first), float(last - at), *_ALONE]
    looks = [letters(tokens[index].fold) for index in others]
    return [
        float(at - first),
        float(last - at),
        float(any(paper.taken[index] for index in others)),
        max(logits.get(index, UNSEEN) for index in others),
        max(looks),
        min(looks),
        float(not all(NAME_FLAGS.isdisjoint(flags(tokens[index].fold)) for index in others)),
    ]


def _line(paper: Paper, at: int, last: int) -> list[float]:
    """Where in its line or table the word stands, and how near to names."""
    line = paper.line(at)
    before, behind = paper.nearest(at)
    return [
        float(min(12, at - line.first)),
        float(min(12, line.end - at - 1)),
        float(min(40, line.end - line.first)),
        float(min(4, line.names)),
        float(before),
        float(behind),
        float(paper.reading.covers(paper.tokens[at].start)),
        paper.column(at),
        float(_is_joined(paper, last + 1)),
    ]


def _is_joined(paper: Paper, between: int) -> bool:
    """Whether the token at `between` joins the chain to a name."""
    joins = between < len(paper.tokens) and paper.tokens[between].text in _JOINING
    return joins and any(paper.taken[between + 1 : between + 3])
