"""The gate: the one place where text becomes Scrubbed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from privacy.analyzer import Found, analyse
from privacy.decision import decide
from privacy.findings import Finding, Marking
from privacy.identity import Identities
from privacy.markings import apart, find_markings
from privacy.model_people import people_by_model
from privacy.normalise import Normalised, normalise
from privacy.placeholders import PLACEHOLDER, Numbering
from privacy.public_people import kept_people
from privacy.recall import Recall
from privacy.resolve import resolve
from privacy.rules import NO_RULES, Rules
from privacy.scrubbed import seal
from privacy.scrubbing import Scrubbing
from privacy.settings import GateSettings, Thresholds

_BETWEEN = "\n\n\x1e\n\n"


class Gate:
    """Scrubs texts. Cheap to build; Presidio is imported at the first text. Safe to share between threads."""

    def __init__(self, settings: GateSettings | None = None) -> None:
        self._settings = settings or GateSettings()

    def thresholds(self, rules: Rules = NO_RULES) -> Thresholds:
        """The bounds by which documents under `rules` are held."""
        return (rules.settings or self._settings).thresholds

    def scrub(self, text: str, rules: Rules = NO_RULES) -> Scrubbing:
        """Scrub one text; its placeholders are numbered from 1."""
        return self.scrub_together([text], rules)[0]

    def scrub_together(self, texts: Sequence[str], rules: Rules = NO_RULES) -> tuple[Scrubbing, ...]:
        """Scrub the texts of one document (body, title, file name): one numbering, names known in all.

        `rules` are those of its collection, and what a reviewer decided on it. Decision and reasons are of the
        document, the same in each Scrubbing.
        """
        return self._scrubbed(texts, rules, Numbering(*texts), Identities())

    def scrub_questions(self, texts: Sequence[str]) -> tuple[Scrubbing, ...]:
        """Scrub questions of one conversation; their placeholders have letters, which those of documents never have."""
        return self._scrubbed(texts, NO_RULES, Numbering(*texts, letters=True), Identities())

    def scrub_question(self, text: str, recall: Recall) -> Scrubbing:
        """Scrub the next question of a conversation; `recall` remembers what was taken out, for its own screen."""
        recall.numbering.start_above(text)
        texts = [text, *recall.questions]
        scrubbing = self._scrubbed(texts, NO_RULES, recall.numbering, recall.identities)[0]
        values = [(one.placeholder, one.type, text[one.start : one.end]) for one in scrubbing.findings]
        recall.remember(text, values)
        return scrubbing

    def _scrubbed(
        self, texts: Sequence[str], rules: Rules, numbering: Numbering, identities: Identities
    ) -> tuple[Scrubbing, ...]:
        settings = rules.settings or self._settings
        views = [normalise(text) for text in texts]
        findings = _findings(views, rules, settings, numbering, identities)
        markings = [_markings(text, view) for text, view in zip(texts, views, strict=True)]
        decision, reasons = decide(
            texts,
            findings,
            [one for each in markings for one in each],
            settings.thresholds,
        )
        return tuple(
            Scrubbing(seal(_replaced(text, found)), tuple(found), marked, decision, reasons)
            for text, found, marked in zip(texts, findings, markings, strict=True)
        )


def _findings(
    views: Sequence[Normalised], rules: Rules, settings: GateSettings, numbering: Numbering, identities: Identities
) -> list[list[Finding]]:
    joined = _BETWEEN.join(view.text for view in views)
    candidates = _candidates(joined, settings) if joined.strip() else []
    result: list[list[Finding]] = []
    offset = 0
    for view in views:
        end = offset + len(view.text)
        here = rules.on(view.text)
        found = here.applied(_within(candidates, offset, end))
        spans = here.left(resolve(_apart(found, view.text), view.text))
        result.append([_finding(view, one, numbering, identities) for one in rules.in_place(view.text, spans)])
        offset = end + len(_BETWEEN)
    return result


def _candidates(text: str, settings: GateSettings) -> list[Found]:
    """What the recognisers and, with a setting, a model find in `text`, without the people that a setting keeps."""
    found = [one for one in analyse(text) if one.score >= settings.score]
    if settings.nlp_model:
        found += people_by_model(text, settings.nlp_model)
    return kept_people(text, found, settings)


def _within(candidates: list[Found], start: int, end: int) -> Iterator[Found]:
    """The candidates in one of the joined texts, with offsets in it."""
    for found in candidates:
        if found.start >= start and found.end <= end:
            yield found._replace(start=found.start - start, end=found.end - start)


def _apart(candidates: Iterable[Found], text: str) -> Iterator[Found]:
    """The candidates that do not touch a placeholder which the text brought along."""
    taken = [match.span() for match in PLACEHOLDER.finditer(text)]
    for found in candidates:
        if not any(start < found.end and found.start < end for start, end in taken):
            yield found


def _finding(view: Normalised, found: Found, numbering: Numbering, identities: Identities) -> Finding:
    start, end = view.span(found.start, found.end)
    key = identities.key(found.type, view.text[found.start : found.end])
    return Finding(
        found.type, start, end, round(found.score, 3), found.recognizer, numbering.placeholder(found.type, key)
    )


def _replaced(text: str, findings: Sequence[Finding]) -> str:
    parts, last = [], 0
    for finding in findings:
        parts += [text[last : finding.start], finding.placeholder]
        last = finding.end
    return "".join([*parts, text[last:]])


def _markings(text: str, view: Normalised) -> tuple[Marking, ...]:
    """The markings of the text as given, whose lines count, and of the text as it is read."""
    given = find_markings(text)
    if view.text == text:
        return apart([*given])
    read = (Marking(marking.label, *view.span(marking.start, marking.end)) for marking in find_markings(view.text))
    return apart([*given, *read])
