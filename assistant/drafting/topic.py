"""What a draft is about: the terms of its subject, weighed by how rare they are among comparable passages."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from indexing import analyse

# Numbers and the words of deciding say what is done with the subject, not what it is.
_IDLE = re.compile(
    r"\b(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|jaar|jaren|gemeenten?|voorstel|besluit"
    r"|(?:vast|aan|in)stel(?:len|ling)|verleng(?:en|ing)|voortzet(?:ten|ting)|invoer(?:en|ing)|wijzig(?:en|ing)"
    r"|uitbreid(?:en|ing)|verlen(?:en|ing)|vernieuw(?:en|ing)|gebruik(?:en)?|inzet(?:ten)?|beëindig(?:en|ing))\b",
    re.IGNORECASE,
)


class Topic:
    """The weighted terms of a subject.

    Weight is log((N + 1) / (df + 0.5)) squared, over `background`: passages that were found without the subject.
    A word that all papers of the house share ("openbare orde") says little about what this one is about.
    """

    def __init__(self, subject: str, background: Sequence[str]) -> None:
        seen = Counter(term for text in background for term in set(analyse(text)))
        total = len(background) + 1
        terms = set(analyse(_IDLE.sub(" ", subject)))
        # A hyphened word gives its parts and the whole: the whole would count twice.
        whole = {one + other for one in terms for other in terms}
        self._weights = {term: max(0.05, math.log(total / (seen[term] + 0.5))) ** 2 for term in terms - whole}

    def coverage(self, terms: Iterable[str]) -> float:
        """The weighted share (0 to 1) of the subject that `terms` hold."""
        whole = sum(self._weights.values())
        return sum(self._weights.get(term, 0.0) for term in set(terms)) / whole if whole else 0.0
