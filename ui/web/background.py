"""Following work that runs in a thread of its own, sign by sign."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

Sign = TypeVar("Sign")
Result = TypeVar("Result")


def follow(work: Callable[[Callable[[Sign], None]], Result]) -> Iterator[Sign | Result]:
    """Run `work(report)` in a thread; gives each sign it reports, and its result last.

    The work goes on when nobody follows any more, so that a browser that closes does not stop an import.
    Raises what the work raised.
    """
    signs: queue.SimpleQueue[Sign | Result | _End] = queue.SimpleQueue()
    end = _End()

    def run() -> None:
        try:
            signs.put(work(signs.put))
        except BaseException as error:  # noqa: BLE001 - handed to the one who follows
            end.error = error
        finally:
            signs.put(end)

    thread = threading.Thread(target=run, name="follow")
    thread.start()
    try:
        while not isinstance(sign := signs.get(), _End):
            yield sign
    finally:
        thread.join()
    if end.error is not None:
        raise end.error


class _End:
    error: BaseException | None = None
