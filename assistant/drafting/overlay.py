"""A municipality's own file laid over a shipped template: other words, extra sections, another order."""

from __future__ import annotations

from typing import Any

from assistant.drafting.template import Template
from assistant.errors import AssistantError

_OWN_SETTINGS = ("base", "drop", "order", "fields", "sections", "blanks", "version")
_LISTS = ("fields", "sections", "blanks")


def laid_over(base: Template, settings: dict[str, Any], name: str) -> dict[str, Any]:
    """The settings of the whole template that `settings`, from the file `name`, make of `base`.

    A part with a known `key` changes the settings it names; a new one is added, at the end or `after` another.
    Raises AssistantError "template-part-unknown" or "template-setting-missing".
    """
    if not str(settings.get("version", "")).isdigit():
        raise AssistantError("template-setting-missing", template=name, place="1", field="version")
    whole = base.model_dump(mode="json")
    whole |= {key: value for key, value in settings.items() if key not in _OWN_SETTINGS}
    for kind in _LISTS:
        whole[kind] = _merged(whole[kind], settings.get(kind, []), kind, name)
    whole["sections"] = _ordered(whole["sections"], settings, name)
    whole["version"] = f"{base.version.split('.')[0]}.{settings['version']}"
    whole["own"] = True
    return whole


def _merged(parts: list[dict[str, Any]], changes: list[dict[str, Any]], kind: str, name: str) -> list[dict[str, Any]]:
    merged = list(parts)
    for number, change in enumerate(changes, 1):
        if "key" not in change:
            raise AssistantError("template-setting-missing", template=name, place=f"[[{kind}]] {number}", field="key")
        after = change.get("after")
        own = {key: value for key, value in change.items() if key != "after"}
        place = _place(merged, own["key"])
        if place is not None:
            own = {**merged.pop(place), **own}
        target = _after(merged, after, name) if after else (len(merged) if place is None else place)
        merged.insert(target, own)
    return merged


def _after(parts: list[dict[str, Any]], key: str, name: str) -> int:
    place = _place(parts, key)
    if place is None:
        raise _unknown(parts, key, "after", name)
    return place + 1


def _ordered(parts: list[dict[str, Any]], settings: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Without what `drop` names; what `order` names in that order, in front of the rest."""
    for setting in ("drop", "order"):
        for key in settings.get(setting, []):
            if _place(parts, key) is None:
                raise _unknown(parts, key, setting, name)
    order, drop = settings.get("order", []), settings.get("drop", [])
    kept = [part for part in parts if part["key"] not in drop]
    return sorted(kept, key=lambda part: order.index(part["key"]) if part["key"] in order else len(order))


def _place(parts: list[dict[str, Any]], key: str) -> int | None:
    return next((place for place, part in enumerate(parts) if part["key"] == key), None)


def _unknown(parts: list[dict[str, Any]], key: str, setting: str, name: str) -> AssistantError:
    known = ", ".join(str(part["key"]) for part in parts)
    return AssistantError("template-part-unknown", template=name, field=setting, key=key, known=known)
