"""Registration numbers of vessels, by label: ENI (eight digits, ES-TRIN), MMSI and IMO, small craft marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.vessel_names import vessel_names
from privacy.recognizers.view import at_digits, lowered, near
from privacy.tables import grids

_MARK = re.compile(
    r"(?<![\w-])(?:[A-Z]{2} ?\d{2}-\d{2}|Y[A-Z][ -]?\d{2}[ -]?\d{2}|[A-Z]{2,3}[ -]\d{2,3}"
    r"|[A-Z]{2,3} ?\d{4} ?[A-Z]{2})(?![\w-])"
)
_MARK_LOWER = re.compile(r"(?<![\w-])y[a-z][ -]?\d{2}[ -]?\d{2}(?![\w-]|[.,:]\d)")
"""The mark of a fast motor boat in lower case."""
_OF_STATE = re.compile(r"(?<![\w-])[A-Z]{2}-[A-Z]{2} ?\d{2}-\d{2}-[A-Z]{2}(?![\w-])")
"""The mark of a fast motor boat behind that of its state and province."""
_BOAT = re.compile(
    r"(?:sk[uû]tsje|tjalk|\w{0,10}kotter|\w{0,8}schip|schuit|trawler|kruiser|vlet|sloep|(?:motor|zeil|speed|rubber|"
    r"vis|sleep)?boot|waterscooter|jetski|jacht|aak|botter|klipper|ark)"
    r"(?:je)?(?!\w)[^.;!?\n]{0,40}$",
    re.IGNORECASE,
)
_WIDTH = 60
_FISHING = re.compile(
    r"(?<!\w)(?:[Dd]e|het|van|met|hmks|H\.?K\.?)\s(?P<mark>(?:ARM|BH|BR|BRU|BU|BZ|CP|DZ|EH|EM|GO|GM|HA|HD|HI|HK|"
    r"HL|HN|IJM|KG|KP|KW|LE|LO|MK|"
    r"NB|OD|OL|RD|SCH|SL|ST|TH|TM|TX|UK|UQ|VD|VL|VLL|WK|WL|WON|WR|YE|ZK|ZZ)[ -]\d{1,3})(?![\w-]|[.,:]\d)"
)
"""The letters of a Dutch fishing port and a number (Visserijregeling, registratietekens)."""
_AFLOAT = re.compile(
    r"haven|schip|kotter|viss|boot|kade|vaar|aan boord|vloot|sluis|netten|ligplaats|steiger|sloep|jacht(?!er)"
)
"""What a text about ships speaks of."""

_SHIP_HEAD = label(r"schip|vaartuig|boot|woonschip|naam (?:schip|vaartuig|boot)|scheepsnaam")
_MARK_HEAD = re.compile(r"(?:nr\.?|nummer|teken|registratie\w{0,8}|merk|kenmerk|reg\.? ?nr\.?)")
_FEWEST = 3


def _marks_in_columns(text: str) -> Iterator[Match]:
    """The numbers in a table of ships, whatever the register."""
    low = lowered(text)
    for grid in grids(text) if _SHIP_HEAD.search(low) else ():
        heads = [low[cell.start : cell.end] for cell in grid[0].cells]
        marked = [index for index, head in enumerate(heads) if _MARK_HEAD.fullmatch(head) and index > 0]
        if not marked or not any(map(_SHIP_HEAD.fullmatch, heads)):
            continue
        for row in grid[1:]:
            cells = [row.cells[index] for index in marked if index < len(row.cells)]
            for cell in cells:
                if sum(map(str.isdigit, text[cell.start : cell.end])) >= _FEWEST:
                    yield Match(*cell, LIKELY)


class VesselRecognizer(LabelledRecognizer):
    """Finds labelled numbers of vessels."""

    ENTITY: ClassVar[str] = "VAARTUIG"
    SIGNS: ClassVar[tuple[str, ...]] = (
        *(
            "eni",
            "mmsi",
            "imo",
            "europanummer",
            "scheeps",
            "vaarbewijs",
            "motorboot",
            "y-nummer",
            "speedboot",
            "visserij",
        ),
        *("roepsein", "roepletters", "hin", "cin", "romp", "brandmerk", "zeilnummer", "ligplaatsnummer", "bootnummer"),
        "registratieteken",
        "teboekstelling",
    )
    LABEL = label(
        r"eni(?:-?(?:nummer|nr\.?|code))?|mmsi(?:-?nummer)?|imo(?:-?nummer)?|europanummer|scheepsnummer|"
        r"scheepsregistratie|vaarbewijs(?:nummer)?|snelle[- ]?motorboot(?:registratie|kenteken)?|y-nummer|speedboot|"
        r"visserij(?:nummer|kenteken)|roepsein|roepletters|hin|cin(?:-code)?|romp(?:nummer)?|brandmerk|zeilnummer|"
        r"scheepsidentificatienummer|"
        r"ligplaatsnummer|bootnummer|registratieteken|teboekstelling(?:smerk|snummer)?"
    )
    VALUE = re.compile(
        r"(?<![\w-])(?:\d{7,10}|\d{3}[ -]\d{3}[ -]\d{3}|\d{2,3} \d{3} \d{3}|\d{4} \d{4}|(?:VB )?\d(?:\.\d{3}){2,3}|"
        r"NL-[A-Z0-9]{8,14}|"
        r"[A-Z]{2,3} \d{1,5}|"
        r"\d{1,5} ?[A-Z] ?[A-Za-z]{2,9} ?\d{4}|[A-Z0-9]{1,3}-?\d{2}-?[A-Z0-9]{2,3})(?![\w-])"
    )
    HEAD = label(r"eni(?:-?nummer)?|mmsi(?:-?nummer)?|scheepsnummer|registratieteken")

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, marks behind the word for a boat, and names."""
        yield from vessel_names(text)
        yield from _marks_in_columns(text)
        yield from super().find(text)
        for mark in (*at_digits(_MARK, text), *at_digits(_MARK_LOWER, text)):
            if _BOAT.search(text, max(0, mark.start() - _WIDTH), mark.start()):
                yield Match(*mark.span(), LIKELY)
        for mark in at_digits(_OF_STATE, text):
            yield Match(*mark.span(), SURE)
        fishing = list(near(_FISHING, text))
        if fishing and _AFLOAT.search(lowered(text)):
            yield from (Match(*mark.span("mark"), LIKELY) for mark in fishing)
