"""Registrations of care professionals by label."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "BIG"
TABLE = """
BIG «1901-234-5601»
BIG-nr. «19-012345-601»
BIG-nummer «19012345601»
BIG «19012345601»
BIG-registratie: «19012345601»
BIG-reg.nr. «19012345601»
BIG nr. «190 123 456 01»
(BIG «19012345601»)
BIG-registratienummer «19012345601»
AGB-code «01234567»
AGB: «01-234567»
agb «01234567»
SKJ-nummer «110012345»
SKJ «110012345»
SKJ-registratienummer: «110012345»
SKJ-geregistreerd onder nummer «110012345»
naam;big⏎X;«19012345601»
# stay
Big Data 2024
BIG-register in 2019
de SKJ-norm van 2018
big «1904 1277 601»
BIG-reg. nr «19041277601»
agb code «01042988»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
