"""The guard around the web app: who may ask, what may be asked, what a browser is told."""

from __future__ import annotations

import re

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse, StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from ui.web.security import Guard

HOST = "127.0.0.1:7860"
PAGE = '<html lang="en"><script>one()</script><script type="module" src="/assets/a.js"></script></html>'


@pytest.fixture
def client() -> TestClient:
    async def page(_: object) -> HTMLResponse:
        return HTMLResponse(PAGE)

    async def everything(_: object) -> PlainTextResponse:
        return PlainTextResponse("inhoud")

    async def stream(_: object) -> StreamingResponse:
        return StreamingResponse(iter(["data: een\n\n", "data: twee\n\n"]), media_type="text/event-stream")

    methods = ["GET", "POST"]
    routes = [Route("/", page), Route("/gradio_api/queue/data", stream)]
    app = Starlette(routes=[*routes, Route("/{path:path}", everything, methods=methods)])
    return TestClient(Guard(app, [HOST]), base_url=f"http://{HOST}")


@pytest.mark.parametrize("host", ["kwaad.example:7860", "127.0.0.1:1", "127.0.0.1", ""])
def test_other_hosts_are_refused(client: TestClient, host: str) -> None:
    answer = client.get("/", headers={"Host": host})
    assert answer.status_code == 403
    assert "script" not in answer.text


@pytest.mark.parametrize("origin", ["http://kwaad.example", "null", "https://127.0.0.1.kwaad.example:7860"])
def test_requests_from_other_pages_are_refused(client: TestClient, origin: str) -> None:
    assert client.post("/gradio_api/queue/join", headers={"Origin": origin}).status_code == 403


def test_requests_from_the_own_page_are_served(client: TestClient) -> None:
    assert client.post("/gradio_api/queue/join", headers={"Origin": f"http://{HOST}"}).text == "inhoud"


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/file/etc/passwd",
        "/gradio_api/proxy=http://kwaad.example",
        "/gradio_api/info",
        "/gradio_api/openapi.json",
        "/gradio_api/vibe-edit",
        "/gradio_api/run/predict",
        "/gradio_api/call/predict",
        "/gradio_api/runs",
        "/monitoring",
        "/monitoring/summary",
        "/docs",
    ],
)
def test_what_the_page_does_not_need_does_not_exist(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404
    assert client.post(path).status_code == 404


def test_scripts_carry_the_nonce_of_the_policy_and_each_page_has_its_own(client: TestClient) -> None:
    nonces = set()
    for _ in range(2):
        answer = client.get("/")
        policy = answer.headers["content-security-policy"]
        nonce = re.search(r"'nonce-([^']+)'", policy)
        assert nonce
        assert answer.text.count(f'nonce="{nonce[1]}"') == answer.text.count("<script") == 2
        assert int(answer.headers["content-length"]) == len(answer.content)
        nonces.add(nonce[1])
    assert len(nonces) == 2


def test_the_policy_lets_nothing_be_fetched_from_elsewhere(client: TestClient) -> None:
    policy = client.get("/").headers["content-security-policy"]
    directives = {part.split()[0]: part.split()[1:] for part in policy.split("; ")}
    for sources in directives.values():
        assert not [source for source in sources if source.startswith(("http", "ws", "*", "//"))]
    assert "'unsafe-inline'" not in directives["script-src"]
    assert directives["default-src"] == directives["connect-src"] == ["'self'"]
    assert directives["frame-ancestors"] == directives["object-src"] == ["'none'"]


def test_no_websocket_is_opened(client: TestClient) -> None:
    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/gradio_api/queue/join"):
        pass


@pytest.mark.parametrize("path", ["/", "/eigen/app.js", "/docs"])
def test_every_answer_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"


def test_a_proxy_is_asked_to_pass_on_at_once_what_comes_bit_by_bit(client: TestClient) -> None:
    streamed = client.get("/gradio_api/queue/data")
    assert streamed.headers["x-accel-buffering"] == "no"
    assert streamed.text == "data: een\n\ndata: twee\n\n"
    assert "x-accel-buffering" not in client.get("/eigen/app.js").headers


def test_the_page_says_that_it_is_dutch(client: TestClient) -> None:
    assert '<html lang="nl"' in client.get("/").text
