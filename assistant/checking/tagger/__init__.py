"""A small convolutional network that reads a whole sentence and tags each word with the edit it needs, if any.

It was trained on public Dutch text in which errors were planted (see training/tagging and data/README.md). What it
proposes becomes a remark only when it is very sure, or when the context model leans the same way (see `opinions`).
"""

from assistant.checking.tagger.features import Features
from assistant.checking.tagger.labels import ADDED, CONFUSED, JOINED, KEPT, LABELS, edited, task
from assistant.checking.tagger.network import Network
from assistant.checking.tagger.opinions import believed
from assistant.checking.tagger.tagger import Proposal, Tagger

__all__ = [
    "ADDED",
    "CONFUSED",
    "JOINED",
    "KEPT",
    "LABELS",
    "Features",
    "Network",
    "Proposal",
    "Tagger",
    "believed",
    "edited",
    "task",
]
