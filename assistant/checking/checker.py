"""The facade of checking: a document in, remarks and readability figures out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from assistant.checking.judging import Judge
from assistant.checking.messages import message
from assistant.checking.model_edits import ModelEditor, ModelEdits
from assistant.checking.readability import figures
from assistant.checking.remark import Category, CheckResult, Remark, Severity
from assistant.checking.rules import RULES, Fault, Rule
from assistant.checking.sections import by_section, hardest
from assistant.checking.spelling import unknown
from assistant.checking.text import CheckedText
from assistant.checking.words import WordList
from assistant.drafting.templates import Shelf
from assistant.errors import AssistantError
from assistant.language_model import LanguageModel
from indexing import Document, Span

_LANGUAGE = frozenset({Category.SPELLING, Category.GRAMMAR})


class Checker:
    """Checks Dutch policy texts; building it is cheap, the dictionary loads at the first check.

    `words` defaults to the installed dictionary with the words `own` beside it, `off` names rules to leave out,
    `shelf` holds the templates whose structure is asked for (those that come with the product when None).
    Nothing of a checked text is kept. Raises AssistantError "rule-unknown".
    """

    def __init__(
        self,
        words: WordList | None = None,
        off: Collection[str] = (),
        own: Collection[str] = (),
        shelf: Shelf | None = None,
    ) -> None:
        unknown = set(off) - {rule.name for rule in RULES}
        if unknown:
            raise AssistantError(
                "rule-unknown", rule=min(unknown), known=", ".join(sorted(rule.name for rule in RULES))
            )
        self._own = tuple(own)
        self._shelf = shelf or Shelf()
        self._judge = None if words is None else Judge(words)
        self._rules = tuple(rule for rule in RULES if rule.name not in off)

    def edits(
        self, document: Document, model: LanguageModel, beside: Sequence[Remark] = (), private: Sequence[Span] = ()
    ) -> Iterator[ModelEdits]:
        """What `model` would change in `document`, a small edit a sentence; given anew after each sentence.

        Nothing where a remark of `beside` on language stands already. Slow: the model is asked about each sentence
        that has nothing of `private` in it. Raises AssistantError "dictionary-missing"; a failure of the model ends
        the asking and is given back.
        """
        return ModelEditor(model).edits(CheckedText(document, self._opened()), beside, private)

    def check(self, document: Document, kind: str | None = None) -> CheckResult:
        """All remarks on `document`, in order of place.

        `kind` names the template whose structure is asked for (guessed from the headings when None). Raises
        AssistantError: "dictionary-missing", or "template-unknown".
        """
        if kind is not None:
            kind = self._shelf.template(kind).kind
        text = CheckedText(document, self._opened(), kind, self._shelf.templates())
        found = [_remark(rule, fault, text) for rule in self._rules for fault in rule.find(text)]
        wider = [remark for remark in found if remark.category is Category.GRAMMAR]
        remarks = _without_repeats([remark for remark in found if not _said_already(remark, wider)])
        return CheckResult(
            tuple(sorted(remarks, key=lambda remark: (remark.start, remark.end))),
            figures(text),
            unknown(text),
            by_section(text),
            hardest(text),
        )

    def _opened(self) -> Judge:
        if self._judge is None:
            self._judge = Judge(WordList.open(own=self._own))
        return self._judge


def _without_repeats(remarks: Sequence[Remark]) -> list[Remark]:
    """Where two remarks on language touch the same words, the rule that comes first in the table speaks."""
    taken: list[Remark] = []
    kept = []
    for remark in remarks:
        if remark.category not in _LANGUAGE or remark.severity is Severity.HINT:
            kept.append(remark)
        elif not any(other.start < remark.end and remark.start < other.end for other in taken):
            kept.append(remark)
            taken.append(remark)
    return kept


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
