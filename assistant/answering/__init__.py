"""Answering: questions in, answers of literal, checked sentences out, or the one sentence of refusal.

An engine picks from the passages found; what it picks is verified here before it goes out.
"""

from assistant.answering.answer import Answer, AnswerSentence, Citation, Support
from assistant.answering.answerer import Answerer
from assistant.answering.engine import AnswerEngine, Evidence, Proposal, ProposedSentence
from assistant.answering.question import Question
from assistant.answering.verify import citation_at

__all__ = [
    "Answer",
    "AnswerEngine",
    "AnswerSentence",
    "Answerer",
    "Citation",
    "Evidence",
    "Proposal",
    "ProposedSentence",
    "Question",
    "Support",
    "citation_at",
]
