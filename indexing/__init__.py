"""Files in, passages in the index; a question in, passages out.

Readers give documents, the gate scrubs them, and the library keeps passages, vectors and state.
"""

from indexing.document import Block, BlockKind, Cell, Document, Section, Span
from indexing.dutch import Analyser, analyse
from indexing.embedding import Embedder, load_embedder
from indexing.errors import EmbedderError, LibraryError, UnreadableFileError
from indexing.limits import Limits
from indexing.readers import SUPPORTED_SUFFIXES, read_bytes, read_file
from indexing.records import (
    DocumentRecord,
    DocumentState,
    FileOutcome,
    FileState,
    Hit,
    IndexReport,
    Passage,
    Progress,
    Removal,
)
from indexing.sentences import split_sentences

__all__ = [
    "SUPPORTED_SUFFIXES",
    "Analyser",
    "Block",
    "BlockKind",
    "Cell",
    "Document",
    "DocumentRecord",
    "DocumentState",
    "Embedder",
    "EmbedderError",
    "FileOutcome",
    "FileState",
    "Hit",
    "IndexReport",
    "LibraryError",
    "Limits",
    "Passage",
    "Progress",
    "Removal",
    "Section",
    "Span",
    "UnreadableFileError",
    "analyse",
    "load_embedder",
    "read_bytes",
    "read_file",
    "split_sentences",
]
