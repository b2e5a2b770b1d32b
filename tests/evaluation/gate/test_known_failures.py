"""What the gate is known to get wrong: a line that is mended must leave the list, so that it shrinks."""

from __future__ import annotations

from pathlib import Path

import pytest

from privacy import Gate
from tests.evaluation.gate.markup import FOLDER, parse
from tests.evaluation.gate.scoring import score

_GATE = Gate()


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("line", _lines(FOLDER / "known_failures.txt"))
def test_still_fails(line: str) -> None:
    marked = parse("known", line.replace("⏎", "\n"))
    outcomes = score(marked, _GATE.scrub(marked.text).findings)
    assert any(one.touched != one.item.goes or (one.item.goes and not one.covered) for one in outcomes)
