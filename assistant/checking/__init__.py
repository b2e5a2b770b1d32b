"""Checking Dutch policy texts: spelling, grammar, readability, structure.

A text goes in as a Document and comes out as remarks with their places; nothing of it is kept.
"""

from assistant.checking.checker import Checker
from assistant.checking.comments import write_comments
from assistant.checking.remark import Category, CheckResult, Remark, Severity
from assistant.checking.words import WordList

__all__ = ["Category", "CheckResult", "Checker", "Remark", "Severity", "WordList", "write_comments"]
