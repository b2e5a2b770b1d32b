"""Settings: where they come from, which one wins, and that a typing error is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.errors import UsageError
from ui.settings import default_data_folder, load_settings, setting_names


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import os

    for name in list(os.environ):
        if name.startswith("STUKWIJZER_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))


def test_the_defaults_are_those_of_the_readers(tmp_path: Path) -> None:
    from indexing import Limits

    settings = load_settings(tmp_path)
    assert settings.reading_limits() == Limits()
    assert settings.data == tmp_path
    assert settings.server.host == "127.0.0.1"


def test_the_data_folder_is_the_given_one_then_the_environment_then_xdg(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert default_data_folder() == tmp_path / "xdg" / "stukwijzer"
    monkeypatch.setenv("STUKWIJZER_DATA", str(tmp_path / "omgeving"))
    assert load_settings().data == tmp_path / "omgeving"
    assert load_settings(tmp_path / "gegeven").data == tmp_path / "gegeven"


def test_the_environment_wins_from_the_file_and_the_file_from_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stukwijzer.toml").write_text("[limits]\npages = 500\nseconds = 9\n", encoding="utf-8")
    monkeypatch.setenv("STUKWIJZER_LIMITS__PAGES", "77")
    limits = load_settings(tmp_path).reading_limits()
    assert (limits.pages, limits.seconds) == (77, 9.0)


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        ("pagina = 3", "setting-unknown", "pagina"),
        ("[limits]\npagina = 3", "setting-unknown", "limits.pagina"),
        ("[limits]\npages = 0", "setting-invalid", "limits.pages"),
        ("[limits]\npages = 'veel'", "setting-invalid", "limits.pages"),
        ("pages == 3", "settings-not-toml", None),
    ],
)
def test_mistakes_in_the_file_are_told(tmp_path: Path, text: str, code: str, named: str | None) -> None:
    (tmp_path / "stukwijzer.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_settings(tmp_path)
    assert caught.value.code == code
    assert named is None or caught.value.details["setting"] == named


def test_an_unknown_variable_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUKWIJZER_EMBEDING", "minilm")
    with pytest.raises(UsageError) as caught:
        load_settings(tmp_path)
    assert caught.value.code == "setting-unknown"


def test_every_setting_is_described_and_known_in_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, description, default in setting_names():
        assert description, name
        if default is not None:
            monkeypatch.setenv("STUKWIJZER_" + name.upper().replace(".", "__"), str(default))
    assert load_settings(tmp_path) == load_settings(tmp_path)
