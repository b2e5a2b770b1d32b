"""Folders that are kept in step: a thread beside the web app, or `stukwijzer index --watch`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from privacy import StukwijzerError
from ui.failures import explain
from ui.output import note
from ui.wording import counted

if TYPE_CHECKING:
    from indexing import Library, Look, Progress, Watch
    from ui.auditing import Auditor
    from ui.settings import Settings

_SOON = 2.0  # seconds to the second look: only what two looks found the same is read
_LEAVING = 30.0  # seconds that the file at hand may take when the web app stops


class _LeaveError(Exception):
    """Raised inside a run to end it between two files."""


@contextmanager
def watching(settings: Settings, library: Library, auditor: Auditor) -> Iterator[None]:
    """Keep the folders of the settings in step while the block lasts."""
    if not settings.watch.folders:
        yield
        return
    from indexing import Watch

    stop = threading.Event()
    watch = Watch(library, {folder.expanduser(): name for folder, name in settings.watch.folders.items()})
    arguments = (watch, settings.watch.seconds, stop, lambda look: tell(look, auditor))
    thread = threading.Thread(target=keep_looking, args=arguments, name="watch", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_LEAVING)


def keep_looking(watch: Watch, seconds: float, stop: threading.Event, told: Callable[[Look], None]) -> None:
    """Look every so many seconds until `stop` is set. A look that fails is told, and tried again at the next one."""

    def leave(_: Progress) -> None:
        if stop.is_set():
            raise _LeaveError

    before, pause = "", min(seconds, _SOON)
    while not stop.is_set():
        line = ""
        try:
            told(watch.look(leave))
        except _LeaveError:
            return
        except (StukwijzerError, OSError) as error:
            line = explain(error)[1]
            if line != before:
                note(f"De gevolgde mappen konden niet worden bijgewerkt. {line}")
        before = line
        stop.wait(pause)
        pause = seconds


def tell(look: Look, auditor: Auditor) -> None:
    """Say on stderr what a look did, in counts, and write it to the audit log."""
    from indexing import IndexReport

    if look.files:
        auditor.indexed(IndexReport(look.files))
    if look.removed:
        auditor.done("remove", look.removed)
    lines = [
        f"gelezen: {counted(len(look.files), 'stuk', 'stukken')}" if look.files else "",
        f"verwijderd: {counted(len(look.removed), 'stuk', 'stukken')}" if look.removed else "",
        f"niet verwijderd, want er zijn opeens veel bestanden weg: {look.kept}" if look.kept else "",
    ]
    if any(lines):
        note(f"Gevolgde mappen: {', '.join(filter(None, lines))}.")
