"""What an administrator asks for as JSON values. Keys may be added, never changed or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.json_shapes import JsonObject

if TYPE_CHECKING:
    from ui.backup import Backup, Manifest


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
