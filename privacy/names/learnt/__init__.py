"""Learnt judges of the words that the rules and the tagger left, and of what they found weakly; see README.md."""

from privacy.names.learnt.judge import overlooked
from privacy.names.learnt.paper import Paper, Reading
from privacy.names.learnt.veto import doubted

__all__ = ["Paper", "Reading", "doubted", "overlooked"]
