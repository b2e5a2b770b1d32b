"""The load test runs, small: no error, no conversation of another, and an import that outlives its browser."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from pathlib import Path
from typing import TypeVar

import pytest

from tests.benchmarks.web_client import opened
from tests.benchmarks.web_load import measure, serving
from tests.benchmarks.web_papers import more

pytestmark = pytest.mark.slow
Result = TypeVar("Result")


def _apart(work: Callable[[], Result]) -> Result:
    """What `work` gives, in a thread of its own: the browser tests leave an event loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def test_five_users_ask_while_one_reads_in_papers() -> None:
    load = _apart(lambda: measure(users=5, papers=6, pause=0, least=3))
    assert load.read == 6
    assert len(load.whole) >= 15
    assert "answers" in str(load)


def test_a_browser_that_closes_does_not_stop_an_import_and_the_next_sees_it(tmp_path: Path) -> None:
    async def leave_and_come_back(url: str) -> tuple[str, str]:
        async with opened(url, 1) as (gone,):
            sent = await gone.upload(more(8))
            async with aclosing(gone.call("upload", "toevoegen", {"toevoegen": sent})) as signs:
                left = str(await anext(signs))
        async with opened(url, 1) as (back,):
            found, _ = await back.finished("load", "resultaat", {})
        return left, str(found)

    with serving(tmp_path / "data") as url:
        left, found = _apart(lambda: asyncio.run(leave_and_come_back(url)))
    assert "indexed" not in left
    assert found.count("<li class=") == 8
