"""A gate for the tests of indexing: it replaces a fixed table of words and holds or refuses on a mark.

It has the shape of privacy.Gate, so that these tests need no recogniser and run in milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from privacy import NO_RULES, Decision, Finding, Marking, Reason, Rules
from privacy.scrubbed import seal
from privacy.scrubbing import Scrubbing

PERSONS = ("Jan de Bruin", "Wilma Smeets", "de Bruin")
_PERSON = re.compile("|".join(PERSONS))


class FakeGate:
    """Scrubs PERSONS; "GEHEIM" in a text holds it, "WEIGEREN" refuses it, "STRUIKEL" raises."""

    def scrub(self, text: str) -> Scrubbing:
        return self.scrub_together([text])[0]

    def scrub_together(self, texts: Sequence[str], rules: Rules = NO_RULES) -> tuple[Scrubbing, ...]:
        decision, reasons = Decision.INDEX, ()
        if any("STRUIKEL" in text for text in texts):
            raise RuntimeError("the gate stumbled")
        if any("GEHEIM" in text for text in texts):
            decision, reasons = Decision.HOLD, (Reason("marking", (("label", "geheim"),)),)
        if any("WEIGEREN" in text for text in texts):
            decision, reasons = Decision.REFUSE, (Reason("too-many-findings"),)
        numbers: dict[str, int] = {}
        return tuple(_scrub(text, numbers, decision, reasons) for text in texts)


def _scrub(text: str, numbers: dict[str, int], decision: Decision, reasons: tuple[Reason, ...]) -> Scrubbing:
    findings, parts, last = [], [], 0
    for found in _PERSON.finditer(text):
        number = numbers.setdefault(found.group(), len(numbers) + 1)
        placeholder = f"[PERSOON-{number}]"
        findings.append(Finding("PERSOON", found.start(), found.end(), 1.0, "fake", placeholder))
        parts += [text[last : found.start()], placeholder]
        last = found.end()
    markings = tuple(Marking("geheim", found.start(), found.end()) for found in re.finditer("GEHEIM", text))
    scrubbed = seal("".join([*parts, text[last:]]))
    return Scrubbing(scrubbed, tuple(findings), markings, decision, reasons)
