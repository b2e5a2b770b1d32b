"""How many tokens a text has, without the tokenizer of the model, which a server does not give away.

Measured on 94 pieces of Dutch municipal text of 1,200 characters: cl100k gives 0.77 to 0.92 of this figure,
o200k 0.61 to 0.77. So it is more than a model will need, and half of it less.
"""

from __future__ import annotations

import re

FEWEST = 0.45
"""No tokenizer makes fewer tokens of Dutch text than this share of the estimate."""
_LETTERS_A_TOKEN = 3
_CAPITALS_A_TOKEN = 2
_A_MESSAGE = 12  # tokens that a chat template puts around a message, at most

_PIECE = re.compile(r"[^\W\d_]+|\d|\s*\n\s*|[^\w\s]|_")


def tokens_in(*texts: str) -> int:
    """More tokens than `texts`, each sent as a message of its own, will have."""
    return sum(_A_MESSAGE + sum(_tokens(found.group()) for found in _PIECE.finditer(text)) for text in texts)


def _tokens(piece: str) -> int:
    foreign = sum(not character.isascii() for character in piece)
    if not piece[0].isalpha():
        return 1 + foreign
    return -(-len(piece) // (_CAPITALS_A_TOKEN if piece.isupper() else _LETTERS_A_TOKEN)) + foreign
