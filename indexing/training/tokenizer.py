"""Step 2: the pieces of words, learnt from the training files alone.

    python -m indexing.training.tokenizer WORK

writes WORK/tokenizer.json. Unigram pieces without a mark for the start of a word: "brand" in
"woningbrand" is the same piece as the word, so that a Dutch compound shares the rows of its parts.
Text is lower-cased, accents and punctuation fall away, digits stand alone.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

PIECES = 32_000
UNKNOWN = "[UNK]"
LONGEST_PIECE = 20
"""Characters."""

log = logging.getLogger(__name__)


def dutch_texts(work: Path) -> Iterator[str]:
    """Every Dutch sentence, title and heading of the records."""
    with (work / "records.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            asks = [] if record["source"] == "parallel" else record["asks"]
            yield " ".join([record["title"], record["heading"], *asks, *record["sentences"]])


def untrained() -> Tokenizer:
    """A tokenizer with our normalisation and no pieces yet."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            normalizers.Replace(Regex(r"[^\p{L}\p{N}]+"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Digits(individual_digits=True)]
    )
    return tokenizer


def main(work: Path) -> None:
    """Write WORK/tokenizer.json."""
    tokenizer = untrained()
    trainer = trainers.UnigramTrainer(
        vocab_size=PIECES,
        unk_token=UNKNOWN,
        special_tokens=[UNKNOWN],
        max_piece_length=LONGEST_PIECE,
        show_progress=False,
    )
    tokenizer.train_from_iterator(dutch_texts(work), trainer)
    tokenizer.save(str(work / "tokenizer.json"), pretty=False)
    log.info("%d pieces", tokenizer.get_vocab_size())


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    main(Path(sys.argv[1]))
