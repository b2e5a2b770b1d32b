"""A server can do anything; what comes back is an answer or one clear error, and nothing goes anywhere else."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable

import pytest
from pydantic import SecretStr

from assistant.language_model import (
    Connection,
    Endpoint,
    LanguageModelError,
    Message,
    Role,
    ServedModel,
    complete,
)
from tests.assistant.language_model.scripted import Act, Handler, Says, Server, chunk, serving, status

ASKED = (Message(Role.SYSTEM, "Antwoord kort."), Message(Role.USER, "Hoeveel camera's van VRAAGTEKST?"))
QUICK = Connection(connect=2.0, silence=1.5, total=20.0, bytes=60_000)


def _model(server: Server, key: str | None = None, **more: int) -> ServedModel:
    secret = SecretStr(key) if key else None
    return ServedModel(Endpoint.at(server.address), "klein", secret, connection=QUICK, pause=lambda _: None, **more)


def _error(*acts: Act) -> tuple[LanguageModelError, Server]:
    with serving(*acts) as server, pytest.raises(LanguageModelError) as caught:
        complete(_model(server), ASKED)
    return caught.value, server


def test_an_answer_comes_in_pieces_with_its_ending() -> None:
    with serving(Says("Er hangen 14 camera's. Dat is alles.", prompt_tokens=23)) as server:
        pieces = list(_model(server).stream(ASKED))
    assert len(pieces) > 3
    assert "".join(piece.text for piece in pieces) == "Er hangen 14 camera's. Dat is alles."
    ending = pieces[-1].ending
    assert ending is not None
    assert (ending.cut, ending.prompt_tokens, ending.model) == (False, 23, "klein")


def test_what_is_asked_is_deterministic_bounded_and_says_nothing_of_this_machine() -> None:
    with serving(Says("Ja.")) as server:
        complete(_model(server, "sleutel-1", answer_tokens=77), ASKED)
    (request,) = server.requests
    assert request.path == "/v1/chat/completions"
    assert request.body["temperature"] == 0
    assert request.body["max_tokens"] == 77
    assert request.body["model"] == "klein"
    assert [one["role"] for one in request.body["messages"]] == ["system", "user"]
    assert request.headers["authorization"] == "Bearer sleutel-1"
    assert set(request.headers) == {
        "host", "content-type", "content-length", "authorization", "accept", "accept-encoding", "user-agent",
    }  # fmt: skip
    assert request.headers["user-agent"] == "stukwijzer"
    assert request.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    ("code", "body", "expected", "requests"),
    [
        (401, "{}", "model-key-refused", 1),
        (403, "{}", "model-key-refused", 1),
        (404, '{"error": {"message": "model not found"}}', "model-unknown", 1),
        (429, "{}", "model-busy", 2),
        (500, "{}", "model-server-failed", 2),
        (503, "geen JSON", "model-server-failed", 2),
        (400, '{"error": {"message": "This model\'s maximum context length is 4096"}}', "model-context-exceeded", 1),
        (400, '{"error": {"message": "bad"}}', "model-request-refused", 1),
        (418, "", "model-request-refused", 1),
    ],
)
def test_a_status_becomes_one_clear_error(code: int, body: str, expected: str, requests: int) -> None:
    error, server = _error(status(code, body))
    assert error.code == expected
    assert len(server.requests) == requests


@pytest.mark.parametrize("code", [429, 500, 502, 503])
def test_an_error_that_may_pass_is_tried_once_more(code: int) -> None:
    with serving(status(code), Says("Ja.")) as server:
        assert complete(_model(server), ASKED).text == "Ja."


def test_nobody_at_home() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    model = ServedModel(Endpoint.at(f"http://127.0.0.1:{port}/v1"), "klein", connection=QUICK, pause=lambda _: None)
    with pytest.raises(LanguageModelError) as caught:
        complete(model, ASKED)
    assert caught.value.code == "model-unreachable"


def _silent(handler: Handler) -> None:
    time.sleep(4)
    handler.plain(200)


def _stalls(handler: Handler) -> None:
    handler.begin()
    handler.piece("Er hangen ")
    time.sleep(4)


def _drips(handler: Handler) -> None:
    handler.begin()
    for _ in range(40):
        handler.piece("x ")
        time.sleep(0.1)


def _drops(handler: Handler) -> None:
    handler.begin()
    handler.piece("Er hangen 14")
    handler.close_connection = True


def _ends_early(handler: Handler) -> None:
    handler.begin()
    handler.piece("Er hangen 14")
    handler.end()


def _no_json(handler: Handler) -> None:
    handler.begin()
    handler.raw(b"data: {dit is geen json\n\n")
    handler.end()


def _html(handler: Handler) -> None:
    handler.begin("text/html")
    handler.raw(b"<html><body>Welkom bij de router</body></html>")
    handler.end()


def _odd_shapes(handler: Handler) -> None:
    handler.begin()
    handler.event(chunk("geen lijst"))
    handler.event(chunk([{"delta": "tekst"}]))
    handler.end()


def _whole_number(handler: Handler) -> None:
    handler.begin()
    handler.event(7)
    handler.end()


def _error_event(handler: Handler) -> None:
    handler.begin()
    handler.event({"error": {"message": "VRAAGTEKST is te moeilijk", "code": 500}})
    handler.end()


def _huge(handler: Handler) -> None:
    handler.begin()
    handler.raw(b"data: " + b"x" * 200_000)


def _huge_thoughts(handler: Handler) -> None:
    handler.begin()
    for _ in range(400):
        handler.event(chunk([{"index": 0, "delta": {"reasoning_content": "hm " * 50}, "finish_reason": None}]))


def _gzip_bomb(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("content-encoding", "gzip")
    handler.send_header("content-type", "text/event-stream")
    handler.send_header("content-length", "4")
    handler.end_headers()
    handler.wfile.write(b"\x1f\x8b\x08\x00")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (_silent, "model-silent"),
        (_stalls, "model-silent"),
        (_drops, "model-broke-off"),
        (_ends_early, "model-broke-off"),
        (_no_json, "model-no-protocol"),
        (_html, "model-no-protocol"),
        (_odd_shapes, "model-no-protocol"),
        (_whole_number, "model-no-protocol"),
        (_error_event, "model-no-protocol"),
        (_huge, "model-too-much"),
        (_huge_thoughts, "model-too-much"),
        (_gzip_bomb, "model-no-protocol"),
        (status(200, "[]"), "model-no-protocol"),
        (status(204), "model-no-protocol"),
    ],
)
def test_a_server_that_misbehaves_gives_one_clear_error_soon(act: Act, expected: str) -> None:
    begun = time.perf_counter()
    error, _ = _error(act)
    assert error.code == expected
    assert time.perf_counter() - begun < 15


def test_an_answer_that_drips_in_is_stopped_in_the_end() -> None:
    hasty = Connection(connect=2.0, silence=1.5, total=1.0)
    with serving(_drips) as server, pytest.raises(LanguageModelError) as caught:
        complete(ServedModel(Endpoint.at(server.address), "klein", connection=hasty), ASKED)
    assert caught.value.code == "model-too-slow"


def test_an_error_holds_nothing_that_the_server_said() -> None:
    for act in (_error_event, status(400, '{"error": {"message": "VRAAGTEKST"}}'), _no_json):
        error, _ = _error(act)
        assert "VRAAGTEKST" not in f"{error!r} {error.details} {error.__cause__!r}"
        assert error.__suppress_context__


def test_an_endless_answer_is_stopped_and_said_to_be_cut() -> None:
    def endless(handler: Handler) -> None:
        handler.begin()
        while True:
            handler.piece("Nog een zin. ")

    with serving(endless) as server:
        model = ServedModel(Endpoint.at(server.address), "klein", answer_tokens=20)
        answer = complete(model, ASKED)
        assert server.gone.wait(5)
    assert answer.ending.cut
    assert len(answer.text) < 1000


def test_an_answer_that_reached_its_bound_is_said_to_be_cut() -> None:
    with serving(Says("Er hangen", finish="length")) as server:
        assert complete(_model(server), ASKED).ending.cut


def test_whoever_stops_reading_stops_the_server() -> None:
    def slowly(handler: Handler) -> None:
        handler.begin()
        for _ in range(1000):
            handler.piece("woord ")
            time.sleep(0.01)

    with serving(slowly) as server:
        stream = _model(server).stream(ASKED)
        next(stream)
        stream.close()
        assert server.gone.wait(5)


def _to(location: str) -> Callable[[Handler], None]:
    return status(307, "{}", ("location", location))


def test_a_redirect_is_not_followed_not_even_on_this_machine() -> None:
    with serving(Says("Ja.")) as elsewhere:
        for location in (elsewhere.address, "http://ver.weg.example/v1", "/v1/anders"):
            error, _ = _error(_to(location))
            assert error.code == "model-redirected"
    assert elsewhere.requests == []


def test_proxies_and_settings_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Says("Nee.")) as proxy, serving(Says("Ja.")) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.server_port}")
        monkeypatch.setenv("no_proxy", "")
        monkeypatch.setenv("OPENAI_API_KEY", "sleutel-van-de-omgeving")
        monkeypatch.setenv("OPENAI_BASE_URL", proxy.address)
        monkeypatch.setenv("OPENAI_ORG_ID", "organisatie")
        assert complete(_model(server), ASKED).text == "Ja."
    assert proxy.requests == []
    assert "sleutel-van-de-omgeving" not in str(server.requests)
    assert "organisatie" not in str(server.requests)


def test_neither_question_nor_key_reaches_a_log(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(Says("Ja.")) as server:
        model = _model(server, "sleutel-1")
        complete(model, ASKED)
    seen = f"{caplog.text} {capfd.readouterr()} {model!r} {vars(model)}"
    assert "VRAAGTEKST" not in seen
    assert "sleutel-1" not in seen


def test_the_models_of_a_server_are_listed() -> None:
    listing = status(200, '{"data": [{"id": "klein:latest"}, {"id": "<b>groot</b>"}]}')
    with serving(listing) as server:
        assert _model(server).listed() == ("klein:latest", "bgroot/b")
    assert server.requests[0].path == "/v1/models"


@pytest.mark.parametrize(
    ("act", "expected"),
    [(status(401), "model-key-refused"), (status(200, "[1]"), "model-no-protocol"), (_html, "model-no-protocol")],
)
def test_a_listing_that_fails_gives_the_same_errors(act: Act, expected: str) -> None:
    with serving(act) as server, pytest.raises(LanguageModelError) as caught:
        _model(server).listed()
    assert caught.value.code == expected
