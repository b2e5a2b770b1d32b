"""Columns of dates whose head says that they are nobody's birth: of a burial, a paper, a permit, a contract."""

from __future__ import annotations

import re

from privacy.tables import Grid, grids

_OTHER_HEAD = re.compile(
    r"(?<!\w)(?:begraven|bijgezet|begrafenis\w*|gecremeerd|datum\s(?:stuk|brief|besluit|document|aanvraag|melding|uitgifte|ingang)|"
    r"ontvangen|ontvangst\w*|verzonden|verleend|verleningsdatum|ingang\w*|ingegaan|einde|einddatum|startdatum|sinds|"
    r"\w{0,12}\ssinds|vanaf|geldig\w*|verloopt|vervalt|vervaldatum|uitgifte\w*|afgegeven|besluitdatum|huwelijk\w*|gehuwd|"
    r"in dienst|uit dienst|vergadering|zitting\w*)(?!\w)"
)
"""The head of a column of dates that are nobody's birth."""


def is_headed(low: str, grid: Grid, column: int) -> bool:
    """Whether the head of a column says that its dates are of something else."""
    cells = grid[0].cells
    return column < len(cells) and _OTHER_HEAD.search(low, *cells[column]) is not None


def starts_of_others(text: str, low: str) -> set[int]:
    """Where dates begin that stand in such a column."""
    return {
        row.cells[index].start
        for grid in grids(text)
        if _OTHER_HEAD.search(low, grid[0].cells[0].start, grid[0].cells[-1].end)
        for index in range(len(grid[0].cells))
        if is_headed(low, grid, index)
        for row in grid
        if index < len(row.cells)
    }
