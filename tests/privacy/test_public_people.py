"""Office holders and authors go by default, and stay when a setting says so."""

from __future__ import annotations

import pytest

from privacy import Gate, GateSettings

KEEPS_OFFICE = Gate(GateSettings(keep_office_holders=True))
KEEPS_AUTHORS = Gate(GateSettings(keep_authors=True))
OFFICE = (
    "Burgemeester Van Oostenbrugge opent de vergadering. Wethouder K. Terluin en de heer Wessels (raadslid) zijn er.\n"
    "Volgens Terluin klaagde bewoner Evert Zwaneveld. Van Oostenbrugge zegt toe om Zwaneveld te bellen.\n"
)
STUDY = (
    "Zoals Hogendorp et al. (2019) laten zien. Respondent Jan Wolthuis ziet dat anders.\n\n"
    "Hogendorp, P., & Staring, K. (2019). Op straat. Boom.\n"
)


def _names(gate: Gate, text: str) -> list[str]:
    return [text[one.start : one.end] for one in gate.scrub(text).findings if one.type == "PERSOON"]


@pytest.mark.parametrize("name", ["Oostenbrugge", "Terluin", "Wessels", "Zwaneveld"])
def test_office_holders_go_by_default(name: str) -> None:
    assert name not in Gate().scrub(OFFICE).text


def test_office_holders_stay_with_the_setting_and_residents_go() -> None:
    assert _names(KEEPS_OFFICE, OFFICE) == ["Evert Zwaneveld", "Zwaneveld"]


def test_somebody_else_with_the_name_of_an_office_holder_goes() -> None:
    text = "Wethouder A. Terluin sprak. Bewoner Bert Terluin niet."
    assert _names(KEEPS_OFFICE, text) == ["Bert Terluin"]


def test_authors_go_by_default() -> None:
    assert "Hogendorp" not in Gate().scrub(STUDY).text


def test_authors_stay_with_the_setting_and_respondents_go() -> None:
    assert _names(KEEPS_AUTHORS, STUDY) == ["Jan Wolthuis"]


def test_a_year_behind_a_name_makes_no_author() -> None:
    text = "Jan Wolthuis (1985) woont in Assen."
    assert _names(KEEPS_AUTHORS, text) == ["Jan Wolthuis"]
