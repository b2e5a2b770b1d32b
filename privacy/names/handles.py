"""Names of people in user names (`pdevries`, `p.devries`) and in names of files (`verslag_devries_v2.docx`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from privacy.names import lexicon
from privacy.names.known import Known
from privacy.names.tokens import Kind, Token
from privacy.wordlists import fold, word_list

_FILE = re.compile(r"(?<![\w@/])[\w-]*_[\w.-]*")
_PART = re.compile(r"[^\W\d_]{3,}")
_DOTTED = re.compile(r"(?<![\w@.])[a-z]\.(?P<name>[a-z]{4,20})(?![\w@]|\.\w)")
_SHORTEST = 5
_BEFORE = frozenset({"door", "by", "gebruiker", "user", "account", "login", "zie", '"', "inlognaam", "gebruikersnaam"})


def handles(text: str, tokens: list[Token], known: Known) -> Iterator[tuple[int, int]]:
    """The spans of user names, and of known people in names of files."""
    people = known.surnames | known.given
    for file in _FILE.finditer(text) if "_" in text else ():
        for part in _PART.finditer(file[0]):
            if fold(part[0]) in people:
                yield file.start() + part.start(), file.start() + part.end()
    for user in _DOTTED.finditer(text):
        word = user["name"]
        if word in known.surnames or (lexicon.is_surname(word) and word not in word_list("words")):
            yield user.span()
    for before, token in pairwise(tokens):
        if token.kind is Kind.LOWER and len(token.fold) >= _SHORTEST and token.text.isalpha():
            surname = token.fold[1:]
            if _is_user(token.fold) if before.text in _BEFORE else surname in known.surnames and _is_free(token.fold):
                yield token.start, token.end


@lru_cache(maxsize=50_000)
def _is_user(word: str) -> bool:
    """Whether a word that nothing else is called is an initial and a listed surname."""
    return word[1:] in word_list("surnames") and len(word) > _SHORTEST and _is_free(word)


def _is_free(word: str) -> bool:
    named = word in word_list("surnames") or lexicon.is_given(word) or lexicon.is_kept(word)
    return not (named or lexicon.is_ordinary(word) or word in word_list("english"))
