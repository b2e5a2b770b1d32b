"""Templates: all shipped ones are sound, a broken one is named with its field."""

from __future__ import annotations

from importlib.resources import files

import pytest

from assistant.drafting.templates import Source, parse_template, template, templates
from assistant.errors import AssistantError

TEXT = files("prompts").joinpath("templates/memo-1.toml").read_text(encoding="utf-8")


def test_all_shipped_templates_load_and_are_named_by_kind_and_version() -> None:
    for found in templates():
        assert files("prompts").joinpath(f"templates/{found.kind}-{found.version}.toml").is_file()
        assert len({section.key for section in found.sections}) == len(found.sections)


def test_the_collegevoorstel_has_its_sections_in_order() -> None:
    keys = [section.key for section in template("collegevoorstel").sections]
    assert keys == [
        "onderwerp", "beslispunten", "inleiding", "beoogd-effect", "argumenten", "kanttekeningen", "financien",
        "juridisch-kader", "communicatie", "uitvoering", "evaluatie", "bijlagen",
    ]  # fmt: skip


def test_sections_from_the_library_say_what_to_search() -> None:
    for found in templates():
        for section in found.sections:
            assert section.search or section.source not in (Source.LIBRARY, Source.ARGUMENTS), section.key


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (('title = "Kern"', 'titel = "Kern"'), "sections.0.title"),
        (('source = "library"', 'source = "internet"'), "sections.0.source"),
        (("sentences = 3", "sentences = 99"), "sections.0.sentences"),
        (('version = "1"', 'version = "een"'), "version"),
        (('kind = "memo"', 'kind = "memo'), ""),
    ],
)
def test_a_broken_template_is_named_with_its_field(change: tuple[str, str], field: str) -> None:
    with pytest.raises(AssistantError) as error:
        parse_template(TEXT.replace(*change, 1), "memo-1.toml")
    assert error.value.code == "template-invalid"
    assert error.value.details["template"] == "memo-1.toml"
    assert error.value.details["field"] == field
