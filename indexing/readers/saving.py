"""The day on which a file says that it was saved."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)")
_FIRST = date(1985, 1, 1)


def day_in(stamp: str) -> str:
    """The day of a time stamp, of ISO 8601 ("2026-03-12T09:30:00Z") or PDF ("D:20260312093000"), or ""."""
    found = _DAY.match(stamp.strip())
    try:
        day = date(*map(int, found.groups())) if found else _FIRST
    except ValueError:
        return ""
    return day.isoformat() if _FIRST < day <= date.today() else ""  # noqa: DTZ011 - a day, wherever this machine is
