"""Texts as documents, and remarks by rule."""

from __future__ import annotations

from assistant.checking import Checker, Remark
from indexing import Document, Limits, read_bytes


def markdown(text: str) -> Document:
    """`text` as the reader of Markdown gives it."""
    return read_bytes(text.encode(), "stuk.md", Limits())


def by_rule(checker: Checker, text: str, rule: str, kind: str | None = None) -> list[Remark]:
    """The remarks of one rule on a Markdown text."""
    return [remark for remark in checker.check(markdown(text), kind).remarks if remark.rule == rule]
