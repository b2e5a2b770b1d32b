"""Checking Dutch policy texts: spelling, grammar, readability, structure.

A text goes in as a Document and comes out as remarks with their places; nothing of it is kept.
"""

from assistant.checking.checker import Checker
from assistant.checking.comments import write_comments
from assistant.checking.messages import rule_titles
from assistant.checking.model_edits import ModelEdits
from assistant.checking.ownwords import OwnWords
from assistant.checking.remark import Category, CheckResult, HardSentence, Remark, SectionFigures, Severity
from assistant.checking.words import WordList

__all__ = [
    "Category",
    "CheckResult",
    "Checker",
    "HardSentence",
    "ModelEdits",
    "OwnWords",
    "Remark",
    "SectionFigures",
    "Severity",
    "WordList",
    "rule_titles",
    "write_comments",
]
