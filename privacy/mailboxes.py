"""Which mailboxes are an office's and not a person's."""

from __future__ import annotations

import re

from privacy.names import lexicon
from privacy.wordlists import among, fold, word_list

_PARTS = re.compile(r"[^\W\d_]+")


def is_functional(mailbox: str, domain: str = "") -> bool:
    """Whether every word of `mailbox` is an office, a subject or the organisation itself (`info.oov`).

    At an organisation's own domain, ordinary words that are no names count as well (`havendienst@`).
    """
    words = _PARTS.findall(fold(mailbox))
    known = word_list("functional_mailboxes")
    at = set(_PARTS.findall(fold(domain))[:-1])
    own = {word for word in at if not _is_name(word)}
    if not words or all(word in known or word in own or _is_compound(word, known) for word in words):
        return bool(words)
    if not domain or at & _EVERYONES or _PROVIDER.search(domain) or _NUMBERED.search(mailbox):
        return False
    return all(word in known or word in own or _is_subject(word) for word in words)


def _is_name(word: str) -> bool:
    return lexicon.is_given(word) or lexicon.is_surname(word)


def _is_subject(word: str) -> bool:
    """Whether `word` is an ordinary one, also of two with `en` between (`jeugdenveiligheid`), and no name."""
    if _is_name(word) or len(word) < _SHORTEST:
        return False
    parts = [word, *(part for part in word.split("en", 1) if len(part) >= _SHORTEST)]
    return (
        lexicon.is_place(word)
        or lexicon.is_ordinary(word)
        or (len(parts) == 3 and all(map(lexicon.is_ordinary, parts[1:])))
    )


_SHORTEST = 4
_PROVIDER = re.compile(r"(?:mail|post|online)\.[a-z]{2,4}$|\.net$", re.IGNORECASE)
"""The end of a domain at which anybody may have a mailbox."""
_NUMBERED = re.compile(r"[a-z]\d+$", re.IGNORECASE)
_EVERYONES = among(
    "gmail hotmail outlook live yahoo icloud ziggo kpnmail kpnplanet planet hetnet xs upcmail casema home chello"
    " quicknet telfort tele online solcon zeelandnet caiway proton protonmail gmx web msn me mail skynet telenet"
    " tutanota tutamail freeler wanadoo versatel zonnet kpn"
)
"""Domains at which anybody has a mailbox."""


def _is_compound(word: str, known: frozenset[str]) -> bool:
    """Whether `word` is two known words written as one (`teamveiligheid`)."""
    return len(word) > 6 and any(word[:cut] in known and word[cut:] in known for cut in range(2, len(word) - 2))
