"""The errors of the assistant; the tree stands in privacy/errors.py."""

from __future__ import annotations

from privacy import StukwijzerError


class AssistantError(StukwijzerError):
    """Raised when a draft or a check cannot be made; `code` is one of ASSISTANT_PROBLEMS."""


ASSISTANT_PROBLEMS = (
    "dictionary-missing",
    "template-unknown",
    "templates-folder-missing",
    "template-not-text",
    "template-not-toml",
    "template-base-unknown",
    "template-part-unknown",
    "template-setting-unknown",
    "template-setting-missing",
    "template-setting-value",
    "template-key-twice",
    "house-style-damaged",
    "no-other-source",
    "draft-unknown",
    "brief-empty",
    "comments-need-docx",
    "document-changed",
    "rule-unknown",
    "word-not-a-word",
    "cases-unreadable",
    "cases-line",
)
