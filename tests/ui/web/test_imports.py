"""Imports go on whoever looks, one after the other, and end when the server does."""

from __future__ import annotations

import threading

import pytest

from indexing import IndexReport, Progress
from ui.web.imports import Imports, InRow, Report

_DONE = IndexReport(())


def test_who_looks_on_sees_the_progress_and_the_report() -> None:
    def work(report: Report) -> IndexReport:
        report(Progress(1, 2, "een.md", 3))
        return _DONE

    *_, last = Imports().begin("a", work).follow()
    assert last is _DONE


def test_who_goes_away_stops_nothing_and_finds_the_outcome() -> None:
    imports, go = Imports(), threading.Event()

    def work(report: Report) -> IndexReport:
        report(Progress(1, 2, "een.md", 3))
        go.wait(30)
        report(Progress(2, 2, "twee.md", 3))
        return _DONE

    signs = imports.begin("a", work).follow()
    assert next(signs) == Progress(1, 2, "een.md", 3)
    signs.close()
    go.set()
    running = imports.of("a")
    assert running is not None
    assert list(running.follow())[-1] is _DONE
    assert imports.of("b") is None


def test_a_second_import_waits_for_the_first() -> None:
    imports, go = Imports(), threading.Event()

    def slow(_: Report) -> IndexReport:
        go.wait(30)
        return _DONE

    first = imports.begin("a", slow)
    signs = imports.begin("b", lambda _: _DONE).follow()
    assert next(signs) == InRow(1)
    go.set()
    assert list(signs)[-1] is _DONE
    assert list(first.follow())[-1] is _DONE


def test_what_went_wrong_reaches_who_looks_on() -> None:
    def broken(_: Report) -> IndexReport:
        raise OSError("stuk")

    running = Imports().begin("a", broken)
    with pytest.raises(OSError, match="stuk"):
        list(running.follow())


def test_a_server_that_stops_ends_an_import_after_the_file_it_is_at() -> None:
    imports, read, begun = Imports(), [], threading.Event()

    def work(report: Report) -> IndexReport:
        for number in range(1000):
            read.append(number)
            begun.set()
            report(Progress(number, 1000, "een.md", 1))
            stopping.wait(0.01)
        return _DONE

    stopping = threading.Event()
    imports.begin("a", work)
    begun.wait(30)
    imports.stop()
    assert 1 <= len(read) < 1000
