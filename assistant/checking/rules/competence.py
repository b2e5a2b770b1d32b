"""Who is competent: a decision of the college about what the law gives to the mayor or the council.

A question, never a verdict: mandates and delegations are not in the text. Sources: Gemeentewet articles 108, 147,
149, 151b, 151c, 154a, 156, 160, 172, 172a, 174, 174a, 175, 176, 189, 216; Opiumwet article 13b; Wet
veiligheidsregio's article 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import decision_points, template_of
from assistant.checking.text import CheckedText

_MAYOR = re.compile(
    r"\b(?:artikel\s+(?:13b|151b|151c|154a|172a?|174a?|175|176)\b|Opiumwet|noodbevel|noodverordening|gebiedsverbod"
    r"|veiligheidsrisicogebied|bestuurlijke ophouding|huisverbod|samenscholingsverbod|demonstratie"
    r"|(?:woning|pand|lokaal|inrichting)\b[^.;]{0,80}\bte sluiten)",
    re.IGNORECASE,
)
_COUNCIL = re.compile(
    r"(?:\bverordening\b|\w+verordening\b|\bAPV\b|\bbegroting(?:swijziging)?\b|\bkadernota\b|\bjaarrekening\b"
    r"|\bbestemmingsplan\b|\bomgevingsplan\b|\bbelastingtarieven\b|\bleges\b)[^.;]{0,60}"
    r"\b(?:vast\s?te\s?stellen|te wijzigen|in te trekken|aan te passen)",
    re.IGNORECASE,
)
_NAMED_MAYOR = re.compile(r"\bburgemeester\b|voor zover het (?:de|zijn) bevoegdheid", re.IGNORECASE)
_NAMED_COUNCIL = re.compile(r"\braad\b|\bgemeenteraad\b|\braadsvoorstel\b|nadere regels|uitvoerings", re.IGNORECASE)


class Competence:
    """One hint a beslispunt."""

    name = "competence"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on the words of the beslispunt."""
        template = template_of(text)
        if template is None or template.kind != "collegevoorstel":
            return
        for point in decision_points(text):
            words = text.text[point.span.start : point.span.end]
            values = (("number", str(point.number)),)
            if _MAYOR.search(words) and not _NAMED_MAYOR.search(words):
                yield Fault("mayor", point.span, Severity.HINT, values=values)
            elif _COUNCIL.search(words) and not _NAMED_COUNCIL.search(words):
                yield Fault("council", point.span, Severity.HINT, values=values)
