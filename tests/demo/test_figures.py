"""The figures in the demo documents: tables add up, and papers that speak of the same amount agree."""

from __future__ import annotations

import re

import openpyxl
import pytest

from tests.demo.content.budget import FILE
from tests.demo.make_documents import papers
from tests.demo.maker.model import Block, Paper, Table, plain
from ui.demo import documents_folder

PAPERS = {paper.get("file"): paper for paper in papers()}
BUDGET_HEADS = {"Ondermijning": "2", "Jeugd en veiligheid": "3", "Zorg en veiligheid": "4", "Weerbaarheid": "5"}


def _number(text: str) -> float | None:
    return float(text.replace(".", "").replace(",", ".")) if re.fullmatch(r"-?[\d.]+(,\d+)?", text) else None


def _totalled() -> list[tuple[str, list[list[str]]]]:
    return [
        (name, [[plain(cell) for cell in row] for row in block.rows])
        for name, paper in PAPERS.items()
        for block in paper.blocks
        if isinstance(block, Table) and plain(block.rows[-1][0]).startswith("Totaal")
    ]


@pytest.mark.parametrize(("name", "rows"), _totalled())
def test_columns_add_up_to_their_total(name: str, rows: list[list[str]]) -> None:
    checked = 0
    for column in range(1, len(rows[0])):
        if (total := _number(rows[-1][column])) is not None:
            assert sum(_number(row[column]) or 0 for row in rows[1:-1]) == total, (name, rows[0][column])
            checked += 1
    assert checked


def test_there_are_tables_with_totals() -> None:
    assert len(_totalled()) >= 10


def _sheet(name: str) -> dict[str, list[float]]:
    book = openpyxl.load_workbook(documents_folder() / FILE)
    rows = [[cell.value for cell in row] for row in book[name].iter_rows(min_row=4)]
    return {str(row[0]): [value for value in row[1:] if isinstance(value, int | float)] for row in rows if row[0]}


def test_the_budget_workbook_adds_up() -> None:
    budget = _sheet("Begroting")
    posts = list(budget)
    costs = posts[: posts.index("Totaal lasten")]
    income = posts[posts.index("Totaal lasten") + 1 : posts.index("Totaal baten")]
    for column in range(3):
        assert sum(budget[post][column] for post in costs) == budget["Totaal lasten"][column]
        assert sum(budget[post][column] for post in income) == budget["Totaal baten"][column]
        assert budget["Saldo"][column] == budget["Totaal lasten"][column] - budget["Totaal baten"][column]
    assert all(row[1] - row[0] == row[2] for row in budget.values() if len(row) == 3)
    staff = _sheet("Formatie")
    assert sum(row[1] for post, row in list(staff.items())[:4]) == pytest.approx(staff["Totaal team OOV"][1])


def _paper_table(file: str, head: str) -> dict[str, list[str]]:
    for block in PAPERS[file].blocks:
        if isinstance(block, Table) and plain(block.rows[0][0]).startswith(head):
            return {plain(row[0]): [plain(cell) for cell in row[1:]] for row in block.rows[1:]}
    raise AssertionError(f"no table {head} in {file}")


def test_the_workbook_and_the_plans_agree() -> None:
    plan = _paper_table("Uitvoeringsplan integrale veiligheid 2026.docx", "Prioriteit")
    policy = _paper_table("Integraal veiligheidsplan 2025-2028.docx", "Prioriteit")
    for post, (first, second) in _sheet("Uitvoeringsbudget").items():
        assert [_number(cell) for cell in plan[post]] == [first, second]
        assert _number(policy[post][0]) == first
    report = _paper_table("Tweede bestuursrapportage 2025 - programma Veiligheid.pdf", "Post")
    assert _number(report["Totaal"][0]) == _sheet("Begroting")["Totaal lasten"][0]
    assert all((_number(row[0]) or 0) - (_number(row[2]) or 0) == _number(row[3]) for post, row in report.items()), (
        "budget less forecast is the difference"
    )


def _actions(paper: Paper) -> dict[str, float]:
    """The budgets of the actions of the implementation plan, added by chapter number."""
    totals: dict[str, float] = {}
    chapter = ""
    for block in paper.blocks:
        if isinstance(block, Block) and (found := re.match(r"Actie (\d)\.\d", plain(block.inlines))):
            chapter = found[1]
        elif isinstance(block, Block) and (amount := re.search(r"Budget: € ([\d.]+\d)", plain(block.inlines))):
            totals[chapter] = totals.get(chapter, 0) + (_number(amount[1]) or 0)
    return totals


def test_the_actions_add_up_to_the_budget_of_their_priority() -> None:
    file = "Uitvoeringsplan integrale veiligheid 2026.docx"
    table = _paper_table(file, "Prioriteit")
    actions = _actions(PAPERS[file])
    for post, chapter in BUDGET_HEADS.items():
        row = next(cells for label, cells in table.items() if label.startswith(post))
        assert actions[chapter] == _number(row[1])
