"""Apostrophes that lack or are too many: "s avonds", "s-Gravenhage", "pilot's", "Karin's voorstel".

Leidraad (Woordenlijst Nederlandse Taal), 16: no apostrophe before an s that is said with the word before it; one where
letters were dropped ("'s avonds").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word
from indexing import Span

_DROPPED = re.compile(
    r"(?<![\w'’‘`´])(?P<wrong>[sS]['’]?[ -]?)(?P<rest>ochtends|morgens|middags|avonds|nachts|winters|zomers|weekends"
    r"|maandags|woensdags|Gravenhage|Hertogenbosch|Graveland|Heerenberg|Gravenzande)\b"
)
_LOOSE = re.compile(r"\b(?P<base>[^\W\d_]+[aiouy]) s(?![\w'’.-])")  # "auto s"
_SAID = re.compile(r"(?P<base>[^\W\d_]{3,}[bcdfgklmnprtv])['’]s", re.UNICODE)
_BRANDS = frozenset({"mcdonald", "levi", "wendy", "harrod"})


class Apostrophes:
    """One fault a place."""

    name = "apostrophes"
    category = Category.SPELLING

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order."""
        for sentence in text.prose:
            for found in _DROPPED.finditer(text.masked, *sentence.span):
                join = "-" if found["rest"][0].isupper() else " "
                right = f"'s{join}{found['rest']}"
                yield Fault("dropped", Span(*found.span()), Severity.ERROR, (right,), (("suggestion", right),))
            for found in _LOOSE.finditer(text.masked, *sentence.span):
                right = f"{found['base']}'s"
                if text.words.known(right):
                    yield Fault("dropped", Span(*found.span()), Severity.ERROR, (right,), (("suggestion", right),))
            for word in sentence.words:
                if right := _joined(word, text):
                    yield Fault("joined", at(word), Severity.ERROR, (right,), (("suggestion", right),))


def _joined(word: Word, text: CheckedText) -> str:
    """The word with its s and no apostrophe; "" when it is right, a brand or an abbreviation."""
    found = _SAID.fullmatch(word.text)
    if found is None or found["base"].lower() in _BRANDS or not found["base"][1:].islower():
        return ""
    base = found["base"]
    if text.masked[word.end : word.end + 2].strip()[:1].isupper():
        return ""  # "Harry's Place"
    return base + "s" if base[0].isupper() or text.words.known(base + "s") else ""
