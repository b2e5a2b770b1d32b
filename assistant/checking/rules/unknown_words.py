"""Words that are neither known nor clearly wrong: one question for the whole text, no alarms."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.judging import Verdict
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.spelling import suspects, unknown
from assistant.checking.text import CheckedText


class UnknownWords:
    """One hint that lists them, at the place of the first."""

    name = "unknown-words"
    category = Category.SPELLING

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault."""
        listed = unknown(text)
        if listed:
            first = next(word for word, judgement in suspects(text) if judgement.verdict is Verdict.UNKNOWN)
            values = (("count", str(len(listed))), ("words", ", ".join(listed)))
            yield Fault("list", at(first), Severity.HINT, values=values)
