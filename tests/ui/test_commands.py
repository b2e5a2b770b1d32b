"""The commands on a small library: results on stdout, exit codes, JSON shapes, errors in one Dutch line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.ui.conftest import PAPERS, Ran, run, write_papers
from ui import composition

Vectors = NDArray[np.float32]

QUESTION = "Hoe lang geldt een besluit over cameratoezicht?"


def test_index_tells_what_became_of_each_file(indexed: tuple[Path, Ran]) -> None:
    _, ran = indexed
    assert ran.code == 3
    shape = ran.json
    states = {file["file"]: file["state"] for file in shape["files"]}
    assert states == {
        "cameratoezicht.md": "indexed",
        "klacht.txt": "indexed",
        "loods.txt": "held",
        "leeg.txt": "failed",
    }
    assert (shape["indexed"], shape["held"], shape["failed"], shape["unchanged"], shape["refused"]) == (2, 1, 1, 0, 0)
    assert shape["findings"]["TELEFOON"] == 1
    assert shape["passages"] == sum(file["passages"] for file in shape["files"]) > 3
    reasons = {file["file"]: file.get("reason") for file in shape["files"]}
    assert reasons["leeg.txt"] == "Het bestand is leeg. Kies een bestand met tekst."
    assert reasons["cameratoezicht.md"] is None


def test_index_for_people_ends_with_a_table(tmp_path: Path) -> None:
    (tmp_path / "stukken").mkdir()
    ran = run("index", write_papers(tmp_path / "stukken"), "--data", tmp_path / "data")
    assert ran.code == 3
    assert "leeg.txt: mislukt. Het bestand is leeg." in ran.out
    assert "doorzoekbaar" in ran.out
    assert "1 telefoonnummer" in ran.out
    assert ran.err == ""  # no terminal, no progress bar


def test_index_of_nothing_but_failures_is_an_error(tmp_path: Path) -> None:
    assert run("index", tmp_path / "nietbestaand", "--data", tmp_path / "data").code == 1


def test_documents_lists_them_with_state_and_counts(data: Path) -> None:
    shape = run("documents", "--data", data, "--json").json
    by_name = {record["document"]: record for record in shape["documents"]}
    assert by_name["loods.txt"]["state"] == "held"
    assert by_name["loods.txt"]["reason_codes"] == ["marking"]
    assert by_name["klacht.txt"]["findings"]["PERSOON"] == 1
    assert "cameratoezicht.md" in run("documents", "--data", data).out


def test_documents_of_a_new_folder_are_none(tmp_path: Path) -> None:
    ran = run("documents", "--data", tmp_path / "nieuw", "--json")
    assert (ran.code, ran.json) == (0, {"documents": []})


def test_ask_answers_with_literal_quotes(data: Path) -> None:
    shape = run("ask", QUESTION, "--data", data, "--json").json
    assert shape["abstained"] is False
    assert "ten hoogste twee jaar" in shape["answer"]
    numbers = {citation["n"] for citation in shape["citations"]}
    assert all(set(sentence["citations"]) <= numbers and sentence["citations"] for sentence in shape["sentences"])
    for citation in shape["citations"]:
        assert citation["passage"][citation["start"] : citation["end"]] == citation["quote"]
        assert {"document", "title", "section", "page", "score"} <= set(citation)
    assert shape["citations"][0]["section"].endswith("Bevoegdheid")
    assert shape["engine"]


def test_ask_for_people_numbers_the_sources(data: Path) -> None:
    ran = run("ask", *QUESTION.split(), "--data", data)
    assert ran.code == 0
    assert "[1]" in ran.out
    assert "Bronnen" in ran.out
    assert "citeert letterlijk" in ran.out


def test_ask_says_when_it_does_not_know(data: Path) -> None:
    ran = run("ask", "Hoeveel zwembaden heeft Zandvoort?", "--data", data, "--json")
    assert ran.code == 0
    assert ran.json["abstained"] is True
    assert ran.json["citations"] == []


def test_a_batch_gives_an_answer_a_line_in_order_and_goes_on_after_a_bad_line(data: Path, tmp_path: Path) -> None:
    batch = tmp_path / "vragen.jsonl"
    lines = [
        json.dumps({"id": "a", "question": QUESTION}),
        "geen json",
        "",
        json.dumps({"id": 7, "question": "  "}),
        json.dumps({"id": "c", "question": "Hoeveel is er begroot voor cameratoezicht in 2026?"}),
    ]
    batch.write_text("\n".join(lines), encoding="utf-8")
    ran = run("ask", "--batch", batch, "--data", data)
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", None, 7, "c"]
    assert ["error" in answer for answer in answers] == [False, True, True, False]
    assert "85.000" in answers[3]["answer"]
    assert ran.code == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("ask",), 2, "geen vraag"),
        (("ask", "Waar?", "--batch", "x.jsonl"), 2, "niet allebei"),
        (("ask", " "), 1, "vraag is leeg"),
        (("ask", "--batch", "/nietbestaand.jsonl"), 1, "kan niet worden gelezen"),
        (("remove", "onbekend.docx"), 1, "niet bekend"),
        (("review", "release"), 2, "--all"),
        (("review", "release", "klacht.txt"), 1, "wacht niet"),
        (("serve", "--host", "0.0.0.0"), 1, "alleen op deze computer"),
        (("serve", "--host", "voorbeeld.nl"), 1, "alleen op deze computer"),
        (("check", "/nietbestaand.docx"), 1, "er niet"),
        (("check", "tekst.txt", "-o", "tekst.pdf"), 2, ".docx"),
        (("draft", "memo", "--brief", "x.txt", "-o", "memo.pdf"), 2, ".docx"),
    ],
)
def test_errors_are_one_dutch_line_on_stderr(data: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    ran = run(*arguments, "--data", data)
    assert ran.code == code
    assert ran.out == ""
    assert words in ran.err
    assert ran.err.count("\n") == 1


def test_errors_are_one_json_value_too(tmp_path: Path) -> None:
    ran = run("ask", "Waar?", "--data", tmp_path / "nieuw", "--json")
    assert ran.code == 1
    assert ran.json["error"]["code"] == "library-empty-read"


def test_search_gives_passages(data: Path) -> None:
    shape = run("search", "begroot", "bedrag", "--data", data, "--json", "--limit", 2).json
    assert 1 <= len(shape["results"]) <= 2
    first = shape["results"][0]
    assert (first["document"], first["title"]) == ("cameratoezicht.md", "Beleidsregel cameratoezicht")
    assert "85.000" in first["passage"]
    assert first["page"] is None


def test_scrub_shows_what_the_gate_does_with_offsets_in_the_file_itself(papers: Path, tmp_path: Path) -> None:
    named = tmp_path / "brief mevrouw J. van Dam.txt"
    text = "Geachte heer,\r\nBel mevrouw J. van Dam op 06-12345678.\r\n"
    named.write_bytes(text.encode())
    shape = run("scrub", named, "--json").json
    assert shape["decision"] == "index"
    for finding in shape["findings"]:
        assert text[finding["start"] : finding["end"]] in {"J. van Dam", "06-12345678"}
    assert {finding["type"] for finding in shape["findings"]} == {"PERSOON", "TELEFOON"}
    assert "van Dam" not in json.dumps(shape)
    assert run("scrub", papers / "loods.txt", "--json").json["markings"][0]["label"] == "vertrouwelijk"


def test_scrub_of_several_files_is_a_list_that_a_bad_file_does_not_stop(papers: Path) -> None:
    ran = run("scrub", papers / "leeg.txt", papers / "klacht.txt", "--json")
    assert ran.code == 3
    assert ran.json[0]["error"]["code"] == "file-empty"
    assert ran.json[1]["decision"] == "index"
    assert run("scrub", papers / "loods.txt").code == 3
    assert run("scrub", papers / "leeg.txt").code == 1


def test_check_gives_remarks_with_their_place(tmp_path: Path) -> None:
    file = tmp_path / "nota.txt"
    text = "De gemeente heeft beleit vastgesteld over cameratoezicht.\n"
    file.write_text(text, encoding="utf-8")
    shape = run("check", file, "--json").json
    remark = next(remark for remark in shape["remarks"] if remark["category"] == "spelling")
    assert text[remark["start"] : remark["end"]] == remark["fragment"] == "beleit"
    assert remark["message"].endswith((".", "?"))
    assert "beleid" in remark["suggestions"]
    assert shape["readability"]["words"] == 7
    shown = run("check", file)
    assert "regel 1, spelling: “beleit”" in shown.out


def test_check_writes_comments_only_into_word_files(tmp_path: Path) -> None:
    import docx

    source, target = tmp_path / "nota.docx", tmp_path / "uit.docx"
    word = docx.Document()
    word.add_paragraph("De gemeente heeft beleit vastgesteld.")
    word.save(str(source))
    ran = run("check", source, "-o", target, "--json")
    assert ran.code == 0
    assert len(list(docx.Document(str(target)).comments)) == len(ran.json["remarks"]) > 0
    text = tmp_path / "nota.txt"
    text.write_text("Korte tekst.", encoding="utf-8")
    assert "alleen in een Word-bestand" in run("check", text, "-o", target).err
    missing = run("check", source, "-o", tmp_path / "geen" / "uit.docx")
    assert missing.code == 1
    assert "kan niet worden geschreven" in missing.err


def test_review_shows_releases_and_rejects(tmp_path: Path) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    for name in ("een.txt", "twee.txt", "drie.txt"):
        (papers / name).write_text(PAPERS["loods.txt"].replace("loods", name), encoding="utf-8")
    run("index", papers, "--data", data)
    waiting = run("review", "list", "--data", data, "--json").json["documents"]
    assert [record["state"] for record in waiting] == ["held"] * 3
    shown = run("review", "show", "een.txt", "--data", data, "--json").json
    assert "Het onderzoek naar de een.txt" in shown["text"]
    assert run("review", "reject", "een.txt", "--data", data, "--json").json["rejected"][0]["verified"] is True
    released = run("review", "release", "twee.txt", "--data", data, "--json").json["released"]
    assert released[0]["state"] == "indexed"
    assert "1 stuk" in run("review", "release", "--all", "--data", data).out
    assert "Er wachten geen stukken" in run("review", "list", "--data", data).out


def test_remove_proves_that_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "stukken").mkdir()
    run("index", write_papers(tmp_path / "stukken"), "--data", tmp_path / "data")
    shape = run("remove", "klacht.txt", "--data", tmp_path / "data", "--json").json
    assert shape["removed"] == ["klacht.txt"]
    assert shape["verified"] is True
    assert "klacht.txt" not in run("documents", "--data", tmp_path / "data").out


class OtherModel:
    """A model of another size than ours: counts letters."""

    name = "letters"
    dimension = 26
    weight = 0.1

    def embed_query(self, text: str) -> Vectors:
        counts = np.array([text.lower().count(chr(97 + n)) for n in range(26)], dtype=np.float32)
        return counts / max(1.0, float(np.linalg.norm(counts)))

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return np.array([self.embed_query(text) for text in texts], dtype=np.float32).reshape(-1, 26)


def test_another_embedding_model_is_told_and_reindex_changes_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    (tmp_path / "stukken").mkdir()
    run("index", write_papers(tmp_path / "stukken"), "--data", data)
    before = run("doctor", "--data", data, "--json").json["checks"][-1]["detail"]
    monkeypatch.setattr(composition, "build_embedder", lambda _: OtherModel())
    refused = run("ask", QUESTION, "--data", data)
    assert refused.code == 1
    assert "stukwijzer reindex" in refused.err
    shape = run("reindex", "--data", data, "--json").json
    assert shape["passages"] > 0
    assert shape["embedder"] == OtherModel.name != before
    assert run("ask", QUESTION, "--data", data, "--json").json["abstained"] is False


def test_doctor_tells_what_is_there(data: Path) -> None:
    ran = run("doctor", "--data", data, "--json")
    checks = {check["name"]: check for check in ran.json["checks"]}
    assert checks["gradio"]["state"] == "good"
    assert str(data) in checks["gegevensmap"]["detail"]
    assert checks["zoekmodel van deze gegevensmap"]["detail"]
    assert all(check["remedy"] for check in checks.values() if check["state"] != "good")
    assert ran.code == int(any(check["state"] == "missing" for check in checks.values()))


def test_doctor_names_the_command_that_mends_a_missing_part(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui import health

    monkeypatch.setattr(health, "PACKAGES", ("bestaat-niet",))
    monkeypatch.setattr(health, "DICTIONARY", data / "geen.dic")
    ran = run("doctor", "--data", data, "--json")
    checks = {check["name"]: check for check in ran.json["checks"]}
    assert ran.code == 1
    assert checks["bestaat-niet"]["state"] == "missing"
    assert "bestaat-niet" in checks["bestaat-niet"]["remedy"]
    assert "hunspell-nl" in checks["Nederlandse woordenlijst"]["remedy"]


def test_a_mistake_in_the_settings_is_told(tmp_path: Path) -> None:
    (tmp_path / "stukwijzer.toml").write_text("pagina = 1\n", encoding="utf-8")
    ran = run("documents", "--data", tmp_path)
    assert ran.code == 1
    assert "'pagina' bestaat niet" in ran.err


def test_collections_are_made_filled_searched_and_removed(tmp_path: Path) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    write_papers(papers)
    assert run("collections", "create", "Team zorg", "--data", data).code == 0
    run("index", papers / "cameratoezicht.md", "--data", data, "--collection", "team zorg")
    run("index", papers / "klacht.txt", "--data", data)
    shape = run("collections", "list", "--data", data, "--json").json
    counts = {one["collection"]: one["documents"] for one in shape["collections"]}
    assert counts == {"algemeen": 1, "Team zorg": 1}
    for arguments in (("documents",), ("search", "geluid of cameratoezicht")):
        shape = run(*arguments, "--collection", "Team zorg", "--data", data, "--json").json
        assert {one["document"] for one in [*shape.values()][-1]} == {"cameratoezicht.md"}, arguments
    assert run("ask", QUESTION, "--collection", "algemeen", "--data", data, "--json").json["abstained"] is True
    assert run("ask", QUESTION, "--collection", "Team zorg", "--data", data, "--json").json["abstained"] is False
    refused = run("collections", "remove", "Team zorg", "--data", data)
    assert (refused.code, "Er zitten nog stukken" in refused.err) == (1, True)
    assert run("collections", "rename", "Team zorg", "Zorg", "--data", data).code == 0
    assert run("collections", "move", "algemeen", "cameratoezicht.md", "--data", data).code == 0
    assert run("collections", "remove", "zorg", "--data", data).out.count("algemeen") == 1
    unknown = run("index", papers, "--collection", "Nee", "--data", data)
    assert (unknown.code, "collections create" in unknown.err) == (1, True)


def test_documents_say_what_they_are_and_can_be_filled_in(tmp_path: Path) -> None:
    papers, data = tmp_path / "stukken", tmp_path / "data"
    papers.mkdir()
    run("index", write_papers(papers), "--data", data)
    before = run("documents", "klacht", "--data", data, "--json").json["documents"]
    assert [(one["kind"], one["edited"]) for one in before] == [("memo", [])]
    fill_in = ("documents", "klacht.txt", "--set", "soort=raadsinfo", "--set", "thema=woonoverlast, honden", "--set")
    ran = run(*fill_in, "datum=2024-05", "--data", data, "--json")
    assert ran.code == 0
    after = ran.json["documents"][0]
    assert (after["kind"], after["themes"], after["date"]) == (
        "raadsinformatiebrief",
        ["woonoverlast", "dieren"],
        "2024-05",
    )
    assert after["edited"] == ["date", "kind", "themes", "years"]
    shown = run("documents", "--theme", "honden", "--data", data).out
    assert "mei 2024 *" in shown
    assert "cameratoezicht.md" not in shown
    assert run("documents", "--year", "2024", "--kind", "raadsinfo", "--data", data, "--json").json["documents"]
    assert (
        run("documents", "klacht", "--set", "soort=?", "--data", data, "--json").json["documents"][0]["kind"] == "memo"
    )
    for wrong, words in (("soort=sonnet", "Kies uit: "), ("kleur=rood", "VELD=WAARDE"), ("datum=morgen", "2026-03-12")):
        ran = run("documents", "klacht", "--set", wrong, "--data", data)
        assert (ran.code > 0, words in ran.err) == (True, True), wrong
    assert run("documents", "--set", "soort=memo", "--data", data).code == 2
