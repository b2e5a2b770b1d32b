"""How an answer is told line by line, and which part of a line was asked for and stands in bold.

Shared by the page, the command line, what is copied and the Word file of a conversation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.naming import date_text
from ui.wording import doubt, telling_title

if TYPE_CHECKING:
    from assistant import Answer, AnswerSentence, Citation

_UNDATED = "datum onbekend"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an answer.

    `bold` is the part of `text` that was asked for, `item` says that it is one of a list, `source` is named before it.
    """

    text: str
    bold: str = ""
    item: bool = False
    source: str = ""

    @property
    def lead(self) -> str:
        """What stands before `text`, a bullet left out."""
        return f"{self.source}: " if self.source else ""

    def __str__(self) -> str:
        return f"{'- ' if self.item else ''}{self.lead}{self.text}"


def answer_lines(answer: Answer) -> list[Line]:
    """What was asked for in a word or figure, then the sentences with the numbers of their sources.

    Sources that differ are named with their dates, each before what it says.
    """
    lines = [Line(answer.factoid, answer.factoid)] if tells_first(answer) else []
    if answer.differing:
        lines.append(Line(answer.text.split("\n")[0]))
    for sentence in answer.sentences:
        source = source_of(answer, sentence) if answer.differing else ""
        numbers = "".join(f" [{n}]" for n in sentence.citations)
        doubted = f" ({doubt(sentence)})" if doubt(sentence) else ""
        item = sentence.item or answer.differing
        lines.append(Line(sentence.text + numbers + doubted, sentence.factoid, item, source))
    return lines


def tells_first(answer: Answer) -> bool:
    """Whether what was asked for stands on a line of its own, above the sentences: not where that says no less."""
    return bool(answer.factoid) and answer.factoid != answer.sentences[0].text


def source_of(answer: Answer, sentence: AnswerSentence) -> str:
    """`Evaluatie standplaatsen, 4 juni 2025`: the paper of a sentence, with its date."""
    source = cited(answer, sentence)
    return f"{telling_title(source.title, source.document)}, {dated(source)}"


def cited(answer: Answer, sentence: AnswerSentence) -> Citation:
    """The first source of a sentence that has one."""
    return answer.citations[sentence.citations[0] - 1]


def dated(source: Citation) -> str:
    """The date of the paper that is cited, in words."""
    return date_text(source.date) if source.date else _UNDATED


def bold_place(text: str, part: str, start: int = 0) -> tuple[int, int]:
    """The characters of `text`, from `start` on, that are `part` as whole words or figures; (0, 0) for none."""
    whole = re.compile(rf"(?<!\w)(?<!\d[.,]){re.escape(part)}(?!\w|[.,]\d)")
    found = whole.search(text, start) if part else None
    return found.span() if found else (0, 0)
