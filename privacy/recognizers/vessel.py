"""Registration numbers of vessels, by label: ENI (eight digits, ES-TRIN), MMSI and IMO, small craft marks."""

from __future__ import annotations

import re
from typing import ClassVar

from privacy.recognizers.base import LabelledRecognizer, label


class VesselRecognizer(LabelledRecognizer):
    """Finds labelled numbers of vessels."""

    ENTITY: ClassVar[str] = "VAARTUIG"
    LABEL = label(
        r"eni(?:-?(?:nummer|nr\.?|code))?|mmsi(?:-?nummer)?|imo(?:-?nummer)?|europanummer|scheepsnummer|"
        r"scheepsregistratie|vaarbewijs(?:nummer)?|snelle[- ]?motorboot(?:registratie|kenteken)?|y-nummer|speedboot|"
        r"visserij(?:nummer|kenteken)|roepsein|roepletters|hin|cin(?:-code)?|romp(?:nummer)?|brandmerk|zeilnummer|"
        r"scheepsidentificatienummer|"
        r"ligplaatsnummer|bootnummer|registratieteken"
    )
    VALUE = re.compile(
        r"(?<![\w-])(?:\d{7,10}|\d{3} \d{3} \d{3}|\d{4} \d{4}|(?:VB )?\d(?:\.\d{3}){2,3}|NL-[A-Z0-9]{8,14}|"
        r"[A-Z]{2,3} \d{1,5}|"
        r"\d{1,5} ?[A-Z] ?[A-Z][a-z]{1,8} ?\d{4}|[A-Z0-9]{1,3}-?\d{2}-?[A-Z0-9]{2,3})(?![\w-])"
    )
    HEAD = label(r"eni(?:-?nummer)?|mmsi(?:-?nummer)?|scheepsnummer|registratieteken")
