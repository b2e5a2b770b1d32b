"""The check and the suggested questions, made once for everybody and made anew when something changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from indexing import DocumentFilter
from ui.composition import build_checker
from ui.model_edits import edits
from ui.web.suggestions import MOST, suggest

if TYPE_CHECKING:
    from assistant import Answerer, Checker, CheckResult, ModelEdits
    from indexing import Document, Library
    from privacy import Gate
    from ui.settings import Settings

_MOST = 50  # sets of documents of which the suggestions are remembered


class Checks:
    """The checker; safe from any thread."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._checker: Checker | None = None
        self._lock = threading.Lock()

    def check(self, document: Document, kind: str | None) -> CheckResult:
        """The remarks on a text."""
        with self._lock:
            return self._built().check(document, kind)

    def edits(self, document: Document, result: CheckResult, gate: Gate) -> Iterator[ModelEdits]:
        """What the language model of the settings proposes beside `result`, anew after each sentence.

        Others are not kept waiting meanwhile. Raises as `ui.model_edits.edits`.
        """
        with self._lock:
            checker = self._built()
        yield from edits(checker, document, result, self._settings, gate)

    def _built(self) -> Checker:
        self._checker = self._checker or build_checker(self._settings)
        return self._checker

    def renew(self) -> None:
        """Make the checker anew before the next text: the words it knows have changed."""
        with self._lock:
            self._checker = None


class Suggested:
    """Questions to start with, by the documents that someone may see; safe from any thread."""

    def __init__(self, library: Library, answerer: Answerer, examples: Sequence[str], most: int = MOST) -> None:
        self._library = library
        self._answerer = answerer
        self._examples = examples
        self._most = most
        self._known: dict[tuple[str, ...], list[str]] = {}
        self._lock = threading.Lock()

    def within(self, within: DocumentFilter) -> list[str]:
        """Questions that these documents can answer; made anew when they change."""
        with self._lock:
            documents = tuple(record.id for record in self._library.documents(within))
            if documents not in self._known:
                made = suggest(self._library, self._answerer.built_in, self._examples, within, self._most)
                self._known = dict([*self._known.items(), (documents, made)][-_MOST:])
            return self._known[documents]
