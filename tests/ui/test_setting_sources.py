"""Each setting is told with where it came from, in Dutch, and no secret is."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.gate_settings import flat
from ui.setting_sources import SettingRow, Source, setting_rows
from ui.settings import load_settings, setting_names
from ui.texts import table


def _rows(folder: Path) -> dict[str, SettingRow]:
    return {row.name: row for row in setting_rows(load_settings(folder))}


def test_a_value_comes_from_the_environment_the_file_or_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stukwijzer.toml").write_text("[audit]\ndays = 9\n[limits]\npages = 5\n", encoding="utf-8")
    monkeypatch.setenv("STUKWIJZER_LIMITS__PAGES", "7")
    rows = _rows(tmp_path)
    assert (rows["audit.days"].value, rows["audit.days"].source) == (9, Source.FILE)
    assert (rows["limits.pages"].value, rows["limits.pages"].source) == (7, Source.ENVIRONMENT)
    assert (rows["limits.seconds"].value, rows["limits.seconds"].source) == (120.0, Source.DEFAULT)


def test_a_secret_is_not_told(tmp_path: Path) -> None:
    (tmp_path / "stukwijzer.toml").write_text('[llm]\napi_key = "geheim-woord"\n', encoding="utf-8")
    rows = _rows(tmp_path)
    assert rows["llm.api_key"] == SettingRow("llm.api_key", None, Source.FILE)
    assert "geheim-woord" not in repr(rows)


def test_every_setting_has_its_row_and_its_meaning_in_dutch(tmp_path: Path) -> None:
    names = {name for name, *_ in setting_names() if name != "data"}
    assert set(_rows(tmp_path)) == names
    assert set(table("settings")) == names


def test_every_setting_of_the_gate_has_its_label() -> None:
    assert set(table("gate_settings")) == set(flat(None))
