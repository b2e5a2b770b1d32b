"""Organisations that the addresses in a text tell of: `Acato` beside `info@acato.nl`."""

from __future__ import annotations

import re

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.tokens import Kind
from privacy.wordlists import among, word_list

_DOMAIN = re.compile(r"(?:@|www\.|://)(?P<label>[a-z][a-z0-9-]{3,30})\.(?:nl|be|de|com|org|eu|net|info|nu|frl)\b")
_MAIL = among("gmail hotmail outlook live ziggo kpnmail icloud yahoo hetnet planet home telfort casema chello upcmail")


def domain_words(text: str, chains: Chains) -> set[int]:
    """The tokens of lone words that are an address's, are no listed names, and behind which nobody is told of."""
    if "@" not in text and "www." not in text and "://" not in text:
        return set()
    labels = {match["label"] for match in _DOMAIN.finditer(text.lower())} - _MAIL
    labels = {label for label in labels if not (lexicon.is_surname(label) or lexicon.is_given(label))}
    if not labels:
        return set()
    return {at for at in chains.capitals if chains.tokens[at].fold in labels and _is_lone(chains, at)}


def _is_lone(chains: Chains, at: int) -> bool:
    """Whether no title, function, initials, particle or other capitalised word stands right before or behind."""
    tokens = chains.tokens
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.kind in CAPS and after.start - tokens[at].end == 1:
        return False
    if at == 0:
        return True
    before = tokens[at - 1]
    if before.text == ".":
        return at > 1 and tokens[at - 2].fold not in word_list("titles")
    titled = before.fold in word_list("titles") or lexicon.is_function(before.fold)
    led = before.fold in TUSSENVOEGSELS and before.fold != "van"
    return not (titled or led) and before.kind not in (*CAPS, Kind.INITIALS)
