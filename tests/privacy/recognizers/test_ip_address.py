"""Addresses of devices on a network, and numbers of paragraphs and versions, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "IP"
TABLE = """
IP-adres «192.168.14.7»
ip «77.168.4.201»
«77.168.4.201»
«77.168.4.201:8080»
«77.168.4.0/24»
http://«77.168.4.201»/login
IP: «10.0.0.5»
IP-adressen «77.168.4.201» en «77.168.4.202»
«2a02:a44e:9c1::5»
«2001:0db8:85a3:0000:0000:8a2e:0370:7334»
[«2a02:a44e:9c1::5»]
«2a02:a44e:9c1::5/64»
«fe80::1»
«77[.]168[.]4[.]201»
# stay
zie paragraaf 5.2.2.1
versie 2.1.3.4
hoofdstuk 1.2.3.4
actie 5.2.2 en 5.3.4
van 10:00 tot 12:00
12:30:45
ip «84.241.190.17:443»
vanaf «2001:db8::8a2e:370:7334»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
