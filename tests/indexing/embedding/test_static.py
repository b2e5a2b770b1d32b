"""The run-time path of the shipped embedding."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from indexing.embedding.static import MODEL_FOLDER, StaticEmbedder
from indexing.errors import EmbedderError

TEXTS = [
    "De burgemeester sluit de woning voor drie maanden.",
    "Evenementenvergunning",
    "€ 1.250 per jaar, artikel 2:25 van de APV; coördinator één.",
    "[PERSOON-1] woont op [ADRES-2].",
    "日本語",
    "woord " * 5000,
]


@pytest.fixture(scope="module")
def embedder() -> StaticEmbedder:
    return StaticEmbedder.load()


def test_vectors_are_unit_vectors_of_the_stated_shape(embedder: StaticEmbedder) -> None:
    vectors = embedder.embed_passages(TEXTS)
    assert vectors.shape == (len(TEXTS), embedder.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("text", ["", "   ", "?!", "—"])
def test_a_text_without_words_is_a_zero_vector(embedder: StaticEmbedder, text: str) -> None:
    vectors = embedder.embed_passages(["woning", text, "sluiting"])
    assert not vectors[1].any()
    assert vectors[0].any()
    assert vectors[2].any()


def test_no_texts_give_no_vectors(embedder: StaticEmbedder) -> None:
    assert embedder.embed_passages([]).shape == (0, embedder.dimension)


def test_a_question_is_embedded_like_a_passage(embedder: StaticEmbedder) -> None:
    for text in TEXTS:
        assert np.allclose(embedder.embed_query(text), embedder.embed_passages([text])[0], atol=1e-6)


def test_a_vector_does_not_depend_on_its_neighbours(embedder: StaticEmbedder) -> None:
    many = embedder.embed_passages(TEXTS * 200)
    assert np.allclose(many[-len(TEXTS) :], embedder.embed_passages(TEXTS), atol=1e-6)


def test_case_accents_and_punctuation_do_not_matter(embedder: StaticEmbedder) -> None:
    one, other = embedder.embed_passages(["Coördinator: de CRISIS!", "coordinator de crisis"])
    assert one @ other > 0.9999


def test_related_words_lie_nearer_than_unrelated_ones(embedder: StaticEmbedder) -> None:
    pairs = [("woning", "huis", "subsidie"), ("kosten", "uitgaven", "gemeenteraad"), ("auto", "voertuig", "beroep")]
    for word, related, unrelated in pairs:
        vectors = embedder.embed_passages([word, related, unrelated])
        near, far = vectors[1:] @ vectors[0]
        assert near > far + 0.1, f"{word}: {near:.2f} {far:.2f}"


def test_threads_get_the_same_vectors(embedder: StaticEmbedder) -> None:
    expected = embedder.embed_passages(TEXTS)
    with ThreadPoolExecutor(4) as pool:
        for vectors in pool.map(lambda _: embedder.embed_passages(TEXTS), range(16)):
            assert np.array_equal(vectors, expected)


def test_sentence_transformers_reads_the_same_model(embedder: StaticEmbedder) -> None:
    transformers = pytest.importorskip("sentence_transformers")
    model = transformers.SentenceTransformer(str(MODEL_FOLDER), device="cpu", local_files_only=True)
    theirs = model.encode(TEXTS, normalize_embeddings=True)
    cosines = (embedder.embed_passages(TEXTS) * theirs).sum(axis=1)
    assert cosines.min() > 0.999


def test_the_card_of_the_model_is_complete(embedder: StaticEmbedder) -> None:
    card = json.loads((MODEL_FOLDER / "model.json").read_text(encoding="utf-8"))
    assert embedder.name == f"{card['name']}-{card['version']}"
    assert 0 < embedder.weight < 1
    assert sum(file.stat().st_size for file in MODEL_FOLDER.iterdir()) <= 12_000_000


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError) as caught:
        StaticEmbedder.load(tmp_path / "nowhere")
    assert caught.value.code == "embedder-missing"


@pytest.mark.parametrize("file", ["model.safetensors", "tokenizer.json", "model.json"])
def test_a_damaged_model_is_named(tmp_path: Path, file: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(MODEL_FOLDER, folder)
    (folder / file).write_bytes((folder / file).read_bytes()[:-100])
    with pytest.raises(EmbedderError) as caught:
        StaticEmbedder.load(folder)
    assert caught.value.code == "embedder-damaged"


def test_it_loads_fast_and_without_torch() -> None:
    """In a fresh process: no torch, no sentence_transformers, under a second of processor time (0.3 s when idle)."""
    code = (
        "import sys, time; import numpy; start = time.process_time();"
        "from indexing.embedding.static import StaticEmbedder; StaticEmbedder.load().embed_query('huis');"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'indexing.training'} & set(sys.modules);"
        "print(heavy or time.process_time() - start)"
    )
    seconds = min(
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
        for _ in range(3)
    )
    assert seconds < 1


def test_it_embeds_thousands_of_passages_a_second(embedder: StaticEmbedder) -> None:
    """The bar is 5,000 a second on one core; a third of it here, for busy machines."""
    passages = [" ".join(TEXTS[:4]) * 3] * 2000
    start = time.thread_time()
    embedder.embed_passages(passages)
    assert len(passages) / (time.thread_time() - start) > 1700
