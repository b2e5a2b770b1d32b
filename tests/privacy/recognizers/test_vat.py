"""VAT ids in any spelling."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "BTW"
TABLE = """
btw «NL123456789B01»
btw-nummer: «NL123456789B01»
BTW-id «NL 123456789 B01»
BTW «NL123456789.B01»
btw «NL.123456789.B.01»
btw «NL1234.56.789.B01»
btw «NL-123456789-B01»
btw «123456789B01»
btw nr «nl123456789b01»
btw «NL123456789 B 01»
ob-nummer «123456789B01»
omzetbelastingnummer «123456789B01»
OB-nr. «1234.56.789.B01»
btw «NL123456789BO1»
loonheffingennummer «123456789L01»
LH-nummer «123456789L01»
VAT «BE 0123.456.789»
btw-nummer «BE0123456789»
USt-IdNr. «DE123456789»
VAT number «GB123456789»
# stay
btw 21% en btw-tarief 9
de btw over 2023
btw «NL 9858.29.291.B01»
btw-nummer: «985829291B01»
BTW «NL985829291B.01»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
