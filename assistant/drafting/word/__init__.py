"""Drafts as Word files."""

from assistant.drafting.word.document import write_docx

__all__ = ["write_docx"]
