from __future__ import annotations

import pytest

from assistant.answering.llm.reading_back import SentenceReader, Written

KEYS = ["B1", "B2", "B10"]


def _read(text: str, size: int = 1000) -> list[Written]:
    reader = SentenceReader(KEYS)
    found = [one for at in range(0, len(text), size) for one in reader.feed(text[at : at + size])]
    return [*found, *reader.finish()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er hangen 14 camera's [B1].", [("Er hangen 14 camera's.", {"B1"}, 0)]),
        ("Er hangen 14 camera's. [B1]", [("Er hangen 14 camera's.", {"B1"}, 0)]),
        ("Een. [B1] Twee is genoeg. [B2][B10]", [("Een.", {"B1"}, 0), ("Twee is genoeg.", {"B2", "B10"}, 0)]),
        (
            "Een is het [B1, B2]. Twee ook [B1 en B2]!",
            [("Een is het.", {"B1", "B2"}, 0), ("Twee ook!", {"B1", "B2"}, 0)],
        ),
        ("Een is het (bron B2).", [("Een is het.", {"B2"}, 0)]),
        ("Een is het 【b1】.", [("Een is het.", {"B1"}, 0)]),
        ('Een is het <bron id="B1">.', [("Een is het.", {"B1"}, 0)]),
        ("Een is het [B7].", [("Een is het.", set(), 1)]),
        ("Een is het [3] en [B1].", [("Een is het en.", {"B1"}, 1)]),
        ("De A2 (A2) is dicht [B1].", [("De A2 (A2) is dicht.", {"B1"}, 0)]),
        ("[PERSOON-1] is voorzitter [B1].", [("[PERSOON-1] is voorzitter.", {"B1"}, 0)]),
        (
            "Het kost o.a. € 1.500,50 per jaar [B1].\nDaarna niets.",
            [("Het kost o.a. € 1.500,50 per jaar.", {"B1"}, 0), ("Daarna niets.", set(), 0)],
        ),
        ("**Vet** en ![x](https://ver.weg/p.png) [B1].", [("Vet en x.", {"B1"}, 0)]),
        ("<script>x()</script>Ja [B1].", [("Ja.", {"B1"}, 0)]),
        ("\n\n[B1]\n...\n", []),
        ("", []),
    ],
)
def test_sentences_come_out_plain_with_their_keys_however_they_come_in(
    text: str, expected: list[tuple[str, set[str], int]]
) -> None:
    for size in (1, 2, 5, 13, 1000):
        assert [(one.text, set(one.keys), one.foreign) for one in _read(text, size)] == expected


def test_items_of_a_list_are_told_apart() -> None:
    found = _read("Er zijn drie eisen [B1]:\n- een plan [B1]\n2. twee beveiligers [B2]\n", 3)
    assert [(one.text, one.item) for one in found] == [
        ("Er zijn drie eisen:", False),
        ("een plan", True),
        ("twee beveiligers", True),
    ]


def test_a_sentence_comes_as_soon_as_the_next_one_begins() -> None:
    reader = SentenceReader(KEYS)
    assert reader.feed("Er hangen 14 camera's [B1]. ") == []
    assert [one.text for one in reader.feed("Ze ")] == ["Er hangen 14 camera's."]


def test_a_text_without_end_is_cut_to_something_readable() -> None:
    assert all(len(one.text) <= 1500 for one in _read("woord " * 5000, 50))
