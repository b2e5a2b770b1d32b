"""Drafting: a template, a brief and literal sentences of the library become a concept with visible gaps.

Every claim from the library keeps its citation; figures and dates come from the brief or a source only.
"""

from assistant.drafting.draft import Draft, DraftField, DraftParagraph, DraftSection
from assistant.drafting.drafter import Drafter
from assistant.drafting.templates import TemplateInfo
from assistant.drafting.word import write_docx

__all__ = ["Draft", "DraftField", "DraftParagraph", "DraftSection", "Drafter", "TemplateInfo", "write_docx"]
