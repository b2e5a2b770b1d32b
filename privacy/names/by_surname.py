"""Surnames on their own: sure ones, cited ones, and those that speak."""

from __future__ import annotations

from privacy.names import lexicon
from privacy.names.chains import Chains
from privacy.names.features import flags
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.likeness import likeness
from privacy.names.name import Name, Rule
from privacy.names.surname import surname_at
from privacy.names.tokens import Kind, Token
from privacy.wordlists import among, word_list


def by_surname(chains: Chains, at: int, start: int, end: int) -> Name | None:
    """One or more surnames on their own: sure ones, cited ones, and those that speak."""
    if lexicon.is_place(chains.tokens[at].fold):
        second = _married(chains, at) if chains.tokens[at].kind is Kind.CAPITAL else None
        return None if second is None else Name(at, second, Rule.LISTED, at)
    return _by_surname(chains, at, start, end)


def _by_surname(chains: Chains, at: int, start: int, end: int) -> Name | None:
    token = chains.tokens[at]
    if (
        token.kind is not Kind.CAPITAL
        or token.fold in TUSSENVOEGSELS
        or lexicon.is_kept(token.fold)
        or (lexicon.is_function(token.fold) and not lexicon.is_surname(token.fold))
        or (at > start and chains.tokens[at - 1].text in ("De", "Het"))
    ):
        return None
    ordinary = lexicon.is_ordinary(token.fold)
    listed = lexicon.is_surname(token.fold)
    thing = "-" in token.fold and lexicon.is_thing(token.fold.partition("-")[0])
    if chains.is_cited(at) and not thing and (listed or token.fold not in word_list("words")):
        return Name(at, at, Rule.CITED, at)
    if (second := _married(chains, at)) is not None:
        return Name(at, second, Rule.LISTED, at)
    surname = surname_at(chains, at + 1, end, loose=False)
    if surname is not None and not ordinary and not lexicon.is_institution(token.fold):
        word = chains.tokens[surname[1]].fold
        named = lexicon.is_sure_surname(word) or (listed and chains.has_given(at + 1, surname[1]))
        if named and (listed or not chains.at_sentence_start(at) or _is_unknown(token)):
            return Name(at, surname[1], Rule.LISTED, surname[0])
        if chains.speaks(surname[1], word_list("personal_verbs")) and not lexicon.is_ordinary(word):
            return Name(at, surname[1], Rule.SPEAKS, surname[0])
        return None
    if at + 1 < end or (at > start and not lexicon.is_ordinary(chains.tokens[at - 1].fold)):
        return None
    if lexicon.is_sure_surname(token.fold):
        return Name(at, at, Rule.LISTED, at)
    spoken = listed and (not ordinary or token.fold in word_list("surnames_netherlands"))
    common = token.fold in word_list("words")
    verbs = word_list("personal_verbs") if common else word_list("personal_verbs") | word_list("clause_verbs")
    if (spoken and chains.speaks(at, verbs)) or _is_heard(chains, at):
        return Name(at, at, Rule.SPEAKS, at)
    return None


_LIKE = 4
_VERBS = among(
    "meldt meldde neemt nam stelt stelde geeft gaf vindt vond wil wilde belt komt "
    "licht lichtte vult vulde kwam gaat ging zegde kan kon moet moest deed doet "
    "sluit opent opende meent vertelt"
)
"""Verbs that people do besides those before which a listed surname is one."""


def _is_heard(chains: Chains, at: int) -> bool:
    """Whether a word that no list has, and that looks like a name, does at the start of a sentence what people do."""
    token = chains.tokens[at]
    if len(token.fold) <= _LIKE or not chains.at_sentence_start(at):
        return False
    verbs = word_list("personal_verbs") | _VERBS
    return chains.speaks(at, verbs) and set(flags(token.fold)) <= {"v"} and likeness(token.fold) >= _LIKE


def _is_unknown(token: Token) -> bool:
    """Whether a word at the start of a sentence is nothing but a name nobody listed."""
    word = token.fold
    plain = word in word_list("sentence_starts") or word in word_list("functions") or word in word_list("titles")
    return not (plain or word in word_list("named_things") or lexicon.is_ordinary(word))


def _married(chains: Chains, at: int) -> int | None:
    """The last token of a double name with a particle behind its hyphen (`Kapper-ten Have`)."""
    tokens = chains.tokens
    if at + 3 >= len(tokens) or tokens[at + 1].text != "-" or tokens[at + 1].start != tokens[at].end:
        return None
    led = tokens[at + 2].kind is Kind.LOWER and tokens[at + 2].fold in TUSSENVOEGSELS
    last = chains.after_particles(at + 2) if led and tokens[at + 2].start == tokens[at + 1].end else None
    return None if last is None or lexicon.is_institution(tokens[last].fold) else last
