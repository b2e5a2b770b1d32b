"""Any identifier of the shapes that the recognisers promise is gone, wherever in a sentence it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.privacy.helpers import GATE

_SHAPES = {
    "KENTEKEN": (r"kenteken [B-DF-HJ-NP-TV-Z]{2}-[1-9]{3}-[B-DF-HJ-NP-TV-Z]", r"[1-9]{2}-[B-DF-HJ-NP-TV-Z]{3}-[1-9]"),
    "POSTCODE": (r"postcode [3-7][1-9]{3} ?[BCDGHJ][BCDGHJ]",),
    "ADRES": (r"adres (Molen|Kerk|Beuken)(laan|straat|weg) [1-9][0-9]?( ?[a-d]|-[1-9]| bis)?",),
    "GEBOORTEDATUM": (r"geboren op [12][1-8][-/.][1-9][-/.]19[4-9][0-9]", r"geb\. 0[1-9]-1[0-2]-19[4-9][0-9]"),
    "ZAAKNUMMER": (
        r"zaaknummer Z[-/]2[0-5][-/][1-9]{5}",
        r"PL0900-202[0-5][1-9]{6}-[1-9]",
        r"parketnr\. (0[1-9]|1[0-8])[/-][1-9]{6}-2[0-5]",
        r"kenmerk [A-Z]{3}/2[0-5]/[1-9]{4}",
        r"grafakte [BDFGHJ]{2} 19[4-9][0-9]/[1-9]{3}",
        r"vermeld [BDFGHJ][BDFGHJ]W 2[0-5]-[1-9]{4}",
        r"bibliotheekpas [1-9]{4} [1-9]{4} [1-9]{2}",
    ),
    "KADASTER": (r"sectie [A-K],? (nummer|nr\.) [1-9][0-9]{3}", r"kadastraal bekend Meppel [A-K] [1-9][0-9]{3}"),
    "KVK": (r"KvK-nummer [1-9]{8}", r"KvK: [1-9]{2} [1-9]{3} [1-9]{3}"),
    "VNUMMER": (r"V-nummer: 2[1-9]{9}",),
    "DOCUMENTNUMMER": (r"paspoort N[B-DF-H]{3}[1-9][A-D][1-9]{3}", r"rijbewijsnummer 5[1-9]{9}"),
    "IP": (r"IP-adres 8[4-9]\.[1-9]{2}\.1[0-9]{2}\.[1-9]{2}",),
    "MAC": (r"[0-9A-F]{2}(:[0-9A-F]{2}){5}", r"IMEI 35[1-9]{13}"),
    "COORDINATEN": (r"52\.[1-9]{5}, [45]\.[1-9]{5}", r"RD 1[1-9]{5}, 4[1-9]{5}"),
    "VAARTUIG": (r"ENI 0[1-9]{7}", r"MMSI 244[1-9]{6}"),
    "CHIP": (r"chipnummer 528[1-9]{12}",),
    "BIG": (r"BIG-nummer [1-9]{11}",),
    "ACCOUNT": (r"insta: @[bdfg]{3}an_[1-9]{3}", r"snap [bdfg]{3}an_[1-9]{2}"),
}
_CASES = [(kind, shape) for kind, shapes in _SHAPES.items() for shape in shapes]
_BEFORE = ("", "De bewoner meldt dat ", "Zie ", "(", "- ", "Beleid en toezicht.\n")
_BEHIND = ("", ".", " en verder niets", ", aldus de melder", ")\n", "\nDe raad stelt vast.")


@pytest.mark.parametrize(("kind", "shape"), _CASES, ids=[f"{kind}-{at}" for at, (kind, _) in enumerate(_CASES)])
@settings(max_examples=25, deadline=None, derandomize=True)
@given(data=st.data())
def test_nothing_planted_survives(kind: str, shape: str, data: st.DataObject) -> None:
    planted = data.draw(st.from_regex(rf"\A(?:{shape})\Z").map(lambda value: value.removesuffix("\n")))
    text = data.draw(st.sampled_from(_BEFORE)) + planted + data.draw(st.sampled_from(_BEHIND))
    scrubbed = str(GATE.scrub(text).text)
    last = planted.split(" ")[1] if kind == "ADRES" else planted.rpartition(" ")[2]
    assert last not in scrubbed, (kind, text, scrubbed)
