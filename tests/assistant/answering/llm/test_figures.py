from __future__ import annotations

import pytest

from assistant.answering.llm.support.figures import FigureKind, figures_in


@pytest.mark.parametrize(
    ("ways", "kind", "value"),
    [
        (("7 dagen", "zeven dagen", "een week", "1 week"), FigureKind.DURATION, "7d"),
        (("12 maanden", "twaalf maanden", "een jaar", "vier kwartalen"), FigureKind.DURATION, "12m"),
        (("90 minuten", "negentig minuten"), FigureKind.DURATION, "5400s"),
        (("10 werkdagen", "tien werkdagen"), FigureKind.DURATION, "10w"),
        (("€ 1.500", "1500 euro", "€ 1.500,00", "€1500"), FigureKind.MONEY, "1500"),
        (("€ 1,5 miljoen", "1.500.000 euro"), FigureKind.MONEY, "1500000"),
        (("63 procent", "63%", "63 %", "drieënzestig procent"), FigureKind.SHARE, "63"),
        (("12 december 2023", "12-12-2023", "12/12/2023"), FigureKind.DATE, "2023-12-12"),
        (("tweede kwartaal", "2e kwartaal"), FigureKind.ORDINAL, "2"),
        (("10.00 uur", "10:00"), FigureKind.TIME, "600"),
        (("artikel 2:25", "Artikel 2:25"), FigureKind.ARTICLE, "2:25"),
        (("per week", "elke week", "wekelijks"), FigureKind.RHYTHM, "week"),
        (("1.240", "1240"), FigureKind.NUMBER, "1240"),
        (("veertien", "14"), FigureKind.NUMBER, "14"),
        (("tweehonderdvijftig", "250"), FigureKind.NUMBER, "250"),
        (("vijfentwintigduizend", "25.000", "25 duizend"), FigureKind.NUMBER, "25000"),
        (("in 2024", "2024"), FigureKind.YEAR, "2024"),
        (("dinsdag", "dinsdagavond"), FigureKind.WEEKDAY, "dinsdag"),
    ],
)
def test_a_figure_is_the_same_however_it_is_written(ways: tuple[str, ...], kind: FigureKind, value: str) -> None:
    for way in ways:
        assert [(one.kind, one.value) for one in figures_in(f"Het is {way}.")] == [(kind, value)], way


@pytest.mark.parametrize(
    "text", ["een man", "Het plan", "[PERSOON-12]", "achter de deur", "tweeling", "de eerste keer"]
)
def test_what_is_no_figure_gives_none(text: str) -> None:
    assert figures_in(text) == ()
