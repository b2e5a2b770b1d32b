"""The three jobs: answering with checked quotes, drafting from templates, checking Dutch texts."""

from assistant.answering import Answer, AnswerEngine, Answerer, AnswerSentence, Citation
from assistant.checking import Category, Checker, CheckResult, Remark, Severity, WordList, write_comments
from assistant.drafting import Draft, Drafter, DraftField, DraftParagraph, DraftSection, TemplateInfo, write_docx

__all__ = [
    "Answer",
    "AnswerEngine",
    "AnswerSentence",
    "Answerer",
    "Category",
    "CheckResult",
    "Checker",
    "Citation",
    "Draft",
    "DraftField",
    "DraftParagraph",
    "DraftSection",
    "Drafter",
    "Remark",
    "Severity",
    "TemplateInfo",
    "WordList",
    "write_comments",
    "write_docx",
]
