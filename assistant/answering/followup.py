"""Follow-up questions: "en in 2022?" is read as the question before it with another year.

Works on scrubbed text by slices, so that what comes out is scrubbed again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from privacy import Scrubbed

_OPENING = re.compile(r"^\s*(?:en|maar|of|dan)\b[ ,]*(?:dan\s|hoe zit (?:het|dat)\s)?", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:die|dat|dit|deze|daar|daarvan|daarvoor|daarmee|daarna|daarover|daarbij|ervan|ervoor|ermee|erover|hij|zij|ze|hun|hiervan|hiervoor)\b",
    re.IGNORECASE,
)
_SLOTS = (
    re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?(?!\d)"),
    re.compile(
        r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:eerste|tweede|derde|vierde)\s(?:kwartaal|helft|halfjaar)\b", re.IGNORECASE),
    re.compile(r"\b(?:kleine|middelgrote|grote|kleinere|grotere)\b", re.IGNORECASE),
    re.compile(r"(?<=[^.?!\s]\s)[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*"),
)
_WORDS_OF_ITS_OWN = 5  # a longer question without a word that points back stands on its own


def resolve(question: Scrubbed, history: Sequence[Scrubbed]) -> Scrubbed:
    """`question` made to stand on its own with the latest question of `history` (oldest first).

    A question that already stands on its own comes back as it is. What the follow-up names (a year, a
    month, a place) replaces its like in the earlier question; otherwise the two are put together.
    """
    if not history or not leans_back(question):
        return question
    earlier = resolve(history[-1], history[:-1])
    opening = _OPENING.match(question)
    rest = question.slice(opening.end() if opening else 0, len(question))
    return _replaced(earlier, rest) or Scrubbed.join(" ", [earlier, rest])


def leans_back(question: str) -> bool:
    """Whether `question` needs the one before it: it opens with "en", points back, or is no sentence."""
    words = question.split()
    if _OPENING.match(question) and len(words) <= _WORDS_OF_ITS_OWN + 2:
        return True
    return len(words) <= _WORDS_OF_ITS_OWN and (bool(_BACK.search(question)) or len(words) <= 2)


def _replaced(earlier: Scrubbed, rest: Scrubbed) -> Scrubbed | None:
    """`earlier` with the first like of what `rest` names replaced; None when they share no slot."""
    for slot in _SLOTS:
        new = slot.search(f"x {rest}")
        old = slot.search(earlier)
        if new and old and len(re.findall(r"\w+", rest)) <= _WORDS_OF_ITS_OWN:
            piece = rest.slice(new.start() - 2, new.end() - 2)
            parts = [earlier.slice(0, old.start()), piece, earlier.slice(old.end(), len(earlier))]
            return Scrubbed.join("", parts)
    return None
