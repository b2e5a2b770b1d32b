"""Presidio's AnalyzerEngine for Dutch over a blank spaCy pipeline, built once and late.

Importing Presidio imports spaCy, whose thinc imports torch and transformers when they are installed, only
to ask whether they are there: 4.6 s instead of 1.6 s. `_without` hides both from the importing thread for
that moment. thinc then works without torch for the rest of the process, which a pipeline of rules does not
notice; torch itself is imported as ever afterwards, by whoever needs it.
"""

from __future__ import annotations

import importlib
import importlib.abc
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine

LANGUAGE = "nl"
_HIDDEN = ("torch", "transformers", "cupy", "tensorflow", "mxnet", "spacy_transformers")
_LOCK = threading.Lock()


class Found(NamedTuple):
    """What a recogniser found: type, characters `start` to `end` (exclusive), score 0 to 1, recogniser's name."""

    type: str
    start: int
    end: int
    score: float
    recognizer: str


def analyse(text: str) -> list[Found]:
    """Everything the recognisers find in `text`, overlaps included; time linear in its length."""
    engine, empty = _engine()
    results = engine.analyze(text, LANGUAGE, nlp_artifacts=empty)
    return [
        Found(
            result.entity_type, result.start, result.end, result.score, result.recognition_metadata["recognizer_name"]
        )
        for result in results
    ]


def _engine() -> tuple[AnalyzerEngine, Any]:
    with _LOCK:
        return _build()


@cache
def _build() -> tuple[AnalyzerEngine, Any]:
    """The engine, and the artifacts of no text: our recognisers read the text itself, so none is tokenised."""
    with _without(_HIDDEN):
        import spacy
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import SpacyNlpEngine

        from privacy.recognizers import RECOGNIZERS

    class BlankEngine(SpacyNlpEngine):
        """spaCy's Dutch tokenizer without a model; nothing is downloaded."""

        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": LANGUAGE, "model_name": "blank"}])
            self.nlp: Any = {LANGUAGE: spacy.blank(LANGUAGE)}

        def load(self) -> None:
            """Loaded from the start."""

    class PlainEngine(AnalyzerEngine):
        """Leaves scores as they are: the recognisers look at the context themselves.

        Presidio asks each recogniser of each result whether it is its own, which costs as much as five recognisers.
        """

        def _enhance_using_context(self, text: str, raw_results: list[Any], *_: Any, **__: Any) -> list[Any]:  # noqa: ANN401, ARG002
            return raw_results

    registry = RecognizerRegistry(
        recognizers=[recognizer() for recognizer in RECOGNIZERS], supported_languages=[LANGUAGE]
    )
    nlp_engine = BlankEngine()
    engine = PlainEngine(registry=registry, nlp_engine=nlp_engine, supported_languages=[LANGUAGE])
    return engine, nlp_engine.process_text("", LANGUAGE)


@contextmanager
def _without(names: tuple[str, ...]) -> Iterator[None]:
    """Let this thread not find the packages `names` (those not yet imported) while the block runs."""
    finder = _Hide(names, threading.get_ident())
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        importlib.invalidate_caches()


class _Hide(importlib.abc.MetaPathFinder):
    """Answers one thread that some packages are not installed."""

    def __init__(self, names: tuple[str, ...], thread: int) -> None:
        self._names = names
        self._thread = thread

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """Raise ModuleNotFoundError for a hidden package; leave every other to the next finder."""
        if fullname.partition(".")[0] in self._names and threading.get_ident() == self._thread:
            raise ModuleNotFoundError(f"{fullname} is not needed here", name=fullname)
        return None
