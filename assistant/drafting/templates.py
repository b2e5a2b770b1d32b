"""The templates of prompts/templates: loaded, validated, the newest version of each kind.

The file format is explained to its editors in prompts/templates/README.md.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import AssistantError


class Source(StrEnum):
    """Where the text of a section comes from."""

    SUBJECT = "subject"
    DECISIONS = "decisions"
    ARGUMENTS = "arguments"
    LIBRARY = "library"
    ANNEXES = "annexes"


class Stance(StrEnum):
    """Which sentences a section wants."""

    PRO = "pro"
    CON = "con"
    ANY = "any"


class Style(StrEnum):
    """How the sentences of a section are set."""

    TEXT = "text"
    LIST = "list"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str = Field(pattern=r"^[a-z][a-z-]*$")
    hint: str = Field(min_length=1)
    brief: tuple[str, ...] = Field(min_length=1)


class TemplateField(_Part):
    """A field of the head table; `brief` are the labels by which a brief fills it."""

    label: str = Field(min_length=1)


class TemplateSection(_Part):
    """A section in the order of the document; see the README of the folder for each setting."""

    title: str = Field(min_length=1)
    purpose: str = Field(min_length=1)
    source: Source
    aliases: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    must: bool = False
    stance: Stance = Stance.ANY
    lead: str = ""
    connect: tuple[str, ...] = ()
    sentences: int = Field(default=3, ge=1, le=12)
    style: Style = Style.TEXT
    required: bool = True

    @property
    def headings(self) -> tuple[str, ...]:
        """Every heading under which this section may stand."""
        return (self.title, *self.aliases)


class Template(BaseModel):
    """A versioned kind of document."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str = Field(pattern=r"^[a-z][a-z-]*$")
    version: str = Field(pattern=r"^\d+$")
    name: str
    description: str
    decider: str
    fields: tuple[TemplateField, ...]
    sections: tuple[TemplateSection, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """What a list of templates shows."""

    kind: str
    version: str
    name: str
    description: str


def parse_template(text: str, name: str) -> Template:
    """The template in TOML `text` of the file `name`.

    Raises AssistantError "template-invalid" with the file, the field and what is wrong with it.
    """
    try:
        return Template.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise AssistantError("template-invalid", template=name, field="", problem=str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        raise AssistantError("template-invalid", template=name, field=field, problem=first["msg"]) from error


@cache
def templates() -> tuple[Template, ...]:
    """The newest template of each kind, by name; all files are validated."""
    newest: dict[str, Template] = {}
    for file in files("prompts").joinpath("templates").iterdir():
        if file.name.endswith(".toml"):
            found = parse_template(file.read_text(encoding="utf-8"), file.name)
            if found.kind not in newest or int(newest[found.kind].version) < int(found.version):
                newest[found.kind] = found
    return tuple(sorted(newest.values(), key=lambda template: template.name))


def template(kind: str) -> Template:
    """The newest template of `kind`; raises AssistantError "template-unknown" naming the known kinds."""
    for found in templates():
        if found.kind == kind.lower():
            return found
    raise AssistantError("template-unknown", kind=kind, known=", ".join(found.kind for found in templates()))
