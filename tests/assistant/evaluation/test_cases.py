from __future__ import annotations

from pathlib import Path

import pytest

from assistant import read_cases
from assistant.errors import AssistantError

GOOD = '{"question": "Hoeveel camera\'s?", "document": "nota.pdf", "facts": ["14"]}\n\n{"question": "Wie betaalt?"}\n'


def test_a_line_is_a_case_and_without_a_document_a_refusal(tmp_path: Path) -> None:
    path = tmp_path / "vragen.jsonl"
    path.write_text("\ufeff" + GOOD, encoding="utf-8")
    first, second = read_cases(path)
    assert (first.id, first.kind, first.facts, first.answerable) == ("1", "how many", ("14",), True)
    assert (second.id, second.answerable) == ("3", False)


@pytest.mark.parametrize(
    "line",
    [
        "geen json",
        "[]",
        "{}",
        '{"question": ""}',
        '{"question": "x", "document": "a"}',
        '{"question": "x", "facts": [1]}',
    ],
)
def test_a_line_that_cannot_be_measured_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "vragen.jsonl"
    path.write_text(GOOD + line, encoding="utf-8")
    with pytest.raises(AssistantError) as caught:
        read_cases(path)
    assert (caught.value.code, caught.value.details) == ("cases-line", {"line": 4})


def test_a_file_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xff\xfe\x00")
    for name in ("a", "b"):
        with pytest.raises(AssistantError, match="cases-unreadable"):
            read_cases(tmp_path / name)
