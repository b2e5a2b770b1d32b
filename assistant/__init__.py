"""The three jobs: answering with checked quotes, drafting from templates, checking Dutch texts."""

from assistant.answering import Answer, AnswerEngine, Answerer, AnswerSentence, Citation, Support
from assistant.answering.llm import ModelAnswerer
from assistant.checking import Category, Checker, CheckResult, Remark, Severity, WordList, write_comments
from assistant.drafting import Draft, Drafter, DraftField, DraftParagraph, DraftSection, TemplateInfo, write_docx
from assistant.language_model import Connection, Endpoint, LanguageModel, LanguageModelError, ServedModel

__all__ = [
    "Answer",
    "AnswerEngine",
    "AnswerSentence",
    "Answerer",
    "Category",
    "CheckResult",
    "Checker",
    "Citation",
    "Connection",
    "Draft",
    "DraftField",
    "DraftParagraph",
    "DraftSection",
    "Drafter",
    "Endpoint",
    "LanguageModel",
    "LanguageModelError",
    "ModelAnswerer",
    "Remark",
    "ServedModel",
    "Severity",
    "Support",
    "TemplateInfo",
    "WordList",
    "write_comments",
    "write_docx",
]
