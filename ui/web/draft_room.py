"""What the page Opstellen asks: drafts made, changed, kept, checked and written."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from indexing import DocumentFilter, DocumentState, Library, one_of, read_bytes
from ui.settings import Settings
from ui.web.access import LOCAL, Role, User, current_user, within

if TYPE_CHECKING:
    import gradio as gr

    from assistant import CheckResult, Draft, Drafter, Kept, Template, TemplateInfo
    from indexing import Document


@dataclass(frozen=True, slots=True)
class Step:
    """A sign of life while a draft is made: section `done` of `total`, by its title."""

    done: int
    total: int
    title: str


class Stopped(Exception):  # noqa: N818 - no error: someone pressed Stop
    """Raised inside the making of a draft when nobody waits for it any more."""


class DraftRoom:
    """Drafting over one open library, for one user; methods may be called from any thread."""

    def __init__(self, settings: Settings, library: Library, drafter: Drafter, user: User = LOCAL) -> None:
        from assistant import Desk

        self._settings = settings
        self._library = library
        self._drafter = drafter
        self._desk = Desk(settings.data / "concepts", library, drafter.shelf)
        self.user = user

    def of(self, who: gr.Request | User) -> DraftRoom:
        """The same room for the user of a request. Raises UsageError `access-refused` when there is none."""
        mine = copy(self)
        mine.user = who if isinstance(who, User) else current_user(who)
        return mine

    def kinds(self) -> tuple[TemplateInfo, ...]:
        """The templates, by name."""
        return self._drafter.kinds()

    def template(self, kind: str) -> Template:
        """One template."""
        return self._drafter.template(kind)

    def documents(self) -> list[tuple[str, str]]:
        """(name, id) of what can be chosen to draft from."""
        known = self._library.documents(within(self.user))
        return [(one.name, one.id) for one in known if one.state is DocumentState.INDEXED]

    def collections(self) -> list[tuple[str, str]]:
        """(name, id) of the collections."""
        own = self.user.collections
        return [(one.name, one.id) for one in self._library.collections() if own is None or one.id in own]

    def making(
        self, kind: str, brief: str, collections: Sequence[str], documents: Sequence[str]
    ) -> Iterator[Step | Draft]:
        """Make a draft in a thread; gives each section as it is begun and the draft last.

        When the iterator is closed the work stops before its next section. Raises what the drafter raises.
        """
        self.user.require(Role.ADVISER)
        asked = DocumentFilter(collections=one_of(collections), documents=one_of(documents))
        among = within(self.user).also(asked)
        yield from _followed(lambda report: self._drafter.draft(kind, brief, among, report=report))

    def edited(self, draft: Draft, key: str, text: str) -> Draft:
        """A section as someone typed it."""
        return self._drafter.edited(draft, key, text)

    def redrafted(self, draft: Draft, key: str, focus: str) -> Draft:
        """A section made anew."""
        return self._drafter.redrafted(draft, key, focus, within(self.user))

    def swapped(self, draft: Draft, n: int) -> Draft:
        """Another sentence in the place of a source."""
        return self._drafter.swapped(draft, n, within(self.user))

    def dropped(self, draft: Draft, n: int) -> Draft:
        """A source taken out."""
        return self._drafter.dropped(draft, n)

    def keep(self, draft: Draft, name: str) -> str:
        """Keep the work of the user; gives the name to find it by."""
        return self._desk.keep(self.user.key, draft, name)

    def kept(self) -> tuple[Kept, ...]:
        """What the user has on the desk."""
        return self._desk.all(self.user.key)

    def take(self, name: str) -> Draft:
        """Go on with a kept draft; a quote from what the user may no longer see is a gap."""
        return self._desk.take(self.user.key, name, within(self.user))

    def delete(self, name: str) -> None:
        """Throw a kept draft away."""
        self._desk.delete(self.user.key, name)

    def written(self, draft: Draft, filled: Mapping[str, str], suffix: str = ".docx") -> bytes:
        """The file, made in memory: a Word file, or ODT for ".odt"; `filled` goes into it and nowhere else."""
        from assistant import write_docx, write_odt

        made = BytesIO()
        if suffix == ".odt":
            write_odt(draft, made, filled=filled)
        else:
            write_docx(draft, made, house_style=self._drafter.house_style(draft.kind), filled=filled)
        return made.getvalue()

    def examined(self, draft: Draft, check: Callable[[Document, str | None], CheckResult]) -> CheckResult:
        """The remarks of the check on the text of a draft, with the structure of its kind."""
        from assistant import markdown

        text = markdown(draft).encode()
        return check(read_bytes(text, "concept.md", self._settings.reading_limits()), draft.kind)


class _End:
    draft: Draft | None = None
    error: BaseException | None = None


def _followed(make: Callable[[Callable[[int, int, str], None]], Draft]) -> Iterator[Step | Draft]:
    signs: queue.SimpleQueue[Step | _End] = queue.SimpleQueue()
    end, leave = _End(), threading.Event()

    last: Step | None = None

    def report(done: int, total: int, title: str) -> None:
        nonlocal last
        if leave.is_set():
            raise Stopped
        step = Step(done, total, title)
        if step != last:  # it is told again and again, so that it can be stopped
            signs.put(step)
        last = step

    def run() -> None:
        try:
            end.draft = make(report)
        except BaseException as error:  # noqa: BLE001 - handed to the one who follows
            end.error = error
        finally:
            signs.put(end)

    threading.Thread(target=run, name="draft", daemon=True).start()
    try:
        while not isinstance(sign := signs.get(), _End):
            yield sign
    finally:
        leave.set()
    if end.error is not None:
        raise end.error
    if end.draft is not None:
        yield end.draft
