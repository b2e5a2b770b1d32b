"""Names of things in columns and behind labels that say so: `School`, `Wijk`, `Leverancier`, `Organisatie: ...`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from privacy.names import lexicon
from privacy.names.chains import CAPS, Chains
from privacy.names.tokens import Kind, Token
from privacy.tables import CellSpan, Grid, grids
from privacy.wordlists import alternatives, among, word_list

_PLACES = among(
    "school scholen basisschool wijk wijken buurt buurten kern kernen dorp dorpen straat straatnaam straten brug "
    "bruggen sluis sluizen winkel winkels winkelcentrum filiaal gebouw gebouwen zaal zalen ruimte park parken "
    "sportpark museum musea monument monumenten kunstwerk bouwwerk plein evenement evenementen activiteit "
    "activiteiten project projecten projectnaam programma gebied gebieden deelgebied halte station complex stad "
    "gemeente woonplaats plaats"
)
_BODIES = among(
    "leverancier leveranciers aannemer aannemers bedrijf bedrijven bedrijfsnaam organisatie organisaties instelling "
    "instellingen vereniging verenigingen club clubs stichting aanbieder aanbieders zorgaanbieder zorgaanbieders "
    "onderneming maatschappij opdrachtnemer opdrachtnemers fractie omroep merk"
) | {f"naam {body}" for body in among("instelling school organisatie bedrijf vereniging stichting onderneming")}
"""Heads and labels of bodies; none of those that may be people (`partij`, `inschrijver`)."""
_LABELLED = re.compile(
    rf"(?im)^[ \t>*|-]{{0,6}}{alternatives(_BODIES)}:[ \t]+(?P<name>[A-ZÀ-Þ][^\n:;,.()|\t]{{1,40}})(?=[\n;.,|(\t]|$)"
)
_LONGEST_HEAD = 32
_TITLED = 3
"""Rows among which the heads of a table are: a line above may look like a row."""


def headed_words(text: str, chains: Chains) -> set[int]:
    """The tokens of names in such cells: any name of a place; of a body one without a given name or initials."""
    spans = [(match.span("name"), False) for match in _LABELLED.finditer(text)] if ":" in text else []
    if "|" in text or "\t" in text or ";" in text:
        spans += [((cell.start, cell.end), whole) for grid in grids(text) for cell, whole in _cells(text, grid)]
    if not spans:
        return set()
    found: set[int] = set()
    starts = [token.start for token in chains.tokens]
    for (start, end), whole in spans:
        cut = range(bisect_left(starts, start), bisect_left(starts, end))
        if _is_name(chains, cut, whole=whole):
            found.update(cut)
    return found


def _cells(text: str, grid: Grid) -> Iterator[tuple[CellSpan, bool]]:
    """The cells under heads of places (true) and of bodies, and those beside such a head in rows of two."""
    for first, row in enumerate(grid[:_TITLED]):
        heads = {at: kind for at, cell in enumerate(row.cells) if (kind := _kind(text, cell)) is not None}
        if heads and len(row.cells) > 1:
            for below in grid[first + 1 :]:
                yield from ((below.cells[at], whole) for at, whole in heads.items() if at < len(below.cells))
            break
    for row in grid:
        if len(row.cells) == 2 and (whole := _kind(text, row.cells[0])) is not None:
            yield row.cells[1], whole


def _kind(text: str, cell: CellSpan) -> bool | None:
    """Whether a cell is the head of places or of bodies, or of neither."""
    if cell.end - cell.start > _LONGEST_HEAD:
        return None
    head = text[cell.start : cell.end].strip('*_ :"').lower()
    return True if head in _PLACES else False if head in _BODIES else None


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
