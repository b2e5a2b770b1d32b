"""V-numbers of foreign nationals (ten digits, Vreemdelingenbesluit), IND, COA and chain numbers, A-numbers, by label.

A-number: administratienummer of the BRP, ten digits (Logisch Ontwerp BRP, element 01.10). SKN: strafrechtsketennummer.
"""

from __future__ import annotations

import re
from typing import ClassVar

from privacy.recognizers.base import NUMBER, LabelledRecognizer, label


class VNumberRecognizer(LabelledRecognizer):
    """Finds labelled V-numbers, A-numbers and numbers of the migration and criminal justice chains."""

    ENTITY: ClassVar[str] = "VNUMMER"
    LABEL = label(
        rf"v-?{NUMBER}|vreemdelingen(?:\(v\))?-?{NUMBER}|ind(?:-?(?:dossier|zaak))?{NUMBER}|ind-?(?:besluit|"
        rf"beschikking|dossier)|coa{NUMBER}|"
        rf"coa-registratie|zorg{NUMBER}|"
        rf"crv{NUMBER}|bvv{NUMBER}|vris{NUMBER}|a-?{NUMBER}(?: brp)?|brp{NUMBER}|administratie{NUMBER}|skn{NUMBER}?|"
        rf"strafrechtsketen{NUMBER}|"
        rf"proces-?houder{NUMBER}|gba{NUMBER}"
    )
    VALUE = re.compile(r"(?<![\w-])\d(?:[ .-]?\d){6,10}(?![\w-])")
    HEAD = label(rf"v-?{NUMBER}|vreemdelingen{NUMBER}|zorg{NUMBER}|a-?{NUMBER}|skn")
