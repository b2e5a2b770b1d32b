"""The row in which people wait for their turn."""

from __future__ import annotations

import threading
from contextlib import ExitStack

from ui.web.waiting import WaitingRoom, seats_here


def test_nobody_waits_as_long_as_there_are_seats() -> None:
    room = WaitingRoom(2)
    with room.place() as one, room.place() as other:
        assert list(one.waiting()) == []
        assert list(other.waiting()) == []


def test_who_comes_first_goes_first_and_each_sees_how_many_go_before() -> None:
    room = WaitingRoom(1)
    with room.place() as first:
        with room.place() as second, room.place() as third:
            assert (next(second.waiting()), next(third.waiting())) == (1, 2)
            first.leave()
            assert list(second.waiting()) == []
            assert next(third.waiting()) == 1
        with room.place() as after:
            assert list(after.waiting()) == []


def test_who_goes_away_leaves_no_gap() -> None:
    room = WaitingRoom(1)
    with room.place() as first:
        with room.place():
            waiting = ExitStack()
            third = waiting.enter_context(room.place())
            assert next(third.waiting()) == 2
        with waiting:
            assert next(third.waiting()) == 1
            first.leave()
            assert list(third.waiting()) == []


def test_never_more_than_the_seats_are_helped() -> None:
    room, guard, helped, most = WaitingRoom(2), threading.Lock(), set[int](), []

    def come(number: int) -> None:
        with room.place() as place:
            for _ in place.waiting():
                pass
            with guard:
                helped.add(number)
                most.append(len(helped))
            with guard:
                helped.remove(number)

    threads = [threading.Thread(target=come, args=(number,)) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 30
    assert max(most) <= 2


def test_there_is_always_a_seat_beside_a_busy_one() -> None:
    assert 2 <= seats_here() <= 4
