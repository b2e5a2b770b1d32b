"""Questions from a file, one JSON object a line; answers to stdout, one a line, in the same order."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.errors import UsageError
from ui.failures import EXIT_DONE, EXIT_ERROR, explain
from ui.json_shapes import JsonObject, answer_json
from ui.output import note, print_json

if TYPE_CHECKING:
    from assistant import Answerer
    from indexing import DocumentFilter


def answer_batch(path: Path, answerer: Answerer, within: DocumentFilter) -> int:
    """Answer every line of `path` (`-` is stdin) from the documents `within`.

    A line that goes wrong gives an error in its place. Returns 0 when all lines were answered, 1 when one was
    not. Raises UsageError when the file cannot be read.
    """
    failed = 0
    for number, line in enumerate(_lines(path), start=1):
        if line.strip():
            result = _answer_line(line, number, answerer, within)
            failed += "error" in result
            print_json(result)
    if failed:
        note(f"Niet beantwoord: {failed} van de regels. Zie 'error' in het resultaat.")
    return EXIT_ERROR if failed else EXIT_DONE


def _lines(path: Path) -> Iterable[str]:
    if str(path) == "-":
        return sys.stdin
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("batch-unreadable") from error


def _answer_line(line: str, number: int, answerer: Answerer, within: DocumentFilter) -> JsonObject:
    identifier: object = None
    try:
        given = _parse(line, number)
        identifier = given.get("id")
        question = given.get("question")
        if not isinstance(question, str):
            raise UsageError("batch-line", line=number)
        if not question.strip():
            raise UsageError("question-empty")
        return {"id": identifier, **answer_json(answerer.answer(question, within=within))}
    except Exception as error:  # noqa: BLE001 - one bad question must not cost the others their answer
        code, sentence = explain(error)
        return {"id": identifier, "error": {"code": code, "message": sentence}}


def _parse(line: str, number: int) -> JsonObject:
    try:
        given = json.loads(line)
    except ValueError as error:
        raise UsageError("batch-line", line=number) from error
    if not isinstance(given, dict):
        raise UsageError("batch-line", line=number)
    return given
