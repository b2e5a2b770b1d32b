"""What the pages ask of Stukwijzer: one library, used by many requests at once, each for its own user.

A page is built with the service of nobody in particular; what it does for someone, it asks of `service.of(request)`,
which sees the documents that this user may see and refuses what this user may not do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from indexing import (
    EVERYTHING,
    Collection,
    DescriptionChange,
    DocumentFilter,
    DocumentRecord,
    DocumentState,
    IndexReport,
    LibraryError,
    Passage,
    Progress,
    Removal,
    read_file,
)
from privacy import Gate, Recall, Scrubbed, Scrubbing
from ui.auditing import Auditor
from ui.composition import build_answerer, build_drafter
from ui.errors import UsageError
from ui.feedback import Feedback
from ui.history import History
from ui.reviews import Reviews
from ui.searching import Found, Search
from ui.settings import Settings
from ui.web.access import LOCAL, Role, User, current_user, signature, within
from ui.web.access.limits import RateLimit
from ui.web.admin_room import AdminRoom
from ui.web.checks import Checks, Suggested
from ui.web.downloads import Downloads
from ui.web.draft_room import DraftRoom
from ui.web.imports import Imports
from ui.web.practice import PRACTICE, good_questions
from ui.web.surroundings import Surroundings, surroundings
from ui.web.talks import Talks
from ui.web.uploads import UploadFolder
from ui.web.waiting import WaitingRoom, seats_here
from ui.words import add_words

if TYPE_CHECKING:
    import gradio as gr

    from assistant import Answer, CheckResult, ModelEdits, TemplateInfo
    from indexing import Document, Library


_NUMBERED = re.compile(r" \(\d+\)(?=\.\w+$|$)")


class Service:
    """The jobs of the web app over one open library, for one user. Methods may be called from any thread.

    `within` asks for some of the documents that the user may see. A document that the user may not see is unknown:
    LibraryError `document-unknown` or `collection-unknown`. What the role does not allow raises UsageError
    `access-refused`.
    """

    def __init__(
        self, settings: Settings, library: Library, gate: Gate, examples: Sequence[str] = (), user: User = LOCAL
    ) -> None:
        self.settings = settings
        self.downloads = Downloads()
        self.imports = Imports()
        self.answering = WaitingRoom(seats_here())
        self._library = library
        self._gate = gate
        self._answerer = build_answerer(library, gate, settings)
        self._search = Search(library, gate, self._answerer)
        self._drafting = DraftRoom(settings, library, build_drafter(library, gate, settings))
        self._checks = Checks(settings)
        self.feedback = Feedback(settings)
        self._history = History(settings, library)
        self._suggested = Suggested(library, self._answerer, examples)
        self._practice = Suggested(library, self._answerer, (*examples, *good_questions()), PRACTICE)
        self._pace = RateLimit(settings.login.questions_a_minute)
        self._belong_to(user)

    def of(self, who: gr.Request | User) -> Service:
        """The same service for the user of a request. Raises UsageError `access-refused` when there is none."""
        mine = copy(self)
        mine._belong_to(who if isinstance(who, User) else current_user(who))  # noqa: SLF001 - of this class
        return mine

    def _belong_to(self, user: User) -> None:
        self.user = user
        self._within = within(user)
        self.uploads = UploadFolder(self.settings.data, user.key)
        self.drafting = self._drafting.of(user)
        self.talks = Talks(self._history, user.key, self._within, self._library)
        self.auditor = Auditor(self.settings, self._gate, signature(user))

    def _keep_pace(self) -> None:
        """Raise UsageError `asked-too-fast` for a user who asks more than the settings allow; a machine of one's own
        knows no limit.
        """
        if self.user != LOCAL and not self._pace.take(self.user.key):
            raise UsageError("asked-too-fast")

    def warm_up(self) -> None:
        """Load what the first question needs, so that the first adviser does not wait for it."""
        self._suggested.within(EVERYTHING)

    def answer(self, question: str, history: Sequence[str], within: DocumentFilter = EVERYTHING) -> Answer:
        """The answer to a question, given the earlier questions of this conversation, from some documents or all."""
        self._keep_pace()
        return self._answerer.answer(question, history, self._within.also(within))

    def stream(self, question: str, history: Sequence[str], within: DocumentFilter = EVERYTHING) -> Iterator[Answer]:
        """The answer as it grows, the whole of it last."""
        self._keep_pace()
        return self._answerer.stream(question, history, self._within.also(within))

    @property
    def engine(self) -> str:
        """The name of what answers, as answers carry it."""
        return self._answerer.engine

    def scrub_question(self, question: str, recall: Recall) -> Scrubbed:
        """The next question of a conversation as it goes further; `recall` remembers what was taken out."""
        return self._gate.scrub_question(question, recall).text

    def surroundings(self, answer: Answer, within: DocumentFilter = EVERYTHING) -> Mapping[str, Surroundings]:
        """What stands around the sources of an answer, by passage id."""
        return surroundings(self._library, answer, self._within.also(within))

    def search(self, words: str, within: DocumentFilter = EVERYTHING, limit: int = 10) -> Found:
        """What words find, or without words the newest documents."""
        return self._search.find(words, self._within.also(within), limit)

    def documents(self, within: DocumentFilter = EVERYTHING) -> tuple[DocumentRecord, ...]:
        """The documents of the library that the user may see."""
        return self._library.documents(self._within.also(within))

    def collections(self) -> tuple[Collection, ...]:
        """The collections of the library that the user may use."""
        known, own = self._library.collections(), self.user.collections
        return tuple(one for one in known if own is None or one.id in own)

    def reading(self, document_id: str) -> tuple[DocumentRecord, tuple[Passage, ...]]:
        """A document to read whole. One that waits for a reviewer is for reviewers; others: `document-unknown`."""
        self.user.require(Role.ADVISER)
        record = self._library.document(document_id, self._within)
        if record.id != document_id or (record.state is not DocumentState.INDEXED and not self.user.may(Role.REVIEWER)):
            raise LibraryError("document-unknown")
        return record, self._library.passages(record.id, self._within)

    def to_read_again(self) -> tuple[DocumentRecord, ...]:
        """The documents that were made by other rules than those of today: their files are to be added once more."""
        seen = {record.id for record in self.documents()}
        return tuple(record for record in self._library.to_read_again() if record.id in seen)

    def scrub_again(self, ids: Sequence[str]) -> tuple[DocumentRecord, ...]:
        """Put what is stored of documents through the gate of today once more; gives them as they are now."""
        self.user.require(Role.REVIEWER)
        records = self._library.scrub_again(self._known(ids))
        self.auditor.done("scrub-again", records)
        return records

    def describe(self, document_ids: Sequence[str], change: DescriptionChange) -> tuple[DocumentRecord, ...]:
        """Fill in what documents are."""
        self.user.require(Role.ADVISER)
        records = self._library.describe(self._known(document_ids), change)
        self.auditor.done("describe", records)
        return records

    def move(self, document_ids: Sequence[str], collection: str) -> tuple[DocumentRecord, ...]:
        """Put documents into a collection."""
        self.user.require(Role.ADVISER)
        records = self._library.move(self._known(document_ids), self._place(collection))
        self.auditor.done("move", records, detail=self._place(collection))
        return records

    def suggestions(self) -> list[str]:
        """Questions that the documents can answer, to start with; made anew when the documents change."""
        return self._suggested.within(self._within)

    def practice(self) -> list[str]:
        """Ten good questions to practise with: those that the documents can answer first."""
        tried = self._practice.within(self._within)
        return list(dict.fromkeys((*tried, *good_questions())))[:PRACTICE]

    def index(
        self, paths: Sequence[Path], report: Callable[[Progress], None], collection: str | None = None
    ) -> IndexReport:
        """Add files to the library, to a collection, or to the default one or else the first that the user may use."""
        self.user.require(Role.ADVISER)
        place = self._place(collection) if collection else self._usual_place()
        outcome = self._library.index(paths, report, place)
        self.auditor.indexed(outcome)
        return outcome

    def second_versions(self) -> frozenset[str]:
        """The names with a number, `plan (2).docx`, of which `plan.docx` is there too: perhaps a new version."""
        names = {record.name for record in self.documents()}
        return frozenset(name for name in names if (plain := _NUMBERED.sub("", name)) != name and plain in names)

    def remove(self, ids: Sequence[str]) -> Removal:
        """Remove documents."""
        self.user.require(Role.REVIEWER)
        removal = self._library.remove(self._known(ids))
        self.auditor.done("remove", removal.documents)
        return removal

    @property
    def reviews(self) -> Reviews:
        """What a reviewer decides about the documents that the user may see."""
        self.user.require(Role.REVIEWER)
        return Reviews(self._library, self.auditor, self._within)

    @property
    def admin(self) -> AdminRoom:
        """What an administrator looks after."""
        self.user.require(Role.ADMINISTRATOR)
        return AdminRoom(self.settings, self._library, self._gate, self.auditor)

    def kinds(self) -> tuple[TemplateInfo, ...]:
        """The kinds of documents that can be drafted and checked."""
        return self.drafting.kinds()

    def read(self, path: Path) -> Document:
        """An uploaded file as text. Raises UnreadableFileError."""
        return read_file(path, self.settings.reading_limits())

    def check(self, document: Document, kind: str | None) -> CheckResult:
        """The remarks on a text."""
        return self._checks.check(document, kind)

    def edits(self, document: Document, result: CheckResult) -> Iterator[ModelEdits]:
        """What the language model proposes beside the remarks, anew after each sentence."""
        return self._checks.edits(document, result, self._gate)

    def add_words(self, words: Sequence[str]) -> tuple[str, ...]:
        """Put words on the municipality's list; gives the new ones. Raises UsageError or AssistantError."""
        self.user.require(Role.REVIEWER)
        new = add_words(self.settings, words, self._gate)
        self._checks.renew()
        return new

    def remove_words(self, words: Sequence[str]) -> None:
        """Take words from the municipality's list."""
        self.admin.remove_words(words)
        self._checks.renew()

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

    def offer(self, name: str, content: bytes) -> str:
        """Let the user, and nobody else, fetch a file for a while; gives the token for it."""
        return self.downloads.offer(self.user.key, name, content)

    def offer_file(self, name: str, path: Path) -> str:
        """The same for a file of the user's own upload folder, which is swept after a while."""
        return self.downloads.offer_file(self.user.key, name, path)

    def _known(self, ids: Sequence[str]) -> list[str]:
        """The same ids or names as ids; raises LibraryError for what the user may not see."""
        return [self._library.document(one, self._within).id for one in ids]

    def _place(self, collection: str) -> str:
        """The id of a collection that the user may use; raises LibraryError for another."""
        found = self._library.collection(collection).id
        if self.user.collections is not None and found not in self.user.collections:
            raise LibraryError("collection-unknown")
        return found

    def _usual_place(self) -> str | None:
        """None where the user may use the default collection, so that what is known stays where it is."""
        own = [one.id for one in self.collections()]
        if self._library.collections()[0].id in own:
            return None
        if not own:
            raise LibraryError("collection-unknown")
        return own[0]

    def _scratch(self) -> Path:
        folder = self.settings.data / "tmp"
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return folder
