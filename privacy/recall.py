"""What was taken out of the questions of one conversation: in memory, for the one who asked, and nowhere else.

Names and addresses come back on that user's screen, so that an answer reads as it was asked. Numbers that identify
someone (BSN, IBAN, documents) and everything else stay away even there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Never, Self

from privacy.identity import Identities
from privacy.placeholders import PLACEHOLDER, Numbering

_EARLIER = 4  # questions that tell who a name in the next one is
_COMES_BACK = frozenset({"PERSOON", "ADRES", "POSTCODE"})


class Recall:
    """The placeholders of one conversation and what they stand for. It cannot be pickled, and a copy is empty."""

    def __init__(self) -> None:
        self.numbering = Numbering(letters=True)
        self.identities = Identities()
        self.questions: tuple[str, ...] = ()  # so that a name once known is known in the next question
        self._values: dict[str, str] = {}

    def remember(self, question: str, values: Iterable[tuple[str, str, str]]) -> None:
        """Keep a question, and of `values` (placeholder, type, words) what may come back; its first form counts."""
        self.questions = (question, *self.questions)[:_EARLIER]
        for placeholder, kind, value in values:
            if kind in _COMES_BACK:
                self._values.setdefault(placeholder, value)

    def restored(self, text: str) -> str:
        """`text` with the words of the questions in it, for the screen of the one who asked."""
        return PLACEHOLDER.sub(lambda match: self._values.get(match[0], match[0]), text)

    def __repr__(self) -> str:
        """How much is remembered, not what: this may end up in a log."""
        return f"Recall({len(self._values)})"

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """A copy is for another conversation, which knows nothing of this one."""
        return type(self)()

    def __reduce__(self) -> Never:
        """Refuse to be written anywhere."""
        raise TypeError("what a question said stays in memory")
