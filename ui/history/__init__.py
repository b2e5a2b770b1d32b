"""Conversations that a user may come back to: kept per user, scrubbed, for as many days as the settings say."""

from ui.history.answers import restored, written
from ui.history.keeping import History, KeptTurn

__all__ = ["History", "KeptTurn", "restored", "written"]
