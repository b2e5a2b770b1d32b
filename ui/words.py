"""Our own words: put on the list by someone who means them, never by a text that was checked."""

from __future__ import annotations

from collections.abc import Sequence

from privacy import Gate
from ui.errors import UsageError
from ui.settings import Settings


def add_words(settings: Settings, words: Sequence[str], gate: Gate | None = None) -> tuple[str, ...]:
    """Put `words` on the list in the data folder and give the new ones.

    Raises UsageError "word-personal" for what the gate takes for a personal datum, AssistantError
    "word-not-a-word" for what is no single word.
    """
    from assistant import OwnWords
    from ui.composition import build_gate

    watch = gate or build_gate(settings)
    for word in words:
        if watch.scrub(word).findings:
            raise UsageError("word-personal")
    return OwnWords(settings.data).add(words)
