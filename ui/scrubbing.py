"""Reading files and passing them through the gate, for a look: nothing is stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from indexing import UnreadableFileError, read_file
from privacy import Scrubbing
from ui.composition import build_gate
from ui.json_shapes import JsonObject, scrub_json
from ui.output import note, print_result
from ui.settings import Settings
from ui.texts import error_text, message, reason_text
from ui.wording import findings_line


@dataclass(frozen=True, slots=True)
class FileScrubbing:
    """A file that was read: its path with a scrubbed name, and what the gate made of its text."""

    file: str
    scrubbing: Scrubbing

    def as_json(self) -> JsonObject:
        """The shape of `scrub --json`."""
        return scrub_json(self.file, self.scrubbing)

    def show(self, *, alone: bool) -> None:
        """Print the scrubbed text, and what was found on stderr."""
        if not alone:
            print_result(f"=== {self.file}")
        print_result(self.scrubbing.text)
        note(f"{self.file}: {message('decision-' + self.scrubbing.decision.value)}")
        for reason in self.scrubbing.reasons:
            note(f"  {reason_text(reason)}")
        note(f"  Verwijderd: {findings_line(self.scrubbing.counts())}.")


@dataclass(frozen=True, slots=True)
class FileFailure:
    """A file that could not be read."""

    file: str
    error: UnreadableFileError

    def as_json(self) -> JsonObject:
        """The file with its error."""
        return {"file": self.file, "error": {"code": self.error.code, "message": error_text(self.error)}}

    def show(self, *, alone: bool) -> None:  # noqa: ARG002 - same call as for a file that was read
        """Print the error on stderr."""
        note(f"{self.file}: {error_text(self.error)}")


def scrub_files(paths: Iterable[Path], settings: Settings) -> Iterator[FileScrubbing | FileFailure]:
    """Each file through reader and gate, in order; a bad file does not stop the others."""
    gate = build_gate(settings)
    for path in paths:
        try:
            document = read_file(path, settings.reading_limits())
        except UnreadableFileError as error:
            yield FileFailure(_shown(path, gate.scrub(path.name).text), error)
            continue
        text, name = gate.scrub_together((document.text, path.name))
        yield FileScrubbing(_shown(path, name.text), text)


def _shown(path: Path, name: str) -> str:
    """The path as the user gave it, with the scrubbed file name."""
    return str(path.parent / name) if path.parent != Path() else name
