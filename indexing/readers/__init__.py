"""Files to documents: one reader a format, one line in the table of formats.py.

A document's text has not passed the gate; whoever reads must scrub before anything is kept.
"""

from indexing.readers.formats import SUPPORTED_SUFFIXES
from indexing.readers.reading import read_bytes, read_file

__all__ = ["SUPPORTED_SUFFIXES", "read_bytes", "read_file"]
