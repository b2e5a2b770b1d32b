"""The data folder as one file, and back: a checksummed archive made while others read, restored whole or not at all."""

from ui.backup.archive import FileEntry, Manifest
from ui.backup.making import Backup, back_up, passing_back_up
from ui.backup.restoring import restore

__all__ = ["Backup", "FileEntry", "Manifest", "back_up", "passing_back_up", "restore"]
