"""What stands where in the file of a draft, whatever its format: blocks of marked text, made once for Word and ODT."""

from assistant.drafting.layout.account import where
from assistant.drafting.layout.blocks import Block, Heading, Line, Mark, Number, PageBreak, Run, Setting, Table
from assistant.drafting.layout.laying import blocks, comment, page_head
from assistant.drafting.layout.tables import ROOM, is_figure, widths
from assistant.drafting.layout.wording import engine, say, version
from assistant.drafting.layout.writing import Writer

__all__ = [
    "ROOM",
    "Block",
    "Heading",
    "Line",
    "Mark",
    "Number",
    "PageBreak",
    "Run",
    "Setting",
    "Table",
    "Writer",
    "blocks",
    "comment",
    "engine",
    "is_figure",
    "page_head",
    "say",
    "version",
    "where",
    "widths",
]
