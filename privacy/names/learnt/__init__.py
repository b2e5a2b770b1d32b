"""A learnt judge of the capitalised words that the rules and the tagger left; see README.md here."""

from privacy.names.learnt.judge import overlooked
from privacy.names.learnt.paper import Reading

__all__ = ["Reading", "overlooked"]
