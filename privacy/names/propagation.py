"""A name once known is found everywhere in its document: surname alone, given name alone, in capitals,
in lower case when it is nothing else, with a possessive s.

Names also become known through e-mail addresses (`j.deboer@`, `samira.elidrissi@`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from privacy.mailboxes import is_functional
from privacy.names import lexicon
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import fold, word_list

_MAILBOX = re.compile(r"([\w.+-]{3,64})@[\w-]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_PARTICLES = ("vander", "vanden", "vande", "van", "der", "den", "de", "ter", "ten", "el", "al")
_SOLID_LENGTH = 5
_LOWER_LENGTH = 4


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) that name a person, with a score."""

    start: int
    end: int
    score: float


@dataclass(slots=True)
class Known:
    """The folded words by which people are known in one document; `local` are its places."""

    local: frozenset[str] = frozenset()
    given: set[str] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)
    particled: set[str] = field(default_factory=set)

    def learn(self, tokens: list[Token], names: Iterable[Name]) -> None:
        """Take along the parts of `names`."""
        for name in names:
            for index in range(name.first, name.last + 1):
                if index > name.first and tokens[index - 1].fold == "van":
                    self.particled.add(tokens[index].fold)
                self._learn_part(tokens[index], surname=0 <= name.surname <= index, rule=name.rule)

    def learn_mailboxes(self, text: str) -> None:
        """Take along the names in the personal e-mail addresses of `text`."""
        for mailbox in _MAILBOX.finditer(text):
            parts = _LETTERS.findall(fold(mailbox[1]))
            if is_functional(mailbox[1]) or not parts:
                continue
            for part in parts:
                self._learn_mailbox_part(part, alone=len(parts) == 1)

    def _learn_part(self, token: Token, *, surname: bool, rule: Rule) -> None:
        if (
            token.kind not in (Kind.LOWER, Kind.CAPITAL, Kind.UPPER)
            or token.fold in TUSSENVOEGSELS
            or len(token.fold) < 3
        ):
            return
        if token.fold in self.local or (lexicon.is_kept(token.fold) and not surname):
            return
        if token.fold in word_list("words") and not (lexicon.is_surname(token.fold) or lexicon.is_given(token.fold)):
            return
        if surname and not (lexicon.is_given(token.fold) and not lexicon.is_surname(token.fold)):
            self.surnames.add(token.fold)
        elif rule is not Rule.CITED:
            self.given.add(token.fold)

    def _learn_mailbox_part(self, part: str, *, alone: bool) -> None:
        if len(part) < _LOWER_LENGTH or part in self.local or lexicon.is_kept(part):
            return
        if lexicon.is_sure_given(part):
            self.given.add(part)
        elif not alone and not lexicon.is_ordinary(part):
            self.surnames.add(part)
        for cut in (0, 1, 2):
            rest = part[cut:]
            for particle in ("", *_PARTICLES):
                bare = rest.removeprefix(particle)
                if (
                    (cut or particle)
                    and bare != part
                    and len(bare) >= _SOLID_LENGTH
                    and lexicon.is_surname(bare)
                    and not lexicon.is_place(bare)
                ):
                    self.surnames.add(bare)


def occurrences(tokens: list[Token], names: list[Name], known: Known) -> Iterator[Span]:
    """The spans of `names`, and of every other place where a known name stands."""
    taken = [False] * len(tokens)
    for name in names:
        taken[name.first : name.last + 1] = [True] * (name.last + 1 - name.first)
        yield Span(tokens[name.first].start, tokens[name.last].end, name.rule.value)
    words = known.given | known.surnames | _unmistakable()
    index = 0
    while index < len(tokens):
        if taken[index] or tokens[index].fold not in words or not _counts(tokens, index, known):
            index += 1
            continue
        first, last = index, index
        while (
            last + 1 < len(tokens)
            and not taken[last + 1]
            and tokens[last + 1].fold in words
            and _counts(tokens, last + 1, known)
        ):
            last += 1
        while (
            first > 0
            and not taken[first - 1]
            and tokens[first - 1].fold in TUSSENVOEGSELS
            and _is_particle(tokens, first - 1, known, index)
        ):
            first -= 1
        if first > 0 and not taken[first - 1] and tokens[first - 1].kind is Kind.INITIALS:
            first -= 1
        yield Span(tokens[first].start, tokens[last].end, Rule.GIVEN.value)
        index = last + 1


@cache
def _unmistakable() -> frozenset[str]:
    """Given names that nothing else is called, not even in lower case (`kun jij fatima vragen`)."""
    given = word_list("given_netherlands") | word_list("given_communities")
    return frozenset(
        name
        for name in given
        if len(name) >= _SOLID_LENGTH and not (lexicon.is_ambiguous(name) or lexicon.is_ordinary(name))
    )


def _is_particle(tokens: list[Token], at: int, known: Known, index: int) -> bool:
    """Whether the particle before a known surname belongs to it, and is not the article of the sentence."""
    token = tokens[at]
    if tokens[index].fold not in known.surnames or token.fold in (
        "in",
        "op",
        "aan",
        "bij",
        "over",
        "onder",
        "voor",
        "tot",
        "uit",
        "en",
        "y",
        "e",
        "ou",
    ):
        return False
    if token.kind is not Kind.LOWER or (token.fold == "van" and tokens[index].fold in known.particled):
        return True
    return at > 0 and tokens[at - 1].fold in TUSSENVOEGSELS and tokens[at - 1].fold == "van"


def _begins_clause(tokens: list[Token], index: int) -> bool:
    """Whether a sentence begins here that has its verb next: `Bos heeft gebeld`."""
    first = index == 0 or tokens[index - 1].kind is Kind.GAP or tokens[index - 1].text in (".", "!", "?")
    verbs = word_list("clause_verbs") | word_list("personal_verbs")
    return first and index + 1 < len(tokens) and tokens[index + 1].text in verbs


def _counts(tokens: list[Token], index: int, known: Known) -> bool:
    """Whether a token with a known word is the person here."""
    token, before = tokens[index], tokens[index - 1] if index else None
    near = before is not None and token.start - before.end < 2
    if near and before is not None and before.fold in word_list("named_things") and before.kind is not Kind.MARK:
        return False
    word = token.fold
    doubtful = word in word_list("words") or lexicon.is_kept(word)
    if token.kind is Kind.LOWER and (word in word_list("vocabulary") or lexicon.is_compound(word)):
        return False
    if word not in known.given and word not in known.surnames and token.kind is not Kind.LOWER:
        return False
    if token.kind is Kind.LOWER:
        return not doubtful and len(word) >= _LOWER_LENGTH and not lexicon.is_ambiguous(word)
    if not doubtful:
        return True
    if word in known.surnames and _begins_clause(tokens, index):
        return True
    if lexicon.is_place(word) or lexicon.is_kept(word):
        return (
            before is not None
            and before.kind is not Kind.LOWER
            and before.fold in TUSSENVOEGSELS
            and word in known.surnames
        )
    if token.kind is Kind.UPPER:
        return False
    if before is None or before.kind is Kind.GAP or before.text in (".", ":", "!", "?", "-", "•", "#", "|", "–"):
        return False
    return word in known.surnames or lexicon.is_given(word)
