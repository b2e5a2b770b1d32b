"""Waiting for one's turn where only so many can be helped at once: first come, first served."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_TICK = 0.5  # seconds after which who waits is heard from again, so that no thread is kept for a long time


class WaitingRoom:
    """`seats` are helped at the same time; the others wait in a row. Safe from any thread."""

    def __init__(self, seats: int) -> None:
        self._seats = seats
        self._row: list[Place] = []
        self._moved = threading.Condition()

    @contextmanager
    def place(self) -> Iterator[Place]:
        """A place in the row, given up at the end, also by who leaves before the turn comes."""
        place = Place(self)
        with self._moved:
            self._row.append(place)
        try:
            yield place
        finally:
            self._leave(place)

    def _leave(self, place: Place) -> None:
        with self._moved:
            if place in self._row:
                self._row.remove(place)
                self._moved.notify_all()

    def _ahead(self, place: Place) -> int:
        return self._row.index(place) - self._seats + 1

    def _turn(self, place: Place) -> bool:
        with self._moved:
            return self._moved.wait_for(lambda: self._ahead(place) <= 0, _TICK)

    def _before(self, place: Place) -> int:
        with self._moved:
            return self._ahead(place)


class Place:
    """A place in the row of a waiting room."""

    def __init__(self, room: WaitingRoom) -> None:
        self._room = room

    def waiting(self) -> Iterator[int]:
        """How many come before this one, again and again until it is the turn; nothing when it is so at once."""
        while (ahead := self._room._before(self)) > 0:  # noqa: SLF001 - of one file
            yield ahead
            self._room._turn(self)  # noqa: SLF001

    def leave(self) -> None:
        """Make room for the next before the end."""
        self._room._leave(self)  # noqa: SLF001


def seats_here() -> int:
    """How many to answer at once: one for each core, but not many, for Python works on one thing at a time."""
    return max(2, min(4, os.cpu_count() or 2))
