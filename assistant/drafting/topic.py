"""What a draft is about: the words of its subject, weighed by how rare they are among comparable passages."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from indexing import analyse

# Numbers and the words of deciding say what is done with the subject, not what it is.
_IDLE = re.compile(
    r"\b(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|jaar|jaren|gemeenten?|voorstel|besluit"
    r"|(?:vast|aan|in)(?: te )?stel(?:len|ling)|verleng(?:en|ing)|voortzet(?:ten|ting)|invoer(?:en|ing)"
    r"|wijzig(?:en|ing)|uitbreid(?:en|ing)|verlen(?:en|ing)|vernieuw(?:en|ing)|gebruik(?:en)?|inzet(?:ten)?"
    r"|beëindig(?:en|ing)|aanpak(?:ken)?|samenvatting|evaluatie|stand|zaken|cijfers|vragen|waarschuwing|scenario"
    r"|draaiboek|uitwerking|rapportage|verslag|notitie|memo|nota|gezamenlijke?|gedeelde?|nieuwe?|beleid)\b",
    re.IGNORECASE,
)
# It says where, and many papers share the place.
_PLACE = re.compile(r"\b(?:in|op|te|bij|rond|aan)\s+(?:(?:de|het|onze|gemeente)\s+)*(?-i:[A-Z][\w-]+)")
# "de gemeenten A, B en C": who does it, not what it is about.
_SERIES = re.compile(r"\bgemeenten\s+[A-Z][\w-]+(?:(?:,| en)\s+[A-Z][\w-]+)*")
_WHERE = 0.25  # all places together weigh at most so much of the rest
_RAREST = 0.9  # of the weight of the rarest word
_PARTS = 0.7  # of a compound whose parts are there but not the whole


@dataclass(frozen=True, slots=True)
class _Concept:
    """A word of the subject: the term of the whole, those of its parts (none for a plain word), its weight."""

    whole: str
    parts: frozenset[str]
    weight: float

    def share(self, terms: frozenset[str]) -> float:
        if self.whole in terms:
            return 1.0
        return _PARTS * len(self.parts & terms) / len(self.parts) if self.parts else 0.0


class Topic:
    """The weighted words of a subject.

    Weight is log((N + 1) / (df + 0.5)) squared, over `background`: passages that were found without the subject.
    A word that all papers of the house share ("openbare orde") says little about what this one is about.
    """

    def __init__(self, subject: str, background: Sequence[str]) -> None:
        seen = Counter(term for text in background for term in set(analyse(text)))
        total = len(background) + 1
        found = (*_PLACE.finditer(subject), *_SERIES.finditer(subject))
        places = frozenset(analyse(" ".join(each[0] for each in found)))
        kept = _IDLE.sub(" ", subject)
        words = [terms for word in (kept if analyse(kept) else subject).split() if (terms := analyse(word))]
        concepts: dict[str, _Concept] = {}
        for terms in words:
            whole = max(terms, key=len)
            rarity = max(0.05, math.log(total / (seen[whole] + 0.5))) ** 2
            concepts[whole] = _Concept(whole, frozenset(terms) - {whole}, rarity)
        self._concepts = _places_lighter(concepts, places)

    @property
    def terms(self) -> frozenset[str]:
        """The terms of the subject, parts of compounds among them."""
        return frozenset(term for one in self._concepts.values() for term in (one.whole, *one.parts))

    def coverage(self, terms: Iterable[str]) -> float:
        """The weighted share (0 to 1) of the subject that `terms` hold."""
        held, whole = frozenset(terms), sum(one.weight for one in self._concepts.values())
        return sum(one.weight * one.share(held) for one in self._concepts.values()) / whole if whole else 0.0

    def holds_rarest(self, terms: Iterable[str]) -> bool:
        """Whether `terms` hold something of each of the rarest words, without which the rest means little."""
        held, most = frozenset(terms), max((one.weight for one in self._concepts.values()), default=0.0)
        return all(one.share(held) > 0 for one in self._concepts.values() if one.weight >= _RAREST * most)


def _places_lighter(concepts: dict[str, _Concept], places: frozenset[str]) -> dict[str, _Concept]:
    where = sum(one.weight for one in concepts.values() if one.whole in places)
    what = sum(one.weight for one in concepts.values() if one.whole not in places)
    factor = min(1.0, _WHERE * what / where) if where and what else 1.0
    return {
        whole: replace(one, weight=one.weight * factor) if whole in places else one for whole, one in concepts.items()
    }
