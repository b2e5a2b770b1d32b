"""Models by name and folder: a tiny real sentence-transformers model, made here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from indexing import EmbedderError
from indexing.embedding import SHIPPED, load_embedder
from indexing.embedding.profiles import UNKNOWN, profile_of

WORDS = ["[UNK]", "query", "passage", ":", "de", "burgemeester", "sluit", "een", "woning"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer, models, pre_tokenizers

    tokenizer = Tokenizer(models.WordLevel({word: number for number, word in enumerate(WORDS)}, "[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    folder = tmp_path_factory.mktemp("models") / "multilingual-e5-small"
    weights = np.random.default_rng(0).normal(size=(len(WORDS), 8)).astype(np.float32)
    SentenceTransformer(modules=[StaticEmbedding(tokenizer, weights)], device="cpu").save(str(folder))
    return folder


def test_a_folder_gives_unit_vectors(tiny: Path) -> None:
    embedder = load_embedder(tiny)
    vectors = embedder.embed_passages(["de burgemeester", "een woning", "sluit"])
    assert vectors.shape == (3, embedder.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_prefixes_follow_the_profile(tiny: Path) -> None:
    embedder = load_embedder(tiny)
    assert not np.allclose(embedder.embed_query("de woning"), embedder.embed_passages(["de woning"])[0], atol=1e-3)


def test_the_name_tells_one_model_from_another(tiny: Path, tmp_path: Path) -> None:
    name = load_embedder(tiny).name
    assert name.startswith("multilingual-e5-small-")
    assert load_embedder(str(tiny)).name == name
    changed = tmp_path / "multilingual-e5-small"
    changed.mkdir()
    for file in tiny.iterdir():
        if file.is_file():
            (changed / file.name).write_bytes(file.read_bytes() + (b" " if file.name == "modules.json" else b""))
    assert load_embedder(changed).name != name


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError) as caught:
        load_embedder(tmp_path)
    assert caught.value.code == "embedder-missing"
    with pytest.raises(EmbedderError) as caught:
        load_embedder("voorbeeld/bestaat-niet").embed_query("vraag")
    assert caught.value.code == "embedder-missing"


@pytest.mark.parametrize(
    ("model", "weight", "query"),
    [("intfloat/multilingual-e5-small", 0.3, "query: "), ("sentence-transformers/all-MiniLM-L6-v2", 0.15, "")],
)
def test_families_have_their_profile(model: str, weight: float, query: str) -> None:
    assert (profile_of(model).weight, profile_of(model).query) == (weight, query)


def test_an_unknown_model_stays_in_the_background() -> None:
    assert profile_of("iemand/iets") == UNKNOWN
    assert UNKNOWN.weight <= 0.2


def test_the_default_is_shipped() -> None:
    assert set(SHIPPED) == {"stukwijzer-nl", "minilm"}
