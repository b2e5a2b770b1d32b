"""All places in a text that name a person."""

from __future__ import annotations

from collections.abc import Iterator

from privacy.names.chains import Chains
from privacy.names.columns import in_columns, speakers
from privacy.names.completed import completed
from privacy.names.context import expected, local_places
from privacy.names.domains import domain_words
from privacy.names.employers import employer_words
from privacy.names.enumerated import listed_people, listed_things, somebodys
from privacy.names.eponyms import eponym_words
from privacy.names.firms import firm_words
from privacy.names.handles import handles
from privacy.names.headed import headed_words
from privacy.names.initial_fields import initial_fields
from privacy.names.institutions import street_words, thing_words
from privacy.names.known import Known
from privacy.names.learnt import Paper, Reading, doubted, overlooked
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.lower import lower_names
from privacy.names.name import Name, Rule
from privacy.names.namesakes import namesake_words
from privacy.names.nicknames import nicknames
from privacy.names.no_names import no_names
from privacy.names.phrases import phrase_tokens
from privacy.names.propagation import Span, occurrences
from privacy.names.rules import NameFinder
from privacy.names.tagged import tagged
from privacy.names.tagger import logits
from privacy.names.tokens import Token, tokenise


def find_people(text: str) -> list[Span]:
    """Names by rule and by the tagger, then every other mention of the people that those make known."""
    tokens = tokenise(text)
    places, local = expected(text), local_places(text)
    chains = Chains(tokens)
    bearing = namesake_words(chains) | eponym_words(chains)
    fixed = phrase_tokens(tokens) | street_words(chains)
    kept = fixed | bearing | thing_words(chains, places) | firm_words(chains, places) | headed_words(text, chains)
    kept |= employer_words(chains) | domain_words(text, chains) | listed_things(chains) | no_names(chains)
    names = _with_listed(list(NameFinder(tokens, places, local, kept).names()), chains, kept)
    names = _with_lower(names, tokens)
    blocked = kept | {index for index, token in enumerate(tokens) if token.fold in local}
    found = logits(tokens, places.covers)
    names = [completed(name, tokens, blocked) for name in tagged(tokens, names, found, blocked)]
    names = _with_columns(names, text, tokens)
    known = _known(text, tokens, names, local)
    called = list(nicknames(text))
    known.learn_nicknames(text[start:end] for start, end in called)
    spans = [Span(start, end, Rule.EXPECTED.value) for start, end in _told(text, called, known)]
    fixed = bearing | {at for at in fixed if not (at and tokens[at - 1].fold in TUSSENVOEGSELS)}
    reading = Reading(
        text, tokens, [*occurrences(tokens, names, known, fixed, kept), *spans], blocked, found, places.covers
    )
    return _judged(reading, names, known, fixed, spans)


def _told(text: str, called: list[tuple[int, int]], known: Known) -> Iterator[tuple[int, int]]:
    """Nicknames, user names and initials in a field of their own."""
    yield from called
    yield from handles(text, known)
    yield from initial_fields(text)


def _judged(reading: Reading, names: list[Name], known: Known, fixed: set[int], told: list[Span]) -> list[Span]:
    """The spans of `reading`, without the weak ones that the judge doubts, with those that it adds."""
    tokens, paper = reading.tokens, Paper(reading)
    missed, weak = overlooked(paper), doubted(paper, names, (span.start for span in told))
    if not (missed or weak):
        return reading.spans
    if weak:
        names = [name for name in names if weak.isdisjoint(range(name.first, name.last + 1))]
        known = _known(reading.text, tokens, names, known.local)
        known.learn_nicknames(reading.text[span.start : span.end] for span in told)
    known.learn(tokens, missed)
    return [*occurrences(tokens, [*names, *missed], known, fixed | weak, reading.blocked), *told]


def _known(text: str, tokens: list[Token], names: list[Name], local: frozenset[str]) -> Known:
    """The people that the names and the e-mail addresses of a text make known."""
    known = Known(local)
    known.learn(tokens, names)
    known.learn_mailboxes(text)
    return known


def _with_listed(names: list[Name], chains: Chains, kept: set[int]) -> list[Name]:
    """The names, and those of people enumerated with them."""
    taken = {index for name in names for index in range(name.first, name.last + 1)}
    listed = [*listed_people(chains, taken, kept), *somebodys(chains, taken)]
    return sorted([*names, *listed]) if listed else names


def _with_columns(names: list[Name], text: str, tokens: list[Token]) -> list[Name]:
    """The names, the cells of columns of names that hold none of them, and speakers that no rule knows."""
    taken = {index for name in names for index in range(name.first, name.last + 1)}
    open_cells = [*in_columns(text, tokens, names), *speakers(text, tokens, names)]
    cells = [cell for cell in open_cells if taken.isdisjoint(range(cell.first, cell.last + 1))]
    return sorted([*names, *cells]) if cells else names


def _with_lower(names: list[Name], tokens: list[Token]) -> list[Name]:
    """The names, and those in lower case that touch none of them."""
    taken = {index for name in names for index in range(name.first, name.last + 1)}
    lower = [
        Name(first, last, Rule.GIVEN, surname)
        for first, surname, last in lower_names(tokens)
        if taken.isdisjoint(range(first, last + 1))
    ]
    return sorted([*names, *lower])
