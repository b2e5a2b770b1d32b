"""What an administrator asks for as JSON values. Keys may be added, never changed or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.json_shapes import JsonObject

if TYPE_CHECKING:
    from ui.backup import Backup, Manifest
    from ui.judgements import Tally


def backup_json(backup: Backup) -> JsonObject:
    """A back-up that was made; `bytes` and `sha256` are those of its file."""
    shape = {"file": str(backup.path), "bytes": backup.bytes, "sha256": backup.sha256}
    return {**shape, **manifest_json(backup.manifest)}


def manifest_json(manifest: Manifest) -> JsonObject:
    """What a back-up holds; `made` is ISO in UTC."""
    return {
        "made": manifest.made,
        "version": manifest.version,
        "documents": manifest.documents,
        "passages": manifest.passages,
        "files": len(manifest.files),
    }


def tally_json(tally: Tally) -> JsonObject:
    """Counted verdicts; `because` by code, `doubted` by the name of a document, `questions` where they are kept."""
    return {
        "total": tally.total,
        "since": tally.since,
        "verdicts": dict(tally.verdicts),
        "because": dict(tally.because),
        "engines": dict(tally.engines),
        "abstained": tally.abstained,
        "doubted": [{"document": name, "count": count} for name, count in tally.doubted],
        "questions": [{"verdict": one.verdict, "question": one.question} for one in tally.asked],
    }
