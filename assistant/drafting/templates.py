"""The templates that hold here: those of prompts/templates, and the municipality's own folder laid over them.

The newest version of each kind holds; every file is validated when the shelf is opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from assistant.drafting.locating import located
from assistant.drafting.overlay import laid_over
from assistant.drafting.template import Source, Stance, Style, Template, TemplateField, TemplateInfo, TemplateSection
from assistant.drafting.validating import read_toml, validated
from assistant.errors import AssistantError

__all__ = [
    "Shelf",
    "Source",
    "Stance",
    "Style",
    "Template",
    "TemplateField",
    "TemplateInfo",
    "TemplateSection",
    "parse_template",
    "template",
    "templates",
]

_HOUSE_STYLE = "huisstijl"


class Shelf:
    """The templates of one municipality; `folder` holds its own files, None when it has none."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read and validate all files.

        Raises AssistantError "templates-folder-missing", or one of the "template-..." codes with the file.
        """
        if folder is not None and not folder.is_dir():
            raise AssistantError("templates-folder-missing", folder=folder.name)
        self._folder = folder
        self._templates = tuple(sorted(_with_own(templates(), folder), key=lambda one: one.name))

    def templates(self) -> tuple[Template, ...]:
        """The newest template of each kind, by name."""
        return self._templates

    def infos(self) -> tuple[TemplateInfo, ...]:
        """What a list of the templates shows."""
        return tuple(
            TemplateInfo(
                one.kind, one.version, one.name, one.description, one.own, tuple(s.title for s in one.sections)
            )
            for one in self._templates
        )

    def template(self, kind: str) -> Template:
        """The newest template of `kind`; raises AssistantError "template-unknown" naming the known kinds."""
        return _named(kind, self._templates)

    def house_style(self, kind: str) -> Path | None:
        """The Word file whose styles, header and logo a draft takes over, None for our own."""
        names = (f"{_HOUSE_STYLE}-{kind}.docx", f"{_HOUSE_STYLE}.docx")
        found = (self._folder / name for name in names) if self._folder else ()
        return next((path for path in found if path.is_file()), None)


@cache
def templates() -> tuple[Template, ...]:
    """The newest shipped template of each kind, by name; all files are validated."""
    shipped = files("prompts").joinpath("templates").iterdir()
    read = (parse_template(file.read_text(encoding="utf-8"), file.name) for file in shipped if _is_template(file.name))
    return tuple(sorted(_newest(read), key=lambda one: one.name))


def template(kind: str) -> Template:
    """The newest shipped template of `kind`; raises AssistantError "template-unknown"."""
    return _named(kind, templates())


def parse_template(text: str, name: str) -> Template:
    """The template in TOML `text` of the file `name`; raises AssistantError with the file and the place."""
    with located(text):
        return validated(read_toml(text, name), name)


def _with_own(shipped: Iterable[Template], folder: Path | None) -> Iterable[Template]:
    """The shipped templates, each replaced by the municipality's own of that kind."""
    known = {one.kind: one for one in shipped}
    own: list[Template] = []
    for path in sorted(folder.glob("*.toml")) if folder else ():
        text = _text(path)
        with located(text):
            own.append(_own(read_toml(text, path.name), known, path.name))
    return {**known, **{one.kind: one for one in _newest(own)}}.values()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise AssistantError("template-not-text", template=path.name) from error


def _own(settings: dict[str, Any], known: dict[str, Template], name: str) -> Template:
    if "base" not in settings:
        return validated({**settings, "own": True}, name)
    base = known.get(str(settings["base"]))
    if base is None:
        raise AssistantError("template-base-unknown", template=name, known=", ".join(sorted(known)))
    return validated(laid_over(base, settings, name), name)


def _newest(found: Iterable[Template]) -> Iterable[Template]:
    newest: dict[str, Template] = {}
    for one in found:
        if one.kind not in newest or _order(newest[one.kind]) < _order(one):
            newest[one.kind] = one
    return newest.values()


def _order(one: Template) -> tuple[int, ...]:
    return tuple(map(int, one.version.split(".")))


def _named(kind: str, among: Iterable[Template]) -> Template:
    wanted = kind.strip().lower()
    for found in among:
        if wanted in (found.kind, found.name.lower()):
            return found
    raise AssistantError("template-unknown", kind=kind, known=", ".join(sorted(found.kind for found in among)))


def _is_template(name: str) -> bool:
    return name.endswith(".toml")
