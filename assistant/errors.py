"""The errors of the assistant; the tree stands in privacy/errors.py."""

from __future__ import annotations

from privacy import StukwijzerError


class AssistantError(StukwijzerError):
    """Raised when a draft or a check cannot be made; `code` is one of ASSISTANT_PROBLEMS."""


ASSISTANT_PROBLEMS = (
    "dictionary-missing",
    "template-unknown",
    "template-invalid",
    "brief-empty",
    "comments-need-docx",
    "document-changed",
)
