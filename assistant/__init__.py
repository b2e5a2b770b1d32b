"""The three jobs: answering with checked quotes, drafting from templates, checking Dutch texts."""

from assistant.answering import Answer, Answerer, AnswerEngine, AnswerSentence, Citation
from assistant.checking import Category, Checker, CheckResult, Remark, Severity, WordList, write_comments

__all__ = [
    "Answer",
    "AnswerEngine",
    "AnswerSentence",
    "Answerer",
    "Category",
    "CheckResult",
    "Checker",
    "Citation",
    "Remark",
    "Severity",
    "WordList",
    "write_comments",
]
