"""The structure of plain text: paragraphs, lists, headings, tables and page headers, as spans of the very text."""

from indexing.readers.plain.structure import structure

__all__ = ["structure"]
