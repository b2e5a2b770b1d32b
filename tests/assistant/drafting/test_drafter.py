"""Drafts: what the brief says, what the sources say, and a visible gap where neither does."""

from __future__ import annotations

import re

import pytest

from assistant.drafting import Draft, Drafter
from assistant.errors import AssistantError

BRIEF = """Onderwerp: Hondenlosloopgebied in het Elsterpark
Afdeling: Leefomgeving

Beslispunten:
1. Het hondenlosloopgebied in het Elsterpark aanwijzen.
2. Een budget van € 25.000 beschikbaar stellen.

Evaluatie: na twee jaar
"""


@pytest.fixture(scope="module")
def draft(drafter: Drafter) -> Draft:
    return drafter.draft("collegevoorstel", BRIEF)


def _texts(draft: Draft, key: str) -> list[str]:
    (section,) = [section for section in draft.sections if section.key == key]
    return [paragraph.text for paragraph in section.paragraphs]


def test_beslispunten_are_decisions_from_the_brief(draft: Draft) -> None:
    assert _texts(draft, "beslispunten") == [
        "Het college besluit:",
        "1. Het hondenlosloopgebied in het Elsterpark aan te wijzen.",
        "2. Een budget van € 25.000 beschikbaar te stellen.",
    ]


def test_every_quote_is_literal_and_stands_in_its_paragraph(draft: Draft) -> None:
    quotes = {citation.n: citation for citation in draft.citations}
    assert quotes
    for citation in draft.citations:
        assert citation.passage[citation.start : citation.end] == citation.quote
    for section in draft.sections:
        for paragraph in section.paragraphs:
            for n in paragraph.citations:
                assert " ".join(quotes[n].quote.split()) in paragraph.text


def test_citations_are_numbered_in_reading_order_and_used_once(draft: Draft) -> None:
    cited = [n for section in draft.sections for paragraph in section.paragraphs for n in paragraph.citations]
    assert cited == list(range(1, len(draft.citations) + 1))
    assert len({citation.quote for citation in draft.citations}) == len(draft.citations)


def test_each_section_draws_on_the_fitting_part_of_the_fitting_document(draft: Draft) -> None:
    assert {citation.document for citation in draft.citations} == {"notitie-elsterpark.md"}
    assert any("€ 23.400" in text for text in _texts(draft, "financien"))
    assert any("artikel 2:57" in text for text in _texts(draft, "juridisch-kader"))
    assert any("48 meldingen" in text for text in _texts(draft, "inleiding"))


def test_arguments_are_for_and_kanttekeningen_against(draft: Draft) -> None:
    arguments, against = " ".join(_texts(draft, "argumenten")), " ".join(_texts(draft, "kanttekeningen"))
    assert "verbetert de veiligheid" in arguments
    assert "vrezen geluidsoverlast" in against
    assert "vrezen" not in arguments
    assert "verbetert" not in against


def test_what_nobody_says_is_a_visible_gap(draft: Draft) -> None:
    assert _texts(draft, "communicatie") == ["[aanvullen: wie u informeert, wanneer en met welk middel]"]
    assert "Communicatie: wie u informeert, wanneer en met welk middel" in draft.open_fields
    assert _texts(draft, "evaluatie") == ["Na twee jaar."]


def test_no_figure_comes_from_nowhere(draft: Draft) -> None:
    given = BRIEF + " ".join(citation.quote for citation in draft.citations)
    numbers = re.compile(r"\d+(?:[.,:]\d+)*")
    for section in draft.sections:
        for paragraph in section.paragraphs:
            plain = re.sub(r"^\d+(?:\.\d+)?[. ]", "", paragraph.text)
            if paragraph.style != "gap":
                assert set(numbers.findall(plain)) <= set(numbers.findall(given)), plain


def test_a_subject_the_library_knows_nothing_of_gives_gaps_only(drafter: Drafter) -> None:
    unknown = drafter.draft("collegevoorstel", "Onderwerp: Zwemles voor statushouders\n")
    assert unknown.citations == ()


def test_the_brief_passes_the_gate(drafter: Drafter) -> None:
    made = drafter.draft("memo", "Onderwerp: Klacht van mevrouw A. Verhoeven\n\nBel haar op 06-12345678.\n")
    written = made.title + str(made.sections) + str(made.fields)
    assert "Verhoeven" not in written
    assert "06-12345678" not in written


def test_a_draft_says_what_made_it(draft: Draft) -> None:
    assert dict(draft.provenance)["template"] == "collegevoorstel-2"
    assert dict(draft.provenance)["engine"] == "built-in"


def test_kinds_are_listed_and_an_unknown_one_refused(drafter: Drafter) -> None:
    assert {"collegevoorstel", "memo", "draaiboek"} <= {kind.kind for kind in drafter.kinds()}
    with pytest.raises(AssistantError) as error:
        drafter.draft("sonnet", BRIEF)
    assert error.value.code == "template-unknown"


def test_an_empty_brief_is_refused(drafter: Drafter) -> None:
    with pytest.raises(AssistantError) as error:
        drafter.draft("memo", " \n\n")
    assert error.value.code == "brief-empty"
