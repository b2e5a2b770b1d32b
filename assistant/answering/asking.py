"""Which part of what someone typed asks: what comes behind a question tells why it is asked, and is left out."""

from __future__ import annotations

import re

from privacy import Scrubbed

_SENTENCE_BEHIND = re.compile(r"\?\s+(?=[^?]*$)")
_WORDS = 4  # that a question has which needs no sentence behind it


def asking_part(text: Scrubbed) -> Scrubbed:
    """`text` up to its last question mark, if enough stands before that; else all of it."""
    behind = _SENTENCE_BEHIND.search(text)
    if behind is None or len(re.findall(r"\w+", text[: behind.start()])) < _WORDS:
        return text
    return text.slice(0, behind.start() + 1)
