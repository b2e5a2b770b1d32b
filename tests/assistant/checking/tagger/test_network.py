"""The network in numpy says what the network that learns says, and sentences do not see each other."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import torch

from assistant.checking.context import GAP, JOIN, Forms, tokens
from assistant.checking.tagger import JOINED, KEPT, LABELS, Network, edited, task
from assistant.checking.tagger.network import packed, unpacked
from assistant.checking.training.planting import Planter
from assistant.checking.training.tagger import Reader, save, sentences, train
from assistant.checking.words import WordList

_LINES = (
    "Het college besluit de nota vast te stellen en aan de raad te sturen.",
    "De politie merkt dat de overlast op het plein niet is afgenomen.",
    "De beleidsmedewerker wordt gevraagd om het besluit toe te lichten.",
    "Zij hebben hun aanvraag eerder ingediend dan de buren.",
)


@pytest.fixture(scope="module")
def forms() -> Forms:
    return Forms(WordList.open())


@pytest.fixture
def reader(tmp_path: Path, forms: Forms) -> Reader:
    texts = tmp_path / "texts.txt"
    texts.write_text("\n".join(_LINES * 2), encoding="utf-8")
    return Reader(list(sentences([f"{texts}:3"])), forms, random.Random(1))


def test_training_makes_a_network_that_reads_the_same(reader: Reader, tmp_path: Path) -> None:
    learnt = train(reader, 0.02)
    save(tmp_path / "tagger.npz", learnt.weights(), reader.common)
    with np.load(tmp_path / "tagger.npz") as stored:
        network = Network(unpacked(stored))
        assert np.array_equal(stored["common"], reader.common)
    seen, _ = next(reader.batches())
    with torch.no_grad():
        expected = learnt(seen).softmax(-1).numpy()
    rows = [row[row[:, -1] > 0] for row in seen.numpy()]
    for found, wanted in zip(network.chances(rows), expected, strict=True):
        assert found.shape[1] == len(LABELS)
        assert np.allclose(found, wanted[: len(found)], atol=0.05)  # the weights were rounded to a byte


def test_sentences_do_not_see_each_other() -> None:
    network, _ = Network.shipped()
    rows = np.array([[1, 5, 6, 7, 4], [2, 8, 9, 10, 4], [3, 11, 12, 13, 1]])
    alone = network.chances([rows])[0]
    among = network.chances([rows[::-1], rows, rows[:1]])[1]
    assert np.allclose(alone, among, atol=1e-5)


def test_packing_keeps_weights_to_a_hundredth() -> None:
    weights = {"conv0": np.linspace(-2, 2, 60, dtype=np.float32).reshape(6, 10), "norm0": np.ones(3, dtype=np.float32)}
    found = unpacked(packed(weights))
    assert found.keys() == weights.keys()
    assert all(np.allclose(found[name], weights[name], atol=0.01) for name in weights)


def test_errors_of_every_kind_are_planted(forms: Forms) -> None:
    words = [word for line in _LINES for word in line.lower().rstrip(".").split()]
    planter = Planter(dict.fromkeys([*words, "beleid", "medewerker", "merk"], 50), forms, random.Random(3))
    planted = {label for line in _LINES for _ in range(200) for label in planter.planted(tokens(line))[1]}
    missing = {JOINED, "behind te", "instead hun", "instead dan", "+t", "d>dt", "singular"} - planted
    assert missing == set()


@pytest.mark.parametrize("line", _LINES)
def test_a_planted_error_is_mended_by_its_label(line: str, forms: Forms) -> None:
    sentence = tokens(line)
    planter = Planter(dict.fromkeys([token.text for token in sentence], 50), forms, random.Random(4))
    for _ in range(100):
        written, labels = planter.planted(sentence)
        place = next(number for number, label in enumerate(labels) if label != KEPT)
        kind, word = task(labels[place], written[place].text), written[place].text
        following = written[place + 1].text
        form = edited(labels[place], word, following, forms)
        mended = [token.text for token in written]
        mended[place : place + 1 + (kind == JOIN)] = [word, form] if kind == GAP else [form]
        assert mended == [token.text for token in sentence]


def test_a_sentence_without_a_place_for_an_error_stays(forms: Forms) -> None:
    sentence = tokens("Ja, 2025!")
    assert Planter({}, forms, random.Random(1)).planted(sentence) == (sentence, [KEPT] * len(sentence))
