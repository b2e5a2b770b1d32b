"""All long evaluations, one after the other:  make evaluate [ARGUMENTS="--corpus FOLDER"]

Gate, answers over the demo municipality, checks. With `--corpus FOLDER` also the questions over the two
public papers (bestuursrapportage-veenendaal-2021, slim-omgaan-met-schaarste-2026) in that folder.
Only the halves for tuning list what went wrong; the kept halves give figures.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from assistant.evaluation import read_cases
from indexing import Library, load_embedder
from privacy import Gate
from tests.evaluation import measure as answers
from tests.evaluation import yardstick
from tests.evaluation.checking import measure as checks
from tests.evaluation.gate import measure as gate_figures
from ui.demo import documents_folder

_DEMO_QUESTIONS = Path(__file__).parent.parent / "demo/questions.jsonl"
_CORPUS = ("bestuursrapportage-veenendaal-2021.pdf", "slim-omgaan-met-schaarste-2026.docx")


def _title(text: str) -> None:
    sys.stdout.write(f"\n== {text}\n\n")
    sys.stdout.flush()


def _answers(sources: list[Path], questions: Path) -> None:
    gate = Gate()
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder), gate, load_embedder("stukwijzer-nl"), write=True) as library,
    ):
        library.index(sources)
        for split in ("tune", "test"):
            cases = read_cases(questions, split)
            outcomes = answers.measure(library, gate, cases)
            _title(f"answers, {questions.name}, {split} half")
            sys.stdout.write(f"{yardstick.report(library, cases)}\n")
            sys.stdout.write(answers.report(outcomes, failures=split == "tune") + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder with the two public papers")
    corpus = parser.parse_args().corpus
    for split in ("tune", "test"):
        _title(f"gate, {split} half")
        gate_figures.main([split, "--timing"] if split == "tune" else [split])
    _answers([documents_folder()], _DEMO_QUESTIONS)
    if corpus:
        _answers([corpus / name for name in _CORPUS], answers.QUESTIONS)
    for half in ("development", "held"):
        _title(f"checks, {half}")
        checks.main([half])


if __name__ == "__main__":
    main()
