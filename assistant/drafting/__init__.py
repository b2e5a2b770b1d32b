"""Drafting: a template, a brief and literal sentences of the library become a concept with visible gaps.

Every claim from the library keeps its citation; figures and dates come from the brief or a source only.
"""

from assistant.drafting.desk import Desk, Kept
from assistant.drafting.draft import Draft, DraftField, DraftParagraph, DraftSection
from assistant.drafting.drafter import Drafter
from assistant.drafting.editing import as_text, confirmed
from assistant.drafting.filling import placeholders
from assistant.drafting.markdown import markdown
from assistant.drafting.odt import write_odt
from assistant.drafting.template import Blank, Template, TemplateInfo
from assistant.drafting.templates import Shelf
from assistant.drafting.weaving import row_cells
from assistant.drafting.word import write_docx

__all__ = [
    "Blank",
    "Desk",
    "Draft",
    "DraftField",
    "DraftParagraph",
    "DraftSection",
    "Drafter",
    "Kept",
    "Shelf",
    "Template",
    "TemplateInfo",
    "as_text",
    "confirmed",
    "markdown",
    "placeholders",
    "row_cells",
    "write_docx",
    "write_odt",
]
