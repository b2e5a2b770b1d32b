"""Answers written by a language model and checked, sentence by sentence, against the passages it was given."""

from assistant.answering.llm.answerer import ModelAnswerer
from assistant.answering.llm.rewriting import Rewriter, Rewriting

__all__ = ["ModelAnswerer", "Rewriter", "Rewriting"]
