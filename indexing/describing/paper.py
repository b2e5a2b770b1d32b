"""What a guess may look at of a document: its scrubbed text, cut into the places that tell most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from indexing.dutch import fold

_TOP = 400  # characters: a title page's first lines
_FIRST_PAGE = 3000  # characters
_READ = 40_000  # characters: the rest of a long report says the same


@dataclass(frozen=True)
class Paper:
    """A document as the guesses see it; all text is scrubbed.

    `headings` are those of its passages, each once; `format` the reader's name of it ("docx"); `saved` the date of
    the file's own properties, "2026-03-12" or "".
    """

    name: str
    title: str
    text: str
    headings: Sequence[str] = ()
    format: str = ""
    saved: str = ""

    @cached_property
    def stem(self) -> str:
        """The file name without its suffix, as words."""
        return PurePath(self.name).stem.replace("_", " ")

    @cached_property
    def top(self) -> str:
        """The first lines."""
        return self.text[:_TOP]

    @cached_property
    def first_page(self) -> str:
        """About one page."""
        return self.text[:_FIRST_PAGE]

    @cached_property
    def folded(self) -> str:
        """What there is to read, folded."""
        return fold(self.text[:_READ])

    @cached_property
    def words(self) -> int:
        """How many words there are to read."""
        return len(self.folded.split())

    @cached_property
    def folded_headings(self) -> str:
        """The headings, folded, a line each."""
        return fold("\n".join(self.headings))
