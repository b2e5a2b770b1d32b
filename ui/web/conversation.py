"""One conversation: its turns, newest first on the page. What is kept of it longer is up to talks.py.

Its questions are kept as they passed the gate; what was taken out is in `recall`, and comes back on the page alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from privacy import PLACEHOLDER, Recall
from ui.telling import answer_lines
from ui.web.rendering import render
from ui.web.surroundings import Surroundings
from ui.wording import engine_line, source_line

if TYPE_CHECKING:
    from assistant import Answer


@dataclass(frozen=True)
class Turn:
    """A question as it passed the gate, and its answer.

    `searched` are the names of the collections it was asked of, none for all; `around` what stands around its
    sources, by passage id.
    """

    asked: str
    answer: Answer
    searched: tuple[str, ...] = ()
    around: Mapping[str, Surroundings] = field(default_factory=dict)


@dataclass(frozen=True)
class Conversation:
    """The turns so far, oldest first; `id` is the name by which it is kept, "" as long as it is not."""

    turns: tuple[Turn, ...] = ()
    id: str = ""
    recall: Recall = field(default_factory=Recall, compare=False)

    @property
    def questions(self) -> tuple[str, ...]:
        """The earlier questions, scrubbed, oldest first; for follow-ups."""
        return tuple(turn.asked for turn in self.turns)

    def with_turn(self, turn: Turn) -> Conversation:
        """The conversation with one turn more."""
        return replace(self, turns=(*self.turns, turn))

    def newest_html(self) -> str:
        """The last turn."""
        return self._show(len(self.turns) - 1) if self.turns else ""

    def earlier_html(self) -> str:
        """All turns but the last, newest first."""
        return "".join(self._show(number) for number in reversed(range(len(self.turns) - 1)))

    def html(self) -> str:
        """All turns, newest first; for below an answer that is being made."""
        return self.newest_html() + self.earlier_html()

    def _show(self, number: int) -> str:
        return show_turn(self.turns[number], number, recall=self.recall)


def show_turn(turn: Turn, number: int, shown: int | None = None, recall: Recall | None = None) -> str:
    """A turn as HTML; with `shown` only the first so many sentences and their sources, while the rest comes.

    `recall` brings back what the question said, in the question and in what the answer repeats of it.
    """
    answer = turn.answer
    sentences = answer.sentences if shown is None else answer.sentences[:shown]
    return render(
        "turn",
        note=_note(turn.asked, answer),
        searched=turn.searched,
        around=turn.around,
        answer=answer,
        restored=(recall or Recall()).restored,
        turn=number,
        shown=len(sentences),
        visible={n for sentence in sentences for n in sentence.citations},
        complete=shown is None,
        copy=copy_text(answer),
    )


def _note(asked: str, answer: Answer) -> str:
    """What was done to the question before it was asked of the documents."""
    if answer.question == asked:
        return "Persoonsgegevens uit uw vraag zijn niet meegezocht." if PLACEHOLDER.search(asked) else ""
    return "Gelezen als vervolg op uw vorige vraag."


def copy_text(answer: Answer) -> str:
    """The answer with its sources as plain text, for pasting into a document."""
    sources = (f"[{c.n}] {source_line(c.document, c.title, c.section, c.page)}: “{c.quote}”" for c in answer.citations)
    return "\n".join([*map(str, answer_lines(answer)), "", "Bronnen", *sources, "", engine_line(answer.engine)])
