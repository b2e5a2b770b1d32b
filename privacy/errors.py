"""The exception tree of Stukwijzer; every error a person may see descends from the root.

    StukwijzerError                 anything Stukwijzer can explain
    +-- NotScrubbedError            text that did not pass the gate was about to be stored (privacy)
    +-- UnreadableFileError         a file that cannot be read (indexing)
    +-- LibraryError                the data folder cannot be used as asked (indexing)
    +-- EmbedderError               an embedding model is missing or does not fit the index (indexing)
    +-- AssistantError              a draft or a check cannot be made (assistant)
    +-- LanguageModelError          a language model cannot be asked or its answer not be used (assistant)
    +-- UsageError                  wrong settings or arguments (ui)

Messages of the lower folders are English and for engineers; `code` names the case, and ui/ turns it
into the Dutch line that a person reads. No message holds document text or a personal datum.
"""

from __future__ import annotations


class StukwijzerError(Exception):
    """Root of all errors that Stukwijzer raises on purpose.

    `code` is a stable, lower-case name of the case (`"file-encrypted"`); `details` fills the
    placeholders of the Dutch message and never holds document text.
    """

    def __init__(self, code: str, message: str = "", **details: str | int) -> None:
        super().__init__(message or code)
        self.code = code
        self.details = details


class NotScrubbedError(StukwijzerError):
    """Raised when text that the gate has not scrubbed was about to be stored."""

    def __init__(self, where: str) -> None:
        super().__init__("not-scrubbed", f"unscrubbed text refused by {where}", where=where)
