"""The account over a small library: right counts, no planted datum, all three forms, installations that differ."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.ui.conftest import run

PLANTED = ("Vlasveld", "vlasveld", "06-48213377", "123456782", "Tjeerdsma", "Kraanvogel")
PAPERS = {
    "Brief mevrouw Vlasveld.txt": "Notitie over geluid\n\nMevrouw K. Vlasveld belde op 06-48213377 over de muziek.\n",
    "onderzoek.txt": "VERTROUWELIJK\n\nNotitie\n\nDe heer B. Tjeerdsma (BSN 123456782) zei dat de loods leeg is.\n",
    "geheim.txt": "GEHEIM\n\nNotitie\n\nHet onderzoek naar de haven loopt nog.\n",
    "weg.txt": "VERTROUWELIJK\n\nNotitie\n\nHet onderzoek naar de camping is gesloten.\n",
}
BELEID = "# Beleidsregel\n\n## Duur\n\nHet besluit over Operatie Kraanvogel geldt voor ten hoogste twee jaar.\n"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two collections; of four papers in the first one is released and one rejected."""
    papers, folder = tmp_path_factory.mktemp("stukken"), tmp_path_factory.mktemp("map")
    other = papers / "elders"
    other.mkdir()
    (other / "beleid.md").write_text(BELEID, encoding="utf-8")
    for name, text in PAPERS.items():
        (papers / name).write_text(text, encoding="utf-8")
    run("index", *(papers / name for name in PAPERS), "--data", folder)
    run("collections", "create", "beleid", "--data", folder)
    run("index", other, "--collection", "beleid", "--data", folder)
    run("lists", "scrub", "Operatie Kraanvogel", "--reason", "lopend", "--collection", "beleid", "--data", folder)
    run("lists", "keep", "Notitie", "--reason", "woord", "--collection", "beleid", "--data", folder)
    run("lists", "settings", "hold_unread=ja", "--collection", "beleid", "--data", folder)
    run("review", "release", "geheim.txt", "--reason", "mag", "--data", folder)
    run("review", "reject", "weg.txt", "--reason", "oud", "--data", folder)
    return folder


@pytest.fixture(scope="module")
def shape(data: Path) -> Any:  # noqa: ANN401 - any JSON value
    return run("report", "--data", data, "--json").json


def test_documents_are_counted_by_state_type_and_reason(shape: Any) -> None:  # noqa: ANN401
    first, second = shape["collections"]
    assert first["states"] == {"indexed": 2, "held": 1}
    assert first["findings"] == {"PERSOON": 3, "BSN": 1, "TELEFOON": 1}  # one name is in a file name too
    assert first["reasons"] == {"marking": 1}
    assert second["states"] == {"indexed": 1}
    assert (second["keep"], second["scrub"], first["keep"], first["scrub"]) == (1, 1, 0, 0)
    assert (second["own_settings"], second["settings"]["hold_unread"]) == (True, True)
    assert (first["own_settings"], first["settings"]["hold_unread"]) == (False, False)


def test_a_collection_is_the_sum_of_its_documents(shape: Any) -> None:  # noqa: ANN401
    for one in shape["collections"]:
        for part in ("findings", "decisions"):
            total: dict[str, int] = {}
            for document in one["documents"]:
                for name, count in document[part].items():
                    total[name] = total.get(name, 0) + count
            assert total == one[part]


def test_decisions_come_from_the_audit_log(shape: Any, data: Path) -> None:  # noqa: ANN401
    events = run("audit", "--data", data, "--json").json["events"]
    assert shape["log"]["lines"] == len(events)
    assert shape["log"]["sound"] is True
    assert shape["log"]["people"] == 1
    assert {name: shape["log"]["actions"][name] for name in ("release", "reject")} == {"release": 1, "reject": 1}
    assert shape["collections"][0]["decisions"]["release"] == 1
    assert "reject" not in shape["collections"][0]["decisions"]  # that document is gone


@pytest.mark.parametrize("suffix", [".docx", ".md", ".json"])
def test_no_planted_datum_and_no_text_is_in_any_form(data: Path, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"verslag{suffix}"
    assert run("report", "--data", data, "-o", target).code == 0
    text = _text(target)
    assert not [planted for planted in PLANTED if planted in text]
    assert "onderzoek naar de haven" not in text
    assert "lopend" not in text  # a reason is text that someone typed
    assert "onderzoek.txt" in text


def test_the_forms_hold_the_facts_of_this_installation(shape: Any) -> None:  # noqa: ANN401
    fields = {one["field"]: one for one in (*shape["register"], *shape["dpia"])}
    assert "4 stukken in 2 verzamelingen" in fields["Gegevens"]["text"]
    assert "Nu wachten: 1 stuk." in fields["Menselijke tussenkomst"]["text"]
    assert "Logboek: 730 dagen" in fields["10. Bewaartermijnen"]["text"]
    assert "geen verbinding met een andere computer" in fields["7. Verwerkingslocaties"]["text"]
    assert fields["Wettelijke basis"]["open"] == [fields["Wettelijke basis"]["text"]]
    assert not any("{" in one["text"] for one in fields.values())


def test_a_language_model_elsewhere_is_told_and_asked_about(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUKWIJZER_LLM__URL", "http://rekenhulp.intern:8080/v1")
    monkeypatch.setenv("STUKWIJZER_LLM__MODEL", "taal-7b")
    monkeypatch.setenv("STUKWIJZER_LLM__API_KEY", "sleutel-van-niemand")
    monkeypatch.setenv("STUKWIJZER_LLM__ALLOWED_HOSTS", "rekenhulp.intern")
    ran = run("report", "--data", data, "--json")
    made = ran.json["installation"]
    assert (made["model"], made["host"], made["local"]) == ("taal-7b", "rekenhulp.intern", False)
    parties = next(one for one in ran.json["dpia"] if one["field"] == "5. Betrokken partijen")
    assert any("rekenhulp.intern" in gap for gap in parties["open"])
    assert "sleutel-van-niemand" not in ran.out
    monkeypatch.setenv("STUKWIJZER_LLM__URL", "http://127.0.0.1:8080/v1")
    assert run("report", "--data", data, "--json").json["installation"]["local"] is True


def test_one_collection_leaves_the_others_out(data: Path) -> None:
    shape = run("report", "--collection", "beleid", "--data", data, "--json").json
    assert [one["collection"] for one in shape["collections"]] == ["beleid"]
    shown = run("report", "--collection", "beleid", "--data", data).out
    assert "Dit verslag gaat over: beleid." in shown
    assert "onderzoek.txt" not in shown
    assert run("report", "--collection", "onbekend", "--data", data).code == 1


def test_before_there_is_anything_both_forms_are_there(tmp_path: Path) -> None:
    ran = run("report", "--data", tmp_path / "nieuw")
    assert ran.code == 0
    assert "Er zijn nog geen stukken opgenomen." in ran.out
    assert "0 stukken in 0 verzamelingen" in ran.out
    assert not (tmp_path / "nieuw").exists()


def test_the_word_file_has_headings_repeating_heads_and_marked_gaps(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "verslag.docx"
    run("report", "--data", data, "-o", target)
    word = docx.Document(str(target))
    heads = [line.text for line in word.paragraphs if line.style.name == "Heading 1"]
    assert heads == ["Deel 1. Verslag over de stukken", "Deel 2. Algoritmeregister en DPIA"]
    for table in word.tables:
        assert table.rows[0]._tr.xpath("w:trPr/w:tblHeader")
    xml = word.element.xml
    assert xml.count('w:fill="FFF2B3"') == sum(cell.count("[aanvullen: ") for cell in _cells(word))
    assert word.core_properties.author == "Stukwijzer"


def test_an_output_of_another_kind_is_refused(data: Path) -> None:
    ran = run("report", "--data", data, "-o", "verslag.pdf")
    assert ran.code == 2
    assert ".docx" in ran.err


def test_a_changed_log_is_told(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from indexing import AuditLog

    monkeypatch.setattr(AuditLog, "is_sound", lambda _: False)
    assert "buiten Stukwijzer om gewijzigd" in run("report", "--data", data).out


def test_the_home_of_a_user_is_not_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "vlasveld"
    monkeypatch.setenv("HOME", str(home))
    ran = run("report", "--data", home / "map", "--json")
    assert ran.json["installation"]["data"] == "~/map"
    assert "vlasveld" not in ran.out


def _text(path: Path) -> str:
    if path.suffix != ".docx":
        text = path.read_text(encoding="utf-8")
        return text if path.suffix == ".md" else json.dumps(json.loads(text), ensure_ascii=False)
    word = docx.Document(str(path))
    return "\n".join([*(line.text for line in word.paragraphs), *_cells(word)])


def _cells(word: Any) -> list[str]:  # noqa: ANN401 (python-docx has no types)
    return [cell.text for table in word.tables for row in table.rows for cell in row.cells]
