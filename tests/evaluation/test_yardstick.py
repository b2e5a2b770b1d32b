"""The yardstick ranks chunks of the same text by the same judgement as our own search."""

from __future__ import annotations

from pathlib import Path

from assistant.evaluation import Case
from indexing import Library, load_embedder
from privacy import Gate
from tests.evaluation import yardstick


def _case(document: str | None, fact: str, *evidence: str) -> Case:
    return Case("1", "Hoeveel boa's zijn er in Zonneveen?", "how many", "tune", document, (fact,), evidence)


def test_the_place_of_the_right_chunk(tmp_path: Path) -> None:
    papers = tmp_path / "stukken"
    papers.mkdir()
    (papers / "handhaving.md").write_text("# Boa's\n\nIn Zonneveen zijn er twaalf boa's, verdeeld over twee ploegen.\n")
    (papers / "markt.md").write_text("# Markt\n\nDe weekmarkt staat op donderdag op het plein voor de kerk.\n")
    embedder = load_embedder()
    cases = [
        _case("handhaving", "twaalf", "twee ploegen"),
        _case("handhaving", "twaalf", "drie ploegen"),
        _case("markt", "twaalf"),
        _case(None, "twaalf"),
    ]
    with Library.open(tmp_path / "data", Gate(), embedder, write=True) as library:
        library.index([papers])
        assert yardstick.ranks(library, cases, embedder) == [1, 0, 0]
