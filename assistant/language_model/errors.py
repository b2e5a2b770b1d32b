"""What can go wrong with a language model; the tree stands in privacy/errors.py.

No message holds anything that the server said: that may repeat the question or a document.
"""

from __future__ import annotations

from privacy import StukwijzerError


class LanguageModelError(StukwijzerError):
    """Raised when a model cannot be asked or its answer not be used; `code` is one of MODEL_PROBLEMS."""

    @property
    def transient(self) -> bool:
        """Whether asking again in a moment may help."""
        return self.code in _TRANSIENT


MODEL_PROBLEMS = (
    "model-url-invalid",
    "model-host-refused",
    "model-redirected",
    "model-client-missing",
    "model-unreachable",
    "model-key-refused",
    "model-unknown",
    "model-busy",
    "model-server-failed",
    "model-request-refused",
    "model-context-exceeded",
    "model-context-too-small",
    "model-silent",
    "model-too-slow",
    "model-broke-off",
    "model-no-protocol",
    "model-too-much",
    "model-empty",
    "model-unusable",
    "model-truncated",
)
_TRANSIENT = frozenset({"model-unreachable", "model-busy", "model-server-failed", "model-broke-off"})
