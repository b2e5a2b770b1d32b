"""Registration numbers of care professionals (BIG-register: eleven digits, Wet BIG art. 3) and AGB codes, by label."""

from __future__ import annotations

import re
from typing import ClassVar

from privacy.recognizers.base import LabelledRecognizer, label


class BigRecognizer(LabelledRecognizer):
    """Finds labelled BIG numbers, AGB codes and SKJ numbers."""

    ENTITY: ClassVar[str] = "BIG"
    SIGNS: ClassVar[tuple[str, ...]] = ("big", "agb", "skj", "kwaliteitsregister")
    LABEL = label(
        r"big(?:[ -]?(?:register|registratie|reg\.?))?(?:[ -]?(?:nummer|nr\.?))?|agb(?:-code)?|skj(?:-(?:nummer|"
        r"registratie(?:nummer)?|geregistreerd))?|kwaliteitsregister jeugd"
    )
    VALUE = re.compile(
        r"(?<![\w-])\d(?:[ .-]?\d){7,10}(?![\w-])|(?<![\w-])\d{6,9}(?![\w-])|"
        r"(?<![\w-])\d{2}-\d{6}(?![\w-])"
    )
    HEAD = label(r"big(?:-?(?:nummer|nr\.?|registratie))|agb(?:-code)?")
