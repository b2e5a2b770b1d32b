"""An answer as JSON and back. All text in it is scrubbed; nearest passages are kept as places, and read anew."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from privacy import Reason

if TYPE_CHECKING:
    from assistant import Answer
    from indexing import DocumentFilter, Hit, Library

_SCORES = ("score", "lexical", "dense")


def written(answer: Answer, searched: Sequence[str]) -> str:
    """`answer` as JSON, with the names of the collections it was asked of."""
    kept = {**_by_name(answer), "nearest": [_place(hit) for hit in answer.nearest]}
    return json.dumps({"answer": kept, "searched": list(searched)}, ensure_ascii=False, default=_by_name)


def _by_name(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any of the records in an answer
    """A record as JSON sees it; unlike `asdict` without copies, which scrubbed text does not allow."""
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _place(hit: Hit) -> dict[str, Any]:
    scores = {name: getattr(hit, name) for name in _SCORES}
    return {"document": hit.document.id, "passage": hit.passage.id, **scores}


def restored(text: str, library: Library, within: DocumentFilter) -> tuple[Answer, tuple[str, ...]]:
    """What `written` was given; of the nearest passages those that `within` lets through."""
    from assistant import Answer, AnswerSentence, Citation, Support

    whole = json.loads(text)
    kept: dict[str, Any] = whole["answer"]
    sentences = (
        AnswerSentence(**{**one, "citations": tuple(one["citations"]), "support": Support(one["support"])})
        for one in kept["sentences"]
    )
    answer = Answer(
        **{
            **kept,
            "sentences": tuple(sentences),
            "citations": tuple(Citation(**one) for one in kept["citations"]),
            "nearest": tuple(_near(kept["nearest"], library, within)),
            "provenance": tuple((name, value) for name, value in kept["provenance"]),
            "notices": tuple(_reason(one) for one in kept["notices"]),
        }
    )
    return answer, tuple(whole["searched"])


def _reason(kept: dict[str, Any]) -> Reason:
    return Reason(kept["code"], tuple((name, value) for name, value in kept["details"]))


def _near(places: list[dict[str, Any]], library: Library, within: DocumentFilter) -> Iterator[Hit]:
    from indexing import Hit, LibraryError

    for place in places:
        try:
            record = library.document(place["document"], within)
            passages = library.passages(record.id, within)
        except LibraryError:
            continue
        for passage in passages:
            if passage.id == place["passage"]:
                yield Hit(passage, record, *(place[name] for name in _SCORES))
