"""Rules that ask the context model: a word that does not fit its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.checking.closed import CLOSED
from assistant.checking.context import GAP, JOIN, Better, Token
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, cased
from assistant.checking.text import CheckedText
from indexing import Span


@dataclass(frozen=True)
class ByContext:
    """The finds of some tasks of the model, under one name."""

    name: str
    tasks: frozenset[str]
    category: Category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a place."""
        for tokens, found in text.misfits:
            for better in found:
                if better.task in self.tasks and not _idle(text, tokens, better):
                    yield _fault(text, tokens, better)


_OBJECTS = frozenset({"hen", "hem", "haar", "ons", "mij", "me", "je", "jou", "u", "jullie", "ze"})


def _idle(text: CheckedText, tokens: list[Token], better: Better) -> bool:
    """What the model cannot know: "bij" is no verb, "wist" is one by itself, "steeg licht" ends with an adverb.

    An object leaves no room for "zich"; in "de goed opgeleide boa's" the article belongs to the last word; "beiden"
    stands by itself before its verb.
    """
    written = tokens[better.start].text
    following = [token.text for token in tokens[better.end : better.end + 2]]
    if better.task == GAP:
        return better.form == "zich" and written in _OBJECTS
    if better.task == "determiner" and len(following) == 2:
        tags = text.judge.tags
        return tags.adjective(following[1]) and not tags.adjective(following[0])
    if written == "beiden" and following:
        return text.judge.tags.plural_verb(following[0])
    if better.task == "stem":
        return better.form in CLOSED or text.judge.tags.finite_past(written)
    ends = better.end >= len(tokens) or not tokens[better.end].text[0].isalpha()
    return better.task == "word" and written == "licht" and ends


def _fault(text: CheckedText, tokens: list[Token], better: Better) -> Fault:
    if better.task == GAP:
        span = Span(tokens[better.start - 1].start, tokens[better.start].end)
        before, after = (text.text[token.start : token.end] for token in tokens[better.start - 1 : better.start + 1])
        right = f"{before} {better.form} {after}"
    else:
        span = Span(tokens[better.start].start, tokens[better.end - 1].end)
        right = cased(better.form, text.text[span.start : span.end])
    written = text.text[span.start : span.end]
    values = (("word", written), ("suggestion", right))
    return Fault(better.task, span, Severity.WARNING, (right,), values)


WORDS = ByContext("confused-words", frozenset({"word"}))
VERBS = ByContext("verb-forms", frozenset({"participle", "stem"}))
AGREEMENT = ByContext("form-agreement", frozenset({"number", "determiner", "adjective"}))
GAPS = ByContext("dropped-words", frozenset({GAP}))
SPLITS = ByContext("parted-compounds", frozenset({JOIN}))
