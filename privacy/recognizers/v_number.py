"""V-numbers of foreign nationals (ten digits, Vreemdelingenbesluit), COA and IND numbers, by label."""

from __future__ import annotations

import re
from typing import ClassVar

from privacy.recognizers.base import LabelledRecognizer, label


class VNumberRecognizer(LabelledRecognizer):
    """Finds labelled V-numbers."""

    ENTITY: ClassVar[str] = "VNUMMER"
    LABEL = label(
        r"v-?\s?(?:nummer|nr\.?)|vreemdelingen-?(?:nummer|nr\.?)|ind-?(?:nummer|zaaknummer)|coa-?(?:nummer|"
        r"registratie)|zorgnummer|crv-?nummer"
    )
    VALUE = re.compile(r"(?<![\w-])\d(?:[ .-]?\d){6,10}(?![\w-])")
    HEAD = label(r"v-?(?:nummer|nr\.?)|vreemdelingennummer|zorgnummer")
