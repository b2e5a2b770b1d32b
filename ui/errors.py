"""The error of this folder; the tree stands in privacy/errors.py."""

from __future__ import annotations

from privacy import StukwijzerError


class UsageError(StukwijzerError):
    """Raised when settings or arguments cannot be used; exit code 1, or 2 for wrong arguments."""
