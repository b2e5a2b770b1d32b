"""Names in lower case, as in chats: `murat demirci`, `jan de wit`, `k. vermeulen`, `mw van der heijden-kok`.

Only where two signs meet: a given name, an initial or a title, and a surname behind it that is no word.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from privacy.names import lexicon
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list

_TITLES = frozenset({"mw", "mevr", "mevrouw", "dhr", "meneer", "mijnheer", "hr", "heer", "fam"})
_ROLES = frozenset({"agent", "wijkagent", "buurman", "buurvrouw", "dokter", "wethouder", "juf", "meester"})
_CALLING = frozenset({"nee", "sorry", "hoi", "hey", "hee", "gr", "groetjes", "welke", "thanks", "thx", "bedankt"})
_SHORTEST_UNKNOWN = 5
_MARRIED = ("-", "–")
_MOST_INITIALS = 6


def lower_names(tokens: list[Token]) -> Iterator[tuple[int, int, int]]:
    """The first token, the surname's and the last of each such name, in order."""
    last, lower = -1, Kind.LOWER
    for at, token in enumerate(tokens):
        if token.kind is lower and at > last and _can_begin(token.fold):
            found = _from(tokens, at)
            if found is not None:
                yield found
                last = found[2]


@lru_cache(maxsize=50_000)
def _can_begin(word: str) -> bool:
    """Whether such a name can begin with `word`: a letter, a title, kin, a role or a given name."""
    return (
        len(word) == 1 or word in _TITLES or word in _KIN or word in _ROLES or word == "von" or lexicon.is_given(word)
    )


def _from(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    word = tokens[at].fold
    if len(word) == 1:
        head = _behind_initials(tokens, at)
        surname = _surname(tokens, head, sure=True) if head > at else None
        return (at, *surname) if surname else None
    if word == "von" or _is_introduced(tokens, at):
        return _told(tokens, at)
    if word in _TITLES:
        return _behind_title(tokens, at + 1)
    if word in _KIN and at and tokens[at - 1].fold in _POSSESSIVE:
        given = tokens[at + 1] if at + 1 < len(tokens) else None
        if given is not None and given.kind is Kind.LOWER and _is_called_so(given.fold):
            surname = _surname(tokens, at + 2, sure=False, given=True)
            return (at + 1, *surname) if surname else (at + 1, -1, at + 1)
    if word in _ROLES:
        surname = _surname(tokens, at + 1, sure=True)
        return (at + 1, *surname) if surname else None
    if word == "jan" and at and tokens[at - 1].kind is Kind.NUMBER:
        return None
    if not lexicon.is_given(word) or (word in word_list("words") and word not in word_list("given_netherlands")):
        return None
    surname = _surname(tokens, at + 1, sure=not _is_name(word), given=_is_name(word))
    if surname is None and (_is_called(tokens, at) or _has_letter(tokens, at)):
        last = at + 1 if _has_letter(tokens, at) else at
        return at, -1, last
    return (at, *surname) if surname else None


_KIN = among("vader moeder opa oma oom tante broer zus neef nicht zoon dochter man vrouw vriend vriendin ex")
_POSSESSIVE = among("mijn onze ons zijn haar hun jouw uw en me mn m'n zn z'n d'r der")
_TITLED = frozenset({"mr", "dr", "drs", "ir", "ing", "prof"})


def _told(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """A given name that a function explains, or `von` and the word behind it that nobody knows."""
    if tokens[at].fold != "von":
        return at, -1, at
    return (at, at + 1, at + 1) if at + 1 < len(tokens) and _is_strange(tokens[at + 1].text) else None


def _is_introduced(tokens: list[Token], at: int) -> bool:
    """Whether a given name that is no word has a comma and a function behind it (`bartele, barman`)."""
    told = at + 2 < len(tokens) and tokens[at + 1].text == "," and lexicon.is_function(tokens[at + 2].fold)
    return told and lexicon.is_sure_given(tokens[at].fold) and lexicon.is_curated(tokens[at].fold)


def _is_called_so(word: str) -> bool:
    """Whether a word in lower case behind one for kin is a given name that is no common word."""
    return lexicon.is_given(word) and word not in word_list("words") and len(word) > 1


def _behind_title(tokens: list[Token], at: int) -> tuple[int, int, int] | None:
    """The name behind a form of address: behind a second title, initials or a given name too, unknown ones as well."""
    while at + 1 < len(tokens) and (tokens[at].fold in _TITLED or tokens[at].text == "."):
        at += 1
    head = _behind_initials(tokens, at) if at < len(tokens) and len(tokens[at].fold) == 1 else at
    if head < len(tokens) and _is_called_so(tokens[head].fold) and tokens[head].kind is Kind.LOWER:
        full = _surname(tokens, head + 1, sure=False, given=True)
        if full or _is_name(tokens[head].fold):
            return (at, *full) if full else (at, -1, head)
    surname = _surname(tokens, head, sure=False, given=True)
    return (at, *surname) if surname else None


def _is_called(tokens: list[Token], at: int) -> bool:
    """Whether somebody is spoken to or asked for (`sorry lei`, `welke jo?`)."""
    return at > 0 and tokens[at - 1].fold in _CALLING and _is_name(tokens[at].fold)


def _has_letter(tokens: list[Token], at: int) -> bool:
    """Whether one letter of a surname stands behind a given name that is nothing else (`dylan b?`)."""
    if at + 2 > len(tokens) - 1 or not lexicon.is_sure_given(tokens[at].fold):
        return False
    letter, after = tokens[at + 1], tokens[at + 2]
    lone = letter.kind is Kind.LOWER and len(letter.text) == 1 and letter.start - tokens[at].end == 1
    return lone and letter.text not in "aenuo" and after.kind in (Kind.MARK, Kind.GAP)


def _behind_initials(tokens: list[Token], at: int) -> int:
    """The token behind letters with points from `at` (`j.p. hofstra`), or `at` without any."""
    head, most = at, min(len(tokens) - 2, at + 2 * _MOST_INITIALS)
    while head < most and len(tokens[head].fold) == 1 and tokens[head + 1].text == ".":
        if tokens[head + 2].start - tokens[head].end > 2 + (head > at):
            break
        head += 2
    return head


def _is_strange(word: str) -> bool:
    """Whether no list of words knows `word`."""
    return not any(word in word_list(name) for name in ("vocabulary", "words", "english", "given")) and word.isalpha()


def _is_name(word: str) -> bool:
    return word in word_list("given_netherlands") and word not in word_list("given_also_words") and len(word) > 1


def _surname(tokens: list[Token], at: int, *, sure: bool, given: bool = False) -> tuple[int, int] | None:
    """The surname from `at`: its main token and its last. `sure`: it must be no word; else a listed one will do.

    `given`: behind a sure given name a word that nobody knows is one.
    """
    main = at
    while main < len(tokens) and main < at + 3 and tokens[main].fold in TUSSENVOEGSELS:
        main += 1
    if main >= len(tokens) or tokens[main].kind is not Kind.LOWER or tokens[main].start - tokens[main - 1].end > 1:
        return None
    word = tokens[main].fold
    particles = main > at and tokens[at].fold not in ("in", "op", "en", "uit", "aan", "bij", "voor", "over", "onder")
    plain = lexicon.is_ordinary(word) or lexicon.is_kept(word)
    known = word in word_list("surnames_netherlands") or (lexicon.is_place(word) and len(word) > 3)
    free = particles or not lexicon.is_thing(tokens[at - 1].fold)
    strange = given and free and not plain and len(word) >= _SHORTEST_UNKNOWN and _is_strange(word)
    if not (lexicon.is_sure_surname(word) or strange or (not sure and particles and known)):
        return None
    brand = not lexicon.is_ordinary(word) and not lexicon.is_place(word) and not sure and given
    if plain and not particles and not (brand and word in word_list("surnames_netherlands")):
        return None
    last = main
    if last + 2 < len(tokens) and tokens[last + 1].text in _MARRIED and lexicon.is_surname(tokens[last + 2].fold):
        last += 2
    return main, last
