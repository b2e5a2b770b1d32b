"""What a model wrote, as sentences with the keys they name; as it comes in, or at once."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from assistant.answering.plain import plain
from indexing import split_sentences

_KEY = r"(?:[A-Z]?\d{1,3})"
_LIST = rf"{_KEY}(?:\s*(?:[,;&]|en)\s*{_KEY})*"
_NAME = r"(?:bron(?:nen)?[: ]*)?"
_BRACKETED = rf"[\[【]\s*{_NAME}{_LIST}\s*[\]】]|\(\s*{_NAME}B\d{{1,3}}(?:\s*(?:[,;&]|en)\s*B\d{{1,3}})*\s*\)"
_KEYS = re.compile(rf"\s*(?:{_BRACKETED}|<bron id=[\"']?{_KEY}[\"']?\s*/?>(?:\s*</bron>)?)", re.IGNORECASE)
_ONE = re.compile(rf"(?<![\w]){_KEY}(?!\w)", re.IGNORECASE)
_AFTER_STOP = re.compile(rf"([.!?…][\"'”’»)]*)((?:\s*(?:{_BRACKETED}))+)", re.IGNORECASE)
_UNFINISHED = re.compile(r"[\[【(<][^\]】)>\n]{0,60}\Z")
_ITEM = re.compile(r"\s*(?:[-*+•▪]|\d{1,2}[.)])\s+")
_LOOSE = re.compile(r"\s+([.,;:!?])(?=\s|$)")
_LONGEST = 1500  # characters of one sentence; what is longer is no sentence


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence as plain text; `keys` are those of ours that it names, `item` says that it is an item of a list.

    `foreign` counts the keys it names that were never given out.
    """

    text: str
    keys: frozenset[str]
    item: bool = False
    foreign: int = 0


class SentenceReader:
    """Takes a text in pieces and gives its sentences as soon as they are whole; knows the keys in `given`."""

    def __init__(self, given: Collection[str]) -> None:
        self._given = frozenset(given)
        self._held = ""

    def feed(self, text: str) -> list[Written]:
        """The sentences that `text` completes."""
        self._held += text
        if _UNFINISHED.search(self._held) and len(self._held) < _LONGEST:
            return []
        whole, newline, rest = self._held.rpartition("\n")
        moved = _keys_inside(rest)
        spans = split_sentences(moved)
        if len(spans) > 1 and not _UNFINISHED.search(moved):
            cut = spans[-1].start
            done, rest = moved[:cut], moved[cut:]
        else:
            done = ""
        if not done and len(moved) > _LONGEST:
            done, rest = moved, ""  # what has no end is cut up, so that it is not read again for each piece
        if not newline and not done:
            return []
        self._held = rest
        return self._sentences(whole + newline + done)

    def finish(self) -> list[Written]:
        """The sentences of what is left, the last of which may have no end."""
        held, self._held = self._held, ""
        return self._sentences(held)

    def _sentences(self, text: str) -> list[Written]:
        found = []
        for line in text.splitlines():
            moved = _keys_inside(line)
            found += [self._written(moved[one.start : one.end], line) for one in split_sentences(moved)]
        return [one for one in found if any(map(str.isalnum, one.text))]

    def _written(self, sentence: str, line: str) -> Written:
        named = {key.upper() for found in _KEYS.finditer(sentence) for key in _ONE.findall(found.group())}
        bare = _LOOSE.sub(r"\1", plain(_KEYS.sub("", sentence)[:_LONGEST]))
        return Written(
            _ITEM.sub("", bare, count=1) if _ITEM.match(bare) else bare,
            frozenset(named & self._given),
            bool(_ITEM.match(line)),
            len(named - self._given),
        )


def _keys_inside(text: str) -> str:
    """`text` with keys that stand behind a full stop put before it, so that they stay with their sentence."""
    return _AFTER_STOP.sub(r"\2\1", text)
