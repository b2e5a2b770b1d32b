"""Templates: all shipped ones are sound, a broken one is named with its place, a municipality's own go on top."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from assistant.drafting.template import Layout, Source, Style, Template
from assistant.drafting.templates import Shelf, parse_template, template, templates
from assistant.errors import AssistantError

TEXT = files("prompts").joinpath("templates/memo-2.toml").read_text(encoding="utf-8")
KINDS = {
    "adviesnota", "beantwoording-raadsvragen", "beleidsnotitie", "bestuurlijke-rapportage", "collegevoorstel",
    "controleverslag", "draaiboek", "memo", "raadsinformatiebrief", "raadsvoorstel", "samenvatting",
    "scenario-uitwerking", "waarschuwingsbrief", "waarschuwingsbrief-hondenbeet",
}  # fmt: skip


def _own(folder: Path, text: str, name: str = "eigen.toml") -> Shelf:
    (folder / name).write_text(text, encoding="utf-8")
    return Shelf(folder)


def test_all_kinds_are_there_in_one_known_version() -> None:
    assert {found.kind for found in templates()} == KINDS
    for found in templates():
        assert files("prompts").joinpath(f"templates/{found.edition}.toml").is_file()


def test_the_collegevoorstel_has_its_sections_in_order() -> None:
    keys = [section.key for section in template("collegevoorstel").sections]
    assert keys == [
        "onderwerp", "beslispunten", "inleiding", "beoogd-effect", "argumenten", "kanttekeningen", "alternatieven",
        "financien", "juridisch-kader", "communicatie", "uitvoering", "evaluatie", "bijlagen",
    ]  # fmt: skip


@pytest.mark.parametrize("found", templates(), ids=lambda found: found.kind)
def test_a_template_fits_together(found: Template) -> None:
    labels = [label.lower() for field in found.fields for label in field.brief]
    assert len(labels) == len(set(labels)), "a label that fills two fields"
    used = [*found.address, found.salutation, *found.closing]
    for blank in found.blanks:
        assert any(f"{{{blank.key}}}" in text for text in used), blank.key
    assert bool(found.address) == (found.layout is Layout.LETTER)
    for section in found.sections:
        assert not (section.columns and section.style is not Style.TABLE), section.key
        assert not (section.cues and section.source is not Source.LIBRARY), section.key


@pytest.mark.parametrize(
    ("change", "code", "details"),
    [
        (('title = "Kern"', 'titel = "Kern"'), "template-setting-missing", {"field": "title"}),
        (('hint = "de aanleiding', 'hnt = "de aanleiding'), "template-setting-missing", {"field": "hint"}),
        (("sentences = 3", "zinnen = 3"), "template-setting-unknown", {"field": "zinnen"}),
        (('source = "library"', 'source = "internet"'), "template-setting-value", {"field": "source"}),
        (("sentences = 3", "sentences = 99"), "template-setting-value", {"field": "sentences", "allowed": "≤ 12"}),
        (('version = "2"', 'version = "twee"'), "template-setting-value", {"field": "version"}),
        (('key = "aanleiding"', 'key = "kern"'), "template-key-twice", {"field": "kern"}),
        (('kind = "memo"', 'kind = "memo'), "template-not-toml", {"line": "2"}),
    ],
)
def test_a_broken_template_is_named_with_its_place(change: tuple[str, str], code: str, details: dict[str, str]) -> None:
    with pytest.raises(AssistantError) as error:
        parse_template(TEXT.replace(*change, 1), "memo-2.toml")
    assert error.value.code == code
    assert error.value.details["template"] == "memo-2.toml"
    assert details.items() <= error.value.details.items()


def test_the_place_is_told_in_the_words_of_the_file() -> None:
    with pytest.raises(AssistantError) as error:
        parse_template(TEXT.replace("sentences = 3", "sentences = 99", 1), "memo-2.toml")
    assert error.value.details["place"] == '[[sections]] 1, key = "kern"'


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ("sentences = 3", "sentences = 99", "sentences = 99"),
        ("sentences = 3", "zinnen = 3", "zinnen = 3"),
        ('version = "2"', 'version = "twee"', 'version = "twee"'),
        ('decider = "U"', "", "# Sjabloon"),
        ('key = "aanleiding"', 'key = "kern"', 'key = "kern"'),
        ('hint = "de aanleiding', 'hnt = "de aanleiding', "[[sections]]"),
    ],
)
def test_the_line_is_told(old: str, new: str, at: str) -> None:
    text = TEXT.replace(old, new, 1)
    with pytest.raises(AssistantError) as error:
        parse_template(text, "memo-2.toml")
    line = int(error.value.details["line"])
    assert text.splitlines()[line - 1].startswith(at)


def test_a_municipality_renames_adds_drops_and_orders(tmp_path: Path) -> None:
    shelf = _own(
        tmp_path,
        """base = "memo"
version = "3"
name = "Notitie"
drop = ["voordelen"]
order = ["advies", "kern"]

[[sections]]
key = "kern"
title = "In één oogopslag"

[[sections]]
key = "duurzaamheid"
after = "aanleiding"
title = "Duurzaamheid"
purpose = "Gevolgen voor het klimaat."
source = "brief"
brief = ["duurzaamheid"]
hint = "de gevolgen voor het klimaat"
""",
    )
    found = shelf.template("memo")
    assert [section.key for section in found.sections] == [
        "advies", "kern", "aanleiding", "duurzaamheid", "bevindingen", "aandachtspunten", "vervolg",
    ]  # fmt: skip
    assert found.section("kern").title == "In één oogopslag"
    assert found.section("kern").search == template("memo").section("kern").search
    assert (found.edition, found.name, found.own) == ("memo-2.3", "Notitie", True)
    assert shelf.template("collegevoorstel") == template("collegevoorstel")


def test_a_whole_template_of_its_own_is_a_new_kind(tmp_path: Path) -> None:
    text = TEXT.replace('kind = "memo"', 'kind = "belnotitie"').replace('name = "Memo"', 'name = "Belnotitie"')
    shelf = _own(tmp_path, text)
    assert shelf.template("Belnotitie").own
    assert len(shelf.infos()) == len(KINDS) + 1


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('base = "sonnet"\nversion = "1"\n', "template-base-unknown", 1),
        ('base = "memo"\n', "template-setting-missing", 1),
        ('base = "memo"\nversion = "1"\ndrop = ["slot"]\n', "template-part-unknown", 3),
        ('base = "memo"\nversion = "1"\n[[sections]]\nkey = "kern"\nafter = "slot"\n', "template-part-unknown", 5),
        ('base = "memo"\nversion = "1"\n[[sections]]\ntitle = "x"\n', "template-setting-missing", 3),
        ('base = "memo"\nversion = "1"\n[[sections]]\nkey = "nieuw"\ntitle = "x"\n', "template-setting-missing", 3),
        ('base = "memo"\nversion = "1"\n\n[[sections]]\nkey = "kern"\nrows = 99\n', "template-setting-value", 6),
        ('base = "memo"\nversion = "1"\nnaam = "Notitie"\n', "template-setting-unknown", 3),
    ],
)
def test_what_is_wrong_in_an_own_file_is_said_with_its_line(tmp_path: Path, text: str, code: str, line: int) -> None:
    with pytest.raises(AssistantError) as error:
        _own(tmp_path, text)
    assert error.value.code == code
    assert error.value.details["template"] == "eigen.toml"
    assert error.value.details["line"] == str(line)


def test_a_file_that_is_no_text_and_a_folder_that_is_not_there_are_told(tmp_path: Path) -> None:
    (tmp_path / "eigen.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(AssistantError, match="template-not-text"):
        Shelf(tmp_path)
    with pytest.raises(AssistantError, match="templates-folder-missing"):
        Shelf(tmp_path / "weg")


def test_a_house_style_may_be_of_one_kind(tmp_path: Path) -> None:
    (tmp_path / "huisstijl.docx").touch()
    (tmp_path / "huisstijl-memo.docx").touch()
    shelf = Shelf(tmp_path)
    assert shelf.house_style("memo") == tmp_path / "huisstijl-memo.docx"
    assert shelf.house_style("draaiboek") == tmp_path / "huisstijl.docx"
    assert Shelf().house_style("memo") is None
