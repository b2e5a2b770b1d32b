"""Words at the ends of one scale: who says "gestegen" where the source says "gedaald" is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from assistant.answering.llm.support.word_classes import stem
from assistant.answering.llm.support.words import Token

_PREFIX = "on"
_TWO = 2


@cache
def _scales() -> dict[str, tuple[tuple[int, int, int], ...]]:
    """For each stem, and each pair of stems ("neemt toe"), the scales it stands on: scale, side, number of sides."""
    known: dict[str, list[tuple[int, int, int]]] = {}
    text = files(__package__).joinpath("opposites.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    for scale, line in enumerate(lines):
        sides = line.split("|")
        for side, words in enumerate(sides):
            for word in words.split(","):
                key = " ".join(stem(part) for part in re.findall(r"[^\W\d_]+", word.lower()))
                known.setdefault(key, []).append((scale, side, len(sides)))
    return {key: tuple(places) for key, places in known.items()}


def ends(tokens: Sequence[Token]) -> dict[int, set[int]]:
    """The scales that `tokens` speak of, each with the sides named; a negation turns one of two sides around."""
    found: dict[int, set[int]] = {}
    for place, token in enumerate(tokens):
        for key in _keys(tokens, place):
            for scale, side, sides in _scales().get(key, ()):
                if not token.negated:
                    found.setdefault(scale, set()).add(side)
                elif sides == _TWO:
                    found.setdefault(scale, set()).add(1 - side)
    return found


def scales_of(token: Token, tokens: Sequence[Token]) -> set[int]:
    """The scales on which `token` stands, alone or with a word of its clause in `tokens` ("nam ... af")."""
    beside = [token, *(other for other in tokens if other.clause == token.clause and other is not token)]
    keys = {
        token.stem,
        *(f"{token.stem} {other.stem}" for other in beside),
        *(f"{other.stem} {token.stem}" for other in beside),
    }
    return {scale for key in keys for scale, _, _ in _scales().get(key, ())}


def clash(claim: Sequence[Token], source: Sequence[Token]) -> bool:
    """Whether the claim stands at another side of a scale than all the source says of it."""
    said, known = ends(claim), ends(source)
    if any(known.get(scale) and not known[scale] & sides for scale, sides in said.items()):
        return True
    return _turned(claim, source) or _turned(source, claim)


def has_end(token: Token) -> bool:
    """Whether the word stands on a scale."""
    return token.stem in _scales()


def _turned(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether `one` says "onveilig" where `other` only says "veilig"."""
    stems = {token.stem for token in other}
    return any(
        token.folded.startswith(_PREFIX)
        and not token.negated
        and token.stem not in stems
        and any(
            rest.folded == token.folded.removeprefix(_PREFIX) and not rest.negated and len(rest.folded) > 3
            for rest in other
        )
        for token in one
    )


def _keys(tokens: Sequence[Token], place: int) -> list[str]:
    """The stem at `place`, alone and with each later one of the clause: separable verbs part ("neemt ... toe")."""
    first = tokens[place]
    later = (token.stem for token in tokens[place + 1 :] if token.clause == first.clause)
    return [first.stem, *(f"{first.stem} {other}" for other in later)]
