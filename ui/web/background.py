"""Following a run of the index in a thread of its own, so that the page can show how far it is."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator

from indexing import IndexReport, Progress

Report = Callable[[Progress], None]


class _End:
    error: BaseException | None = None


def follow(index: Callable[[Report], IndexReport]) -> Iterator[Progress | IndexReport]:
    """Run `index(report)` in a thread; gives each sign of progress, and the report of the run last.

    The run goes on when nobody follows any more, so that a browser that closes does not stop an import.
    Raises what the run raised.
    """
    signs: queue.SimpleQueue[Progress | IndexReport | _End] = queue.SimpleQueue()
    end = _End()

    def run() -> None:
        try:
            signs.put(index(signs.put))
        except BaseException as error:  # noqa: BLE001 - handed to the one who follows
            end.error = error
        finally:
            signs.put(end)

    thread = threading.Thread(target=run, name="index")
    thread.start()
    try:
        while not isinstance(sign := signs.get(), _End):
            yield sign
    finally:
        thread.join()
    if end.error is not None:
        raise end.error
