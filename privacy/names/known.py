"""The words by which the people of one document are known, from the names found in it and its e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from privacy.mailboxes import is_functional
from privacy.names import lexicon
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import fold, word_list

_MAILBOX = re.compile(r"(?<![\w.+-])([\w.+-]{3,64})@[\w-]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_PARTICLES = ("vander", "vanden", "vande", "van", "der", "den", "de", "ter", "ten", "el", "al")
_TOLD = frozenset({Rule.TITLE, Rule.INITIALS, Rule.INVERTED})
"""Rules by which any word is a surname."""
_PLACING = frozenset({"in", "te", "naar", "uit", "gemeente", "station"})
_SAID = frozenset({Rule.GIVEN, Rule.ROLE})
"""Rules by which any word is one that is no function and no thing."""
_SOLID_LENGTH = 5
_SHORTEST_NICKNAME = 3
_MAILBOX_LENGTH = 4


@dataclass(slots=True)
class Known:
    """The folded words by which people are known in one document.

    `local` are its places; `told` the words of names that are
    no author's; `common` its words in lower case; `placed` what stands behind `in`, `te` and the like.
    """

    local: frozenset[str] = frozenset()
    given: set[str] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)
    particled: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    common: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()

    def learn(self, tokens: list[Token], names: Iterable[Name]) -> None:
        """Take along the parts of `names`, and what else the document has of their words."""
        self.common = frozenset(token.fold for token in tokens if token.kind is Kind.LOWER)
        self.placed = frozenset(after.fold for before, after in pairwise(tokens) if before.fold in _PLACING)
        for name in names:
            for index in range(name.first, name.last + 1):
                if index > name.first and tokens[index - 1].fold == "van":
                    self.particled.add(tokens[index].fold)
                self._learn_part(tokens[index], surname=0 <= name.surname <= index, rule=name.rule)

    def learn_nicknames(self, nicknames: Iterable[str]) -> None:
        """Take along the last word of each of `nicknames`, when it has a capital."""
        for nickname in nicknames:
            word = nickname.split()[-1] if nickname.split() else ""
            if len(word) >= _SHORTEST_NICKNAME and word[0].isupper() and fold(word) not in self.local:
                self.surnames.add(fold(word))

    def learn_mailboxes(self, text: str) -> None:
        """Take along the names in the personal e-mail addresses of `text`."""
        for mailbox in _MAILBOX.finditer(text) if "@" in text else ():
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
        told = surname and (rule in _TOLD or (rule in _SAID and not _is_else(token.fold)))
        if (
            not told
            and token.fold in word_list("words")
            and not (lexicon.is_surname(token.fold) or lexicon.is_given(token.fold))
        ):
            return
        if rule not in (Rule.INVERTED, Rule.CITED):
            self.told.add(token.fold)
        if surname and not (lexicon.is_given(token.fold) and not lexicon.is_surname(token.fold)):
            self.surnames.add(token.fold)
        elif rule is not Rule.CITED:
            self.given.add(token.fold)

    def _learn_mailbox_part(self, part: str, *, alone: bool) -> None:
        if len(part) < _MAILBOX_LENGTH or part in self.local or lexicon.is_kept(part):
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


def _is_else(word: str) -> bool:
    return lexicon.is_function(word) or lexicon.is_thing(word) or lexicon.is_kept(word)
