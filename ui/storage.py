"""How much each part of the data folder takes."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

_PARTS = {
    "library.sqlite3": "texts",
    "vectors": "vectors",
    "concepts": "concepts",
    "kept.sqlite3": "talks",
    "audit.sqlite3": "log",
    "feedback.jsonl": "feedback",
    "tmp": "passing",
}
_OTHER = "other"


@dataclass(frozen=True, slots=True)
class Storage:
    """Bytes by part, most first, with what is free on the disk; the codes are those of messages `storage-...`."""

    parts: tuple[tuple[str, int], ...]
    free: int

    @property
    def total(self) -> int:
        """What all parts take together."""
        return sum(size for _, size in self.parts)


def storage(folder: Path) -> Storage:
    """Look at the files in a data folder."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        try:
            size = path.stat().st_size if path.is_file() else 0
        except OSError:
            continue  # it went between listing and looking
        sizes[_PARTS.get(path.relative_to(folder).parts[0], _OTHER)] += size
    return Storage(tuple((code, size) for code, size in sizes.most_common() if size), shutil.disk_usage(folder).free)
