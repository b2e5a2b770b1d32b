"""The settings of the gate for one collection, as names and values on a command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from privacy import GateSettings
from ui.errors import UsageError

Value = bool | int | float | str
_RESET = "standaard"
_TRUE, _FALSE = frozenset({"ja", "yes", "true", "1"}), frozenset({"nee", "no", "false", "0"})


def flat(settings: GateSettings | None) -> dict[str, Value]:
    """All settings by name; those of the installation where a collection has none of its own."""
    values = asdict(settings or GateSettings())
    bounds: dict[str, Value] = values.pop("thresholds")
    return {**values, **bounds}


def changed_settings(settings: GateSettings | None, given: Sequence[str]) -> GateSettings | None:
    """The settings with `given` ("name=value") filled in; None for "standaard", which takes all back.

    Raises UsageError `gate-setting-unknown` or `gate-setting-invalid`.
    """
    if list(given) == [_RESET]:
        return None
    changed = settings or GateSettings()
    for one in given:
        name, _, text = one.partition("=")
        known = flat(changed)
        if name not in known:
            raise UsageError("gate-setting-unknown", setting=name, known=", ".join(known))
        value: Any = _read(name, text, known[name])
        if hasattr(changed.thresholds, name):
            changed = replace(changed, thresholds=replace(changed.thresholds, **{name: value}))
        else:
            changed = replace(changed, **{name: value})
    return changed


def _read(name: str, text: str, like: Value) -> Value:
    word = text.strip().casefold()
    if isinstance(like, bool):
        if word in _TRUE | _FALSE:
            return word in _TRUE
        raise UsageError("gate-setting-invalid", setting=name)
    if isinstance(like, str):
        return text.strip()
    try:
        value = type(like)(word.replace(",", "."))
    except ValueError:
        raise UsageError("gate-setting-invalid", setting=name) from None
    if not 0 <= value < _LARGEST:
        raise UsageError("gate-setting-invalid", setting=name)
    return value


_LARGEST = 1_000_000
