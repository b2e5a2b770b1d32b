"""Writing results where the user asked for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ui.errors import UsageError


@contextmanager
def writing() -> Iterator[None]:
    """Turns failures to write a result into one clear error.

    Raises UsageError("output-not-written") when the folder is missing or the file may not be written.
    """
    try:
        yield
    except OSError as error:
        raise UsageError("output-not-written", problem=error.strerror or type(error).__name__) from error
