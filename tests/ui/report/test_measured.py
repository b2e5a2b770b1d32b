from __future__ import annotations

import importlib.util
from datetime import date

from ui.report.blocks import Heading, Line, Table
from ui.report.markdown import markdown
from ui.report.measured import Figure, load_measured


def test_the_figures_have_a_date_limits_and_a_command_that_exists() -> None:
    measured = load_measured()
    assert isinstance(measured.day, date)
    assert len(measured.limits) >= 3
    assert all(0 <= one.hits <= one.total > 0 for one in measured.figures)
    module = measured.tool.split()[2]
    assert importlib.util.find_spec(module) is not None


def test_a_share_reads_in_dutch_with_its_interval() -> None:
    figure = Figure("namen", "gevonden", 567, 580)
    assert (figure.percent, figure.interval) == ("97,8 %", "96,2 % tot 98,7 %")


def test_a_name_cannot_become_markup() -> None:
    blocks = (Heading(2, "Verzameling *x*"), Table(("Stuk",), (("a|b_c\nd",),), (1,)), Line("een", item=True))
    assert markdown((*blocks, Line("twee", item=True))) == (
        "### Verzameling \\*x\\*\n\n| Stuk |\n| --- |\n| a\\|b\\_c d |\n\n- een\n- twee\n"
    )
