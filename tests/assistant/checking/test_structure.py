"""Structure: what a template asks for, guessed or given."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checking import Checker
from assistant.drafting.templates import Shelf, Source, template
from assistant.errors import AssistantError
from tests.assistant.checking.texts import by_rule

SECTIONS = [section.title for section in template("collegevoorstel").sections]


def _proposal(titles: list[str], body: str = "Hier staat genoeg tekst.") -> str:
    return "# Collegevoorstel: proef\n\n" + "".join(f"## {title}\n\n{body}\n\n" for title in titles)


def test_a_sound_proposal_gets_no_remark(checker: Checker) -> None:
    text = _proposal(SECTIONS)
    for rule in ("missing-sections", "empty-sections"):
        assert by_rule(checker, text, rule, "collegevoorstel") == []


@pytest.mark.parametrize(
    "missing",
    [one.title for one in template("collegevoorstel").sections if one.required and one.source is not Source.ANNEXES],
)
@pytest.mark.parametrize("kind", ["collegevoorstel", None])
def test_each_missing_section_is_named_also_when_the_kind_is_guessed(
    checker: Checker, missing: str, kind: str | None
) -> None:
    text = _proposal([title for title in SECTIONS if title != missing])
    (remark,) = by_rule(checker, text, "missing-sections", kind)
    assert f"‘{missing}’" in remark.message


def test_what_may_stand_in_another_section_is_asked_for_once_and_only_when_nothing_tells_of_it(
    checker: Checker,
) -> None:
    elsewhere = {"Juridisch kader", "Evaluatie", "Bijlagen"}
    kept = [title for title in SECTIONS if title not in elsewhere]
    (asked,) = by_rule(checker, _proposal(kept), "missing-sections", "collegevoorstel")
    assert "‘Juridisch kader’, ‘Evaluatie’" in asked.message
    assert "Bijlagen" not in asked.message, "no annex is named"
    told = _proposal(kept, "Artikel 4 van de wet geldt. De evaluatie is in mei.")
    assert by_rule(checker, told, "missing-sections", "collegevoorstel") == []
    annex = _proposal(kept, "Artikel 4 van de wet geldt. De evaluatie is in mei, zie bijlage 1.")
    (asked,) = by_rule(checker, annex, "missing-sections", "collegevoorstel")
    assert "‘Bijlagen’" in asked.message


@pytest.mark.parametrize("head", ["# Collegevoorstel: nieuwe speeltuin", "# Collegevoorstel\n\nOnderwerp: speeltuin"])
def test_the_subject_may_stand_in_the_title_or_behind_a_label(checker: Checker, head: str) -> None:
    text = _proposal(SECTIONS[1:]).replace("# Collegevoorstel: proef", head)
    assert by_rule(checker, text, "missing-sections", "collegevoorstel") == []


@pytest.mark.parametrize(
    ("point", "sound"),
    [
        ("Kennisnemen van de evaluatie.", True),
        ("De kosten van € 9.000 dekken uit de reserve.", True),
        ("Het gebouw aanwijzen als locatie voor opvang.", True),
        ("Hiervoor € 9.000 beschikbaar stellen.", True),
        ("Informatie voor de raad.", False),
        ("De kosten van het park.", False),
        ("Hiervoor de regels aan te passen.", True),
        ("Daarbij ook de regels aan te passen.", False),
    ],
)
def test_a_point_with_an_infinitive_anywhere_is_a_decision(checker: Checker, point: str, sound: bool) -> None:
    text = _proposal(SECTIONS).replace("## Beslispunten\n\nHier staat genoeg tekst.", f"## Beslispunten\n\n1. {point}")
    assert (by_rule(checker, text, "decision-form", "collegevoorstel") == []) is sound


def test_other_names_and_numbers_of_a_section_are_fine(checker: Checker) -> None:
    renamed = {"Inleiding": "1. Aanleiding", "Financiën": "5) Kosten en dekking"}
    text = _proposal([renamed.get(title, title) for title in SECTIONS])
    assert by_rule(checker, text, "missing-sections", "collegevoorstel") == []


def test_an_empty_section_is_found_and_nvt_counts_as_filled(checker: Checker) -> None:
    text = _proposal(SECTIONS[:3]) + "## Communicatie\n\n## Evaluatie\n\nN.v.t.\n"
    (remark,) = by_rule(checker, text, "empty-sections")
    assert remark.fragment.strip("# ") == "Communicatie"


def test_a_heading_with_a_deeper_heading_is_not_empty(checker: Checker) -> None:
    text = "# Nota\n\nTekst.\n\n## Deel\n\n### Onderdeel\n\nTekst.\n"
    assert by_rule(checker, text, "empty-sections") == []


def test_a_numbered_line_with_a_deeper_number_is_not_empty(checker: Checker) -> None:
    text = "1. Aanleiding\n\nTekst.\n\n2. Uitvoering\n\n{deeper}Planning\n\nIn mei.\n"
    numbered = by_rule(checker, text.format(deeper="2.1 "), "empty-sections", "collegevoorstel")
    beside = by_rule(checker, text.format(deeper="3. "), "empty-sections", "collegevoorstel")
    assert (len(numbered), len(beside)) == (0, 1)


def test_plain_headings_of_a_text_file_count(checker: Checker) -> None:
    text = "\n\n".join(f"{title}\n\nHier staat genoeg tekst." for title in SECTIONS)
    assert by_rule(checker, text, "missing-sections", "collegevoorstel") == []


def test_a_report_is_not_taken_for_a_proposal(checker: Checker) -> None:
    text = "# Jaarverslag\n\nTekst.\n\n## Inleiding\n\nTekst.\n\n## Cijfers\n\nTekst.\n"
    assert by_rule(checker, text, "missing-sections") == []


def test_an_unknown_kind_is_refused(checker: Checker) -> None:
    with pytest.raises(AssistantError) as error:
        by_rule(checker, "Tekst.", "missing-sections", "sonnet")
    assert error.value.code == "template-unknown"


PROPOSAL = """# Collegevoorstel: proef

## Beslispunten

1. De proef te starten.
2. {second}

## Argumenten

1.1 De proef helpt.
{argument}

## Financiën

De kosten zijn € 12.000 per jaar.
"""


def _remarks(checker: Checker, second: str, argument: str) -> list[str]:
    text = PROPOSAL.format(second=second, argument=argument)
    return [remark.message for remark in by_rule(checker, text, "decisions", "collegevoorstel")]


def test_a_proposal_that_adds_up_gets_no_remark(checker: Checker) -> None:
    assert _remarks(checker, "€ 12.000 beschikbaar te stellen.", "2.1 Het geld is er.") == []


def test_a_beslispunt_without_argument_is_named(checker: Checker) -> None:
    assert _remarks(checker, "Geld te reserveren.", "1.2 Het geld is er.") == ["Bij beslispunt 2 staat geen argument."]


def test_an_argument_without_beslispunt_is_named(checker: Checker) -> None:
    (message,) = _remarks(checker, "Geld te reserveren.", "2.1 Ja.\n3.1 Nee.")
    assert "beslispunt 3" in message


def test_an_amount_that_is_not_accounted_for_is_named(checker: Checker) -> None:
    (message,) = _remarks(checker, "€ 15.000 te reserveren.", "2.1 Het geld is er.")
    assert "€ 15.000" in message


def test_a_section_that_comes_too_late_is_named(checker: Checker) -> None:
    titles = [title for title in SECTIONS if title != "Inleiding"]
    text = _proposal([*titles[:6], "Inleiding", *titles[6:]])
    (remark,) = by_rule(checker, text, "section-order", "collegevoorstel")
    assert "‘Inleiding’" in remark.message
    assert by_rule(checker, _proposal(SECTIONS), "section-order", "collegevoorstel") == []


def test_the_legal_frame_may_stand_anywhere(checker: Checker) -> None:
    titles = [title for title in SECTIONS if title != "Juridisch kader"]
    text = _proposal([*titles[:2], "Juridisch kader", *titles[2:]])
    assert by_rule(checker, text, "section-order", "collegevoorstel") == []


def test_numbered_lines_with_space_around_them_are_headings(checker: Checker) -> None:
    text = "\n\n".join(f"{place}. {title}\n\n1. Tekst." for place, title in enumerate(SECTIONS, 1))
    assert by_rule(checker, text, "missing-sections", "collegevoorstel") == []
    contents = "\n".join(f"{place}. {title}" for place, title in enumerate(SECTIONS, 1))
    assert by_rule(checker, contents, "missing-sections", "collegevoorstel") != []


@pytest.mark.parametrize("block", ["voorop", "gevolgen", "afweging"])
def test_within_a_block_the_order_is_free(checker: Checker, block: str) -> None:
    free = [one.title for one in template("collegevoorstel").sections if one.block == block]
    assert len(free) > 1
    turned = iter(reversed(free))
    titles = [next(turned) if title in free else title for title in SECTIONS]
    assert by_rule(checker, _proposal(titles), "section-order", "collegevoorstel") == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Advies aan het college: nieuwe speeltuin in de wijk", True),
        ("Gemeente Waterhoeve", False),
        ("Portefeuillehouder: wethouder De Vries", False),
    ],
)
def test_the_subject_may_stand_behind_whom_the_paper_is_for(checker: Checker, line: str, told: bool) -> None:
    text = _proposal(SECTIONS[1:]).replace("# Collegevoorstel: proef", f"# Waterhoeve\n\n{line}")
    assert (by_rule(checker, text, "missing-sections", "collegevoorstel") == []) is told


@pytest.mark.parametrize(("heading", "faults"), [("### 4.1 Planning", 0), ("### Planning", 1)])
def test_a_deeper_section_may_be_numbered_under_another(checker: Checker, heading: str, faults: int) -> None:
    text = _proposal(SECTIONS).replace("## Evaluatie", f"{heading}\n\nHier staat tekst.\n\n## Evaluatie")
    assert len(by_rule(checker, text, "heading-levels", "collegevoorstel")) == faults


def test_sections_that_all_skip_a_level_are_no_slip(checker: Checker) -> None:
    text = _proposal(SECTIONS).replace("## ", "### ")
    assert by_rule(checker, text, "heading-levels", "collegevoorstel") == []


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        ("### 4.1 Beslispunt 1: proef\n\nDe proef helpt.\n\n### 4.2 Beslispunt 2: geld\n\nHet is er.", []),
        ("Bij beslispunt 1\nDe proef helpt.\n\nBij beslispunt 2\nHet geld is er.", []),
        ("4.1 De proef helpt.\n\n4.2 Het geld is er.", []),
        ("**Argumenten bij beslispunten 1 en 2**\n\nDe proef helpt.", []),
        ("### Beslispunt 1\n\nDe proef helpt.", ["2"]),
    ],
)
def test_arguments_may_name_their_beslispunt(checker: Checker, arguments: str, missing: list[str]) -> None:
    head = "# Collegevoorstel: proef\n\n## 2. Beslispunten\n\n1. De proef te starten.\n2. Geld te reserveren.\n\n"
    text = f"{head}## 4. Argumenten\n\n{arguments}\n"
    found = [remark.message for remark in by_rule(checker, text, "decisions", "collegevoorstel")]
    assert found == [f"Bij beslispunt {number} staat geen argument." for number in missing]


def test_the_templates_of_the_municipality_itself_are_asked_for(tmp_path: Path) -> None:
    own = 'base = "collegevoorstel"\nversion = "1"\ndrop = ["kanttekeningen"]\n\n[[sections]]\nkey = "toets"\n'
    own += 'title = "Toets aan de visie"\nhint = "de toets"\n'
    own += 'purpose = "Past het bij de visie."\nsource = "brief"\nbrief = ["toets"]\n'
    (tmp_path / "collegevoorstel-1.toml").write_text(own, encoding="utf-8")
    text = _proposal([title for title in SECTIONS if title != "Kanttekeningen"])
    missing = by_rule(Checker(shelf=Shelf(tmp_path)), text, "missing-sections", "collegevoorstel")
    assert [remark.message.split("’")[0] for remark in missing] == ["Het onderdeel ‘Toets aan de visie"]
