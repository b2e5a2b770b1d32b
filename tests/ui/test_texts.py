"""Every code that the lower folders use has a Dutch sentence, and every sentence can be filled in."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from indexing import SIZES, DocumentState, FileState, kinds, themes
from privacy import TYPES, Decision, Reason, StukwijzerError
from ui.health import Health
from ui.texts import error_text, notice_text, reason_text, state_text, table, type_text

ROOT = Path(__file__).parents[2]
FOLDERS = ("privacy", "indexing", "assistant", "ui")
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")
ERRORS = re.compile(r"\w+Error")


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _codes(kind: re.Pattern[str]) -> set[tuple[str, str]]:
    """(code, file) of every literal first argument of a call to something called like `kind`."""
    return {
        (node.args[0].value, str(path.relative_to(ROOT)))
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and kind.fullmatch(_called(node)) and node.args
        if isinstance(node.args[0], ast.Constant)
        if isinstance(node.args[0].value, str) and CODE.fullmatch(node.args[0].value)
    }


def _tables(ending: str) -> set[str]:
    """The codes in the tuples called `...ending` that the lower folders promise."""
    return {
        element.value
        for _, tree in _trees()
        for node in tree.body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").endswith(ending)
        for element in getattr(node.value, "elts", ())
        if isinstance(element, ast.Constant)
    }


def test_every_error_code_has_a_sentence() -> None:
    used = {code for code, _ in _codes(ERRORS)} | _tables("_PROBLEMS")
    assert {"file-encrypted", "setting-unknown", "template-unknown"} <= used  # the search finds what is there
    assert not used - set(table("errors"))


def test_every_reason_code_has_a_sentence() -> None:
    used = {code for code, _ in _codes(re.compile("Reason"))}
    assert "marking" in used
    assert not used - set(table("reasons")) - set(table("errors")) - set(table("answer_notices"))


def test_every_notice_and_every_type_has_its_words() -> None:
    notices = _tables("NOTICES")
    assert "attachment-unreadable" in notices
    assert notices <= set(table("notices"))
    assert all(type_text(kind, 2) != f"2 {kind.lower()}" for kind in TYPES)


def test_every_state_category_and_health_has_a_word() -> None:
    from assistant import Category

    states = {state.value for state in (*DocumentState, *FileState)}
    assert states <= set(table("states"))
    assert set(kinds()) == set(table("kinds"))
    assert set(themes()) == set(table("themes"))
    assert set(SIZES) == set(table("sizes"))
    assert {category.value for category in Category} <= set(table("categories"))
    assert {f"decision-{decision.value}" for decision in Decision} <= set(table("messages"))
    assert {f"health-{health.value}" for health in Health} <= set(table("messages"))


@pytest.mark.parametrize(
    "name", ["errors", "reasons", "notices", "answer_notices", "messages", "states", "categories", "gradio"]
)
def test_sentences_are_whole_and_can_be_filled_in(name: str) -> None:
    for code, sentence in table(name).items():
        fields = [field for _, field, _, _ in string.Formatter().parse(sentence) if field is not None]
        assert all(field.isidentifier() for field in fields), code
        if name in {"errors", "reasons", "notices"}:
            assert sentence.endswith((".", "?")), code


def test_details_are_filled_in_and_missing_ones_do_not_hide_the_sentence() -> None:
    assert "'linits'" in error_text(StukwijzerError("setting-unknown", setting="linits", known="limits"))
    assert "…" in error_text(StukwijzerError("setting-unknown"))


def test_unknown_codes_still_give_a_sentence_that_names_them() -> None:
    assert "maan-op" in error_text(StukwijzerError("maan-op"))
    assert "maan-op" in reason_text(Reason("maan-op"))
    assert "maan-op" in notice_text("maan-op")


def test_reading_problems_have_the_same_sentence_as_reason_and_as_error() -> None:
    assert reason_text(Reason("file-empty")) == error_text(StukwijzerError("file-empty"))


@pytest.mark.parametrize(("count", "words"), [(1, "1 naam van een persoon"), (3, "3 namen van personen")])
def test_findings_are_counted_in_dutch(count: int, words: str) -> None:
    assert type_text("PERSOON", count) == words


def test_states_read_as_one_word() -> None:
    assert state_text("held") == "vastgehouden"
