"""Chroma writes memory into its files; what no vector uses is blanked, what one uses is not."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from indexing.hnsw_files import blank_unused
from indexing.vectors import VectorIndex


def test_only_the_unused_end_is_blanked(tmp_path: Path) -> None:
    segment = tmp_path / "segment"
    segment.mkdir()
    (segment / "header.bin").write_bytes(struct.pack("<iQQQQ", 1, 0, 10, 3, 8) + b"rest")
    (segment / "data_level0.bin").write_bytes(b"U" * 24 + b"leftover" * 7)
    (segment / "length.bin").write_bytes(b"L" * 12 + b"x" * 28)
    blank_unused(tmp_path)
    assert (segment / "data_level0.bin").read_bytes() == b"U" * 24 + bytes(56)
    assert (segment / "length.bin").read_bytes() == b"L" * 12 + bytes(28)


@pytest.mark.parametrize("count", [5, 1500])
def test_vectors_survive_blanking(tmp_path: Path, count: int) -> None:
    vectors = np.random.default_rng(0).normal(size=(count, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    index = VectorIndex(tmp_path / "vectors")
    ids = [f"p{number}" for number in range(count)]
    index.add("een", ids, vectors)
    index.blank_unused()
    index.add("een", ["later"], vectors[:1] * -1)
    index.close()
    again = VectorIndex(tmp_path / "vectors")
    again.blank_unused()
    assert again.ids("een") == {*ids, "later"}
    assert again.search({"een": None}, vectors[3], 1)[0] == ("p3", pytest.approx(1, abs=1e-5))
    assert np.array_equal(again.vectors("een", ["p4"])["p4"], vectors[4])
    again.close()


def test_what_is_in_memory_does_not_reach_the_files(tmp_path: Path) -> None:
    wanted = np.full((1, 64), 0.125, dtype=np.float32)
    index = VectorIndex(tmp_path / "vectors")
    for round_ in range(20):
        index.add(f"oud{round_}", ["a", "b"], np.concatenate([wanted, np.eye(1, 64, dtype=np.float32)]))
        index.copy(f"oud{round_}", f"nieuw{round_}", ["b"])
        index.drop(f"oud{round_}")
    index.compact()
    index.blank_unused()
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not [file for file in files if wanted.tobytes()[:64] in file.read_bytes()]
    index.close()
