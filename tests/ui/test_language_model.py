"""The settings of a language model, what doctor says of it, and how its answers are shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import AnswerSentence, LanguageModelError, Support
from privacy import Reason
from tests.assistant.language_model.scripted import serving, status
from tests.ui.conftest import Ran, run
from ui.composition import build_language_model
from ui.errors import UsageError
from ui.failures import explain
from ui.settings import load_settings
from ui.texts import answer_notice_text
from ui.wording import doubt


def _settings(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "stukwijzer.toml").write_text(f"[llm]\n{text}\n", encoding="utf-8")
    return folder


def test_without_an_address_there_is_no_model(tmp_path: Path) -> None:
    assert build_language_model(load_settings(tmp_path)) is None


def test_the_settings_reach_the_model(tmp_path: Path) -> None:
    key = tmp_path / "sleutel"
    key.write_text("geheim-1\n", encoding="utf-8")
    folder = _settings(
        tmp_path / "data",
        f'url = "http://model.lan:8000/v1"\nmodel = "groot"\napi_key_file = "{key}"\n'
        'allowed_hosts = ["ander.lan", "model.lan"]\ncontext_tokens = 8192\nanswer_tokens = 300',
    )
    model = build_language_model(load_settings(folder))
    assert model is not None
    assert (model.name, model.context_tokens, model.answer_tokens) == ("groot", 8192, 300)
    assert model.endpoint.host == "model.lan"
    assert "geheim" not in f"{load_settings(folder)!r} {vars(model)}"


def test_names_of_hosts_are_parted_by_commas_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUKWIJZER_LLM__ALLOWED_HOSTS", "een.lan, twee.lan,")
    assert load_settings(tmp_path).llm.allowed_hosts == ("een.lan", "twee.lan")


@pytest.mark.parametrize(
    ("text", "error", "code"),
    [
        ('url = "http://127.0.0.1:1/v1"', UsageError, "llm-model-missing"),
        ('url = "http://model.lan/v1"\nmodel = "x"', LanguageModelError, "model-host-refused"),
        ('url = "model.lan"\nmodel = "x"', LanguageModelError, "model-url-invalid"),
        (
            'url = "http://127.0.0.1:1/v1"\nmodel = "x"\napi_key_file = "/bestaat/niet"',
            UsageError,
            "model-key-unreadable",
        ),
    ],
)
def test_settings_that_cannot_be_are_told_and_not_passed_over(
    tmp_path: Path, text: str, error: type[UsageError], code: str
) -> None:
    with pytest.raises(error) as caught:
        build_language_model(load_settings(_settings(tmp_path, text)))
    assert caught.value.code == code
    assert "{" not in explain(caught.value)[1]


def test_a_command_stops_at_such_a_setting(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUKWIJZER_LLM__URL", "http://model.lan/v1")
    monkeypatch.setenv("STUKWIJZER_LLM__MODEL", "x")
    ran = run("ask", "Wie besluit tot cameratoezicht?", "--data", data)
    assert ran.code == 1
    assert "llm.allowed_hosts" in ran.err
    assert ran.out == ""


def _doctor(data: Path) -> dict[str, str]:
    ran: Ran = run("doctor", "--data", data, "--json")
    found: dict[str, dict[str, str]] = {check["name"]: check for check in ran.json["checks"]}
    return found["taalmodel voor antwoorden"]


def test_doctor_says_whether_the_model_is_there(tmp_path: Path) -> None:
    assert _doctor(tmp_path)["state"] == "optional"
    listing = status(200, '{"data": [{"id": "klein:latest"}]}')
    with serving(listing) as server:
        found = _doctor(_settings(tmp_path, f'url = "{server.address}"\nmodel = "klein"'))
        assert (found["state"], found["detail"]) == ("good", "klein op 127.0.0.1, 4096 tokens")
        missing = _doctor(_settings(tmp_path, f'url = "{server.address}"\nmodel = "groot"'))
        assert missing["state"] == "missing"
        assert "klein:latest" in missing["detail"]
        gone = server.address
    assert "niet bereikbaar" in _doctor(_settings(tmp_path, f'url = "{gone}"\nmodel = "klein"'))["detail"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (AnswerSentence("Ja.", (1,)), ""),
        (AnswerSentence("Ja.", (1,), support=Support.PARTLY), "deels teruggevonden in de bronnen"),
        (AnswerSentence("Ja.", (), support=Support.NONE), "niet teruggevonden in de bronnen"),
        (AnswerSentence("Ja.", ()), "niet teruggevonden in de bronnen"),
    ],
)
def test_a_sentence_says_how_far_it_was_found(sentence: AnswerSentence, words: str) -> None:
    assert doubt(sentence) == words


def test_a_failure_is_told_with_its_cause_and_what_stands_there_instead() -> None:
    told = answer_notice_text(Reason("model-failed", (("problem", "model-server-failed"), ("status", 500))))
    assert "(500)" in told
    assert told.endswith("Dit is daarom het ingebouwde antwoord.")
    assert "4 van de 10" in answer_notice_text(Reason("fewer-passages", (("sent", 4), ("found", 10))))


def test_when_the_server_is_gone_the_built_in_answer_comes_with_a_plain_line(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUKWIJZER_LLM__URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("STUKWIJZER_LLM__MODEL", "x")
    answer = run("ask", "Hoeveel is er begroot voor cameratoezicht?", "--data", data, "--json").json
    assert answer["engine"] == "ingebouwd"
    assert "85.000 euro" in answer["answer"]
    assert len(answer["notices"]) == 1
    assert "niet bereikbaar" in answer["notices"][0]
    shown = run("ask", "Hoeveel is er begroot voor cameratoezicht?", "--data", data).out
    assert "niet bereikbaar" in shown
    assert "Ingebouwd: citeert letterlijk." in shown
