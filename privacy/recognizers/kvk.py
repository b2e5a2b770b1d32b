"""Chamber of Commerce numbers (KvK: eight digits, establishments twelve; Handelsregisterwet 2007), by label."""

from __future__ import annotations

import re
from typing import ClassVar

from privacy.recognizers.base import NUMBER, LabelledRecognizer, label


class KvkRecognizer(LabelledRecognizer):
    """Finds labelled Chamber of Commerce numbers: a sole trader's leads to a person."""

    ENTITY: ClassVar[str] = "KVK"
    LABEL = label(
        rf"k\.?v\.?k\.?{NUMBER}?|kamers? van koophandel|handelsregister{NUMBER}?|vest(?:igings|\.)?{NUMBER}|"
        rf"chamber of commerce|coc|"
        rf"inschrijf{NUMBER}|inschrijvings{NUMBER}"
    )
    VALUE = re.compile(
        r"(?<![\w.,-])(?:\d{12}|\d{8}|\d{2}[ .]\d{3}[ .]\d{3}|\d{2}(?:[ .]\d{2}){3}|\d{4}[ .]\d{4})(?![\w-])"
    )
    HEAD = label(r"k\.?v\.?k\.?(?:[ -]?(?:nummer|nr\.?))?|handelsregister")
    REACH: ClassVar[int] = 40
