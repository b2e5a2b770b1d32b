"""All places in a text that name a person."""

from __future__ import annotations

from privacy.names.context import local_places
from privacy.names.propagation import Known, Span, occurrences
from privacy.names.rules import NameFinder
from privacy.names.tokens import tokenise


def find_people(text: str) -> list[Span]:
    """Names by rule, then every other mention of the people that those make known."""
    tokens = tokenise(text)
    names = list(NameFinder(text, tokens).names())
    known = Known(local_places(text))
    known.learn(tokens, names)
    known.learn_mailboxes(text)
    return list(occurrences(tokens, names, known))
