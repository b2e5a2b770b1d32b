"""Step 1: the training files, checked and cleaned, as records of one shape.

    python -m indexing.training.prepare DATA WORK

reads the five files from DATA, refuses any whose checksum differs, and writes WORK/records.jsonl.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from indexing.sentences import split_sentences

CHECKSUMS = {
    "sections.laws.jsonl.gz": "edd1e96f7ee7bce1e79716ce5723e9899d34b375212801cd8fdec9d3306d376c",
    "sections.msdocs.jsonl.gz": "8a7082b3ceeedd20aa1a5da9d2ffc97be94647d838a81dbd0516faacb6c4acbb",
    "sections.govmd.jsonl.gz": "8e7e80860d1b956a34df715830da10c6f5adb783149356c497d9458249d461db",
    "qa.dekamer.jsonl.gz": "d714362133ce2ff9c32e99629a22e6b073e6319027778325ebcd2c75da04753d",
    "parallel.en-nl.msdocs.jsonl.gz": "d79b2d9e1d8da06a277064056efc6598308fd1042ce08d25f38c94e9da4aadf7",
}
HELD_OUT = 50
"""One document in so many is kept out of training, for the figures of `evaluate`."""

_MARKUP = re.compile(r"!include ?\[[^\]]*\]|\[!\w+\]|!\[[^\]]*\]|\[ \]|[*_#`>|\\]+|\$[A-Z]+\$", re.IGNORECASE)
_SPACES = re.compile(r"\s+")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Record:
    """One passage with what may ask for it.

    `source` names the file, `title` and `heading` may be empty, `asks` are sentences that ask for this
    passage (a question of parliament, an English translation), `sentences` the passage itself.
    """

    source: str
    title: str
    heading: str
    asks: tuple[str, ...]
    sentences: tuple[str, ...]
    held_out: bool


def read_rows(data: Path, name: str) -> Iterator[Mapping[str, str]]:
    """The JSON lines of one file of `data`; raises ValueError when its checksum is not the known one."""
    content = (data / name).read_bytes()
    if hashlib.sha256(content).hexdigest() != CHECKSUMS[name]:
        raise ValueError(f"{name}: checksum differs; the figures in the model card hold for the known file only")
    for line in gzip.decompress(content).decode("utf-8").rstrip("\n").split("\n"):
        yield json.loads(line)


def clean(text: str) -> str:
    """`text` without the remains of Markdown, white space single."""
    return _SPACES.sub(" ", _MARKUP.sub(" ", text)).strip()


def sentences(text: str) -> tuple[str, ...]:
    """The cleaned sentences of `text` with at least two words."""
    cleaned = clean(text)
    parts = (cleaned[span.start : span.end].strip() for span in split_sentences(cleaned))
    return tuple(part for part in parts if " " in part)


def is_held_out(title: str) -> bool:
    """Whether the document of this title stays out of training; the same on every machine."""
    return zlib.crc32(title.encode()) % HELD_OUT == 0


def section_records(data: Path, source: str) -> Iterator[Record]:
    """The records of a `sections.*` file."""
    for row in read_rows(data, f"sections.{source}.jsonl.gz"):
        body = sentences(row["x"])
        if body:
            title, heading = clean(row["t"]), clean(row["h"])
            yield Record(source, title, heading, (), body, is_held_out(row["t"]))


def question_records(data: Path) -> Iterator[Record]:
    """Questions of parliament: the subject asks for the question, and question and subject for the answer."""
    for row in read_rows(data, "qa.dekamer.jsonl.gz"):
        asked, answer = sentences(row["q"]), sentences(row["a"])
        if len(asked) < 2:
            continue
        subject, held_out = asked[0], is_held_out(asked[0])
        yield Record("dekamer", subject, "", (), asked[1:], held_out)
        if answer:
            yield Record("dekamer", subject, "", asked[1:], answer, held_out)


def parallel_records(data: Path) -> Iterator[Record]:
    """English lines that ask for their Dutch translation."""
    for row in read_rows(data, "parallel.en-nl.msdocs.jsonl.gz"):
        english, dutch = clean(row["en"]), clean(row["nl"])
        if english != dutch and " " in dutch:
            yield Record("parallel", "", "", (english,), (dutch,), is_held_out(dutch))


def records(data: Path) -> Iterator[Record]:
    """All records of all files, in a fixed order, each distinct passage once."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    streams = [section_records(data, source) for source in ("laws", "msdocs", "govmd")]
    for stream in [*streams, question_records(data), parallel_records(data)]:
        for record in stream:
            key = (record.source, (*record.asks[:1], *record.sentences))
            if key not in seen:
                seen.add(key)
                yield record


def main(data: Path, work: Path) -> None:
    """Write WORK/records.jsonl."""
    work.mkdir(parents=True, exist_ok=True)
    count = 0
    with (work / "records.jsonl").open("w", encoding="utf-8") as out:
        for record in records(data):
            out.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")
            count += 1
    log.info("%d records", count)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
