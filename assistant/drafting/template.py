"""What a template is: the sections of one kind of document, with where each gets its text.

The file format is explained to its editors in prompts/templates/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Source(StrEnum):
    """Where the text of a section comes from."""

    SUBJECT = "subject"
    BRIEF = "brief"
    DECISIONS = "decisions"
    ARGUMENTS = "arguments"
    LIBRARY = "library"
    QUESTIONS = "questions"
    DIGEST = "digest"
    FIXED = "fixed"
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
    TABLE = "table"


class Layout(StrEnum):
    """A report has a table of fields above it, a letter an addressee."""

    REPORT = "report"
    LETTER = "letter"


class Strict(BaseModel):
    """Frozen, and an unknown setting is an error, so that a typing error does not pass unnoticed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class _Part(Strict):
    key: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    hint: str = Field(min_length=1)


class TemplateField(_Part):
    """A field of the head; `brief` are the labels by which a brief fills it."""

    label: str = Field(min_length=1)
    brief: tuple[str, ...] = Field(min_length=1)
    required: bool = True
    default: str = ""


class Blank(_Part):
    """What is only filled in at export, because it is about a person: `{key}` in the texts of a letter."""

    label: str = Field(min_length=1)

    @property
    def token(self) -> str:
        """How it stands in the text of a draft."""
        return f"[invullen: {self.label.lower()}]"


class Ask(Strict):
    """What a section must say: when none of `words` occurs in it, `hint` becomes a gap."""

    words: tuple[str, ...] = Field(min_length=1)
    hint: str = Field(min_length=1)


class Choice(Strict):
    """Fixed text for one answer: `when` are the words of the brief that choose it."""

    when: tuple[str, ...] = Field(min_length=1)
    text: tuple[str, ...] = Field(min_length=1)


class TemplateSection(_Part):
    """A section in the order of the document; see the README of the folder for each setting."""

    title: str = Field(min_length=1)
    purpose: str = Field(min_length=1)
    source: Source
    brief: tuple[str, ...] = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    general: str = ""
    cues: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    must: bool = False
    stance: Stance = Stance.ANY
    lead: str = ""
    connect: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    asks: tuple[Ask, ...] = ()
    columns: tuple[str, ...] = ()
    sentences: int = Field(default=3, ge=0, le=12)
    each: str = ""
    fresh: bool = False
    rows: int = Field(default=0, ge=0, le=20)
    style: Style = Style.TEXT
    required: bool = True
    elsewhere: bool = False
    block: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        """Every heading under which this section may stand."""
        return (self.title, *self.aliases)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of a brief, in lower case, that this section is filled from."""
        return tuple(dict.fromkeys(label.lower() for label in (*self.brief, self.title, *self.aliases)))

    @model_validator(mode="after")
    def _complete(self) -> Self:
        """Each source needs its own settings."""
        needs = {
            Source.LIBRARY: ("search", self.search),
            Source.ARGUMENTS: ("search", self.search),
            Source.FIXED: ("text", self.text or self.choices),
        }
        columns = ("columns", self.columns or self.style is not Style.TABLE)
        for name, given in (needs.get(self.source, ("", True)), columns):
            if not given:
                raise ValueError(name)
        return self


class Template(Strict):
    """A versioned kind of document. `version` is "2", or "2.1" for a municipality's version 1 of it."""

    kind: str = Field(pattern=r"^[a-z][a-z-]*$")
    version: str = Field(pattern=r"^\d+(\.\d+)?$")
    name: str = Field(min_length=1)
    description: str = Field(min_length=1)
    decider: str = Field(min_length=1)
    tone: str = Field(min_length=1)
    checks: tuple[str, ...] = Field(min_length=1)
    layout: Layout = Layout.REPORT
    fields: tuple[TemplateField, ...]
    blanks: tuple[Blank, ...] = ()
    address: tuple[str, ...] = ()
    salutation: str = ""
    closing: tuple[str, ...] = ()
    sections: tuple[TemplateSection, ...] = Field(min_length=1)
    own: bool = False

    @property
    def edition(self) -> str:
        """The kind with its version, as a draft names it."""
        return f"{self.kind}-{self.version}"

    def section(self, key: str) -> TemplateSection:
        """The section `key`; KeyError when there is none."""
        found = next((section for section in self.sections if section.key == key), None)
        if found is None:
            raise KeyError(key)
        return found

    @property
    def asked(self) -> tuple[TemplateSection, ...]:
        """The sections that only the brief can fill, for a form."""
        own = (Source.BRIEF, Source.DECISIONS, Source.QUESTIONS)
        return tuple(one for one in self.sections if one.source in own or one.choices)

    def blank(self, text: str) -> str:
        """`text` with the tokens of the blanks in it."""
        for blank in self.blanks:
            text = text.replace(f"{{{blank.key}}}", blank.token)
        return text

    @model_validator(mode="after")
    def _keys_differ(self) -> Self:
        for parts in (self.fields, self.sections, self.blanks):
            keys = [part.key for part in parts]
            twice = next((key for key in keys if keys.count(key) > 1), None)
            if twice is not None:
                raise ValueError(twice)
        return self


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """What a list of templates shows; `own` when the municipality's own folder has a say in it."""

    kind: str
    version: str
    name: str
    description: str
    own: bool = False
    sections: tuple[str, ...] = ()
