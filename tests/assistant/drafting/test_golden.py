"""A draft of each kind over the demo municipality: what must hold of every draft, and what this one must say.

Each brief leaves something out on purpose: `GAPS` are the sections where that must show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.checking import Category, Checker
from assistant.drafting import Draft, Drafter, Shelf, write_docx
from assistant.drafting.templates import templates
from indexing import Library, Limits, load_embedder, read_file
from privacy import PLACEHOLDER, Gate
from ui.demo import documents_folder

BRIEFS = Path(__file__).parent / "briefs"
KINDS = [found.kind for found in templates()]
SAYS = {
    "collegevoorstel": ["Het cameratoezicht op de Markt te verlengen tot 1 juni 2030.", "61 mishandelingen"],
    "raadsvoorstel": ["De raad besluit:", "Buurtbemiddeling uit te breiden naar alle vijf de kernen."],
    "adviesnota": ["wapenincidenten", "Artikel 151b van de Gemeentewet"],
    "memo": ["De burgemeester wil weten hoe we ervoor staan", "Woonoverlast"],
    "beleidsnotitie": ["straathoekwerk", "jongeren"],
    "raadsinformatiebrief": ["de gemeenteraad", "noodsteunpunt"],
    "beantwoording-raadsvragen": ["61 mishandelingen", "Dorpsbelang"],
    "waarschuwingsbrief-hondenbeet": ["artikel 2:57", "geen besluit", "[invullen: naam]"],
    "waarschuwingsbrief": ["negen meldingen", "dwangsom"],
    "bestuurlijke-rapportage": ["312 hennepplanten", "Bron: politie"],
    "controleverslag": ["integrale controles", "Tijd: 10.30"],
    "scenario-uitwerking": ["evacuatie van Lokkerdam", "GRIP"],
    "draaiboek": ["Tijd: 20.00", "schade"],
    "samenvatting": ["Integraal veiligheidsplan 2025-2028", "daalde in 2025 van 490 naar 475"],
}
GAPS = {
    "collegevoorstel": ["argumenten", "bijlagen", "uitvoering"],
    "raadsvoorstel": ["communicatie", "bijlagen"],
    "adviesnota": ["bijlagen"],
    "memo": ["advies"],
    "beleidsnotitie": ["bijlagen", "evaluatie"],
    "raadsinformatiebrief": ["bijlagen", "vervolg"],
    "beantwoording-raadsvragen": ["vragen-en-antwoorden"],
    "waarschuwingsbrief": ["rechtsbescherming"],
    "waarschuwingsbrief-hondenbeet": [],
    "bestuurlijke-rapportage": ["object", "advies"],
    "controleverslag": ["bevindingen", "leerpunten"],
    "scenario-uitwerking": ["open"],
    "draaiboek": ["evaluatie", "bereikbaarheid"],
    "samenvatting": ["ontbreekt"],
}
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-zà-ÿ]{2,}")


@pytest.fixture(scope="module")
def drafter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drafter]:
    gate = Gate()
    with Library.open(tmp_path_factory.mktemp("data"), gate, load_embedder("stukwijzer-nl"), write=True) as library:
        library.index([documents_folder()])
        yield Drafter(library, gate)


@pytest.fixture(scope="module")
def drafts(drafter: Drafter) -> dict[str, Draft]:
    return {kind: drafter.draft(kind, _brief(kind)) for kind in KINDS}


def _brief(kind: str) -> str:
    return (BRIEFS / f"{kind}.txt").read_text(encoding="utf-8")


def _text(draft: Draft) -> str:
    parts = [paragraph.text for section in draft.sections for paragraph in section.paragraphs]
    return "\n".join([*draft.address, *(field.value for field in draft.fields), *parts])


def test_there_is_a_brief_and_an_expectation_for_each_kind() -> None:
    assert {path.stem for path in BRIEFS.glob("*.txt")} == set(KINDS) == set(SAYS) == set(GAPS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_has_the_sections_of_its_template_and_says_what_it_must(kind: str, drafts: dict[str, Draft]) -> None:
    draft = drafts[kind]
    assert [section.key for section in draft.sections] == [one.key for one in Shelf().template(kind).sections]
    assert all(section.paragraphs for section in draft.sections)
    for said in SAYS[kind]:
        assert said.lower() in _text(draft).lower(), said


@pytest.mark.parametrize("kind", KINDS)
def test_gaps_show_where_the_brief_and_the_papers_are_silent(kind: str, drafts: dict[str, Draft]) -> None:
    for key in GAPS[kind]:
        texts = [paragraph.text for paragraph in drafts[kind].section(key).paragraphs]
        assert any("[aanvullen: " in text for text in texts), key


@pytest.mark.parametrize("kind", KINDS)
def test_every_quote_is_literal_used_once_and_numbered_in_reading_order(kind: str, drafts: dict[str, Draft]) -> None:
    draft = drafts[kind]
    cited = [n for section in draft.sections for paragraph in section.paragraphs for n in paragraph.citations]
    assert cited == list(range(1, len(draft.citations) + 1))
    places = [(citation.passage_id, citation.start) for citation in draft.citations]
    assert len(set(places)) == len(places)
    for section in draft.sections:
        for paragraph in section.paragraphs:
            for n in paragraph.citations:
                citation = draft.citations[n - 1]
                assert citation.passage[citation.start : citation.end] == citation.quote
                assert " ".join(citation.quote.split()) in paragraph.text


@pytest.mark.parametrize("kind", KINDS)
def test_no_number_and_no_name_comes_from_nowhere(kind: str, drafts: dict[str, Draft]) -> None:
    """Outside quotes only the brief, the template and the names of documents may bring them in."""
    draft, template = drafts[kind], Shelf().template(kind)
    named = " ".join(f"{citation.title} {citation.document}" for citation in draft.citations)
    known = " ".join((_brief(kind), template.model_dump_json(), named))
    for section in draft.sections:
        for paragraph in section.paragraphs:
            own = paragraph.text
            for n in paragraph.citations:
                own = own.replace(" ".join(draft.citations[n - 1].quote.split()), " ")
            plain = re.sub(r"^\d+(?:\.\d+)?\.? ", "", own)
            assert set(_NUMBER.findall(plain)) <= set(_NUMBER.findall(known)), plain
            assert all(name in known for name in _NAME.findall(plain)), plain


@pytest.mark.parametrize("kind", KINDS)
def test_no_person_of_the_papers_is_in_a_draft(kind: str, drafts: dict[str, Draft]) -> None:
    assert not PLACEHOLDER.search(_text(drafts[kind]))


@pytest.mark.parametrize("kind", KINDS)
def test_the_word_file_passes_our_own_check_of_structure(kind: str, drafts: dict[str, Draft], tmp_path: Path) -> None:
    path = tmp_path / f"{kind}.docx"
    write_docx(drafts[kind], path)
    remarks = Checker().check(read_file(path, Limits()), kind).remarks
    wrong = [one for one in remarks if one.category in (Category.STRUCTURE, Category.CONSISTENCY)]
    assert [(one.rule, one.message) for one in wrong] == []
