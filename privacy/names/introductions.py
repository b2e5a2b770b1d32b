"""What stands before a name and tells of it: a title, a function, a label, or the word for a thing named after it."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.context import Places
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Context
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list

_QUOTES = ("“", '"', "‘", "'", "(")
_WRITTEN = frozenset(
    {"rapport", "handtekening", "brief", "mail", "onderzoek", "dossier", "verklaring", "advies", "foto"}
)
"""Things that are somebody's, not named after somebody."""
_LONGEST_ABBREVIATION = 5
_LEADING_IN = TUSSENVOEGSELS | {
    "en",
    "of",
    "door",
    "namens",
    "mede",
    "met",
    "ook",
    "wel",
    "samen",
    "plus",
    "is",
    "naam",
}
"""Words behind a label that may stand before a name."""


def context_before(chains: Chains, expected: Places, start: int) -> Context:
    """What stands before the chain of capitalised words that begins at `start`."""
    tokens, at = chains.tokens, start - 1
    while at >= 0 and tokens[at].text in _QUOTES:
        at -= 1
    if expected.covers(tokens[start].start):
        titled = at >= 0 and context_of(tokens[at]) is Context.TITLE
        return Context.TITLE if titled else _expected(chains, expected, start)
    if at < 0:
        return Context.NONE
    token = tokens[at]
    if token.text == "," and at >= 1 and tokens[at - 1].kind is Kind.LOWER:
        return _introduced(chains, at - 1, start)
    if token.text == "." and at >= 1:
        return Context.TITLE if _is_short_title(tokens[at - 1]) else Context.NONE
    bracketed = at + 1 < start and tokens[at + 1].text == "("
    if tokens[start].start - token.end > 1 + (bracketed and token.kind is Kind.LOWER):
        return Context.NONE
    if is_on_duty(tokens, at):
        return Context.ROLE
    context = context_of(token)
    free = bracketed or (token.fold in _WRITTEN and tokens[start].fold == "van")
    return Context.NONE if context is Context.THING and free else context


def is_on_duty(tokens: list[Token], at: int) -> bool:
    """Whether `van dienst` ends at `at`, behind the word for somebody: `officier van dienst`."""
    return at > 1 and tokens[at].fold == "dienst" and tokens[at - 1].fold == "van"


def context_of(token: Token) -> Context:
    """What a word tells of the name behind it."""
    if token.kind in (Kind.MARK, Kind.GAP, Kind.NUMBER, Kind.INITIALS):
        return Context.NONE
    word = token.fold
    titled = word in word_list("titles") and word not in word_list("salutations")
    if titled and (token.kind is not Kind.UPPER or word in _SHOUTED):
        return Context.TITLE
    if lexicon.is_thing(word):
        return Context.THING
    working = (token.kind is Kind.LOWER or len(word) <= _LONGEST_ABBREVIATION) and lexicon.is_trade(word)
    return Context.ROLE if working or lexicon.is_function(word) else Context.NONE


def context_after(chains: Chains, at: int, context: Context) -> Context:
    """What the word at `at` of a chain, which is no name, makes of the `context` of the words behind it."""
    token = chains.tokens[at]
    if token.fold in word_list("salutations") or token.fold in _WRITTEN:
        return Context.NONE
    new = context_of(token)
    if new is not Context.NONE:
        return Context.THING if context is Context.THING else new
    if token.fold in TUSSENVOEGSELS or token.kind is Kind.MARK:
        return Context.NONE if context is Context.ROLE and token.kind is Kind.LOWER else context
    if lexicon.is_kept(token.fold) or (token.kind is Kind.UPPER and context is Context.EXPECTED):
        return Context.KEPT
    return Context.NONE if lexicon.is_ordinary(token.fold) else context


def _is_short_title(token: Token) -> bool:
    return token.fold in word_list("titles_short") and (token.kind is not Kind.UPPER or token.fold in _SHOUTED)


_SHOUTED = frozenset({"dhr", "mevr", "mw", "mej"})
"""Titles that mean nothing else in capitals."""


def _introduced(chains: Chains, at: int, start: int) -> Context:
    """`zijn vrouw, Geesje Wubs` and `de wijkagent, Rienk Sijtsma`: a function, a comma and two words or more."""
    double = start + 1 < len(chains.tokens) and chains.is_cap(start + 1)
    known = lexicon.is_given(chains.tokens[start].fold) or chains.tokens[start].kind is Kind.INITIALS
    enclosed = start + 1 < len(chains.tokens) and chains.tokens[start + 1].text == "," and at > 0
    led = enclosed and chains.tokens[at - 1].fold in _LEADING_ROLE and _is_unheard(chains.tokens[start])
    return context_of(chains.tokens[at]) if double or known or led else Context.NONE


_LEADING_ROLE = among("de een mijn zijn haar hun onze ons uw die deze")


def _is_unheard(token: Token) -> bool:
    return token.kind is Kind.CAPITAL and lexicon.is_unheard(token.fold)


def _expected(chains: Chains, expected: Places, start: int) -> Context:
    previous = chains.tokens[start - 1] if start else None
    thing = previous is not None and previous.kind is Kind.LOWER and lexicon.is_thing(previous.fold)
    if previous is not None and not expected.begins(chains.tokens[start].start) and _in_prose(chains, start):
        return context_of(previous)
    return Context.THING if thing else Context.EXPECTED


def _in_prose(chains: Chains, start: int) -> bool:
    """Whether a sentence has begun behind the label: one is over, or a word of prose stands right before."""
    tokens, previous = chains.tokens, chains.tokens[start - 1]
    if previous.text in (".", "!", "?") and start > 1:
        ended = tokens[start - 2]
        return ended.kind is Kind.LOWER and len(ended.fold) > _LONGEST_ABBREVIATION and ended.end == previous.start
    return previous.kind is Kind.LOWER and previous.text in word_list("words") and previous.text not in _LEADING_IN
