"""All guesses about one paper together."""

from __future__ import annotations

from indexing.describing.dates import guess_date, guess_years
from indexing.describing.kinds import guess_kind
from indexing.describing.paper import Paper
from indexing.describing.sources import guess_organisation, guess_sizes
from indexing.describing.themes import guess_themes
from indexing.records import Description

GUESSER = "guess-1"
"""Names the rules and lists; with a new name every document is guessed anew."""


def guess(paper: Paper) -> Description:
    """What a paper seems to be; nothing of it is edited."""
    dated = guess_date(paper)
    start, end = guess_organisation(paper)
    return Description(
        kind=guess_kind(paper),
        date=dated,
        years=guess_years(paper, dated),
        themes=guess_themes(paper),
        organisation=paper.text[start:end],
        sizes=guess_sizes(paper),
    )
