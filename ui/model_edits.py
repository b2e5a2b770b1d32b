"""What the language model of the settings would change in a text, for the command line and the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from indexing import Span
from ui.composition import build_language_model
from ui.errors import UsageError

if TYPE_CHECKING:
    from assistant import Checker, CheckResult, ModelEdits
    from indexing import Document
    from privacy import Gate
    from ui.settings import Settings


def edits(
    checker: Checker, document: Document, result: CheckResult, settings: Settings, gate: Gate
) -> Iterator[ModelEdits]:
    """What the model proposes beside `result`, anew after each sentence.

    Sentences in which `gate` finds personal data are not sent. Raises UsageError `check-no-model`, or as
    `build_language_model`.
    """
    model = build_language_model(settings)
    if model is None:
        raise UsageError("check-no-model")
    private = [Span(one.start, one.end) for one in gate.scrub(document.text).findings]
    return checker.edits(document, model, result.remarks, private)
