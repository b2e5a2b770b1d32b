"""Surname, comma, initials or given name: `Vries, J. de`, `Vries, Jan de`."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import STRONG_PARTICLES, TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_MOST = 6
"""Tokens of the longest row of particles or given names."""


def inverted(chains: Chains, at: int) -> Name | None:
    """`Vries, J. de`, `VRIES, DE, Jan Pieter`, `Wubs-de Boer, A.`: surname, comma, initials or given names."""
    tokens = chains.tokens
    target = chains.after_particles(at) if tokens[at].fold in TUSSENVOEGSELS else at
    if target is None or tokens[target].kind not in CAPS:
        return None
    target = _double(chains, target)
    if target + 2 >= len(tokens) or tokens[target + 1].text != ",":
        return None
    head = _behind_particles(chains, target + 2)
    word, behind = tokens[target].fold, tokens[head]
    if len(word) < 2:
        return None
    if head > target + 2 and behind.kind in (*CAPS, Kind.INITIALS):
        return Name(at, _last_given(chains, head), Rule.INVERTED, target)
    if (
        behind.kind is Kind.INITIALS
        and chains.is_listed_author(target)
        and not (lexicon.is_kept(word) and not lexicon.is_place(word))
    ):
        return Name(at, chains.with_particles(head), Rule.INVERTED, target)
    if behind.kind is Kind.INITIALS:
        other = lexicon.is_kept(word) or (lexicon.is_ordinary(word) and not lexicon.is_surname(word))
        return None if other else Name(at, chains.with_particles(head), Rule.INVERTED, target)
    return _with_given(chains, at, target, head)


def _with_given(chains: Chains, at: int, target: int, head: int) -> Name | None:
    """The name whose surname is at `target` and whose given names begin at `head`, if they are given names."""
    tokens, word = chains.tokens, chains.tokens[target].fold
    if tokens[head].kind is Kind.CAPITAL and _is_led_cell(chains, at, target, head):
        return Name(at, chains.with_particles(_last_given(chains, head)), Rule.INVERTED, target)
    if tokens[head].kind not in CAPS or not lexicon.is_given(tokens[head].fold):
        return None
    shouted = tokens[target].kind is Kind.UPPER and tokens[head].kind is Kind.CAPITAL
    plain = lexicon.is_ordinary(word) and not lexicon.is_surname(word)
    if (lexicon.is_kept(word) and not (shouted and lexicon.is_place(word))) or plain:
        return None
    last = _last_given(chains, head)
    led = target > at and tokens[at].fold in word_list("surname_adjectives")
    unheard = lexicon.is_sure_given(tokens[head].fold) and _is_unheard(chains, target)
    if _ends(chains, last + 1) and (led or unheard):
        return Name(at, chains.with_particles(last), Rule.INVERTED, target)
    ended = _ends(chains, last + 1) or (shouted and tokens[last + 1].text == ",")
    return (
        Name(at, chains.with_particles(last), Rule.INVERTED, target)
        if (ended and shouted) or (ended and lexicon.is_surname(word))
        else None
    )


def _is_led_cell(chains: Chains, at: int, target: int, head: int) -> bool:
    """Whether a cell or line is a particle or adjective, a surname, a comma and one name (`van Meeuwen, Sil`)."""
    tokens = chains.tokens
    led = target > at and (tokens[at].fold in STRONG_PARTICLES or tokens[at].fold in word_list("surname_adjectives"))
    if (
        not (led or _is_common(chains, target, head))
        or not _begins(tokens[at - 1] if at else None)
        or not _ends(chains, head + 1)
    ):
        return False
    word = tokens[head].fold
    return lexicon.is_given(word) or lexicon.is_unheard(word)


def _is_common(chains: Chains, target: int, head: int) -> bool:
    """Whether a common word is a surname because a sure given name is all that follows (`Dekens, Rik`)."""
    word, given = chains.tokens[target].fold, chains.tokens[head].fold
    other = lexicon.is_kept(word) or lexicon.is_function(word) or lexicon.is_thing(word) or word in word_list("titles")
    return lexicon.is_sure_given(given) and not other and chains.tokens[target].kind is Kind.CAPITAL


_SIGNS = (":", ";", "|", ".", ")")
_OPENINGS = (*_SIGNS, "-", "•", "–")


def _begins(before: Token | None, signs: tuple[str, ...] = _OPENINGS) -> bool:
    """Whether a line or cell begins behind the token `before`, an empty one or one of `signs`."""
    return before is None or before.kind in (Kind.GAP, Kind.NUMBER) or before.text in signs


def _is_unheard(chains: Chains, target: int) -> bool:
    """Whether a word at the start of a line or cell is nothing but a surname that nobody listed."""
    token, before = chains.tokens[target], chains.tokens[target - 1] if target else None
    unheard = lexicon.is_unheard(token.fold) and not lexicon.is_street(token.fold)
    return _begins(before, _SIGNS) and token.kind is Kind.CAPITAL and unheard


def _double(chains: Chains, target: int) -> int:
    """The last token of a double name that begins at `target` (`Wubs-de Boer`)."""
    tokens = chains.tokens
    if tokens[target].fold in word_list("surname_adjectives") and target + 2 < len(tokens):
        led = tokens[target + 1].kind is Kind.CAPITAL and tokens[target + 2].text == ","
        return target + 1 if led else target
    if target + 3 < len(tokens) and tokens[target + 2].text == "," and _is_two(chains, target):
        return target + 1
    if target + 2 < len(tokens) and tokens[target + 1].text == "-" and tokens[target + 1].start == tokens[target].end:
        second = chains.after_particles(target + 2)
        return target if second is None else second
    return target


def _is_two(chains: Chains, target: int) -> bool:
    """Whether two words and initials fill a cell (`Ebbinge Wubben, F.`)."""
    tokens = chains.tokens
    words = tokens[target].kind is Kind.CAPITAL and tokens[target + 1].kind is Kind.CAPITAL
    filled = words and tokens[target + 3].kind is Kind.INITIALS and _begins(tokens[target - 1] if target else None)
    free = filled and not (lexicon.is_kept(tokens[target].fold) or lexicon.is_kept(tokens[target + 1].fold))
    return free and chains.ends_cell(chains.with_particles(target + 3))


def _behind_particles(chains: Chains, at: int) -> int:
    """The token behind particles and a comma at `at` (`VRIES, DE, Jan`), or `at`."""
    tokens, head = chains.tokens, at
    while head + 1 < min(len(tokens), at + _MOST) and tokens[head].fold in TUSSENVOEGSELS:
        head += 1
    return head + 1 if head > at and tokens[head].text == "," and head + 1 < len(tokens) else at


def _last_given(chains: Chains, head: int) -> int:
    """The last of the given names and initials from `head`."""
    tokens, last = chains.tokens, head
    while (
        last + 1 < min(len(tokens), head + _MOST)
        and tokens[last + 1].start - tokens[last].end == 1
        and (tokens[last + 1].kind is Kind.INITIALS or _is_given(chains, last + 1))
    ):
        last += 1
    return last


def _is_given(chains: Chains, at: int) -> bool:
    return chains.tokens[at].kind in CAPS and lexicon.is_given(chains.tokens[at].fold)


def _ends(chains: Chains, at: int) -> bool:
    """Whether nothing of a name is left at `at` but particles."""
    after = chains.tokens[at] if at < len(chains.tokens) else None
    return (
        after is None
        or after.kind in (Kind.GAP, Kind.NUMBER)
        or after.text in ("(", ";", "|", "–", "-")
        or after.fold in TUSSENVOEGSELS
        or after.fold in ("geb", "geboren")
    )
