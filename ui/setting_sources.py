"""Each setting with its value and where that came from, for people; secrets are never shown."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from typing import Any

from pydantic import SecretStr

from ui.settings import FILE_NAME, PREFIX, Settings, setting_names


class Source(StrEnum):
    """Where a value came from."""

    DEFAULT = "default"
    FILE = "file"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting by its dotted name; `value` is None for a secret that is set."""

    name: str
    value: object
    source: Source


def setting_rows(settings: Settings) -> Iterator[SettingRow]:
    """All settings in the order of the readme, but for the data folder itself."""
    path = settings.data / FILE_NAME
    written = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for name in (name for name, *_ in setting_names() if name != "data"):
        value = reduce(getattr, name.split("."), settings)
        yield SettingRow(name, None if isinstance(value, SecretStr) else value, _source(name, written))


def _source(name: str, written: dict[str, Any]) -> Source:
    if os.environ.get(PREFIX + name.upper().replace(".", "__")):
        return Source.ENVIRONMENT
    place: Any = written
    for part in name.split("."):
        if not isinstance(place, dict) or part not in place:
            return Source.DEFAULT
        place = place[part]
    return Source.FILE
