"""Names of things in columns and behind labels that say so: `School`, `Wijk`, `Leverancier`, `Locatie: ...`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.tokens import Kind, Token
from privacy.tables import columns
from privacy.wordlists import word_list

_PLACES = (
    r"school|scholen|basisschool|wijk(?:en)?|buurt(?:en)?|kern(?:en)?|dorp(?:en)?|straat(?:naam)?|straten|brug(?:gen)?|"
    r"sluis|sluizen|gebouw(?:en)?|zaal|zalen|ruimte|park(?:en)?|sportpark|museum|musea|monument(?:en)?|kunstwerk|"
    r"bouwwerk|plein|evenement(?:en)?|activiteit(?:en)?|project(?:en|naam)?|programma|gebied(?:en)?|deelgebied|halte|station|complex|stad|gemeente|woonplaats|plaats"
)
_BODIES = (
    r"leveranciers?|inschrijvers?|aannemers?|bedrijf|bedrijven|bedrijfsnaam|organisaties?|instelling(?:en)?|"
    r"verenigingen|vereniging|clubs?|stichting|aanbieders?|zorgaanbieders?|onderneming|maatschappij|opdrachtnemers?|"
    r"subsidieontvangers?|gegadigden?|fractie|partij|omroep|merk|"
    r"naam (?:van de )?(?:instelling|school|organisatie|bedrijf|vereniging|stichting|onderneming)"
)
_HEAD = r"(?i)(?<![^|\t\n*_ ;\"])(?<![\w,] )(?:{words})(?=[ *_:]{{0,4}}(?:[|\t\n;\"]|$))"


_LABELLED = re.compile(
    rf"(?im)^[ \t>*|-]{{0,6}}(?:{_BODIES}):[ \t]+(?P<name>[A-ZÀ-Þ][^\n:;,.()|\t]{{1,40}})(?=[\n;.,|(\t]|$)"
)


def headed_words(text: str, chains: Chains) -> set[int]:
    """The tokens of names in such cells: any name of a place; of a body one without a given name or initials."""
    labelled = [match.span("name") for match in _LABELLED.finditer(text)] if ":" in text else []
    tabled = "|" in text or "\t" in text or ";" in text
    if not (labelled or tabled):
        return set()
    found: set[int] = set()
    starts = [token.start for token in chains.tokens]
    for start, end in labelled:
        cut = range(bisect_left(starts, start), bisect_left(starts, end))
        if _is_name(chains, cut, whole=False):
            found.update(cut)
    if not tabled:
        return found
    for words, whole in ((_PLACES, True), (_BODIES, False)):
        for cell in columns(text, _head(words)):
            cut = range(bisect_left(starts, cell.start), bisect_left(starts, cell.end))
            if _is_name(chains, cut, whole=whole):
                found.update(cut)
    return found


@cache
def _head(words: str) -> re.Pattern[str]:
    return re.compile(_HEAD.format(words=words))


def _is_name(chains: Chains, cut: range, *, whole: bool) -> bool:
    """Whether the cell holds a name of words only, and nobody's form of address."""
    tokens = [chains.tokens[at] for at in cut]
    if not tokens or any(_is_personal(token) for token in tokens):
        return False
    return whole or not any(token.kind in CAPS and lexicon.is_curated(token.fold) for token in _but_last(tokens))


def _is_personal(token: Token) -> bool:
    return token.kind is Kind.INITIALS or token.fold in word_list("address_forms") or token.text == ","


def _but_last(tokens: list[Token]) -> Iterator[Token]:
    """The words of a cell; of several all but the last, which may be any name."""
    yield from tokens[:-1] if len(tokens) > 1 else tokens
