from __future__ import annotations

from itertools import pairwise

import pytest

from assistant.answering.values import ValueKind, find_values, years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "een (twee)wekelijks overleg, bedragen x € 1.000",
            [("reference", "twee"), ("frequency", "wekelijks"), ("reference", "€ 1.000")],
        ),
        ("ingevoerd per 1 juli 2024", [("date", "1 juli 2024")]),
        ("in week 12 en op 03-04-2025", [("date", "week 12"), ("date", "03-04-2025")]),
        ("de jaren 2020-2023", [("year", "2020-2023")]),
        ("€ 1.250.000 en 4,5 miljoen euro", [("money", "€ 1.250.000"), ("money", "4,5 miljoen euro")]),
        ("12,5% of 40-50 procent", [("share", "12,5%"), ("share", "40-50 procent")]),
        ("twee tot vier boa's", [("number", "twee tot vier")]),
        ("op dinsdag en zaterdag 3 mei", [("date", "dinsdag"), ("date", "3 mei")]),
        ("is verdubbeld of verdrievoudigd", [("frequency", "verdubbeld of verdrievoudigd")]),
        ("12 keer per jaar, wekelijks", [("frequency", "12 keer per jaar"), ("frequency", "wekelijks")]),
        ("binnen zes weken, 24 uur per week", [("duration", "zes weken"), ("duration", "24 uur per week")]),
        ("één weekend per maand", [("frequency", "één weekend per maand")]),
        ("artikel 2:10a en art. 172", [("article", "artikel 2:10a"), ("article", "art. 172")]),
        ("zie hoofdstuk 3 en actie 5.3.7", [("reference", "3"), ("reference", "5.3.7")]),
        ("0.2 - Griffie | -65 | -70", [("reference", "0.2"), ("number", "-65"), ("number", "-70")]),
        ("30.000 tot 80.000 inwoners", [("number", "30.000 tot 80.000")]),
        (
            "na achtentwintig dagen, tweehonderd euro",
            [("duration", "achtentwintig dagen"), ("money", "tweehonderd euro")],
        ),
        ("de Wegenverkeerswet 1994 en de Code Oostdam 2020", [("reference", "1994"), ("reference", "2020")]),
        ("een gemeente zonder cijfers", []),
    ],
)
def test_values_are_found_with_their_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(value.kind.value, text[value.start : value.end]) for value in find_values(text)] == expected


def test_values_do_not_overlap() -> None:
    text = "Op 1 januari 2021 kreeg 12% van de 3.400 bezoekers € 25 terug binnen 2 weken (art. 5)."
    values = find_values(text)
    assert [value.kind for value in values] == [
        ValueKind.DATE,
        ValueKind.SHARE,
        ValueKind.NUMBER,
        ValueKind.MONEY,
        ValueKind.DURATION,
        ValueKind.ARTICLE,
    ]
    assert all(first.end <= second.start for first, second in pairwise(values))


def test_years_are_found_in_dates_and_ranges_but_not_inside_longer_figures() -> None:
    assert years("van 2 mei 2021 tot 2024, besluit 120215") == {"2021", "2024"}


def test_the_year_of_a_work_that_is_referred_to_is_no_year_of_the_text() -> None:
    text = "In 2024 waren het er 12 (2023: 10), dat is weinig (Jansen e.a., 2019: 15; De Wit & Zn., 2020: 3)."
    assert years(text) == {"2024", "2023"}
