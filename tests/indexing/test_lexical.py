"""The lexical index: what it learns of the municipality's words, and that taking out undoes putting in."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indexing import Library
from indexing.database import connect
from indexing.lexical import LexicalIndex
from indexing.searchable import Searchable
from privacy import Scrubbed
from tests.indexing.gates import FakeGate

COMPOUND = "De brugkwelder is gesloten voor verkeer.\n"
PART = "De kwelder loopt onder.\n\n# Twee\n\nBij de kwelder.\n\n# Drie\n\nDe kwelder is groen.\n"


def passages(*texts: str, first: int = 1) -> list[Searchable]:
    return [Searchable(number, f"p{number}", text, text) for number, text in enumerate(texts, start=first)]


def add(connection: sqlite3.Connection, index: LexicalIndex, rows: list[Searchable]) -> None:
    """Store the passages as Store does, and index them."""
    connection.execute(
        "INSERT OR IGNORE INTO documents (number, id, name, title, format, state, reasons, findings, added, text,"
        " path_hash, content_hash) VALUES (1, 'd', 'd', '', '', '', '', '', '', '', '', '')"
    )
    connection.executemany(
        "INSERT INTO passages VALUES (?1, ?2, 1, ?1, 'text', NULL, '[]', '', ?3, NULL)",
        [(row.number, row.id, row.lexical) for row in rows],
    )
    index.add(rows)


def contents(connection: sqlite3.Connection) -> list[object]:
    """Everything a lexical index holds, term by term."""
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.stem_words USING fts5vocab('main', 'stems', 'instance')"
    )
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.gram_words USING fts5vocab('main', 'grams', 'row')")
    return [
        connection.execute("SELECT term, doc FROM temp.stem_words ORDER BY term, doc, offset").fetchall(),
        connection.execute("SELECT term, doc, cnt FROM temp.gram_words ORDER BY term").fetchall(),
        connection.execute("SELECT word, passages, part FROM words ORDER BY word").fetchall(),
    ]


TEXT = st.lists(
    st.sampled_from(["fietspad", "Brug", "kwelder", "brugkwelder", "13b", "de", "café", "€ 1.000"]), max_size=8
)


@settings(max_examples=25, deadline=None)
@given(kept=st.lists(TEXT, min_size=1, max_size=4), gone=st.lists(TEXT, min_size=1, max_size=4))
def test_taking_out_undoes_putting_in(kept: list[list[str]], gone: list[list[str]]) -> None:
    stay, leave = passages(*map(" ".join, kept)), passages(*map(" ".join, gone), first=100)
    plain, changed = connect(Path(":memory:")), connect(Path(":memory:"))
    expected, index = LexicalIndex(plain), LexicalIndex(changed)
    add(plain, expected, stay)
    expected.learn()
    add(changed, index, stay)
    index.learn()
    add(changed, index, leave)
    index.learn()
    index.remove(leave)
    changed.execute("DELETE FROM passages WHERE number >= 100")
    index.learn()
    index.compact()
    assert contents(changed) == contents(plain)
    plain.close()
    changed.close()


@pytest.mark.parametrize("order", [("samen.md", "los.md"), ("los.md", "samen.md")])
def test_compounds_are_split_by_the_words_of_all_documents(
    library: Library, papers: Path, order: tuple[str, str]
) -> None:
    (papers / "samen.md").write_text(COMPOUND)
    (papers / "los.md").write_text("# Een\n\n" + PART)
    for name in order:
        library.index([papers / name])
    query = FakeGate().scrub("kwelder").text
    assert "samen.md" in {hit.document.name for hit in library.search(query) if hit.lexical > 0.3}
    library.remove(["los.md"])
    terms = library._parts.lexical.analyser.terms("brugkwelder")
    assert "kwelder" not in terms


def test_a_word_of_one_passage_is_no_part() -> None:
    connection = connect(Path(":memory:"))
    index = LexicalIndex(connection)
    add(connection, index, passages("de kwelder", "een kwelder", "wachtkwelder"))
    index.learn()
    assert index.analyser.terms("wachtkwelder") == ["wachtkwelder"]
    add(connection, index, passages("nog een kwelder", first=9))
    index.learn()
    assert index.analyser.terms("wachtkwelder") == ["wachtkwelder", "wacht", "kwelder"]
    assert set(index.search("kwelder", 9).stems) == {"p1", "p2", "p3", "p9"}
    connection.close()


def test_misspelled_words_are_found_by_their_letters(library: Library, papers: Path) -> None:
    (papers / "camera.md").write_text("Het cameratoezicht bij het station.\n")
    (papers / "fiets.md").write_text("De fietsenstalling bij het zwembad.\n")
    library.index([papers])
    hits = library.search(asked("kameratoesicht"))
    assert (hits[0].document.name, hits[0].lexical > 0) == ("camera.md", True)


def test_a_common_word_alone_is_still_searched_for(library: Library, papers: Path) -> None:
    for number in range(30):
        (papers / f"stuk{number}.md").write_text(f"Vergunningverlening nummer {number} in {2000 + number}.\n")
    library.index([papers])
    assert len([hit for hit in library.search(asked("vergunningverlening"), limit=50) if hit.lexical > 0]) == 30
    assert library.search(asked("vergunningverlening 2007"))[0].document.name == "stuk7.md"


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_question_breaks_the_query_language(text: str) -> None:
    connection = connect(Path(":memory:"))
    index = LexicalIndex(connection)
    add(connection, index, passages('Over "fietspaden" AND bruggen.'))
    index.search(text, 5)
    index.search(text, 5, documents=["x"])
    connection.close()


def asked(question: str) -> Scrubbed:
    return FakeGate().scrub(question).text
