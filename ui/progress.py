"""The progress bar of a long run, on stderr and only where someone can see it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from indexing import Progress


@contextmanager
def progress_bar() -> Iterator[Callable[[Progress], None]]:
    """A function to report to: shows the file at hand, the rate and the time left."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            speed = task.finished_speed or task.speed
            return Text("" if not speed else f"{speed:.1f} stukken/s".replace(".", ","))

    from ui.output import harmless

    console = Console(file=sys.stderr)
    name = TextColumn("{task.fields[file]}", markup=False)
    columns = (BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn(), name)
    with Bar(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task("", total=None, file="")

        def advance(progress: Progress) -> None:
            bar.update(task, completed=progress.done, total=progress.total, file=harmless(progress.name)[-50:])

        yield advance
