"""Judging words by their neighbours: a small linear model trained on raw Dutch text (see training/context.py).

It answers one question: which of a few forms belongs here. What a word may be confused with stands in `forms`.
"""

from assistant.checking.context.features import NUMBER, Features, Token, tokens
from assistant.checking.context.forms import HABITUAL, Choice, Forms
from assistant.checking.context.gaps import GAP, GAP_LABELS, GAP_WORDS, OPTIONAL, is_gap
from assistant.checking.context.joins import JOIN, JOIN_LABELS, joinable, taken_apart, traits
from assistant.checking.context.model import ContextModel
from assistant.checking.context.neighbours import Better, Neighbours

__all__ = [
    "GAP",
    "GAP_LABELS",
    "GAP_WORDS",
    "HABITUAL",
    "JOIN",
    "JOIN_LABELS",
    "NUMBER",
    "OPTIONAL",
    "Better",
    "Choice",
    "ContextModel",
    "Features",
    "Forms",
    "Neighbours",
    "Token",
    "is_gap",
    "joinable",
    "taken_apart",
    "tokens",
    "traits",
]
