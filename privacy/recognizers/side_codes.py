"""The series of Dutch number plates since 1951, by their side code (RDW): X a letter, 9 a digit."""

from __future__ import annotations

SIDE_CODES = (
    "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99",
    "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9", "XXX-9-XX", "XX-9-XXX",
)  # fmt: skip
