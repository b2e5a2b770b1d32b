"""What libraries raise, as errors of our own. Nothing that a server said is taken over."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from assistant.language_model.errors import LanguageModelError

_STATUS = {
    401: "model-key-refused",
    403: "model-key-refused",
    404: "model-unknown",
    408: "model-silent",
    413: "model-context-exceeded",
    429: "model-busy",
}
_TOO_LONG = ("context", "too long", "maximum length", "n_ctx", "num_ctx")
_CLASSES: tuple[tuple[type[Exception], str], ...] = (
    (ImportError, "model-client-missing"),
    (httpx.ConnectTimeout, "model-unreachable"),
    (httpx.ConnectError, "model-unreachable"),
    (httpx.TimeoutException, "model-silent"),
    (httpx.TransportError, "model-broke-off"),
)


def explained(error: Exception) -> LanguageModelError:
    """The error of ours for one of openai, httpx or the parsing between; unforeseen ones are "model-no-protocol"."""
    for cause in _causes(error):
        if isinstance(cause, LanguageModelError):
            return cause
        status = getattr(cause, "status_code", None)
        if isinstance(status, int):
            return of_status(status, str(getattr(cause, "message", "")))
        for kind, code in _CLASSES:
            if isinstance(cause, kind):
                return LanguageModelError(code)
    if _speaks_of_length(getattr(error, "message", "")):
        return LanguageModelError("model-context-exceeded")
    return LanguageModelError("model-no-protocol")


def of_status(status: int, said: str = "") -> LanguageModelError:
    """The error for an HTTP status; `said` is only searched for words about the length."""
    if status >= 500:
        return LanguageModelError("model-server-failed", status=status)
    if status in _STATUS:
        return LanguageModelError(_STATUS[status], status=status)
    if _speaks_of_length(said):
        return LanguageModelError("model-context-exceeded", status=status)
    return LanguageModelError("model-request-refused", status=status)


def _speaks_of_length(said: object) -> bool:
    return isinstance(said, str) and any(word in said.lower() for word in _TOO_LONG)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from, the innermost last; each once."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__
