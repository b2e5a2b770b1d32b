"""The facade of checking: a document in, remarks and readability figures out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.checking.judging import Judge
from assistant.checking.messages import message
from assistant.checking.readability import figures
from assistant.checking.remark import Category, CheckResult, Remark, Severity
from assistant.checking.rules import RULES, Fault, Rule
from assistant.checking.text import CheckedText
from assistant.checking.words import WordList
from assistant.drafting.templates import template
from indexing import Document


class Checker:
    """Checks Dutch policy texts; building it is cheap, the dictionary loads at the first check.

    `words` defaults to the installed dictionary, `off` names rules to leave out. Nothing of a checked text
    is kept.
    """

    def __init__(self, words: WordList | None = None, off: Collection[str] = ()) -> None:
        self._judge = None if words is None else Judge(words)
        self._rules = tuple(rule for rule in RULES if rule.name not in off)

    def check(self, document: Document, kind: str | None = None) -> CheckResult:
        """All remarks on `document`, in order of place.

        `kind` names the template whose structure is asked for (guessed from the headings when None). Raises
        AssistantError: "dictionary-missing", or "template-unknown".
        """
        if kind is not None:
            kind = template(kind).kind
        if self._judge is None:
            self._judge = Judge(WordList.open())
        text = CheckedText(document, self._judge, kind)
        found = [_remark(rule, fault, text) for rule in self._rules for fault in rule.find(text)]
        wider = [remark for remark in found if remark.category is Category.GRAMMAR]
        remarks = [remark for remark in found if not _said_already(remark, wider)]
        return CheckResult(tuple(sorted(remarks, key=lambda remark: (remark.start, remark.end))), figures(text))


def _said_already(remark: Remark, wider: Sequence[Remark]) -> bool:
    """A misspelt word within a grammar remark ("beleids medewerker") is mended by that remark."""
    if remark.category is not Category.SPELLING or remark.severity is Severity.HINT:
        return False
    return any(other.start <= remark.start and remark.end <= other.end for other in wider)


def _remark(rule: Rule, fault: Fault, text: CheckedText) -> Remark:
    start, end = fault.span
    return Remark(
        rule=rule.name,
        category=rule.category,
        severity=fault.severity,
        start=start,
        end=end,
        fragment=text.text[start:end],
        message=message(rule.name, fault.code, dict(fault.values)),
        suggestions=fault.suggestions,
    )
