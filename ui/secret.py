"""A secret that the settings hold themselves, or in a file that only the service may read."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from ui.errors import UsageError


def read_secret(given: SecretStr | None, file: Path | None, unreadable: str) -> SecretStr | None:
    """`given`, or what stands in `file`; None for neither. Raises UsageError with code `unreadable`."""
    if given is not None or file is None:
        return given
    try:
        return SecretStr(file.expanduser().read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(unreadable) from error
