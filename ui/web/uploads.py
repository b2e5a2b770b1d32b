"""Uploaded files: they lie in a folder per user inside the data folder, and are gone when they have been read."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from indexing import UnreadableFileError


class UploadFolder:
    """The folder where the server puts uploads: `<key of the user>/<fingerprint>/<name>`."""

    def __init__(self, data: Path, owner: str = "") -> None:
        self._data = data
        self.path = data / "tmp" / "uploads" / owner

    def of(self, owner: str) -> UploadFolder:
        """The part of the user with this key; what lies elsewhere is not theirs to name."""
        return UploadFolder(self._data, owner)

    def empty(self) -> None:
        """Remove everything, also what a crash left behind, and start with an empty folder only we can read."""
        shutil.rmtree(self.path, ignore_errors=True)
        self.path.mkdir(parents=True, mode=0o700)

    def sweep(self, age: float) -> None:
        """Remove what lies here longer than `age` seconds: uploads that were broken off, or never used."""
        before = time.time() - age
        for path in sorted(self.path.rglob("*"), reverse=True):
            with suppress(OSError):
                if path.lstat().st_mtime < before:
                    path.rmdir() if path.is_dir() else path.unlink()

    def own(self, name: str) -> Path:
        """The path of an upload that stays for now. Raises UnreadableFileError when it does not lie in this folder."""
        path, root = Path(name).resolve(), self.path.resolve()
        if not path.is_relative_to(root) or path == root:
            raise UnreadableFileError("file-no-permission")
        return path

    @contextmanager
    def taking(self, names: Sequence[str]) -> Iterator[list[Path]]:
        """The uploaded files called `names`; they are deleted afterwards, whatever happens.

        Raises UnreadableFileError when one does not lie in this folder, so that nobody can name another file.
        """
        paths = [Path(name).resolve() for name in names]
        root = self.path.resolve()
        own = [path for path in paths if path.is_relative_to(root) and path != root]
        try:
            if len(own) != len(paths):
                raise UnreadableFileError("file-no-permission")
            yield own
        finally:
            for path in own:
                path.unlink(missing_ok=True)
                with suppress(OSError):
                    path.parent.rmdir()
