"""A sentence read for comparing: its words and figures, and where each stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from assistant.answering.llm.support.figures import Figure, figures_in
from assistant.answering.llm.support.word_classes import listed
from assistant.answering.llm.support.words import Token, roots, tokens_of
from assistant.answering.terms import Bag
from indexing import Span
from privacy import PLACEHOLDER

_WRITTEN = re.compile(r"\w+|[%€]|(?<=\d)[.,:](?=\d)")
_DIGITS = re.compile(r"\w*\d\w*")


@dataclass(frozen=True)
class Reading:
    """One sentence, part of one, or table row, in plain text."""

    text: str

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words."""
        return tokens_of(self.text)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures."""
        return figures_in(self.text)

    @cached_property
    def _counting(self) -> frozenset[int]:
        """The characters that its figures take."""
        return frozenset(at for figure in self.figures for at in range(figure.span.start, figure.span.end))

    @cached_property
    def content(self) -> tuple[Token, ...]:
        """The words that say something, figures left out."""
        return tuple(
            token
            for token in self.tokens
            if token.word is not None
            and token.span.start not in self._counting
            and token.folded not in listed("bounds")
            if not token.folded.isdigit()
        )

    @cached_property
    def bag(self) -> Bag:
        """The terms of its words."""
        return Bag.of(token.word for token in self.tokens if token.word is not None)

    @cached_property
    def written(self) -> tuple[str, ...]:
        """All its words as they are written, in lower case: equal for texts that differ in signs alone."""
        return tuple(_WRITTEN.findall(self.text.lower()))

    @cached_property
    def digits(self) -> frozenset[str]:
        """Its words that hold a digit, in lower case."""
        return frozenset(word.lower() for word in _DIGITS.findall(PLACEHOLDER.sub(" ", self.text)))

    @cached_property
    def counted(self) -> frozenset[str]:
        """Those of them that its figures have read."""
        read = " ".join(self.text[figure.span.start : figure.span.end] for figure in self.figures)
        return frozenset(word.lower() for word in _DIGITS.findall(read))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(token.stem for token in self.tokens)

    @cached_property
    def roots(self) -> frozenset[str]:
        """What its words may come from as verbs."""
        return frozenset(root for token in self.tokens if token.word is not None for root in roots(token.folded))

    @cached_property
    def actors(self) -> tuple[Token, ...]:
        """The words that may name who acts."""
        return tuple(token for token in self.content if token.actor)

    @cached_property
    def places(self) -> Mapping[str, tuple[Span, ...]]:
        """Where each word stands by its stem, and each figure as "#" with its value."""
        found: dict[str, list[Span]] = defaultdict(list)
        for token in self.tokens:
            if token.span.start not in self._counting:
                found[token.stem].append(token.span)
        for figure in self.figures:
            found[f"#{figure.value}"].append(figure.span)
        return {key: tuple(spans) for key, spans in found.items()}
