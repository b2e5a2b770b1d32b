"""What a document is: its kind, date, themes, maker; guessed by readable rules over word lists.

A guess is a start: what someone fills in by hand wins, and stays when the file is read again.
"""

from indexing.describing.dates import partial_date
from indexing.describing.description import DescriptionChange, checked
from indexing.describing.guessing import GUESSER, guess
from indexing.describing.kinds import OTHER, kinds
from indexing.describing.paper import Paper
from indexing.describing.sources import SIZES
from indexing.describing.table import Descriptions
from indexing.describing.themes import themes

__all__ = [
    "GUESSER",
    "OTHER",
    "SIZES",
    "DescriptionChange",
    "Descriptions",
    "Paper",
    "checked",
    "guess",
    "kinds",
    "partial_date",
    "themes",
]
