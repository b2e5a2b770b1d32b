"""Files in, passages in the index; a question in, passages out.

Readers give documents, the gate scrubs them, and the library keeps passages, vectors and state.
"""

from indexing.audit import AuditEvent, AuditLog, Named, write_csv
from indexing.describing import SIZES, DescriptionChange, kinds, themes
from indexing.document import Block, BlockKind, Cell, Document, Section, Span
from indexing.dutch import Analyser, Word, analyse
from indexing.embedding import Embedder, load_embedder
from indexing.errors import EmbedderError, LibraryError, UnreadableFileError
from indexing.filtering import EVERYTHING, DocumentFilter, one_of
from indexing.kept_texts import KeptText, KeptTexts, Series
from indexing.library import Library
from indexing.limits import DEFAULT_LIMITS, Limits
from indexing.readers import SUPPORTED_SUFFIXES, read_bytes, read_file
from indexing.records import (
    DESCRIBED,
    Collection,
    Description,
    DocumentRecord,
    DocumentState,
    FileOutcome,
    FileState,
    FoundDocument,
    FoundPassage,
    Hit,
    IndexReport,
    LibraryStatistics,
    Passage,
    Progress,
    Removal,
)
from indexing.ruling.records import ListEntry, ListKind, Review, ReviewFinding, ReviewNote, Scope
from indexing.sentences import split_sentences
from indexing.watching import Look, Watch

__all__ = [
    "DEFAULT_LIMITS",
    "DESCRIBED",
    "EVERYTHING",
    "SIZES",
    "SUPPORTED_SUFFIXES",
    "Analyser",
    "AuditEvent",
    "AuditLog",
    "Block",
    "BlockKind",
    "Cell",
    "Collection",
    "Description",
    "DescriptionChange",
    "Document",
    "DocumentFilter",
    "DocumentRecord",
    "DocumentState",
    "Embedder",
    "EmbedderError",
    "FileOutcome",
    "FileState",
    "FoundDocument",
    "FoundPassage",
    "Hit",
    "IndexReport",
    "KeptText",
    "KeptTexts",
    "Library",
    "LibraryError",
    "LibraryStatistics",
    "Limits",
    "ListEntry",
    "ListKind",
    "Look",
    "Named",
    "Passage",
    "Progress",
    "Removal",
    "Review",
    "ReviewFinding",
    "ReviewNote",
    "Scope",
    "Section",
    "Series",
    "Span",
    "UnreadableFileError",
    "Watch",
    "Word",
    "analyse",
    "kinds",
    "load_embedder",
    "one_of",
    "read_bytes",
    "read_file",
    "split_sentences",
    "themes",
    "write_csv",
]
