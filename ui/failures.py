"""Errors become one Dutch line here, and nowhere else: what happened and what to do now."""

from __future__ import annotations

import os
import traceback

from privacy import StukwijzerError
from ui.output import note, print_json
from ui.texts import error_text, message

EXIT_DONE, EXIT_ERROR, EXIT_USAGE, EXIT_HELD = 0, 1, 2, 3


def explain(error: BaseException) -> tuple[str, str]:
    """The code and the Dutch line of an error; of an unforeseen one no more than its class is told."""
    if isinstance(error, StukwijzerError):
        return error.code, error_text(error)
    if isinstance(error, MemoryError):
        return "out-of-memory", message("out-of-memory")
    if isinstance(error, OSError) and error.strerror:
        return "system", message("system", problem=error.strerror)
    return "unexpected", message("unexpected", kind=type(error).__name__)


def fail(error: BaseException, *, as_json: bool) -> int:
    """Tell a person (and with `as_json` a program) about an error; gives the exit code."""
    code, line = explain(error)
    if as_json:
        print_json({"error": {"code": code, "message": line}})
    note(line)
    if debugging():
        note("".join(traceback.format_exception(error)))
    return EXIT_USAGE if code.startswith("usage-") else EXIT_ERROR


def debugging() -> bool:
    """Whether STUKWIJZER_DEBUG asks for details; these may hold document text."""
    return os.environ.get("STUKWIJZER_DEBUG", "") not in {"", "0"}
