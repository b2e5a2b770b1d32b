"""What a municipality decided itself: terms to keep, terms to scrub, findings undone, settings of a collection."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass

from privacy.analyzer import Found
from privacy.settings import GateSettings
from privacy.terms import HashedTerm, TermHasher, places_of, words_of

BY_HAND = "list"
"""What a finding by a scrub list or a reviewer names as its recogniser."""
_SCORE = 1.0
_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules for one document. `keep` holds plain words (`terms.plain_words`), the others hashed terms.

    What was undone in this document stays, whatever else says so; what is to be scrubbed goes before what is kept.
    `key` makes the hashes; without one there can be no `scrub` and no `undone`. `settings` replace the gate's own.
    """

    keep: frozenset[tuple[str, ...]] = frozenset()
    scrub: tuple[HashedTerm, ...] = ()
    undone: tuple[HashedTerm, ...] = ()
    settings: GateSettings | None = None
    key: bytes = b""

    @property
    def digest(self) -> str:
        """A name for exactly these rules; "" for none."""
        if not (self.keep or self.scrub or self.undone or self.settings):
            return ""
        facts = (sorted(self.keep), sorted(map(astuple, self.scrub)), sorted(map(astuple, self.undone)), self.settings)
        return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]

    def on(self, text: str) -> RulesOnText:
        """The rules as they work out in one text."""
        hasher = TermHasher(self.key)
        undone = [(start, end) for _, start, end in places_of(self.undone, text, hasher)]
        everywhere = [term for term in self.scrub if not term.is_here]
        added = [
            Found(term.type, start, end, _SCORE, BY_HAND)
            for term, start, end in places_of(everywhere, text, hasher)
            if not _covered((start, end), undone)
        ]
        return RulesOnText(tuple(added), tuple(undone), tuple(_kept(text, self.keep)))

    def in_place(self, text: str, found: Sequence[Found]) -> list[Found]:
        """`found` (in order, without overlap), and what must go in one place, told by what is left around it."""
        here = [term for term in self.scrub if term.is_here]
        gone = [(one.type, one.start, one.end) for one in found] if here else []
        places = {(start, end): term.type for term, start, end in places_of(here, text, TermHasher(self.key), gone)}
        free = [place for place in places if not any(_overlap(place, (one.start, one.end)) for one in found)]
        added = [Found(places[place], *place, _SCORE, BY_HAND) for place in free]
        return sorted([*found, *added], key=lambda one: one.start)


@dataclass(frozen=True, slots=True)
class RulesOnText:
    """What must go from a text besides, and the stretches of it that stay."""

    added: tuple[Found, ...] = ()
    undone: tuple[_Span, ...] = ()
    kept: tuple[_Span, ...] = ()

    def applied(self, found: Iterable[Found]) -> list[Found]:
        """The candidates that stay candidates, and what must go besides."""
        return [*self.left(found), *self.added]

    def left(self, found: Iterable[Found]) -> list[Found]:
        """The candidates that do not lie within a stretch that stays."""
        stay = sorted([*self.undone, *self.kept])
        return [one for one in found if one.recognizer == BY_HAND or not _covered((one.start, one.end), stay)]


def _covered(span: _Span, stay: list[_Span]) -> bool:
    """Whether one of `stay` (sorted) covers `span`; stretches that stay are short, so few begin close before."""
    at = bisect_right(stay, (span[0], _FAR))
    return any(end >= span[1] for _, end in stay[max(0, at - _OVERLAPS) : at])


def _overlap(one: _Span, other: _Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


_FAR = 1 << 62
_OVERLAPS = 16


def _kept(text: str, terms: frozenset[tuple[str, ...]]) -> Iterator[_Span]:
    """Where terms to keep stand, as characters."""
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for term in terms:
        by_first[term[0]].append(term)
    words = words_of(text) if terms else []
    plain = [word.plain for word in words]
    for at, word in enumerate(plain):
        for term in by_first.get(word, ()):
            if tuple(plain[at : at + len(term)]) == term:
                yield words[at].start, words[at + len(term) - 1].end


NO_RULES = Rules()
"""For a text that no collection has rules for."""
