"""Does a sentence argue for or against? Counted by the words of prompts/templates/stance.txt."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from assistant.drafting.wordlists import pattern

_NOT = re.compile(r"\b(?:niet|geen|nauwelijks|zonder|onvoldoende)\s+(?:\w+\s+){0,1}$", re.IGNORECASE)

_BOTH = re.compile(r"\b(?:maar|hoewel|al is|tegelijk)\b", re.IGNORECASE)  # one word on one side is not enough then


def stance(sentence: str) -> int:
    """Above 0 argues for, below 0 against, 0 says neither. Denied, a plea for counts against, and one against not."""
    pro, con = _patterns()
    total = 0
    for found in pro.finditer(sentence):
        total += -1 if _NOT.search(sentence[: found.start()]) else 1
    total -= sum(1 for found in con.finditer(sentence) if not _NOT.search(sentence[: found.start()]))
    return 0 if abs(total) == 1 and _BOTH.search(sentence) else total


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words: dict[str, list[str]] = {}
    current: list[str] = []
    for line in files("prompts").joinpath("templates/stance.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = words.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            current.extend(line.split())
    return pattern(tuple(words["pro"])), pattern(tuple(words["con"]))
