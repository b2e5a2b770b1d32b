"""Reading in what users sent: in threads of their own, one import after the other, each to its end.

A page looks on and may go away: a browser that closes does not stop an import, and who comes back sees it go on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from indexing import FileOutcome, IndexReport, Progress
from ui.web.waiting import WaitingRoom

Report = Callable[[Progress], None]
Work = Callable[[Report], IndexReport]
_TICK = 0.5  # seconds, as in waiting.py
_REMEMBERED = 600.0  # seconds that the outcome waits for who closed the page and comes back


@dataclass(frozen=True, slots=True)
class InRow:
    """Others are being helped; so many imports come first."""

    ahead: int


Sign = InRow | Progress | IndexReport


class _Stopped(Exception):  # noqa: N818 - no error: the server goes
    """The server stops; what was read is kept."""


class Import:
    """One import, under way or done; `files` are those that were read. Any number may look on."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._signs = 0
        self._last: Sign | None = None
        self._error: BaseException | None = None
        self._done = False
        self.files: tuple[FileOutcome, ...] = ()
        self._told = time.monotonic()

    @property
    def old(self) -> bool:
        """Whether it has ended a good while ago."""
        return self._done and time.monotonic() - self._told > _REMEMBERED

    def tell(self, sign: Sign | None = None, *, error: BaseException | None = None, done: bool = False) -> None:
        """Let those who look on know where it is."""
        with self._changed:
            self._last, self._error, self._done = sign or self._last, error, done
            if isinstance(sign, Progress) and sign.outcome:
                self.files = (*self.files, sign.outcome)
            self._signs, self._told = self._signs + 1, time.monotonic()
            self._changed.notify_all()

    def follow(self) -> Iterator[Sign]:
        """Where it is, each time that changes; the report last. Raises what the import raised."""
        seen, done = 0, False
        while not done:
            with self._changed:
                self._changed.wait_for(lambda: self._signs != seen, _TICK)  # noqa: B023 - called at once
                seen, sign, done = self._signs, self._last, self._done
            if sign is not None:
                yield sign
        if self._error is not None:
            raise self._error


class Imports:
    """The imports of everybody; safe from any thread."""

    def __init__(self) -> None:
        self._row = WaitingRoom(1)
        self._of: dict[str, Import] = {}
        self._threads: list[threading.Thread] = []
        self._stop = threading.Event()

    def begin(self, owner: str, work: Work) -> Import:
        """Do `work` when it is the turn; it reports to what this gives."""
        begun = self._of[owner] = Import()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._run, args=(begun, work), name="import")
        self._threads.append(thread)
        thread.start()
        return begun

    def of(self, owner: str) -> Import | None:
        """The last import of a user, under way or just done."""
        last = self._of.get(owner)
        return None if last is None or last.old else last

    def stop(self) -> None:
        """End all imports after the file they are at; they wait no longer."""
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _run(self, begun: Import, work: Work) -> None:
        def report(sign: Sign) -> None:
            if self._stop.is_set():
                raise _Stopped
            begun.tell(sign)

        try:
            with self._row.place() as place:
                for ahead in place.waiting():
                    report(InRow(ahead))
                outcome = work(report)
        except BaseException as error:  # noqa: BLE001 - handed to who looks on
            begun.tell(error=error, done=True)
        else:
            begun.tell(outcome, done=True)
