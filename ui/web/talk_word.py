"""A conversation as a Word file: each question, its answer, and the sources with their literal quotes.

It holds the questions as they passed the gate: what the page gives back on the screen of the one who asked does
not go into a file.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ui.naming import date_text
from ui.telling import Line, answer_lines, bold_place
from ui.texts import answer_notice_text
from ui.word import new_document, storable
from ui.wording import engine_line, source_line

if TYPE_CHECKING:
    from assistant import Citation
    from ui.web.conversation import Conversation, Turn

_TITLE = "Gesprek met Stukwijzer"
_ABOUT = (
    "Antwoorden uit eigen stukken, met de vindplaats. Persoonsgegevens uit de vragen en de stukken zijn vervangen "
    "door een aanduiding, zoals [PERSOON-1]. Controleer een antwoord met de bron voordat u het gebruikt."
)


def talk_docx(talk: Conversation) -> bytes:
    """The Word file of a conversation."""
    word = new_document(_TITLE)
    word.add_heading(_TITLE, level=0)
    word.add_paragraph(f"{date_text(datetime.now().astimezone().date().isoformat())}. {_ABOUT}")
    for turn in talk.turns:
        _turn(word, turn)
    content = BytesIO()
    word.save(content)
    return content.getvalue()


def _turn(word: Any, turn: Turn) -> None:  # noqa: ANN401 (python-docx has no types)
    answer = turn.answer
    word.add_heading(storable(answer.question), level=1)
    if turn.searched:
        word.add_paragraph(storable(f"Alleen gezocht in: {', '.join(turn.searched)}."))
    for notice in answer.notices:
        word.add_paragraph(storable(answer_notice_text(notice)))
    for line in answer_lines(answer) if not answer.abstained else [Line(answer.text)]:
        _line(word, line)
    if answer.citations:
        word.add_heading("Bronnen", level=2)
    for citation in answer.citations:
        _source(word, citation)
    if answer.engine:
        word.add_paragraph().add_run(storable(engine_line(answer.engine))).italic = True


def _line(word: Any, line: Line) -> None:  # noqa: ANN401
    paragraph = word.add_paragraph(style="List Bullet" if line.item else None)
    start, end = bold_place(line.text, line.bold)
    pieces = ((line.lead + line.text[:start], False), (line.text[start:end], True), (line.text[end:], False))
    for text, bold in pieces:
        if text:
            paragraph.add_run(storable(text)).bold = bold or None


def _source(word: Any, citation: Citation) -> None:  # noqa: ANN401
    place = source_line(citation.document, citation.title, citation.section, citation.page)
    line = word.add_paragraph(storable(f"[{citation.n}] {place}: "))
    line.add_run(storable(f"“{' '.join(citation.quote.split())}”")).italic = True
