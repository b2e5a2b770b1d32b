"""The conversations that a user may come back to, as the page Vragen shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from privacy import Recall
from ui.texts import message
from ui.web.conversation import Conversation, Turn
from ui.web.surroundings import surroundings
from ui.wording import counted

if TYPE_CHECKING:
    from assistant import Answer
    from indexing import DocumentFilter, Library
    from privacy import Scrubbed
    from ui.history import History, KeptTurn

_LONGEST = 70  # characters of a question in the list


class Talks:
    """What is kept for one user, who sees the documents of `within`. Errors are those of the library."""

    def __init__(self, history: History, owner: str, within: DocumentFilter, library: Library) -> None:
        self._history = history
        self._owner = owner
        self._within = within
        self._library = library

    @property
    def days(self) -> int:
        """How long a conversation is kept; 0: not at all."""
        return self._history.days

    def keep(self, talk: Conversation, asked: Scrubbed) -> Conversation:
        """Keep the last turn of `talk`, the answer to `asked`; gives the conversation with its name."""
        turn = talk.turns[-1]
        return replace(talk, id=self._history.add(self._owner, talk.id, asked, turn.answer, turn.searched))

    def all(self) -> list[tuple[str, str]]:
        """(date, first question and length, id) of each conversation, the last one first."""
        return [
            (f"{_day(one.changed)}: {_short(one.first)} ({counted(one.entries, 'vraag', 'vragen')})", one.id)
            for one in self._history.all(self._owner)
        ]

    def reopened(self, id_: str) -> Conversation:
        """A kept conversation to go on with; an empty one when it is not there (any more).

        What the user typed of names is not known any more; a new name gets a placeholder of its own.
        """
        turns = tuple(self._turns(self._history.read(self._owner, id_, self._within)))
        recall = Recall()
        for turn in turns:
            recall.numbering.start_above(f"{turn.asked} {turn.answer.question}")
        return Conversation(turns, id_, recall) if turns else Conversation()

    def _turns(self, kept: tuple[KeptTurn, ...]) -> Iterator[Turn]:
        for turn in kept:
            answer = turn.answer or _gone(turn.asked)
            yield Turn(turn.asked, answer, turn.searched, surroundings(self._library, answer, self._within))

    def delete(self, id_: str) -> None:
        """Throw a conversation away."""
        self._history.delete(self._owner, id_)

    def delete_all(self) -> None:
        """Throw all conversations of the user away."""
        self._history.delete_all(self._owner)


def _gone(asked: str) -> Answer:
    """In the place of an answer that went with its documents, or that the user may no longer see."""
    from assistant import Answer

    return Answer(asked, "", True, message("answer-gone"), (), (), (), ())


def _short(question: str) -> str:
    return question if len(question) <= _LONGEST else question[: _LONGEST - 1].rstrip() + "…"


def _day(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone():%d-%m-%Y}"
