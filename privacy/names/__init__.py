"""Finding names of people by rules over lists and context: tokens, lexicon, rules, propagation."""

from privacy.names.finder import find_people
from privacy.names.possible import possible_people

__all__ = ["find_people", "possible_people"]
