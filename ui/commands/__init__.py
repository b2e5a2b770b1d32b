"""The commands of `stukwijzer`, one a file. Adding one is a file and a line in COMMANDS.

A command imports what it needs inside `run`, so that `--help` stays fast.
"""

from __future__ import annotations

import argparse
from typing import Protocol, cast

from ui.commands import (
    ask,
    audit,
    backup,
    check,
    collections,
    demo,
    doctor,
    documents,
    draft,
    evaluate,
    feedback,
    index,
    lists,
    reindex,
    remove,
    report,
    restore,
    review,
    scrub,
    search,
    serve,
    users,
)


class Command(Protocol):
    """What a module in this folder offers. `AS_JSON` says whether it has a result to give as JSON."""

    NAME: str
    HELP: str
    AS_JSON: bool

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Add the arguments of this command."""
        ...

    def run(self, args: argparse.Namespace) -> int:
        """Do it; gives the exit code. Errors are raised, not printed."""
        ...


COMMANDS = tuple(
    cast("Command", module)
    for module in (
        demo,
        serve,
        users,
        index,
        documents,
        collections,
        remove,
        ask,
        search,
        draft,
        check,
        scrub,
        review,
        lists,
        audit,
        report,
        feedback,
        backup,
        restore,
        reindex,
        evaluate,
        doctor,
    )
)
