"""Finding names of people by rules over lists and context: tokens, lexicon, rules, propagation."""

from privacy.names.finder import find_people

__all__ = ["find_people"]
