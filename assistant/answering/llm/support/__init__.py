"""Does a source carry a sentence? Deterministic, word by word: figures, names, negations, then the content.

What is doubted is never called fully supported; what is right but said in far other words may be called partly so.
"""

from assistant.answering.llm.support.judging import Judge, Judgement

__all__ = ["Judge", "Judgement"]
