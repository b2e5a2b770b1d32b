"""Step 7: the trained table as the folder that ships.

    python -m indexing.training.pack WORK FOLDER --version 1 --weight 0.4

writes tokenizer.json, model.safetensors, model.json and what sentence-transformers needs to read the
folder. Vectors become whole numbers of one byte with a scale a row; the key names are those of
model2vec, which `StaticEmbedding` reads as they are.
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

NAME = "stukwijzer-nl"
MODULES = [
    {
        "idx": 0,
        "name": "0",
        "path": "",
        "type": "sentence_transformers.sentence_transformer.modules.static_embedding.StaticEmbedding",
    }
]

log = logging.getLogger(__name__)


def quantise(rows: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """`rows` as bytes and a scale for each row; the largest number of a row becomes 127."""
    scale = np.maximum(np.abs(rows).max(axis=1), 1e-9) / 127
    return np.rint(rows / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def write_json(path: Path, value: Any) -> None:  # noqa: ANN401
    """JSON that reads well in a diff."""
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")


def pack(work: Path, table: str, folder: Path, version: str, weight: float) -> None:
    """Write the packed model into `folder`; the model card README.md there is left alone."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = np.load(work / table).astype(np.float32)
    numbers, scale = quantise(rows)
    save_file({"embeddings": numbers, "weights": scale}, folder / "model.safetensors")
    shutil.copyfile(work / "tokenizer.json", folder / "tokenizer.json")
    (folder / "model.safetensors").chmod(0o644)  # safetensors leaves it to its owner alone
    write_json(folder / "modules.json", MODULES)
    write_json(folder / "config_sentence_transformers.json", {"similarity_fn_name": "cosine", "prompts": {}})
    write_json(folder / "model.json", {"name": NAME, "version": version, "weight": weight})
    log.info("%d rows of %d, %d bytes", *rows.shape, (folder / "model.safetensors").stat().st_size)


def main() -> None:
    """Read the arguments and pack."""
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--table", default="table.npy")
    parser.add_argument("--version", required=True)
    parser.add_argument("--weight", type=float, required=True)
    options = parser.parse_args()
    pack(options.work, options.table, options.folder, options.version, options.weight)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    main()
