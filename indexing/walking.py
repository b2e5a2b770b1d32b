"""Which files a run of `index` is about."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

_LEFT_BY_PROGRAMS = ("~$", ".~lock.")
_NOT_FOR_PEOPLE = frozenset({"thumbs.db", "desktop.ini"})


def files_of(paths: Sequence[Path], library: Path) -> list[Path]:
    """The files among `paths` and below the folders among them, each once, in a stable order.

    A path that is not there is kept, so that it can be reported. Hidden files, lock files of office
    programs and the library's own folder are passed over.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in sorted(_below(path, library)) if path.is_dir() else [path]:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def _below(folder: Path, library: Path) -> Iterator[Path]:
    own = os.path.realpath(library)
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        if os.path.realpath(root) == own:
            folders.clear()
            continue
        for name in names:
            if not name.startswith((".", *_LEFT_BY_PROGRAMS)) and name.lower() not in _NOT_FOR_PEOPLE:
                yield Path(root) / name
