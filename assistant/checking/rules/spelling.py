"""Misspelt words, each with what was meant; words that are only unknown go to `unknown_words`."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.judging import Judgement, Verdict
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at, cased
from assistant.checking.spelling import suspects
from assistant.checking.text import CheckedText, Word


class Spelling:
    """An alarm only where we know what was meant."""

    name = "spelling"
    category = Category.SPELLING

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault for each place of a misspelt word."""
        for word, judgement in suspects(text):
            if judgement.verdict is not Verdict.UNKNOWN:
                yield _fault(word, judgement)


def _cased(near: str, written: str) -> str:
    """The capitals of what was written, also of the abbreviation before a hyphen."""
    first, hyphen, rest = near.partition("-")
    abbreviation = written.partition("-")[0]
    if hyphen and first == abbreviation.lower() and abbreviation.isupper():
        return f"{abbreviation}-{rest}"
    return cased(near, written)


def _fault(word: Word, judgement: Judgement) -> Fault:
    suggestions = tuple(_cased(near, word.text) for near in judgement.suggestions)
    code = "slip-with" if judgement.verdict is Verdict.SLIP else judgement.verdict.value
    severity = Severity.ERROR if judgement.verdict is Verdict.SLIP else Severity.WARNING
    return Fault(code, at(word), severity, suggestions, (("word", word.text), ("suggestion", suggestions[0])))
