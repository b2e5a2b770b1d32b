"""What a draft is about: the terms of its subject, weighed by how rare they are among comparable passages."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from indexing import analyse


class Topic:
    """The weighted terms of a subject.

    Weight is log((N + 1) / (df + 0.5)) over `background`, passages that were found without the subject: a word
    that all papers of the house share ("openbare orde") says little about what this one is about.
    """

    def __init__(self, subject: str, background: Sequence[str]) -> None:
        seen = Counter(term for text in background for term in set(analyse(text)))
        total = len(background) + 1
        self._weights = {term: max(0.05, math.log(total / (seen[term] + 0.5))) for term in set(analyse(subject))}

    def coverage(self, terms: Iterable[str]) -> float:
        """The weighted share (0 to 1) of the subject that `terms` hold."""
        whole = sum(self._weights.values())
        return sum(self._weights.get(term, 0.0) for term in set(terms)) / whole if whole else 0.0
