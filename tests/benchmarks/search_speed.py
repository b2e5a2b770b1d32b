"""How fast search, answers and changes are:  python -m tests.benchmarks.search_speed [--passages 2000 100000]

Fills a library with synthetic Dutch (words of the shipped list, common ones more often, compounds of
two, in sentences) and prints a table. What DESIGN asks on two cores: a warm answer under 300 ms at 2,000 passages and
under 800 ms at 100,000, a lexical update of one document under 200 ms, under 1.2 GB of memory.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant import Answerer
from indexing import Description, DocumentState, Library, load_embedder
from indexing.compounds import word_ranks
from indexing.database import transaction
from indexing.indexer import Indexer, _Place
from indexing.passages import NewPassage
from indexing.searchable import Searchable, dense_text
from indexing.store import FileKey, NewDocument
from privacy import Gate, Scrubbed
from privacy.scrubbed import seal

_WORDS_A_PASSAGE = 110
_WORDS_A_SENTENCE = 15
_PASSAGES_A_DOCUMENT = 40
_QUESTIONS = 30
_UPDATES = 5


@dataclass(frozen=True)
class Speed:
    """Seconds, megabytes and passages a second of one library."""

    passages: int
    rate: float
    disk: float
    first_search: float
    median: float
    slowest: float
    answer: float
    slowest_answer: float
    lexical_update: float
    slowest_update: float
    update: float
    removal: float
    memory: float

    def __str__(self) -> str:
        return (
            f"{self.passages:8} passages: filled at {self.rate:6.0f}/s, {self.disk:6.0f} MB; first search "
            f"{self.first_search * 1e3:6.0f} ms, warm {self.median * 1e3:5.0f} ms (slowest {self.slowest * 1e3:5.0f}); "
            f"warm answer {self.answer * 1e3:5.0f} ms (slowest {self.slowest_answer * 1e3:5.0f}); "
            f"one document: lexical {self.lexical_update * 1e3:5.0f} ms "
            f"(slowest {self.slowest_update * 1e3:5.0f}), all {self.update * 1e3:5.0f} ms, "
            f"removed {self.removal * 1e3:6.0f} ms; memory {self.memory:5.0f} MB"
        )


class Writer:
    """Writes synthetic Dutch, the same each time."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._words = list(word_ranks())
        self._weights = [1 / (rank + 10) for rank in range(len(self._words))]

    def words(self, count: int) -> list[str]:
        chosen = self._random.choices(self._words, self._weights, k=2 * count)
        return [
            one + other if number % 9 == 0 else one
            for number, (one, other) in enumerate(zip(chosen[::2], chosen[1::2], strict=True))
        ]

    def passage(self) -> NewPassage:
        words = self.words(_WORDS_A_PASSAGE)
        parts = [words[at : at + _WORDS_A_SENTENCE] for at in range(0, len(words), _WORDS_A_SENTENCE)]
        text = " ".join(" ".join(part).capitalize() + "." for part in parts)
        return NewPassage(seal(text), (seal(" ".join(self.words(4))),), None, "text", seal(""))

    def document(self, number: int, passages: int) -> NewDocument:
        made = [self.passage() for _ in range(passages)]
        name = seal(f"stuk-{number}.md")
        return NewDocument(name, name, "md", DocumentState.INDEXED, (), {}, None, "", seal(""), made)

    def question(self) -> Scrubbed:
        return seal("Wat staat er over " + " ".join(self.words(5)) + "?")


def measure(passages: int, folder: Path) -> Speed:
    """Fill a library in `folder`, then search, change and remove in it."""
    writer, embedder = Writer(1), load_embedder()
    library = Library.open(folder, Gate(), embedder, write=True)
    begun = time.perf_counter()
    for number in range(-(-passages // _PASSAGES_A_DOCUMENT)):
        _add(library, writer.document(number, min(_PASSAGES_A_DOCUMENT, passages - number * _PASSAGES_A_DOCUMENT)))
    library._parts.end_changes()
    rate = passages / (time.perf_counter() - begun)
    disk = library.statistics().bytes_on_disk / 1e6
    library.close()
    library = Library.open(folder, Gate(), embedder, write=True)
    first, *warm = [_seconds(lambda: library.search(writer.question())) for _ in range(_QUESTIONS)]
    answerer = Answerer(library, library._parts.gate)
    _, *answers = [_seconds(lambda: answerer.answer(writer.question())) for _ in range(_QUESTIONS)]
    updates = _lexical_updates(library)
    update = _seconds(lambda: _add(library, writer.document(-1, _PASSAGES_A_DOCUMENT)))
    removal = _seconds(lambda: library.remove(["stuk-0.md"]))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    library.close()
    return Speed(
        passages=passages,
        rate=rate,
        disk=disk,
        first_search=first,
        median=statistics.median(warm),
        slowest=max(warm),
        answer=statistics.median(answers),
        slowest_answer=max(answers),
        lexical_update=statistics.median(updates),
        slowest_update=max(updates),
        update=update,
        removal=removal,
        memory=memory,
    )


def _add(library: Library, new: NewDocument) -> str:
    vectors = load_vectors(library, new)
    mark = hashlib.blake2b(f"{new.name}{time.perf_counter_ns()}".encode(), digest_size=20).digest()
    return Indexer(library._parts)._store(new, Description(), vectors, FileKey(mark, (), mark), _Place(None, None)).id


def load_vectors(library: Library, new: NewDocument):  # noqa: ANN201 - numpy
    return library._parts.embedder.embed_passages([dense_text(one.headings, one.text) for one in new.passages])


def _lexical_updates(library: Library) -> list[float]:
    """Seconds to take the passages of a document out of the lexical index and put them in again, for some documents."""
    parts = library._parts

    def update(rows: Sequence[Searchable]) -> None:
        with transaction(parts.connection):
            parts.lexical.remove(rows)
            parts.lexical.add(rows)

    documents = library.documents()
    found = [parts.store.searchable(each.id) for each in documents[:: max(1, len(documents) // _UPDATES)]]
    return [_seconds(lambda rows=rows: update(rows)) for rows in found]


def _seconds(work) -> float:  # noqa: ANN001 - any callable
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, nargs="+", default=[2000])
    for passages in parser.parse_args().passages:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(f"{measure(passages, Path(folder) / 'data')}\n")


if __name__ == "__main__":
    main()
