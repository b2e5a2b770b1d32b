"""Writes the documents of the fictional municipality Elzenwaard and the lists of what was planted in them.

Run from the repository root: `python -m tests.demo.make_documents [FOLDER]`. Needs reportlab besides the product.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from tests.demo.content.budget import BOOK
from tests.demo.maker.docx_writer import write_docx
from tests.demo.maker.markup import read_paper
from tests.demo.maker.model import Paper, Planted
from tests.demo.maker.pdf_writer import write_pdf
from tests.demo.maker.text_writer import write_markdown, write_text
from tests.demo.maker.workbook import write_workbook

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "ui" / "demo" / "documents"
_WRITERS = {".docx": write_docx, ".pdf": write_pdf, ".md": write_markdown, ".txt": write_text}


def papers() -> Iterator[Paper]:
    """The documents that are written as text, in order of their content file."""
    for path in sorted((HERE / "content").glob("*.txt")):
        yield read_paper(path)


def files() -> Iterator[tuple[str, bytes, tuple[Planted, ...]]]:
    """Name, bytes and planted data of every file of the demo."""
    for paper in papers():
        name = paper.get("file")
        yield name, _WRITERS[Path(name).suffix](paper), paper.planted
    yield BOOK.file, write_workbook(BOOK), BOOK.planted


def main(target: Path) -> None:
    """Write all files into `target`, and what was planted beside this script."""
    target.mkdir(parents=True, exist_ok=True)
    planted: list[dict[str, str]] = []
    for name, data, found in files():
        (target / name).write_bytes(data)
        planted += [asdict(datum) for datum in found]
        print(f"{len(data):8d}  {name}")  # noqa: T201
    (HERE / "planted.json").write_text(json.dumps(planted, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
