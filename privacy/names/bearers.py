"""People whose surnames end as streets do: `mevrouw Hanneke Westerhaven`, `dhr. Kerkstraat`, `W. Oosterweg`."""

from __future__ import annotations

from functools import lru_cache

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_LOCATING = frozenset({"de", "het", "een", "in", "op", "aan", "langs", "te", "naar", "rond", "omgeving"})
_NOBLE = frozenset({"jhr", "jkvr", "wed"})
_ENDINGS = ("", "er", "en", "e", "n", "s")
_STREETS = ("straat", "laan", "plein", "plantsoen", "pad", "school", "college", "kade", "museum", "park")
"""Ends of streets and buildings that are as often named after somebody in full."""
_STEMS = frozenset({"oost", "west", "noord", "zuid", "ooster", "wester", "noorder", "zuider", "achter", "voor", "nij"})


def is_borne(chains: Chains, first: int, last: int) -> bool:
    """Whether the tokens `first` to `last`, of which the last ends as a street does, are a person's name.

    Behind a form of address always; behind a given name or initials when it is named after no person and no number
    follows; behind the word for a person when it stands alone.
    """
    tokens = chains.tokens
    if _is_addressed(chains, first):
        return True
    if last + 1 < len(tokens) and tokens[last + 1].kind is Kind.NUMBER:
        return False
    head = first if first < last else first - 1
    before = tokens[head - 1] if head > 0 else None
    if head < 0 or (before is not None and before.fold in _LOCATING):
        return False
    if tokens[last].start - tokens[last - 1].end > 1 or last - head > 1:
        return False
    if tokens[head].kind is Kind.LOWER:
        return tokens[head].fold in word_list("functions_personal") and _has_plain_stem(tokens[last].fold)
    if not chains.is_first(head):
        personal = tokens[head].fold in word_list("functions_personal")
        return personal and chains.at_sentence_start(head) and _has_plain_stem(tokens[last].fold)
    word = tokens[last].fold
    return tokens[last].kind is Kind.CAPITAL and not word.endswith(_STREETS) and _has_plain_stem(word)


def _is_addressed(chains: Chains, first: int) -> bool:
    """Whether a form of address stands right before: `mevrouw`, `dhr.`, `fam.`."""
    at = first - 1
    if at > 0 and chains.tokens[at].text == ".":
        at -= 1
    near = at >= 0 and chains.tokens[first].start - chains.tokens[at].end <= len(". ")
    return near and (chains.tokens[at].fold in word_list("address_forms") or chains.tokens[at].fold in _NOBLE)


@lru_cache(maxsize=10_000)
def _has_plain_stem(word: str) -> bool:
    """Whether a street of this name is named after no person (`Oosterhaven`, not `Frisobrug`)."""
    if _is_word(word):
        return True
    tails = (tail for tail in (*lexicon.INSTITUTION_TAILS, *lexicon.STREET_TAILS) if word.endswith(tail))
    return any(_is_plain(word.removesuffix(tail)) for tail in tails)


def _is_plain(stem: str) -> bool:
    if stem in word_list("given"):
        return False
    bare = {stem.removesuffix(ending) for ending in _ENDINGS}
    return any(part in _STEMS or (len(part) > 2 and _is_word(part)) for part in bare)


def _is_word(word: str) -> bool:
    return word in word_list("vocabulary") or word in word_list("words")
