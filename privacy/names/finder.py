"""All places in a text that name a person."""

from __future__ import annotations

import re

from privacy.names.chains import Chains
from privacy.names.context import expected, local_places
from privacy.names.institutions import firm_words, street_words, thing_words
from privacy.names.known import Known
from privacy.names.lower import lower_names
from privacy.names.name import Name, Rule
from privacy.names.phrases import phrase_tokens
from privacy.names.propagation import Span, occurrences
from privacy.names.rules import NameFinder
from privacy.names.tagged import tagged
from privacy.names.tokens import Kind, Token, tokenise


def find_people(text: str) -> list[Span]:
    """Names by rule and by the tagger, then every other mention of the people that those make known."""
    tokens = tokenise(text)
    places, local = expected(text), local_places(text)
    chains = Chains(tokens)
    kept = phrase_tokens(tokens) | street_words(chains) | thing_words(chains, places) | firm_words(chains)
    names = _with_lower(list(NameFinder(tokens, places, local, kept).names()), tokens)
    blocked = kept | {index for index, token in enumerate(tokens) if token.fold in local}
    names = [_with_letter(name, tokens) for name in tagged(tokens, names, places, blocked)]
    known = Known(local)
    known.learn(tokens, names)
    known.learn_mailboxes(text)
    nicknames = [Span(*match.span("name"), Rule.EXPECTED.value) for match in _NICKNAME.finditer(text)]
    return [*occurrences(tokens, names, known), *nicknames]


_NICKNAME = re.compile(
    r"(?<!\w)(?:bijna(?:am|men)|alias|bijgenaamd|genaamd|straatnaam|roepnaam|a\.?k\.?a\.?|"
    r"bekend als|luistert naar(?: de naam)?|"
    r"ook wel|noem(?:t|en|de|den) (?:zich|mij|me|hem|haar|ze|hen)|(?:zich|hem|haar|hij|zij|ze) noem(?:t|en|de|den))\s+"
    r"[\"'“‘](?P<name>[^\"'“”‘’\n]{2,30})[\"'”’]"
)


def _with_lower(names: list[Name], tokens: list[Token]) -> list[Name]:
    """The names, and those in lower case that touch none of them."""
    taken = {index for name in names for index in range(name.first, name.last + 1)}
    lower = [
        Name(first, last, Rule.GIVEN, surname)
        for first, surname, last in lower_names(tokens)
        if taken.isdisjoint(range(first, last + 1))
    ]
    return sorted([*names, *lower])


def _with_letter(name: Name, tokens: list[Token]) -> Name:
    """A name with the one letter behind it that is left of a surname (`Ouassim B.`)."""
    at = name.last + 1
    if at >= len(tokens) or tokens[at].kind is not Kind.INITIALS or tokens[at].start - tokens[name.last].end != 1:
        return name
    return name._replace(last=at) if tokens[at].text.count(".") == 1 and name.first == name.last else name
