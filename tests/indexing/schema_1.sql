-- The schema of version 1, word for word, and two documents as that version stored them.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('key', 'abababababababababababababababababababababababababababababababab');
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
INSERT INTO documents VALUES (1, '0f0f0f0f0f0f0f0f', 'hennep.md', 'Damoclesbeleid', 'md', 'indexed', '[]', '{}', NULL, '2026-11-21T22:35:00+00:00', '# Damoclesbeleid

Bij een hennepkwekerij sluit de burgemeester de woning (artikel 13b Opiumwet).
', x'c863e95d0d1c29cc8b08121cd5d504afa6d9b946', x'aa82c9f89989834aa25168b42a0e7cb3502731f4');
INSERT INTO documents VALUES (2, '1e1e1e1e1e1e1e1e', 'casus.md', 'Casus', 'md', 'held', '[["marking", [["label", "geheim"]]]]', '{}', NULL, '2026-11-21T22:35:00+00:00', '# Casus

GEHEIM. Het drugspand aan de haven wordt maandag doorzocht.
', x'd768912849be07831cc1ead6482f9068b3cabd0e', x'144795dbe9f9fef296c97267914b3ab748d7c100');
INSERT INTO passages VALUES (1, '000000000000000000000001', 1, 0, 'text', NULL, '["Damoclesbeleid"]', '', 'Bij een hennepkwekerij sluit de burgemeester de woning (artikel 13b Opiumwet).', NULL);
INSERT INTO passages VALUES (2, '000000000000000000000002', 2, 0, 'text', NULL, '["Casus"]', '', 'GEHEIM. Het drugspand aan de haven wordt maandag doorzocht.', NULL);
INSERT INTO words VALUES ('artikel', 'lekitra', 1, 0, 0);
INSERT INTO words VALUES ('burgemeester', 'retseemegrub', 1, 0, 0);
INSERT INTO words VALUES ('damoclesbeleid', 'dielebselcomad', 1, 0, 0);
INSERT INTO words VALUES ('hennepkwekerij', 'jirekewkpenneh', 1, 0, 0);
INSERT INTO words VALUES ('opiumwet', 'tewmuipo', 1, 0, 0);
INSERT INTO words VALUES ('sluit', 'tiuls', 1, 1, 0);
INSERT INTO words VALUES ('woning', 'gninow', 1, 0, 0);
INSERT INTO stems (rowid, terms) VALUES (1, 'damoclesbeleid damocl beleid damoclesbeleid damocl beleid hennepkweek hennep kweek sluit burgemee woon artikel 13b opiumwet opium wet');
INSERT INTO grams (rowid, terms) VALUES (1, 'damoc amocl mocle ocles clesb lesbe esbel sbele belei eleid damoc amocl mocle ocles clesb lesbe esbel sbele belei eleid henne ennep nnepk nepkw epkwe pkwek kweke weker ekeri kerij sluit burge urgem rgeme gemee emees meest eeste ester wonin oning artik rtike tikel 13b opium piumw iumwe umwet');
PRAGMA user_version = 1;
