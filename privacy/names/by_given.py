"""Names by a given name, with a surname or alone: `Hanneke Droog`, `Samira`; and names behind a title."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.bearers import is_borne
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Context, Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind
from privacy.wordlists import word_list

_SHORT = 4
"""Letters of the shortest title that is a surname too."""


def by_title(chains: Chains, at: int, end: int, rule: Rule) -> Name | None:
    """The name behind a title, from the token at `at`; the chain ends before `end`."""
    token = chains.tokens[at]
    if token.fold in word_list("titles") or token.fold in ("en",):
        return None
    full = by_given(chains, at, end, Context.TITLE)
    if full is not None and (full.surname >= 0 or token.text == "Ben"):
        return full
    surname = surname_at(chains, at, end, loose=True, titled=True)
    if surname is None:
        return None
    first, last = surname
    return Name(at, last, rule, last if first == at else first)


def _is_ben(chains: Chains, at: int) -> bool:
    """Whether a lone `Ben` is somebody: inside a sentence, or where a verb of a person follows."""
    verbs = word_list("personal_verbs") | word_list("clause_verbs")
    return not chains.at_sentence_start(at) or chains.speaks(at, verbs)


def by_given(chains: Chains, at: int, end: int, context: Context) -> Name | None:
    """The name that begins with a given name at `at`; the chain ends before `end`."""
    token = chains.tokens[at]
    alone = at + 1 >= len(chains.tokens) or chains.tokens[at + 1].kind not in CAPS
    alone = alone and not (at + 1 < end and chains.tokens[at + 1].fold in TUSSENVOEGSELS)
    if token.text == "Ben" and alone and _is_ben(chains, at):
        return Name(at, at, Rule.GIVEN, -1)
    if (
        not (lexicon.is_given(token.fold) or (token.text == "Ben" and at + 1 < end))
        or token.kind not in CAPS
        or (len(token.fold) < 3 and token.fold not in word_list("given_netherlands"))
    ):
        return None
    heads = chains.after_nickname(at + 1) or at + 1
    while heads < end and _more_given(chains, heads):
        heads += 1
    sure = lexicon.is_sure_given(token.fold) or token.text == "Ben"
    surname = surname_at(chains, heads, end, loose=sure)
    if surname is None and (sure or context is Context.ROLE) and _follows_given(chains, heads, end):
        return Name(at, heads, Rule.GIVEN, heads)
    if surname is None:
        return _given_alone(chains, at, heads, context)
    first, last = surname
    word = chains.tokens[last].fold
    if not sure and not _firm(chains, at, first, heads, word, context):
        return None
    return Name(at, last, Rule.GIVEN, first)


def _follows_given(chains: Chains, at: int, end: int) -> bool:
    """Whether the word here is a surname because it stands right behind a sure given name (`Hanneke Droog`)."""
    if at >= end or chains.tokens[at].kind not in CAPS or chains.tokens[at].fold in TUSSENVOEGSELS:
        return False
    word = chains.tokens[at].fold
    if chains.tokens[at].kind is Kind.UPPER and (
        chains.tokens[at - 1].kind is not Kind.UPPER or (word in word_list("words") and not chains.is_alone(at - 1, at))
    ):
        return False
    thing = (
        (lexicon.is_institution(word) and not is_borne(chains, at, at))
        or word in word_list("org_tails")
        or word in word_list("named_things")
    )
    return not (thing or lexicon.is_kept(word) or word in word_list("functions") or _is_titling(chains, at))


def _is_titling(chains: Chains, at: int) -> bool:
    """Whether a title stands here with a name behind it; without one it is a surname (`Fleur Jonkheer`)."""
    return chains.tokens[at].fold in word_list("titles") and (
        chains.is_cap(at + 1) or len(chains.tokens[at].fold) < _SHORT
    )


def _firm(chains: Chains, at: int, first: int, heads: int, word: str, context: Context) -> bool:
    """Whether a doubtful given name (`Mark`, `Wil`) with this surname is a person after all."""
    if context in (Context.EXPECTED, Context.ROLE, Context.TITLE):
        return True
    common = chains.tokens[at].fold in word_list("words") and chains.tokens[at].fold not in word_list(
        "given_netherlands"
    )
    if first > heads and common and lexicon.is_kept(word):
        return False
    if first > heads or lexicon.is_sure_surname(word):
        return not (lexicon.is_kept(chains.tokens[at].fold) and not lexicon.is_surname(word))
    given = chains.tokens[at].fold
    listed = given in word_list("given_netherlands") or not (lexicon.is_ambiguous(given) or lexicon.is_ordinary(given))
    return listed and (lexicon.is_surname(word) or not (lexicon.is_ordinary(word) or lexicon.is_place(word)))


def _more_given(chains: Chains, at: int) -> bool:
    token, after = chains.tokens[at], chains.tokens[at + 1] if at + 1 < len(chains.tokens) else None
    if token.kind in (Kind.INITIALS, Kind.MARK):
        return True
    if token.kind not in CAPS or token.fold in TUSSENVOEGSELS or not lexicon.is_given(token.fold):
        return False
    return chains.is_cap(at + 1) or (after is not None and after.text in (")", '"', "”", "’"))


def _given_alone(chains: Chains, at: int, heads: int, context: Context) -> Name | None:
    token = chains.tokens[at]
    last, sure = heads - 1, lexicon.is_sure_given(token.fold)
    while last > at and chains.tokens[last].kind is Kind.MARK:
        last -= 1
    if context in (Context.EXPECTED, Context.ROLE):
        return Name(at, last, Rule.EXPECTED, -1)
    if not sure or (token.kind is Kind.UPPER and last == at):
        return None
    if last == at and chains.at_sentence_start(at) and lexicon.is_ordinary(token.fold):
        return None
    return Name(at, last, Rule.GIVEN, -1)
