from __future__ import annotations

import pytest

from assistant.language_model import Endpoint, LanguageModelError


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:11434/v1", "http://localhost:8080/v1/", "http://[::1]:8000/v1", "https://127.8.9.1/v1"],
)
def test_this_machine_may_always_be_asked(address: str) -> None:
    endpoint = Endpoint.at(address)
    assert endpoint.address == address.rstrip("/")


@pytest.mark.parametrize(
    "address",
    [
        "http://model.gemeente.example/v1",
        "http://192.168.1.20:11434/v1",
        "http://10.0.0.5/v1",
        "https://api.elders.example/v1",
        "http://localhost.elders.example/v1",
        "http://127.0.0.1.elders.example/v1",
        "http://0.0.0.0:11434/v1",
        "http://169.254.169.254/v1",
        "http://2130706433/v1",
        "http://[fd00::1]/v1",
        "http://[::ffff:10.0.0.5]/v1",
    ],
)
def test_another_machine_is_refused_unless_it_is_named(address: str) -> None:
    with pytest.raises(LanguageModelError) as caught:
        Endpoint.at(address, ["ander.gemeente.example"])
    assert caught.value.code == "model-host-refused"
    host = str(caught.value.details["host"])
    assert Endpoint.at(address, [host.upper()]).host == host


@pytest.mark.parametrize(
    "address",
    [
        "",
        "127.0.0.1:11434",
        "ftp://127.0.0.1/v1",
        "file:///etc/passwd",
        "http://",
        "http://naam:wacht@127.0.0.1/v1",
        "http://127.0.0.1/v1?x=1",
        "http://127.0.0.1/v1#x",
        "http://127.0.0.1:99999999/v1",
        "http://[::1/v1",
    ],
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(LanguageModelError) as caught:
        Endpoint.at(address)
    assert caught.value.code == "model-url-invalid"


def test_a_name_is_not_allowed_by_its_ending() -> None:
    with pytest.raises(LanguageModelError):
        Endpoint.at("http://evil-model.lan/v1", ["model.lan"])
