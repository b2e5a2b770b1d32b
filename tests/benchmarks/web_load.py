"""The web app with many users at once:  python -m tests.benchmarks.web_load [--users 20] [--papers 200] [--pause 5]

Starts `serve` in a process of its own. Users ask, each in a tab of their own, while one more reads in papers.
Prints how long answers took; stops at an error, and at an answer that belongs to another question or user. Issue 8
asks for a p95 under 3 s on two cores. `--pause` is how long a user reads an answer, in seconds, on average; 0 asks
on and on, which is worse than any town hall.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.web_client import AppError, Sign, Tab, opened
from tests.benchmarks.web_papers import SUBJECTS, Fact, facts, more, write_known
from tests.ui.server import ROOT, environment, free_port

_QUESTION = re.compile(r'<h2 class="question">(.*?)</h2>')


@dataclass(frozen=True)
class Load:
    """Seconds until each answer was whole and until its first sentence; papers read; who was told to wait."""

    whole: tuple[float, ...]
    first: tuple[float, ...]
    read: int
    seconds_reading: float
    told_to_wait: int

    def __str__(self) -> str:
        return (
            f"{len(self.whole)} answers: whole {_figures(self.whole)}; first sentence {_figures(self.first)}; "
            f"{self.told_to_wait} were shown a place in the queue; {self.read} papers read in "
            f"{self.seconds_reading:.0f} s"
        )


def measure(users: int, papers: int, pause: float, least: int = 6) -> Load:
    """Serve, and let `users` ask while one reads in `papers`; each asks `least` questions or more."""
    with tempfile.TemporaryDirectory() as folder:
        data, known = Path(folder) / "data", Path(folder) / "stukken"
        known.mkdir()
        write_known(known)
        subprocess.run(_command("index", str(known), "--data", str(data)), cwd=ROOT, env=environment(), check=True)
        with serving(data) as url:
            return asyncio.run(_load(url, users, papers, pause, least))


async def _load(url: str, users: int, papers: int, pause: float, least: int) -> Load:
    async with opened(url, users + 1) as (reader, *askers):
        await ask(askers[0], facts(0)[0], ())  # loads what the first question needs
        reading = asyncio.create_task(_read(reader, papers))
        begun = time.perf_counter()
        asking = [_asks(tab, user, pause, least, reading) for user, tab in enumerate(askers)]
        answers = [answer for talk in await asyncio.gather(*asking) for answer in talk]
        read, ended = await reading
    return Load(
        tuple(sorted(last.seconds for last, _ in answers)),
        tuple(sorted(_first(signs) for _, signs in answers)),
        read,
        ended - begun,
        sum(any("in de rij" in str(sign) for sign in signs) for _, signs in answers),
    )


async def _asks(tab: Tab, user: int, pause: float, least: int, reading: asyncio.Task[object]) -> list[object]:
    """Ask until the reading is done."""
    chance = random.Random(user)
    done: list[object] = []
    earlier: list[Fact] = [facts(0)[0]] if user == 0 else []
    while len(done) < least or not reading.done():
        await asyncio.sleep(chance.expovariate(1 / pause) if pause else 0)
        fact = facts(user)[len(earlier) % len(facts(user))]
        done.append(await ask(tab, fact, earlier))
        earlier.append(fact)
    return done


async def ask(tab: Tab, fact: Fact, earlier: list[Fact] | tuple[Fact, ...]) -> tuple[Sign, list[Sign]]:
    """Ask, and see that the answer, and the conversation below it, is that of this user. Raises AppError."""
    last, signs = await tab.finished("click", "Stel de vraag", {"Uw vraag": fact.question})
    shown, below = str(last.values["antwoord"]), str(last.values["eerder"])
    if fact.number not in shown or _QUESTION.findall(shown) != [fact.question]:
        raise AppError(f"not the answer to {fact.question!r}: {shown[:600]}")
    if _QUESTION.findall(below) != [one.question for one in reversed(earlier)]:
        raise AppError(f"another conversation under {fact.question!r}: {_QUESTION.findall(below)}")
    return last, signs


async def _read(tab: Tab, papers: int) -> tuple[int, float]:
    sent = await tab.upload(more(papers))
    last, _ = await tab.finished("upload", "toevoegen", {"toevoegen": sent})
    return str(last.values["resultaat"]).count('<li class="indexed">'), time.perf_counter()


def _first(signs: list[Sign]) -> float:
    return next(sign.seconds for sign in signs if 'class="turn"' in str(sign.values["antwoord"]))


def _figures(seconds: tuple[float, ...]) -> str:
    return f"median {seconds[len(seconds) // 2]:.2f} s, p95 {p95(seconds):.2f} s, slowest {seconds[-1]:.2f} s"


def p95(seconds: tuple[float, ...]) -> float:
    """The 95th percentile of sorted values, by nearest rank."""
    return seconds[-(-len(seconds) * 95 // 100) - 1]


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """`stukwijzer serve` on a free port, as its address; it stops in peace or the test fails."""
    port = free_port()
    url, command = f"http://127.0.0.1:{port}", _command("serve", "--data", str(data), "--port", str(port))
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stderr=subprocess.DEVNULL) as process:
        try:
            _wait(url, process)
            yield url
        finally:
            process.send_signal(signal.SIGTERM)
            if process.wait(60) != 0:
                raise AppError("the server did not stop in peace")


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AppError("the server did not start")


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "ui", *arguments]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=len(SUBJECTS))
    parser.add_argument("--papers", type=int, default=200)
    parser.add_argument("--pause", type=float, default=5.0)
    given = parser.parse_args()
    sys.stdout.write(f"{measure(given.users, given.papers, given.pause)}\n")


if __name__ == "__main__":
    main()
