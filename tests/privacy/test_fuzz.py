"""Random text through the gate: it never fails, its offsets hold, and nothing it found is left where it stood.

The texts are made of pieces of every kind: identifiers, labels, names, signs of all scripts, hidden characters.
"""

from __future__ import annotations

import random
import sys
import unicodedata
from itertools import pairwise

import pytest

from privacy import PLACEHOLDER
from tests.privacy.helpers import GATE

_PIECES = (
    *("geb. ", "BSN ", "kenteken ", "tel. ", "zaaknr ", "wonende ", "KvK ", "IBAN: "),
    *("| ", "\t", ";", ",", "\n", "\n\n", "> ", "- "),
    *("Hofstra", "Sanne ", "van der ", "mevrouw ", "S.", "Kerkstraat "),
    *("Achter de Hoven ", "12", "12-a", " hs", " t/m ", "7941 AB "),
    *("03-04-1981", "3 april '81", "12-XZB-4", "06-12345678"),
    *("+31 (0)6 ", "123456782", "NL91 ABNA 0417 1643 00", "PL0900-2024067812"),
    *("s.hofstra@voorbeeld.nl", "@sanne_h", "https://x.com/sanne"),
    *("52.34512, 5.62410", "52°20'42\"N 5°37'26\"O", "192.168.1.1", "fe80::1"),
    *("sectie C nr. 4412", "00:1A:2B:3C:4D:5E", "(", ")", "[", "]", "«", "»"),
    *("*", "°", "†", "€ ", "%", "=", "#", "///a.b.c", "[PERSOON-1]"),
    *("\u00ad", "\u200b", "\u202e", "\u2066", "\ufeff", "\u0301", "\u00a0"),
    *("\u3000", "\ufe0f", "\x00", "\x1e", "\x85", "\u2028", "\r\n"),
    *("０６", "١٢٣", "१२३", "𝟎𝟔", "ﬁ", "Ⅷ", "²", "¹", "½", "İ", "ı"),
    *("ß", "ſ", "Ǆ", "А", "о", "Ω", "漢字", "🙂", "👩\u200d👧", "e\u0301\u0323", "𝐀𝐁"),
)  # fmt: skip
_ROUNDS = 60


def _random_text(source: random.Random) -> str:
    """Up to eighty pieces, now and then any character there is."""
    return "".join(
        chr(source.randrange(sys.maxunicode)) if source.random() < 0.1 else source.choice(_PIECES)
        for _ in range(source.randrange(1, 80))
    ).translate(_NO_SURROGATES)


_NO_SURROGATES = dict.fromkeys(range(0xD800, 0xE000))


@pytest.mark.parametrize("seed", range(8))
def test_random_text(seed: int) -> None:
    source = random.Random(seed)
    for _ in range(_ROUNDS):
        text = _random_text(source)
        scrubbing = GATE.scrub(text)
        found = scrubbing.findings
        assert all(0 <= one.start < one.end <= len(text) for one in found), repr(text)
        assert all(one.end <= two.start for one, two in pairwise(found)), repr(text)
        rebuilt, last = [], 0
        for one in found:
            assert any(character.isalnum() for character in unicodedata.normalize("NFKC", text[one.start : one.end]))
            rebuilt += [text[last : one.start], one.placeholder]
            last = one.end
        assert "".join([*rebuilt, text[last:]]) == scrubbing.text, repr(text)


@pytest.mark.parametrize("seed", range(4))
def test_long_identifiers_found_once_are_gone_everywhere_in_the_same_line(seed: int) -> None:
    source = random.Random(1000 + seed)
    for _ in range(_ROUNDS):
        planted = f"s.{source.choice('bdfhkt')}{source.randrange(10**6)}@voorbeeld.nl"
        text = f"{_random_text(source)} {planted} {_random_text(source)}"
        scrubbed = str(GATE.scrub(text).text)
        assert planted not in PLACEHOLDER.sub("", scrubbed), repr(text)
