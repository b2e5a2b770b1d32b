"""Which mailboxes are an office's and not a person's."""

from __future__ import annotations

import re

from privacy.wordlists import fold, word_list

_PARTS = re.compile(r"[^\W\d_]+")


def is_functional(mailbox: str, domain: str = "") -> bool:
    """Whether every word of `mailbox` is an office, a subject or the organisation itself (`info.oov`)."""
    words = _PARTS.findall(fold(mailbox))
    known = word_list("functional_mailboxes")
    own = set(_PARTS.findall(fold(domain))[:-1])
    return bool(words) and all(word in known or word in own or _is_compound(word, known) for word in words)


def _is_compound(word: str, known: frozenset[str]) -> bool:
    """Whether `word` is two known words written as one (`teamveiligheid`)."""
    return len(word) > 6 and any(word[:cut] in known and word[cut:] in known for cut in range(3, len(word) - 2))
