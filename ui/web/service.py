"""What the pages ask of Stukwijzer: one library, used by many requests at once."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from indexing import (
    EVERYTHING,
    Collection,
    DescriptionChange,
    DocumentFilter,
    DocumentRecord,
    IndexReport,
    Progress,
    Removal,
    read_file,
)
from privacy import Gate, Recall, Scrubbing
from ui.auditing import Auditor
from ui.composition import build_answerer, build_checker, build_drafter
from ui.feedback import Feedback
from ui.reviews import Reviews
from ui.searching import Found, Search
from ui.settings import Settings
from ui.web.downloads import Downloads
from ui.web.draft_room import DraftRoom
from ui.web.suggestions import suggest
from ui.web.surroundings import Surroundings, surroundings
from ui.web.uploads import UploadFolder
from ui.words import add_words

if TYPE_CHECKING:
    from assistant import Answer, Checker, CheckResult, TemplateInfo
    from indexing import Document, Library


_NUMBERED = re.compile(r" \(\d+\)(?=\.\w+$|$)")


class Service:
    """The jobs of the web app over one open library. Methods may be called from any thread."""

    def __init__(self, settings: Settings, library: Library, gate: Gate, examples: Sequence[str] = ()) -> None:
        self.settings = settings
        self.downloads = Downloads()
        self.uploads = UploadFolder(settings.data)
        self._library = library
        self._gate = gate
        self._answerer = build_answerer(library, gate, settings)
        self._search = Search(library, gate, self._answerer)
        self.drafting = DraftRoom(settings, library, build_drafter(library, gate, settings))
        self._checker: Checker | None = None
        self.auditor = Auditor(settings, gate)
        self.reviews = Reviews(library, self.auditor)
        self.feedback = Feedback(settings)
        self._examples = examples
        self._suggested: tuple[tuple[str, ...], list[str]] | None = None
        self._lock = threading.Lock()

    def warm_up(self) -> None:
        """Load what the first question needs, so that the first adviser does not wait for it."""
        self.suggestions()

    def answer(self, question: str, history: Sequence[str], within: DocumentFilter = EVERYTHING) -> Answer:
        """The answer to a question, given the earlier questions of this conversation, from some documents or all."""
        return self._answerer.answer(question, history, within)

    def stream(self, question: str, history: Sequence[str], within: DocumentFilter = EVERYTHING) -> Iterator[Answer]:
        """The answer as it grows, the whole of it last."""
        return self._answerer.stream(question, history, within)

    @property
    def engine(self) -> str:
        """The name of what answers, as answers carry it."""
        return self._answerer.engine

    def scrub_question(self, question: str, recall: Recall) -> str:
        """The next question of a conversation as it goes further; `recall` remembers what was taken out."""
        return str(self._gate.scrub_question(question, recall).text)

    def surroundings(self, answer: Answer, within: DocumentFilter = EVERYTHING) -> Mapping[str, Surroundings]:
        """What stands around the sources of an answer, by passage id."""
        return surroundings(self._library, answer, within)

    def search(self, words: str, within: DocumentFilter = EVERYTHING, limit: int = 10) -> Found:
        """What words find, or without words the newest documents."""
        return self._search.find(words, within, limit)

    def documents(self, within: DocumentFilter = EVERYTHING) -> tuple[DocumentRecord, ...]:
        """The documents of the library."""
        return self._library.documents(within)

    def collections(self) -> tuple[Collection, ...]:
        """The collections of the library."""
        return self._library.collections()

    def describe(self, document_ids: Sequence[str], change: DescriptionChange) -> tuple[DocumentRecord, ...]:
        """Fill in what documents are."""
        return self._library.describe(document_ids, change)

    def move(self, document_ids: Sequence[str], collection: str) -> tuple[DocumentRecord, ...]:
        """Put documents into a collection."""
        return self._library.move(document_ids, collection)

    def suggestions(self) -> list[str]:
        """Questions that the documents can answer, to start with; made anew when the documents change."""
        with self._lock:
            known = tuple(record.id for record in self._library.documents())
            if self._suggested is None or self._suggested[0] != known:
                tried = suggest(self._library, self._answerer.built_in, self._examples)
                self._suggested = known, tried
            return self._suggested[1]

    def index(
        self, paths: Sequence[Path], report: Callable[[Progress], None], collection: str | None = None
    ) -> IndexReport:
        """Add files to the library, to a collection or to the default one."""
        outcome = self._library.index(paths, report, collection)
        self.auditor.indexed(outcome)
        return outcome

    def second_versions(self) -> frozenset[str]:
        """The names with a number, `plan (2).docx`, of which `plan.docx` is there too: perhaps a new version."""
        names = {record.name for record in self._library.documents()}
        return frozenset(name for name in names if (plain := _NUMBERED.sub("", name)) != name and plain in names)

    def remove(self, ids: Sequence[str]) -> Removal:
        """Remove documents."""
        removal = self._library.remove(ids)
        self.auditor.done("remove", removal.documents)
        return removal

    def kinds(self) -> tuple[TemplateInfo, ...]:
        """The kinds of documents that can be drafted and checked."""
        return self.drafting.kinds()

    def read(self, path: Path) -> Document:
        """An uploaded file as text. Raises UnreadableFileError."""
        return read_file(path, self.settings.reading_limits())

    def check(self, document: Document, kind: str | None) -> CheckResult:
        """The remarks on a text."""
        with self._lock:
            self._checker = self._checker or build_checker(self.settings)
            return self._checker.check(document, kind)

    def add_words(self, words: Sequence[str]) -> tuple[str, ...]:
        """Put words on the municipality's list; gives the new ones. Raises UsageError or AssistantError."""
        new = add_words(self.settings, words, self._gate)
        with self._lock:
            self._checker = None  # made anew, with the words
        return new

    def commented_file(self, source: Path, document: Document, result: CheckResult) -> bytes:
        """A copy of a Word file with the remarks as comments."""
        from assistant import write_comments

        with TemporaryDirectory(dir=self._scratch()) as folder:
            path = Path(folder) / "opmerkingen.docx"
            write_comments(source, document, result.remarks, path)
            return path.read_bytes()

    def scrub(self, text: str) -> Scrubbing:
        """What the gate makes of a text; nothing is stored."""
        return self._gate.scrub(text)

    def _scratch(self) -> Path:
        folder = self.settings.data / "tmp"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return folder
