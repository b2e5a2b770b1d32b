"""Enumerations behind a plural: things (`de scholen Willibrord en Ichthus`), people (`de heren Vos en Koning`)."""

from __future__ import annotations

from collections.abc import Iterator

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, fold, word_list

_PLACES = tuple(
    among(
        "scholen bruggen sluizen straten pleinen parken wijken buurten kernen dorpen zalen gebouwen schepen "
        "boten stations haltes flats torens complexen locaties"
    )
)
_BODIES = tuple(
    among(
        "supermarkten winkels bedrijven bureaus clubs verenigingen stichtingen instellingen aanbieders "
        "corporaties partijen fracties cafés restaurants hotels ketens merken systemen applicaties kranten "
        "omroepen organisaties banken verzekeraars leveranciers projecten"
    )
)
_PEOPLE = among(
    "heren dames raadsleden statenleden commissieleden bestuursleden wethouders verbalisanten agenten hoofdagenten "
    "inspecteurs rechercheurs toezichthouders boa's getuigen verdachten collega's broers zussen insprekers juristen "
    "adviseurs consulenten gedeputeerden fractievoorzitters brigadiers huisartsen advocaten rechters"
)
_PARTIES = among("vvd cda pvda sp groenlinks gl pvv cu christenunie sgp volt denk bbb fvd pvdd nsc gl-pvda")
_MOST = 24
"""Tokens of the longest enumeration."""


def listed_things(chains: Chains) -> set[int]:
    """The tokens of the things that are enumerated behind the word for several of them."""
    found: set[int] = set()
    for at in chains.capitals:
        before = chains.tokens[at - 1].fold if at else ""
        if before.endswith(_PLURALS):
            places = before.endswith(_PLACES)
            if places or before.endswith(_BODIES):
                found.update(_things(chains, at, places=places))
    return found


_PLURALS = ("s", "en")


def _things(chains: Chains, at: int, *, places: bool) -> Iterator[int]:
    """The tokens of the items from `at`; of bodies up to somebody's whole name."""
    for item in _items(chains, at):
        if not places and len(item) > 1 and lexicon.is_curated(chains.tokens[item[0]].fold):
            return
        yield from item


def listed_people(chains: Chains, taken: set[int], kept: set[int]) -> Iterator[Name]:
    """The people that are enumerated behind a function in the plural, or have their party behind them."""
    tokens = chains.tokens
    for at in chains.capitals:
        if at and tokens[at - 1].fold in _PEOPLE:
            items = list(_items(chains, at))
            if any(_is_person(tokens[item[-1]]) for item in items):
                yield from (_name(item) for item in items if _is_free(chains, item, taken, kept))
        elif at + 1 < len(tokens) and tokens[at + 1].text == "(" and _is_party(tokens, at + 2):
            free = tokens[at].kind is Kind.CAPITAL and at not in taken and at not in kept
            if free and _is_surname(tokens[at]):
                yield _name(range(_first(chains, at), at + 1))


def somebodys(chains: Chains, taken: set[int]) -> Iterator[Name]:
    """Whose case it is that a hyphen tells (`de zaak-Farkas`)."""
    for at in chains.hyphened:
        token = chains.tokens[at]
        if at not in taken and token.fold.startswith(_CASES):
            name = token.text.partition("-")[2]
            word = fold(name)
            other = lexicon.is_kept(word) or lexicon.is_ordinary(word) or word in TUSSENVOEGSELS
            if name[:1].isupper() and not name.isupper() and not other:
                yield Name(at, at, Rule.ROLE, at)


_CASES = ("zaak-", "dossier-", "casus-", "gezin-", "familie-", "kwestie-")


def _items(chains: Chains, at: int) -> Iterator[range]:
    """The capitalised words of each item from `at`, with the particles in it."""
    tokens, first, end = chains.tokens, at, at + _MOST
    while at < min(len(tokens), end):
        while at < len(tokens) and (tokens[at].kind in CAPS or _leads(chains, at)):
            at += 1
        if at == first:
            return
        yield range(first, at)
        if at + 1 >= len(tokens) or tokens[at].text not in (",", "en", "&"):
            return
        first = at = at + 1


def _leads(chains: Chains, at: int) -> bool:
    token = chains.tokens[at]
    if token.kind is not Kind.LOWER or token.fold not in TUSSENVOEGSELS or token.fold == "en":
        return False
    return chains.after_particles(at) is not None


def _is_party(tokens: list[Token], at: int) -> bool:
    if at + 2 >= len(tokens):
        return False
    if tokens[at].text == "D" and tokens[at + 1].text == "66":
        return True
    return tokens[at].fold in _PARTIES and tokens[at + 1].text in (")", ",", "-", "/")


def _is_surname(token: Token) -> bool:
    """Whether a word before a party in brackets is somebody's (`Sloot (PvdA)`), not a paper's or an office's."""
    word = token.fold
    if lexicon.is_function(word) or lexicon.is_thing(word) or word in word_list("titles"):
        return lexicon.is_surname(word) and not lexicon.is_function(word)
    listed = lexicon.is_surname(word) or lexicon.is_given(word)
    return listed or not (lexicon.is_ordinary(word) or lexicon.is_kept(word) or lexicon.is_institution(word))


def _first(chains: Chains, at: int) -> int:
    first, tokens = at, chains.tokens
    while first > 0 and tokens[first - 1].fold in TUSSENVOEGSELS and tokens[first - 1].kind is not Kind.UPPER:
        first -= 1
    return first


def _is_person(token: Token) -> bool:
    """Whether a word is a name and no street's or place's."""
    word = token.fold
    named = lexicon.is_surname(word) or lexicon.is_given(word)
    return named and not (lexicon.is_place(word) or lexicon.is_street(word))


def _is_free(chains: Chains, item: range, taken: set[int], kept: set[int]) -> bool:
    """Whether an item was not found yet and is no place, street or field of work."""
    word = chains.tokens[item[-1]].fold
    if not taken.isdisjoint(item) or not kept.isdisjoint(item):
        return False
    if lexicon.is_place(word) or lexicon.is_street(word) or lexicon.is_function(word):
        return False
    return _is_person(chains.tokens[item[-1]]) or word not in word_list("words")


def _name(item: range) -> Name:
    return Name(item[0], item[-1], Rule.ROLE, item[-1])
