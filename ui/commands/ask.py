"""`stukwijzer ask`: one question, or a file with questions, answered from the documents."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ui.choosing import add_collection_choice, chosen

if TYPE_CHECKING:
    from assistant import Answer
    from privacy import Recall

NAME = "ask"
HELP = "beantwoord een vraag uit uw stukken, met bronnen"
AS_JSON = True


def configure(parser: argparse.ArgumentParser) -> None:
    """A question or a batch."""
    parser.add_argument("question", metavar="VRAAG", nargs="*", help="uw vraag")
    add_collection_choice(parser)
    parser.add_argument(
        "--batch",
        metavar="BESTAND.jsonl",
        type=Path,
        help='bestand met op elke regel {"id": ..., "question": ...}; geeft op elke regel een antwoord als JSON',
    )


def run(args: argparse.Namespace) -> int:
    """Answer; with --batch one JSON answer a line, in order."""
    from privacy import Recall
    from ui.composition import build_answerer, build_gate, open_library
    from ui.errors import UsageError
    from ui.json_shapes import answer_json
    from ui.output import print_json
    from ui.settings import load_settings

    question = " ".join(args.question).strip()
    if args.batch and args.question:
        raise UsageError("usage-question-and-batch")
    if not args.batch and not question:
        raise UsageError("question-empty" if args.question else "usage-no-question")
    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_library(settings, gate) as library:
        answerer = build_answerer(library, gate, settings)
        within = chosen(library, args)
        if args.batch:
            from ui.batch import answer_batch

            return answer_batch(args.batch, answerer, within)
        recall = Recall()
        answer = answerer.answer(str(gate.scrub_question(question, recall).text), within=within)
    if args.json:
        print_json(answer_json(answer))
    else:
        print_answer(answer, recall)
    return 0


def print_answer(answer: Answer, recall: Recall) -> None:
    """The answer with numbers, then the sources with their quotes; or the nearest passages.

    What the answer repeats of the question reads as it was asked.
    """
    from ui.output import print_marked, print_result
    from ui.telling import answer_lines, bold_place
    from ui.texts import answer_notice_text
    from ui.wording import engine_line, source_line

    if answer.abstained:
        print_result(answer.text)
        if answer.nearest:
            print_result("\nDit komt het dichtst in de buurt:")
        for hit in answer.nearest:
            section = " > ".join(hit.passage.headings)
            print_result(f"- {source_line(hit.document.name, hit.document.title, section, hit.passage.page)}")
            print_result(hit.passage.text, indent="  ")
    else:
        for line in answer_lines(answer):
            text = recall.restored(str(line))
            print_marked(text, [bold_place(text, recall.restored(line.bold), len(line.lead))])
        print_result("\nBronnen")
        for citation in answer.citations:
            where = source_line(citation.document, citation.title, citation.section, citation.page)
            print_result(f"[{citation.n}] {where}")
            print_result(f"“{citation.quote}”", indent="    ")
    print_result()
    for notice in answer.notices:
        print_result(answer_notice_text(notice))
    print_result(engine_line(answer.engine))
