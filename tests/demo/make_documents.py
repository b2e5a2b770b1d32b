"""Writes the documents of the fictional municipality Elzenwaard and the lists of what was planted in them.

Run from the repository root: `python -m tests.demo.make_documents [FOLDER]`. Needs reportlab besides the product.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

from tests.demo.content.budget import BOOK
from tests.demo.content.must_stay import MUST_STAY
from tests.demo.maker.docx_writer import write_docx
from tests.demo.maker.html_writer import write_html
from tests.demo.maker.mail_writer import write_eml, write_msg
from tests.demo.maker.markup import read_paper
from tests.demo.maker.model import Paper, Planted, visible_text
from tests.demo.maker.odt_writer import write_odt
from tests.demo.maker.pdf_writer import write_pdf
from tests.demo.maker.text_writer import write_markdown, write_text
from tests.demo.maker.workbook import write_workbook

HERE = Path(__file__).parent
CONTENT = HERE / "content"
TARGET = HERE.parents[1] / "ui" / "demo" / "documents"
_WRITERS: dict[str, Callable[[Paper], bytes]] = {
    ".docx": write_docx,
    ".html": write_html,
    ".md": write_markdown,
    ".msg": write_msg,
    ".odt": write_odt,
    ".pdf": write_pdf,
    ".txt": write_text,
}


def papers() -> Iterator[Paper]:
    """The documents that are written as text, without their attachments."""
    for path in sorted(CONTENT.glob("*.txt")):
        yield read_paper(path)


def files() -> Iterator[tuple[str, bytes, tuple[Planted, ...]]]:
    """Name, bytes and planted data of every file of the demo."""
    for paper in papers():
        yield _make(paper)
    yield BOOK.file, write_workbook(BOOK), BOOK.planted


def _make(paper: Paper) -> tuple[str, bytes, tuple[Planted, ...]]:
    """One file, with its attachments in it."""
    name = paper.get("file")
    inner = [read_paper(CONTENT / f"{paper.get(key)}.part", name) for key in ("attach", "forward") if paper.get(key)]
    planted = tuple(dict.fromkeys(datum for part in (paper, *inner) for datum in part.planted))
    if paper.get("attach"):
        attached = inner[0].get("file")
        paper = replace(paper, attachments=((attached, _WRITERS[Path(attached).suffix](inner[0])),))
    if name.endswith(".eml"):
        return name, write_eml(paper, write_eml(inner[1])), planted
    return name, _WRITERS[Path(name).suffix](paper), planted


def main(target: Path) -> None:
    """Write all files into `target`, and what was planted beside this script."""
    target.mkdir(parents=True, exist_ok=True)
    planted: list[dict[str, str]] = []
    for name, data, found in files():
        (target / name).write_bytes(data)
        planted += [asdict(datum) for datum in found]
        print(f"{len(data):8d}  {name}")  # noqa: T201
    _write_list("planted.json", planted)
    _write_list("must_stay.json", list(must_stay()))


def must_stay() -> Iterator[dict[str, str]]:
    """What the gate must leave alone, a row for each file in whose visible text it stands."""
    for paper in papers():
        text = visible_text(paper)
        for kind, values in MUST_STAY.items():
            for value in values:
                if value in text:
                    yield {"value": value, "type": kind, "file": paper.get("file")}


def _write_list(name: str, rows: list[dict[str, str]]) -> None:
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    (HERE / name).write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
