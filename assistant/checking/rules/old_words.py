"""Old official words for which there is a plain one; each named once, with its count.

The pairs follow the lists of plain words that the government gives its own writers (Communicatierijk, "Schrijven
voor de overheid") and Renkema, Schrijfwijzer (2012), chapter 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, cased
from assistant.checking.tables import rows
from assistant.checking.text import CheckedText
from indexing import Span


class OldWords:
    """At most one hint a word, at its first place."""

    name = "old-words"
    category = Category.STYLE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault an old word."""
        places: dict[str, list[Span]] = {}
        for sentence in text.prose:
            for found in _pattern().finditer(text.masked, *sentence.span):
                places.setdefault(found.group().lower(), []).append(Span(*found.span()))
        for word, spans in places.items():
            plain = cased(_pairs()[word], text.text[spans[0].start : spans[0].end])
            values = (("word", word), ("count", str(len(spans))), ("suggestion", plain))
            yield Fault("old", spans[0], Severity.HINT, (plain,), values)


@cache
def _pairs() -> dict[str, str]:
    return {old: plain for old, plain in rows("old_words.tsv")}  # noqa: C416 (dict() would lose the type)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _pairs()))})\b", re.IGNORECASE)
