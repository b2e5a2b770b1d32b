"""Working on a draft: edits pass the gate, sources go and change, and what is kept holds no document text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.drafting import Desk, Draft, Drafter, as_text, confirmed
from assistant.errors import AssistantError
from indexing import DocumentFilter, Library, load_embedder
from privacy import Gate
from tests.assistant.drafting.conftest import NOTE, OTHER
from tests.assistant.drafting.test_drafter import BRIEF


@dataclass(frozen=True)
class House:
    """A library of one's own, that may be changed."""

    library: Library
    drafter: Drafter
    desk: Desk
    data: Path


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    (papers / "notitie-elsterpark.md").write_text(NOTE, encoding="utf-8")
    (papers / "jaarverslag-bibliotheek.md").write_text(OTHER, encoding="utf-8")
    gate = Gate()
    with Library.open(data, gate, load_embedder("stukwijzer-nl"), write=True) as library:
        library.index([papers])
        drafter = Drafter(library, gate)
        yield House(library, drafter, Desk(data / "concepts", library, drafter.shelf), data)


@pytest.fixture(scope="module")
def draft(drafter: Drafter) -> Draft:
    return drafter.draft("collegevoorstel", BRIEF)


def _numbers(draft: Draft) -> list[int]:
    return [n for section in draft.sections for paragraph in section.paragraphs for n in paragraph.citations]


def test_the_text_of_a_section_comes_back_as_it_was(drafter: Drafter, draft: Draft) -> None:
    for section in draft.sections:
        again = drafter.edited(draft, section.key, as_text(section))
        assert again.section(section.key) == section
        assert again.citations == draft.citations


def test_what_someone_types_passes_the_gate_and_quotes_stay(drafter: Drafter, draft: Draft) -> None:
    text = as_text(draft.section("financien")) + "\n\nBel mevrouw A. Verhoeven op 06-12345678."
    made = drafter.edited(draft, "financien", text)
    written = as_text(made.section("financien"))
    assert "Verhoeven" not in written
    assert "06-12345678" not in written
    assert len(made.citations) == len(draft.citations)


def test_a_source_stays_only_where_its_quote_is_literal(drafter: Drafter, draft: Draft) -> None:
    text = as_text(draft.section("financien")).replace("€ 23.400", "€ 24.000")
    made = drafter.edited(draft, "financien", text)
    assert all("€ 23.400" not in citation.quote for citation in made.citations)
    assert _numbers(made) == list(range(1, len(made.citations) + 1))


def test_an_edit_takes_the_confirmation_away(drafter: Drafter, draft: Draft) -> None:
    assert drafter.edited(confirmed(draft, "teamleider"), "bijlagen", "Geen.").confirmed == ""


def test_a_gap_that_was_filled_is_no_longer_open(drafter: Drafter, draft: Draft) -> None:
    made = drafter.edited(draft, "bijlagen", "1. Schouwverslag")
    assert any(hint.startswith("Bijlagen") for hint in draft.open_fields)
    assert not any(hint.startswith("Bijlagen") for hint in made.open_fields)


def test_a_dropped_source_is_gone_and_leaves_a_gap_where_nothing_is_left(drafter: Drafter, draft: Draft) -> None:
    section = draft.section("juridisch-kader")
    made = draft
    for _ in [n for paragraph in section.paragraphs for n in paragraph.citations]:
        (n, *_) = [n for one in made.section("juridisch-kader").paragraphs for n in one.citations]
        made = drafter.dropped(made, n)
    assert all("artikel 2:57" not in citation.quote for citation in made.citations)
    assert [paragraph.style for paragraph in made.section("juridisch-kader").paragraphs][-1] == "gap"


def test_a_section_is_made_anew_about_something_else(drafter: Drafter, draft: Draft) -> None:
    made = drafter.redrafted(draft, "kanttekeningen", "ruimte in het park")
    assert made.section("kanttekeningen").paragraphs
    assert _numbers(made) == list(range(1, len(made.citations) + 1))
    assert [one for one in made.sections if one.key != "kanttekeningen"] != []


def test_there_is_not_always_another_sentence(drafter: Drafter, draft: Draft) -> None:
    with pytest.raises(AssistantError, match="no-other-source"):
        drafter.swapped(draft, len(draft.citations))


def test_only_the_chosen_documents_are_used(house: House) -> None:
    other = house.library.document("jaarverslag-bibliotheek.md").id
    within = DocumentFilter(documents=frozenset({other}))
    made = house.drafter.draft("collegevoorstel", BRIEF, within)
    assert {citation.document_id for citation in made.citations} <= {other}


def test_making_can_be_stopped_between_sections(drafter: Drafter) -> None:
    seen: list[str] = []

    def report(done: int, total: int, title: str) -> None:
        seen.append(title)
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        drafter.draft("collegevoorstel", BRIEF, report=report)
    assert list(dict.fromkeys(seen)) == ["Onderwerp", "Beslispunten", "Inleiding"]


def test_making_can_be_stopped_while_it_looks_for_sources(drafter: Drafter) -> None:
    told: list[int] = []

    def report(done: int, _total: int, _title: str) -> None:
        told.append(done)
        if len(told) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        drafter.draft("collegevoorstel", BRIEF, report=report)
    assert told == [0, 0, 0]


def test_a_kept_draft_comes_back_whole_and_only_to_its_owner(house: House) -> None:
    made = house.drafter.draft("collegevoorstel", BRIEF)
    name = house.desk.keep("jansen", made)
    again = house.desk.take("jansen", name)
    assert again.sections == made.sections
    assert [one.quote for one in again.citations] == [one.quote for one in made.citations]
    assert [kept.title for kept in house.desk.all("jansen")] == [made.title]
    assert house.desk.all("pietersen") == ()
    with pytest.raises(AssistantError, match="draft-unknown"):
        house.desk.take("pietersen", name)
    with pytest.raises(AssistantError, match="draft-unknown"):
        house.desk.take("jansen", "../../etc/passwd")


def test_what_is_kept_holds_no_text_of_a_document_nor_the_owner(house: House) -> None:
    made = house.drafter.draft("collegevoorstel", BRIEF)
    house.desk.keep("jansen", made)
    (path,) = (house.data / "concepts").rglob("*.json")
    kept = path.read_text(encoding="utf-8")
    assert all(" ".join(citation.quote.split()) not in kept for citation in made.citations)
    assert "jansen" not in str(path) + kept
    assert path.stat().st_mode & 0o077 == 0
    assert json.loads(kept)["brief"] == made.brief


def test_a_removed_document_is_removed_from_kept_drafts_too(house: House) -> None:
    made = house.drafter.draft("collegevoorstel", BRIEF)
    name = house.desk.keep("jansen", made)
    house.library.remove(["notitie-elsterpark.md"])
    again = house.desk.take("jansen", name)
    assert again.citations == ()
    text = "\n".join(as_text(section) for section in again.sections)
    assert "23.400" not in text
    assert any(hint.startswith("Financiën") for hint in again.open_fields)


def test_a_kept_draft_can_be_thrown_away(house: House) -> None:
    name = house.desk.keep("jansen", house.drafter.draft("memo", "Onderwerp: honden"))
    house.desk.delete("jansen", name)
    house.desk.delete("jansen", name)
    assert house.desk.all("jansen") == ()
    assert not list((house.data / "concepts").rglob("*.json"))
