"""Which spans that somebody else took for people can be people by our lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.context import expected, local_places
from privacy.names.institutions import street_words, thing_words
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.phrases import phrase_tokens
from privacy.names.tokens import Kind, Token, tokenise
from privacy.wordlists import word_list


def possible_people(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The parts of `spans` that no list keeps: without laws, streets, towns, organisations and functions."""
    tokens = tokenise(text)
    chains, local = Chains(tokens), local_places(text)
    kept = phrase_tokens(tokens) | street_words(chains) | thing_words(chains, expected(text))
    for start, end in spans:
        inside = [at for at, token in enumerate(tokens) if start <= token.start < end]
        titled = any(lexicon.is_function(tokens[at].fold) or lexicon.is_given(tokens[at].fold) for at in inside)
        named = [at for at in inside if at not in kept and _is_possible(tokens[at], local, titled=titled)]
        if any(tokens[at].kind in CAPS and tokens[at].fold not in TUSSENVOEGSELS for at in named):
            yield tokens[named[0]].start, tokens[named[-1]].end


def _is_possible(token: Token, local: frozenset[str], *, titled: bool) -> bool:
    """Whether a token can be (part of) a name; `titled` when a function or given name stands beside it."""
    word = token.fold
    if token.kind is Kind.INITIALS or word in TUSSENVOEGSELS:
        return True
    kept = lexicon.is_kept(word) or lexicon.is_function(word) or word in local
    compound = lexicon.is_compound(word) and not titled
    plain = (word in word_list("words") or word in word_list("vocabulary") or compound) and not lexicon.is_surname(word)
    return token.kind in CAPS and not (kept or plain)
