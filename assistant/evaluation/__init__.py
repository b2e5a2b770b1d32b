"""How well the municipality's own questions are answered: right passages, right facts, right refusals.

Cases come from a file, outcomes from the Answerer itself, figures with their intervals.
"""

from assistant.evaluation.cases import Case, read_cases
from assistant.evaluation.figures import Evaluation, Share, wilson
from assistant.evaluation.judging import Outcome, evaluate, fold, is_right, judge, states

__all__ = [
    "Case",
    "Evaluation",
    "Outcome",
    "Share",
    "evaluate",
    "fold",
    "is_right",
    "judge",
    "read_cases",
    "states",
    "wilson",
]
