"""Words that are neither known nor clearly wrong: one question for the whole text, no alarms."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.judging import Verdict
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.spelling import suspects
from assistant.checking.text import CheckedText, Word


class UnknownWords:
    """One hint that lists them, at the place of the first."""

    name = "unknown-words"
    category = Category.SPELLING

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault."""
        first: dict[str, Word] = {}
        for word, judgement in suspects(text):
            if judgement.verdict is Verdict.UNKNOWN:
                first.setdefault(word.lower, word)
        if first:
            listed = ", ".join(word.text for _, word in sorted(first.items()))
            values = (("count", str(len(first))), ("words", listed))
            yield Fault("list", at(next(iter(first.values()))), Severity.HINT, values=values)
