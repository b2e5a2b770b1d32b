"""Each function that a browser can call knows who calls; one that forgets it gets no further than nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.conftest import run

# What needs no user: it changes what a browser shows, from what that browser sent or from what is the same for all.
_FOR_ANYBODY = {
    "_asked",  # the fields of a kind of draft
    "_chosen",  # the text of a section of one's own draft
    "_may_suggest",
    "_stop",  # ends what this page itself asked of the language model
    "_stopped",
    "fill",  # the fields of one's own draft
    "<lambda>",  # empties a field
    "start_over",
}


@pytest.fixture(scope="module")
def wiring(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("gegevens")
    paper = tmp_path_factory.mktemp("stukken") / "luchtballon.md"
    paper.write_text("# Luchtballon\n\nEen luchtballon stijgt op.\n", encoding="utf-8")
    run("collections", "create", "Kastanje", "--data", folder)
    run("index", paper, "--collection", "Kastanje", "--data", folder)
    command = [sys.executable, "-m", "tests.ui.web.access.wiring", str(folder)]
    told = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[4], timeout=120
    )
    wiring: dict[str, Any] = json.loads(told.stdout)
    return wiring


def test_each_function_takes_the_request_of_its_caller(wiring: dict[str, Any]) -> None:
    functions = wiring["functions"]
    assert len(functions) > 40
    assert [one["place"] for one in functions if not one["asks_who"] and one["name"] not in _FOR_ANYBODY] == []


def test_what_needs_no_user_does_not_know_the_service(wiring: dict[str, Any]) -> None:
    functions = wiring["functions"]
    assert [one["place"] for one in functions if one["holds_service"] and not one["asks_who"]] == []
    assert [one for one in functions if one["holds_service"]], "the look finds what is there"


def test_an_adviser_who_calls_a_page_that_is_kept_for_others_is_refused_by_each_function(
    wiring: dict[str, Any],
) -> None:
    refusals = wiring["refusals"]
    assert len(refusals) > 8
    assert "ui.web.pages.reviewing" in {one["page"] for one in refusals}
    for filled_in in refusals[1::2]:
        heard = filled_in["heard"]
        assert heard == "access-refused" or "Dit mag u niet doen" in heard, filled_in


def test_nothing_can_be_called_by_a_name(wiring: dict[str, Any]) -> None:
    assert {one["visibility"] for one in wiring["functions"]} == {"private"}


@pytest.mark.parametrize("word", ["luchtballon", "Kastanje"])
def test_where_nobody_is_logged_in_the_pages_hold_nothing_of_the_library(wiring: dict[str, Any], word: str) -> None:
    assert word not in wiring["nobody"]
    assert word in wiring["local"]
