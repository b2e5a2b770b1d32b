"""`stukwijzer evaluate`: the municipality's own questions, and how well they are answered."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ui.choosing import add_collection_choice, chosen

if TYPE_CHECKING:
    from assistant import Evaluation, Outcome, Share
    from ui.json_shapes import JsonObject

NAME = "evaluate"
HELP = "meet met uw eigen vragen hoe goed er gevonden en geantwoord wordt"
AS_JSON = True

_DEPTHS = (1, 3, 10)
_SHOWN = 300  # characters of an answer in the table of what went wrong


def configure(parser: argparse.ArgumentParser) -> None:
    """A file with questions."""
    parser.add_argument(
        "questions",
        metavar="VRAGEN.jsonl",
        type=Path,
        help='bestand met op elke regel {"question": ..., "document": ..., "facts": [...]}; zonder "document" hoort '
        "er een weigering te komen",
    )
    add_collection_choice(parser)


def run(args: argparse.Namespace) -> int:
    """Ask every question and print the figures, with their intervals and what went wrong."""
    from assistant import Evaluation, evaluate, read_cases
    from ui.composition import build_answerer, build_gate, open_library
    from ui.output import note, print_json
    from ui.settings import load_settings

    cases = read_cases(args.questions)
    settings = load_settings(args.data)
    gate = build_gate(settings)
    with open_library(settings, gate) as library:
        answerer = build_answerer(library, gate, settings)
        outcomes = []
        for outcome in evaluate(answerer, cases, chosen(library, args)):
            outcomes.append(outcome)
            if len(outcomes) % 25 == 0:
                note(f"{len(outcomes)} van {len(cases)} vragen")
    result = Evaluation(tuple(outcomes))
    if args.json:
        print_json(_as_json(result))
    else:
        _print(result)
    return 0


def _shares(result: Evaluation) -> list[tuple[str, str, Share]]:
    """The name in JSON, the words for a person, and the share."""
    recalls = [
        (f"recall_at_{depth}", f"juiste passage bij de eerste {depth}" if depth > 1 else "juiste passage voorop", depth)
        for depth in _DEPTHS
    ]
    return [
        *((name, words, result.recall(depth)) for name, words, depth in recalls),
        ("answered", "het feit staat in het antwoord", result.answered),
        ("false_refusals", "ten onrechte geweigerd", result.false_refusals),
        ("refused", "terecht geweigerd", result.refused),
        ("literal", "alle citaten letterlijk", result.literal),
    ]


def _as_json(result: Evaluation) -> JsonObject:
    shares: JsonObject = {
        name: {"hits": share.hits, "total": share.total, "share": share.value, "interval": list(share.interval)}
        for name, _, share in _shares(result)
    }
    return {
        "questions": len(result.outcomes),
        **shares,
        "mrr": result.reciprocal_rank,
        "ndcg_at_10": result.gain(),
        "failed": [
            {"id": one.case.id, "question": one.case.question, "rank": one.rank, "abstained": one.abstained}
            | {"wanted": list(one.case.facts), "answer": one.answer}
            for one in result.failed
        ],
    }


def _print(result: Evaluation) -> None:
    from ui.output import print_result, print_table

    rows = [
        (words, f"{share.hits} van {share.total}", f"{share.value:.0%}", "{:.0%} tot {:.0%}".format(*share.interval))
        for _, words, share in _shares(result)
        if share.total
    ]
    print_table(("wat", "aantal", "deel", "met 95 % zekerheid"), rows)
    print_result(f"MRR {result.reciprocal_rank:.3f}, nDCG@10 {result.gain():.3f}\n")
    if result.failed:
        heads = ("vraag", "gevonden op plaats", "verwacht", "antwoord")
        print_table(heads, (_failure(one) for one in result.failed))


def _failure(one: Outcome) -> tuple[str, str, str, str]:
    place = str(one.rank) if one.rank else "niet gevonden"
    wanted = " of ".join(one.case.facts) or "een weigering"
    return one.case.question, place if one.case.answerable else "", wanted, one.answer[:_SHOWN]
