"""The tables of a library, version after version: a new one is a step more, so that old folders follow.

A step is never changed once it has been in use; a new folder takes all of them.
"""

from __future__ import annotations

# Terms come out of dutch.py ready; the tokenizer of FTS5 only has to keep the marks in them.
_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('key', lower(hex(randomblob(32))));
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL,
    reasons TEXT NOT NULL,
    findings TEXT NOT NULL,
    pages INTEGER,
    added TEXT NOT NULL,
    text TEXT NOT NULL,
    path_hash BLOB NOT NULL UNIQUE,
    content_hash BLOB NOT NULL
);
CREATE TABLE folders (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    hash BLOB NOT NULL,
    PRIMARY KEY (hash, document)
) WITHOUT ROWID;
CREATE TABLE passages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    page INTEGER,
    headings TEXT NOT NULL,
    context TEXT NOT NULL,
    text TEXT NOT NULL,
    shard TEXT,
    UNIQUE (document, ordinal)
);
CREATE INDEX passages_by_shard ON passages (shard);
CREATE TABLE shards (name TEXT PRIMARY KEY, dirty INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE words (
    word TEXT PRIMARY KEY,
    backwards TEXT NOT NULL,
    passages INTEGER NOT NULL,
    may_be_part INTEGER NOT NULL,
    part INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE abbreviations (passage INTEGER NOT NULL, short TEXT NOT NULL, long TEXT NOT NULL);
CREATE INDEX abbreviations_by_passage ON abbreviations (passage);
CREATE INDEX words_backwards ON words (backwards);
CREATE VIRTUAL TABLE stems USING fts5(terms, tokenize = "unicode61 remove_diacritics 0 tokenchars '.:&_'");
CREATE VIRTUAL TABLE grams USING fts5(terms, content = '',
    tokenize = "unicode61 remove_diacritics 0 tokenchars '.:&_'");
CREATE VIRTUAL TABLE gram_counts USING fts5vocab(grams, row);
"""

_COLLECTIONS = """
CREATE TABLE collections (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE);
INSERT INTO collections VALUES (1, lower(hex(randomblob(8))), 'algemeen');
ALTER TABLE documents ADD COLUMN collection INTEGER NOT NULL DEFAULT 1;
CREATE INDEX documents_by_collection ON documents (collection);
"""

# A field has its guess and, when someone filled it in, what was filled in, which counts.
_DESCRIPTIONS = """
CREATE TABLE descriptions (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    field TEXT NOT NULL,
    edited INTEGER NOT NULL,
    place INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (document, field, edited, place)
) WITHOUT ROWID;
CREATE INDEX descriptions_by_value ON descriptions (field, value);
CREATE VIEW described AS SELECT * FROM descriptions AS one WHERE edited OR NOT EXISTS (
    SELECT 1 FROM descriptions AS other
    WHERE other.document = one.document AND other.field = one.field AND other.edited
);
ALTER TABLE documents ADD COLUMN saved TEXT NOT NULL DEFAULT '';
"""

# Documents that are the same paper have the same `paper`.
_TWINS = """
CREATE TABLE sketches (
    hash INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    PRIMARY KEY (hash, document)
) WITHOUT ROWID;
CREATE INDEX sketches_by_document ON sketches (document);
ALTER TABLE documents ADD COLUMN paper TEXT NOT NULL DEFAULT '';
CREATE INDEX documents_by_paper ON documents (paper);
DELETE FROM meta WHERE key = 'guesser';
"""

# A scrub list and a decision hold hashes; `document` is an id, which a document keeps when it is read again.
_RULES = """
CREATE TABLE list_entries (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
    kind TEXT NOT NULL,
    term TEXT NOT NULL,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    skip INTEGER NOT NULL,
    count INTEGER NOT NULL,
    type TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    added TEXT NOT NULL
);
CREATE INDEX list_entries_by_collection ON list_entries (collection);
CREATE TABLE decisions (
    number INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    kind TEXT NOT NULL,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    skip INTEGER NOT NULL,
    count INTEGER NOT NULL,
    type TEXT NOT NULL,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX decisions_by_document ON decisions (document);
CREATE TABLE reviews (
    document TEXT PRIMARY KEY,
    rules TEXT NOT NULL,
    notices TEXT NOT NULL,
    findings TEXT NOT NULL
) WITHOUT ROWID;
ALTER TABLE collections ADD COLUMN settings TEXT NOT NULL DEFAULT '';
"""

STEPS = (_FIRST, _COLLECTIONS, _DESCRIPTIONS, _TWINS, _RULES)
"""The statements that lead from version N to N + 1, from 0 (an empty file)."""
