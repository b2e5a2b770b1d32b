"""Units set as paragraphs: woven with connecting sentences, as a list, as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.drafting.draft import DraftParagraph, gap
from assistant.drafting.template import TemplateSection
from assistant.drafting.units import Candidate, telling_name

Cite = Callable[[Candidate], int]


def woven(section: TemplateSection, found: Sequence[Candidate], cite: Cite) -> Iterator[DraftParagraph]:
    """The units of one document together, under a connecting sentence that names it."""
    groups: list[list[Candidate]] = []
    for candidate in in_order(found):
        if groups and groups[-1][0].hit.document.id == candidate.hit.document.id:
            groups[-1].append(candidate)
        else:
            groups.append([candidate])
    for place, group in enumerate(groups):
        lead = _lead(section.connect, place, group[0])
        text = " ".join((*lead, *(candidate.text for candidate in group)))
        yield DraftParagraph(text, tuple(cite(candidate) for candidate in group))


def listed(section: TemplateSection, found: Sequence[Candidate], cite: Cite) -> Iterator[DraftParagraph]:
    """An item a unit, under one connecting sentence."""
    if found:
        yield from (DraftParagraph(lead) for lead in _lead(section.connect, 0, found[0]))
    for candidate in in_order(found):
        yield DraftParagraph(candidate.item_text, (cite(candidate),), "list")


def tabled(found: Sequence[Candidate], cite: Cite) -> Iterator[DraftParagraph]:
    """Rows of the library, each literal and cited."""
    for candidate in found:
        yield DraftParagraph(candidate.text, (cite(candidate),), "row")


def introduced(section: TemplateSection, row: Candidate) -> Iterator[DraftParagraph]:
    """The connecting sentence above a table that stands by itself."""
    yield from (DraftParagraph(lead) for lead in _lead(section.connect, 0, row))


def given_rows(columns: Sequence[str], lines: Sequence[str]) -> Iterator[DraftParagraph]:
    """Lines of the brief as rows under `columns`; cells stand between "|" or ";", and what lacks is asked for."""
    for line in lines:
        cells = [cell.strip() for cell in line.replace(";", "|").split("|")]
        cells += [gap(column.lower()).text for column in columns[len(cells) :]]
        kept = [*cells[: len(columns) - 1], " ".join(cells[len(columns) - 1 :]).strip()]
        yield DraftParagraph(row_text(columns, kept), style="row")


def row_text(columns: Sequence[str], cells: Sequence[str]) -> str:
    """A row as text: each cell behind its column head."""
    return " | ".join(f"{head}: {cell}" for head, cell in zip(columns, cells, strict=True))


def row_cells(text: str) -> list[tuple[str, str]]:
    """The (head, cell) pairs of a row."""
    pairs = (cell.partition(": ") for cell in text.split(" | "))
    return [(head.rstrip(":"), cell) for head, _, cell in pairs]


def is_row(text: str) -> bool:
    """Whether a quote is a row of a table."""
    return " | " in text and all(": " in cell for cell in text.split(" | "))


def in_order(found: Sequence[Candidate]) -> list[Candidate]:
    """Document by document, the best first, and within each as it stands there."""
    best = {one.hit.document.id: place for place, one in reversed(list(enumerate(found)))}
    return sorted(found, key=lambda one: (best[one.hit.document.id], one.hit.passage.ordinal, one.span.start))


def _lead(connect: Sequence[str], place: int, candidate: Candidate) -> Iterator[str]:
    """The connecting sentence of the group at `place`; the last one serves for those after it."""
    if connect:
        document = candidate.hit.document
        name = telling_name(document.title, document.name)
        yield connect[min(place, len(connect) - 1)].replace("{document}", name)
