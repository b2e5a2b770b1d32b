"""A conversation as a Word file: each question, its answer, and the sources with their literal quotes.

It holds the questions as they passed the gate: what the page gives back on the screen of the one who asked does
not go into a file.
"""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ui.naming import date_text
from ui.texts import answer_notice_text
from ui.wording import answer_lines, engine_line, source_line

if TYPE_CHECKING:
    from assistant import Citation
    from ui.web.conversation import Conversation, Turn

_TITLE = "Gesprek met Stukwijzer"
_ABOUT = (
    "Antwoorden uit eigen stukken, met de vindplaats. Persoonsgegevens uit de vragen en de stukken zijn vervangen "
    "door een aanduiding, zoals [PERSOON-1]. Controleer een antwoord met de bron voordat u het gebruikt."
)
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def talk_docx(talk: Conversation) -> bytes:
    """The Word file of a conversation."""
    from docx import Document
    from docx.oxml.ns import qn

    word = Document()
    word.core_properties.title = _TITLE
    word.core_properties.author = "Stukwijzer"
    word.core_properties.comments = ""
    for language in word.styles.element.xpath("w:docDefaults//w:lang"):
        language.set(qn("w:val"), "nl-NL")  # what Word checks the spelling by
    word.add_heading(_TITLE, level=0)
    word.add_paragraph(f"{date_text(datetime.now().astimezone().date().isoformat())}. {_ABOUT}")
    for turn in talk.turns:
        _turn(word, turn)
    content = BytesIO()
    word.save(content)
    return content.getvalue()


def _turn(word: Any, turn: Turn) -> None:  # noqa: ANN401 (python-docx has no types)
    answer = turn.answer
    word.add_heading(_plain(answer.question), level=1)
    if turn.searched:
        word.add_paragraph(_plain(f"Alleen gezocht in: {', '.join(turn.searched)}."))
    for notice in answer.notices:
        word.add_paragraph(_plain(answer_notice_text(notice)))
    for line in answer_lines(answer) if not answer.abstained else [answer.text]:
        item = line.startswith("- ")
        word.add_paragraph(_plain(line.removeprefix("- ") if item else line), style="List Bullet" if item else None)
    if answer.citations:
        word.add_heading("Bronnen", level=2)
    for citation in answer.citations:
        _source(word, citation)
    word.add_paragraph().add_run(_plain(engine_line(answer.engine))).italic = True


def _source(word: Any, citation: Citation) -> None:  # noqa: ANN401
    place = source_line(citation.document, citation.title, citation.section, citation.page)
    line = word.add_paragraph(_plain(f"[{citation.n}] {place}: "))
    line.add_run(_plain(f"“{' '.join(citation.quote.split())}”")).italic = True


def _plain(text: str) -> str:
    """`text` without the characters that a Word file cannot hold."""
    return _NOT_IN_XML.sub("", text)
