"""Search for people: words and filters on the command line, gathered by document."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import run

_MEMO = "Memo over de kade\n\nDatum: 3 maart 2025\n\nDe kade is glad. Er hangen bewakingscamera's op de kade.\n"
PAPERS = {
    "memo kade.md": f"# {_MEMO}",
    "memo kade.txt": _MEMO,
    "verslag.md": "# Verslag overleg horeca\n\n12 mei 2026\n\nAanwezig: allen. De terrassen sluiten om elf uur.\n",
    "beleid.md": "# Horecabeleid 2023-2024\n\nEen horecabedrijf sluit om twee uur. Op het terras is het stil.\n",
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    papers, folder = tmp_path_factory.mktemp("stukken"), tmp_path_factory.mktemp("bibliotheek")
    for name, text in PAPERS.items():
        (papers / name).write_text(text, encoding="utf-8")
    assert run("index", papers, "--data", folder).code == 0
    return folder


def documents(data: Path, *arguments: str) -> list[str]:
    return [one["document"] for one in run("search", *arguments, "--data", data, "--json").json["documents"]]


def test_the_same_paper_in_two_formats_is_one(data: Path) -> None:
    shape = run("search", "camera's op de kade", "--data", data, "--json").json
    first = shape["documents"][0]
    assert sorted([first["document"], *first["also"]]) == ["memo kade.md", "memo kade.txt"]
    names = [one["document"] for one in shape["results"]]
    assert len({name for name in names if name.startswith("memo")}) == 1
    shown = run("search", "camera's op de kade", "--data", data).out
    assert "memo of adviesnota, 3 maart 2025, ook als " in shown


def test_the_words_that_match_are_told(data: Path) -> None:
    shape = run("search", "camera", "--data", data, "--json").json
    passage, spans = shape["results"][0]["passage"], shape["results"][0]["matches"]
    assert [passage[start:end] for start, end in spans] == ["bewakingscamera's"]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["terras", "--kind", "verslag"], ["verslag.md"]),
        (["terras", "--theme", "horeca", "--year", "2024"], ["beleid.md"]),
        (["terras", "--kind", "beleid", "--kind", "verslag"], ["beleid.md", "verslag.md"]),
        (["terras", "--kind", "draaiboek"], []),
        (["--theme", "horeca en alcohol"], ["verslag.md", "beleid.md"]),
        (["--year", "2026"], ["verslag.md"]),
    ],
)
def test_search_keeps_to_what_is_chosen(data: Path, arguments: list[str], names: list[str]) -> None:
    found = documents(data, *arguments)
    assert sorted(found) == sorted(names)
    if not arguments[0][0].isalpha():
        assert found == names, "the newest first"


def test_the_limit_holds_and_documents_may_come_alone(data: Path) -> None:
    assert len(run("search", "kade", "--limit", "1", "--data", data, "--json").json["results"]) == 1
    shown = run("search", "terras", "--documents", "--data", data).out
    assert "verslag.md" in shown
    assert "sluiten om elf uur" not in shown
    assert "2 stukken." in shown


def test_nothing_to_look_for_is_a_clear_error(data: Path) -> None:
    ran = run("search", "--data", data)
    assert (ran.code, ran.out) == (1, "")
    assert "Typ waar u naar zoekt" in ran.err
    assert "Kies uit" in run("search", "--theme", "muziek", "--data", data).err
