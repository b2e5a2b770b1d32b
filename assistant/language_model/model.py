"""The seam for language models: messages in, pieces of text out, and at the end how it ended."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Role(StrEnum):
    """Who speaks in a message."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation with a model."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Ending:
    """How a model ended. `cut` says that it was stopped before it was done.

    `prompt_tokens` is what the server says it has read, None when it does not say. `model` is what the
    server says it runs, "" when it does not say.
    """

    cut: bool = False
    prompt_tokens: int | None = None
    model: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """The next characters of an answer.

    `restart` says that what came before was no answer (a model thinking aloud) and is to be thrown away.
    The last piece has an `ending`.
    """

    text: str
    restart: bool = False
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """A whole answer."""

    text: str
    ending: Ending


class LanguageModel(Protocol):
    """Answers messages. The same messages give the same answer as far as the server lets it."""

    @property
    def name(self) -> str:
        """The name of the model, as the settings have it."""
        ...

    @property
    def context_tokens(self) -> int:
        """Tokens that question, passages and answer may have together."""
        ...

    @property
    def answer_tokens(self) -> int:
        """Tokens that an answer may have, thinking included."""
        ...

    def stream(self, messages: Sequence[Message]) -> Generator[Piece]:
        """The answer as it comes; closing the iterator stops the model. Raises LanguageModelError."""
        ...


def complete(model: LanguageModel, messages: Sequence[Message]) -> Completion:
    """The whole answer at once. Raises LanguageModelError."""
    text, ending = "", Ending()
    for piece in model.stream(messages):
        text = piece.text if piece.restart else text + piece.text
        ending = piece.ending or ending
    return Completion(text, ending)
